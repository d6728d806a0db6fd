"""Runs the migrations on the connection that the program hands over."""

from alembic import context

from dost_desk.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
