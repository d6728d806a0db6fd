"""The hall: the public board of called numbers."""
