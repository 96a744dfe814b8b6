"""The pattern language: word classes from lexicon files, patterns over strings of classes."""

from readout.grammar.alphabet import Alphabet
from readout.grammar.gazetteer import Entry, Gazetteer, Hit
from readout.grammar.notation import Pattern
from readout.grammar.patterns import Match, PatternSet
from readout.grammar.sweep import Sweep
from readout.grammar.units import Unit, Units, agreed, is_nominative

__all__ = [
    "Alphabet",
    "Entry",
    "Gazetteer",
    "Hit",
    "Match",
    "Pattern",
    "PatternSet",
    "Sweep",
    "Unit",
    "Units",
    "agreed",
    "is_nominative",
]
