"""The HTTP face of central."""
