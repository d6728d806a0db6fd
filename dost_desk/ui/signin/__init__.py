"""Sign-in and lock, for every station that a person works at."""
