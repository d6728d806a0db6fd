"""The social agent's desk."""
