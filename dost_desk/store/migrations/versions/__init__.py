"""The revisions of the store's schema, read by Alembic from this folder."""
