"""Searching a library: the query language, and carrying a query out."""

from readout.search.finding import Hit, find, find_contacts
from readout.search.query import FIELDS, Query, QueryError, Term, parse
from readout.search.snippets import Snippet

__all__ = ["FIELDS", "Hit", "Query", "QueryError", "Snippet", "Term", "find", "find_contacts", "parse"]
