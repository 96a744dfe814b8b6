"""Run by Alembic; the connection, inside its transaction, comes from ``readout.store.upgrading``."""

from alembic import context

from readout.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
