"""Use cases: each takes the transaction it works in, and commits nothing itself."""
