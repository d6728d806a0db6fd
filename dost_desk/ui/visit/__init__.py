"""A visit played through the real windows, by clicks and keys: the main job as one command."""
