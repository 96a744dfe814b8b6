"""The library: items, their versions and readings, failures and the ledger, on SQLite or PostgreSQL."""

from readout.store.contacts import ContactFilter, ContactRow, ParticipantRow
from readout.store.dossiers import Choice, Dossier, Totals
from readout.store.failures import StoredFailure
from readout.store.items import ItemFilter, ItemRow, StoredItem, VersionRow, by_other_rules
from readout.store.location import LibraryError, NotInLibraryError
from readout.store.months import Month
from readout.store.paging import Page, Window
from readout.store.runs import Asked
from readout.store.store import Store
from readout.store.voices import StatementRow
from readout.store.writing import Became, Put

__all__ = [
    "Asked",
    "Became",
    "Choice",
    "ContactFilter",
    "ContactRow",
    "Dossier",
    "ItemFilter",
    "ItemRow",
    "LibraryError",
    "Month",
    "NotInLibraryError",
    "Page",
    "ParticipantRow",
    "Put",
    "StatementRow",
    "Store",
    "StoredFailure",
    "StoredItem",
    "Totals",
    "VersionRow",
    "Window",
    "by_other_rules",
]
