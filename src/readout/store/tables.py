"""The tables of a library, the same on SQLite and PostgreSQL.

An *item* is one published text; each wording of it is a *version*; a version has one *reading*, kept whole as
JSON. The tables from ``contact`` to ``date_mention`` repeat the reading of each item's current version in columns
for querying; they can be made again from the stored readings at any time. What an analyst decides stands in
``judgement``, which no reading ever touches: it names items, never rows made by a machine. A ``telling`` is one
contact of one item as matching sees it, ``telling_block`` the blocks in which it is looked for; ``sketch`` and
``sketch_band`` find near duplicates; ``opening`` holds the vectors of first sentences.

Times are ISO 8601 in UTC. Dates of contacts keep their precision (``2021-02``); ``first_day`` and ``last_day``
give the days that they cover, and ``day`` is the day by which a contact is listed: its own, else its item's.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _text(name: str, *, index: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="", index=index)


def _number(name: str, default: int = 0) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=str(default))


def _json(name: str) -> Column[object]:
    return Column(name, JSON, nullable=False)


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


def _place(name: str = "number") -> Column[int]:
    return Column(name, Integer, primary_key=True, autoincrement=False)


def _item(*, key: bool = True) -> Column[int]:
    reference = ForeignKey("item.id", ondelete="CASCADE")
    if key:
        return Column("item_id", Integer, reference, primary_key=True, autoincrement=False)
    return Column("item_id", Integer, reference, nullable=False)


def _of(parent: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["item_id", parent], [f"{parent}.item_id", f"{parent}.number"], ondelete="CASCADE")


# --- items -----------------------------------------------------------------------------------------------------

item = Table(
    "item",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    _text("address", index=True),
    _number("current_version", 1),
    _text("title"),
    _text("lang", index=True),
    _text("published", index=True),
    _text("publisher"),
    _text("url"),
    _text("source"),
    _text("added_at", index=True),
    _text("changed_at"),
)

version = Table(
    "version",
    metadata,
    Column("id", Integer, primary_key=True),
    _item(key=False),
    _number("number", 1),
    _text("fingerprint", index=True),
    _text("content_hash", index=True),
    _text("text"),
    _text("title"),
    _text("published"),
    _text("publisher"),
    _text("url"),
    _text("lang"),
    _json("fields"),
    _text("source"),
    _text("media_type"),
    _text("added_at"),
    UniqueConstraint("item_id", "number"),
    UniqueConstraint("item_id", "fingerprint"),
)

reading = Table(
    "reading",
    metadata,
    Column("version_id", Integer, ForeignKey("version.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _text("rules_version", index=True),
    _json("body"),
    _text("read_at"),
)

# --- what readings say, in columns -----------------------------------------------------------------------------

person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    _text("name"),
    _json("names"),
)

person_word = Table(
    "person_word",
    metadata,
    _key("word"),
    Column(
        "person_id",
        Integer,
        ForeignKey("person.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    ),
)

contact = Table(
    "contact",
    metadata,
    _item(),
    _place(),
    _text("channel", index=True),
    _text("status", index=True),
    _text("date"),
    _text("first_day"),
    _text("last_day"),
    _text("day", index=True),
    _text("place"),
    _text("initiator"),
)

contact_participant = Table(
    "contact_participant",
    metadata,
    _item(),
    _place("contact"),
    _place(),
    _text("value"),
    _text("name"),
    _text("romanised"),
    _text("office"),
    _text("country"),
    _text("resolved"),
    Column("person_id", Integer, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    _of("contact"),
)

contact_country = Table(
    "contact_country",
    metadata,
    _item(),
    _place("contact"),
    _key("country"),
    _number("number"),
    _of("contact"),
    Index(None, "country"),
)
contact_subject = Table(
    "contact_subject",
    metadata,
    _item(),
    _place("contact"),
    _key("subject"),
    _number("number"),
    _of("contact"),
    Index(None, "subject"),
)
contact_situation = Table(
    "contact_situation",
    metadata,
    _item(),
    _place("contact"),
    _key("situation"),
    _number("number"),
    _of("contact"),
    Index(None, "situation"),
)
contact_source = Table(
    "contact_source", metadata, _item(), _place("contact"), _key("source"), _number("number"), _of("contact")
)

mention = Table(
    "mention",
    metadata,
    _item(),
    _key("kind"),
    _key("value"),
    Column("person_id", Integer, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    _text("detail"),
    _json("forms"),
    _number("times", 1),
    Index(None, "kind", "value"),
)

statement = Table(
    "statement",
    metadata,
    _item(),
    _place(),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quoted", Boolean, nullable=False),
    _text("act", index=True),
    Column("same_as", Integer),
)

statement_speaker = Table(
    "statement_speaker",
    metadata,
    _item(),
    _place("statement"),
    _key("role"),
    _place(),
    _text("value", index=True),
    _of("statement"),
)

figure = Table(
    "figure",
    metadata,
    _item(),
    _place(),
    Column("value", Float, nullable=False),
    Column("upper", Float),
    _text("bound"),
    _text("what", index=True),
    _text("who"),
    _text("place"),
    _text("speaker"),
)

reference = Table(
    "reference",
    metadata,
    _item(),
    _place(),
    _text("kind", index=True),
    _text("date"),
    _text("first_day", index=True),
    _text("last_day"),
    _text("name"),
)

reference_party = Table(
    "reference_party", metadata, _item(), _place("reference"), _key("value"), _of("reference"), Index(None, "value")
)

date_mention = Table(
    "date_mention", metadata, _item(), _place(), _text("text"), _text("value"), _text("first_day", index=True)
)

# --- what was asked and what became of it ----------------------------------------------------------------------

run = Table(
    "run",
    metadata,
    Column("id", Integer, primary_key=True),
    _json("options"),
    _text("program"),
    _text("started_at"),
    _text("finished_at"),
)

asked = Table(
    "asked",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", Integer, ForeignKey("run.id", ondelete="CASCADE"), nullable=False, index=True),
    _number("number"),
    _text("input"),
    _text("state"),
    _number("added"),
    _number("changed"),
    _number("reread"),
    _number("unchanged"),
    _number("failed"),
    _text("finished_at"),
)

failure = Table(
    "failure",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    _text("source"),
    _text("content_hash"),
    _text("stage"),
    _text("reason"),
    Column("asked_id", Integer, ForeignKey("asked.id", ondelete="SET NULL"), index=True),
    _number("tries", 1),
    _text("first_at"),
    _text("last_at"),
    _text("solved_at", index=True),
)

ledger = Table(
    "ledger",
    metadata,
    Column("asked_id", Integer, ForeignKey("asked.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _place("position"),
    _text("source"),
    _text("became"),
    Column("item_id", Integer, ForeignKey("item.id", ondelete="SET NULL"), index=True),
    Column("failure_id", Integer, ForeignKey("failure.id", ondelete="SET NULL"), index=True),
    _text("at"),
)

# --- events and judgements -------------------------------------------------------------------------------------

event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    _text("channel"),
    _text("status"),
    _text("date"),
    _text("first_day", index=True),
    _text("last_day"),
    _json("record"),
    _json("conflicts"),
    _text("formed_at"),
    Column("body", JSON),
)

event_item = Table(
    "event_item",
    metadata,
    Column("event_id", Integer, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _item(),
    _place("contact"),
    Column("copy_of", Integer, ForeignKey("item.id", ondelete="SET NULL"), index=True),
    Column("score", Float),
    _json("reasons"),
    UniqueConstraint("item_id", "contact"),
)

event_state = Table(
    "event_state",
    metadata,
    Column("event_id", Integer, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _place(),
    _text("status"),
    _text("date"),
    _text("said_on"),
    Column("item_id", Integer, ForeignKey("item.id", ondelete="SET NULL"), index=True),
    Column("contact", Integer),
)

telling = Table(
    "telling",
    metadata,
    _item(),
    _place("contact"),
    _text("event_key", index=True),
    _json("body"),
)

telling_block = Table("telling_block", metadata, _key("block"), _item(), _place("contact"), Index(None, "item_id"))

sketch = Table("sketch", metadata, _item(), _text("published"), _json("marks"))

sketch_band = Table(
    "sketch_band",
    metadata,
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    _item(),
    Index(None, "item_id"),
)

opening = Table("opening", metadata, _key("digest"), Column("vectors", LargeBinary, nullable=False))

item_copy = Table(
    "item_copy",
    metadata,
    _item(),
    Column("source_id", Integer, ForeignKey("item.id", ondelete="CASCADE"), nullable=False, index=True),
    _text("kind"),
    Column("share", Float, nullable=False),
)

judgement = Table(
    "judgement",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("kind", index=True),
    Column("item_id", Integer, ForeignKey("item.id", ondelete="SET NULL"), index=True),
    Column("other_item_id", Integer, ForeignKey("item.id", ondelete="SET NULL"), index=True),
    _json("subject"),
    _json("decision"),
    _text("who"),
    _text("why"),
    _text("made_at"),
    _text("undone_at"),
    _text("undone_by"),
)
