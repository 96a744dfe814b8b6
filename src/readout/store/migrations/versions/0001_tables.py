"""Make all tables and the full-text index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SQLITE = (
    'CREATE VIRTUAL TABLE item_terms USING fts5(terms, tokenize = "unicode61 remove_diacritics 0")',
    "CREATE TRIGGER item_terms_gone AFTER DELETE ON item BEGIN DELETE FROM item_terms WHERE rowid = old.id; END",
)
POSTGRES = (
    "CREATE TABLE item_terms (item_id integer PRIMARY KEY REFERENCES item ON DELETE CASCADE, terms tsvector NOT NULL)",
    "CREATE INDEX ix_item_terms_terms ON item_terms USING gin (terms)",
)


def upgrade() -> None:
    """Make the tables, those first that others point to."""
    for make in (
        _event,
        _item,
        _person,
        _run,
        _asked,
        _contact,
        _date_mention,
        _event_item,
        _event_state,
        _figure,
        _judgement,
        _mention,
        _person_word,
        _reference,
        _statement,
        _version,
        _contact_country,
        _contact_participant,
        _contact_situation,
        _contact_source,
        _contact_subject,
        _failure,
        _reading,
        _reference_party,
        _statement_speaker,
        _ledger,
    ):
        make()
    for statement in POSTGRES if op.get_bind().dialect.name == "postgresql" else SQLITE:
        op.execute(statement)


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), server_default="", nullable=False),
        sa.Column("date", sa.Text(), server_default="", nullable=False),
        sa.Column("first_day", sa.Text(), server_default="", nullable=False),
        sa.Column("last_day", sa.Text(), server_default="", nullable=False),
        sa.Column("record", sa.JSON(), nullable=False),
        sa.Column("conflicts", sa.JSON(), nullable=False),
        sa.Column("formed_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("key", name=op.f("uq_event_key")),
    )
    op.create_index(op.f("ix_event_first_day"), "event", ["first_day"], unique=False)


def _item() -> None:
    op.create_table(
        "item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("current_version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("lang", sa.Text(), server_default="", nullable=False),
        sa.Column("published", sa.Text(), server_default="", nullable=False),
        sa.Column("publisher", sa.Text(), server_default="", nullable=False),
        sa.Column("url", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("added_at", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item")),
        sa.UniqueConstraint("key", name=op.f("uq_item_key")),
    )
    op.create_index(op.f("ix_item_added_at"), "item", ["added_at"], unique=False)
    op.create_index(op.f("ix_item_address"), "item", ["address"], unique=False)
    op.create_index(op.f("ix_item_lang"), "item", ["lang"], unique=False)
    op.create_index(op.f("ix_item_published"), "item", ["published"], unique=False)


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("key", name=op.f("uq_person_key")),
    )


def _run() -> None:
    op.create_table(
        "run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("program", sa.Text(), server_default="", nullable=False),
        sa.Column("started_at", sa.Text(), server_default="", nullable=False),
        sa.Column("finished_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
    )


def _asked() -> None:
    op.create_table(
        "asked",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("input", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("added", sa.Integer(), server_default="0", nullable=False),
        sa.Column("changed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reread", sa.Integer(), server_default="0", nullable=False),
        sa.Column("unchanged", sa.Integer(), server_default="0", nullable=False),
        sa.Column("failed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("finished_at", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_asked_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked")),
    )
    op.create_index(op.f("ix_asked_run_id"), "asked", ["run_id"], unique=False)


def _contact() -> None:
    op.create_table(
        "contact",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("channel", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), server_default="", nullable=False),
        sa.Column("date", sa.Text(), server_default="", nullable=False),
        sa.Column("first_day", sa.Text(), server_default="", nullable=False),
        sa.Column("last_day", sa.Text(), server_default="", nullable=False),
        sa.Column("day", sa.Text(), server_default="", nullable=False),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("initiator", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_contact_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "number", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_channel"), "contact", ["channel"], unique=False)
    op.create_index(op.f("ix_contact_day"), "contact", ["day"], unique=False)
    op.create_index(op.f("ix_contact_status"), "contact", ["status"], unique=False)


def _date_mention() -> None:
    op.create_table(
        "date_mention",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("first_day", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_date_mention_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "number", name=op.f("pk_date_mention")),
    )
    op.create_index(op.f("ix_date_mention_first_day"), "date_mention", ["first_day"], unique=False)


def _event_item() -> None:
    op.create_table(
        "event_item",
        sa.Column("event_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("copy_of", sa.Integer(), nullable=True),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["copy_of"], ["item.id"], name=op.f("fk_event_item_copy_of"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_item_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_event_item_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "item_id", "contact", name=op.f("pk_event_item")),
        sa.UniqueConstraint("item_id", "contact", name=op.f("uq_event_item_item_id_contact")),
    )
    op.create_index(op.f("ix_event_item_copy_of"), "event_item", ["copy_of"], unique=False)


def _event_state() -> None:
    op.create_table(
        "event_state",
        sa.Column("event_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("status", sa.Text(), server_default="", nullable=False),
        sa.Column("date", sa.Text(), server_default="", nullable=False),
        sa.Column("said_on", sa.Text(), server_default="", nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("contact", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_state_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_event_state_item_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("event_id", "number", name=op.f("pk_event_state")),
    )
    op.create_index(op.f("ix_event_state_item_id"), "event_state", ["item_id"], unique=False)


def _figure() -> None:
    op.create_table(
        "figure",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("upper", sa.Float(), nullable=True),
        sa.Column("bound", sa.Text(), server_default="", nullable=False),
        sa.Column("what", sa.Text(), server_default="", nullable=False),
        sa.Column("who", sa.Text(), server_default="", nullable=False),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("speaker", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_figure_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "number", name=op.f("pk_figure")),
    )
    op.create_index(op.f("ix_figure_what"), "figure", ["what"], unique=False)


def _judgement() -> None:
    op.create_table(
        "judgement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("other_item_id", sa.Integer(), nullable=True),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.Column("decision", sa.JSON(), nullable=False),
        sa.Column("who", sa.Text(), server_default="", nullable=False),
        sa.Column("why", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.Text(), server_default="", nullable=False),
        sa.Column("undone_at", sa.Text(), server_default="", nullable=False),
        sa.Column("undone_by", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_judgement_item_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["other_item_id"], ["item.id"], name=op.f("fk_judgement_other_item_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
    )
    op.create_index(op.f("ix_judgement_item_id"), "judgement", ["item_id"], unique=False)
    op.create_index(op.f("ix_judgement_kind"), "judgement", ["kind"], unique=False)
    op.create_index(op.f("ix_judgement_other_item_id"), "judgement", ["other_item_id"], unique=False)


def _mention() -> None:
    op.create_table(
        "mention",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("forms", sa.JSON(), nullable=False),
        sa.Column("times", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_mention_item_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_mention_person_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("item_id", "kind", "value", name=op.f("pk_mention")),
    )
    op.create_index(op.f("ix_mention_kind_value"), "mention", ["kind", "value"], unique=False)
    op.create_index(op.f("ix_mention_person_id"), "mention", ["person_id"], unique=False)


def _person_word() -> None:
    op.create_table(
        "person_word",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_word_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("word", "person_id", name=op.f("pk_person_word")),
    )
    op.create_index(op.f("ix_person_word_person_id"), "person_word", ["person_id"], unique=False)


def _reference() -> None:
    op.create_table(
        "reference",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("date", sa.Text(), server_default="", nullable=False),
        sa.Column("first_day", sa.Text(), server_default="", nullable=False),
        sa.Column("last_day", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_reference_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "number", name=op.f("pk_reference")),
    )
    op.create_index(op.f("ix_reference_first_day"), "reference", ["first_day"], unique=False)
    op.create_index(op.f("ix_reference_kind"), "reference", ["kind"], unique=False)


def _statement() -> None:
    op.create_table(
        "statement",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quoted", sa.Boolean(), nullable=False),
        sa.Column("act", sa.Text(), server_default="", nullable=False),
        sa.Column("same_as", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_statement_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "number", name=op.f("pk_statement")),
    )
    op.create_index(op.f("ix_statement_act"), "statement", ["act"], unique=False)


def _version() -> None:
    op.create_table(
        "version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="1", nullable=False),
        sa.Column("fingerprint", sa.Text(), server_default="", nullable=False),
        sa.Column("content_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("published", sa.Text(), server_default="", nullable=False),
        sa.Column("publisher", sa.Text(), server_default="", nullable=False),
        sa.Column("url", sa.Text(), server_default="", nullable=False),
        sa.Column("lang", sa.Text(), server_default="", nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("media_type", sa.Text(), server_default="", nullable=False),
        sa.Column("added_at", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_version_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_version")),
        sa.UniqueConstraint("item_id", "fingerprint", name=op.f("uq_version_item_id_fingerprint")),
        sa.UniqueConstraint("item_id", "number", name=op.f("uq_version_item_id_number")),
    )
    op.create_index(op.f("ix_version_content_hash"), "version", ["content_hash"], unique=False)
    op.create_index(op.f("ix_version_fingerprint"), "version", ["fingerprint"], unique=False)


def _contact_country() -> None:
    op.create_table(
        "contact_country",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id", "contact"],
            ["contact.item_id", "contact.number"],
            name=op.f("fk_contact_country_item_id_contact"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_contact_country_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "contact", "country", name=op.f("pk_contact_country")),
    )
    op.create_index(op.f("ix_contact_country_country"), "contact_country", ["country"], unique=False)


def _contact_participant() -> None:
    op.create_table(
        "contact_participant",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("romanised", sa.Text(), server_default="", nullable=False),
        sa.Column("office", sa.Text(), server_default="", nullable=False),
        sa.Column("country", sa.Text(), server_default="", nullable=False),
        sa.Column("resolved", sa.Text(), server_default="", nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["item_id", "contact"],
            ["contact.item_id", "contact.number"],
            name=op.f("fk_contact_participant_item_id_contact"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_contact_participant_item_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_contact_participant_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("item_id", "contact", "number", name=op.f("pk_contact_participant")),
    )
    op.create_index(op.f("ix_contact_participant_person_id"), "contact_participant", ["person_id"], unique=False)


def _contact_situation() -> None:
    op.create_table(
        "contact_situation",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("situation", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id", "contact"],
            ["contact.item_id", "contact.number"],
            name=op.f("fk_contact_situation_item_id_contact"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_contact_situation_item_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("item_id", "contact", "situation", name=op.f("pk_contact_situation")),
    )
    op.create_index(op.f("ix_contact_situation_situation"), "contact_situation", ["situation"], unique=False)


def _contact_source() -> None:
    op.create_table(
        "contact_source",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id", "contact"],
            ["contact.item_id", "contact.number"],
            name=op.f("fk_contact_source_item_id_contact"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_contact_source_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "contact", "source", name=op.f("pk_contact_source")),
    )


def _contact_subject() -> None:
    op.create_table(
        "contact_subject",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id", "contact"],
            ["contact.item_id", "contact.number"],
            name=op.f("fk_contact_subject_item_id_contact"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_contact_subject_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "contact", "subject", name=op.f("pk_contact_subject")),
    )
    op.create_index(op.f("ix_contact_subject_subject"), "contact_subject", ["subject"], unique=False)


def _failure() -> None:
    op.create_table(
        "failure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("content_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("stage", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_id", sa.Integer(), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="1", nullable=False),
        sa.Column("first_at", sa.Text(), server_default="", nullable=False),
        sa.Column("last_at", sa.Text(), server_default="", nullable=False),
        sa.Column("solved_at", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["asked_id"], ["asked.id"], name=op.f("fk_failure_asked_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failure")),
        sa.UniqueConstraint("key", name=op.f("uq_failure_key")),
    )
    op.create_index(op.f("ix_failure_asked_id"), "failure", ["asked_id"], unique=False)
    op.create_index(op.f("ix_failure_solved_at"), "failure", ["solved_at"], unique=False)


def _reading() -> None:
    op.create_table(
        "reading",
        sa.Column("version_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rules_version", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("read_at", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_reading_version_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("version_id", name=op.f("pk_reading")),
    )
    op.create_index(op.f("ix_reading_rules_version"), "reading", ["rules_version"], unique=False)


def _reference_party() -> None:
    op.create_table(
        "reference_party",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reference", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id", "reference"],
            ["reference.item_id", "reference.number"],
            name=op.f("fk_reference_party_item_id_reference"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_reference_party_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "reference", "value", name=op.f("pk_reference_party")),
    )
    op.create_index(op.f("ix_reference_party_value"), "reference_party", ["value"], unique=False)


def _statement_speaker() -> None:
    op.create_table(
        "statement_speaker",
        sa.Column("item_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("statement", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id", "statement"],
            ["statement.item_id", "statement.number"],
            name=op.f("fk_statement_speaker_item_id_statement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_statement_speaker_item_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("item_id", "statement", "role", "number", name=op.f("pk_statement_speaker")),
    )
    op.create_index(op.f("ix_statement_speaker_value"), "statement_speaker", ["value"], unique=False)


def _ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("asked_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("became", sa.Text(), server_default="", nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("failure_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["asked_id"], ["asked.id"], name=op.f("fk_ledger_asked_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["failure_id"], ["failure.id"], name=op.f("fk_ledger_failure_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_ledger_item_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("asked_id", "position", name=op.f("pk_ledger")),
    )
    op.create_index(op.f("ix_ledger_failure_id"), "ledger", ["failure_id"], unique=False)
    op.create_index(op.f("ix_ledger_item_id"), "ledger", ["item_id"], unique=False)
