"""Keep what matching needs of each contact, and what finds near duplicates."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _item(table: str) -> tuple[sa.Column[int], sa.ForeignKeyConstraint]:
    return (
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f(f"fk_{table}_item_id"), ondelete="CASCADE"),
    )


def upgrade() -> None:
    """Make the tables."""
    op.add_column("event", sa.Column("body", sa.JSON(), nullable=True))
    op.create_table(
        "telling",
        *_item("telling"),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event_key", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("item_id", "contact", name=op.f("pk_telling")),
    )
    op.create_index(op.f("ix_telling_event_key"), "telling", ["event_key"], unique=False)
    op.create_table(
        "telling_block",
        sa.Column("block", sa.Text(), nullable=False),
        *_item("telling_block"),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("block", "item_id", "contact", name=op.f("pk_telling_block")),
    )
    op.create_index(op.f("ix_telling_block_item_id"), "telling_block", ["item_id"], unique=False)
    op.create_table(
        "sketch",
        *_item("sketch"),
        sa.Column("published", sa.Text(), server_default="", nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_sketch")),
    )
    op.create_table(
        "sketch_band",
        sa.Column("band", sa.BigInteger(), autoincrement=False, nullable=False),
        *_item("sketch_band"),
        sa.PrimaryKeyConstraint("band", "item_id", name=op.f("pk_sketch_band")),
    )
    op.create_index(op.f("ix_sketch_band_item_id"), "sketch_band", ["item_id"], unique=False)
    op.create_table(
        "item_copy",
        *_item("item_copy"),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["item.id"], name=op.f("fk_item_copy_source_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_item_copy")),
    )
    op.create_index(op.f("ix_item_copy_source_id"), "item_copy", ["source_id"], unique=False)
