"""The encrypted journal and the rows that screens read."""
