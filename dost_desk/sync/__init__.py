"""The exchange: one symmetric message, over HTTP or in a bundle."""
