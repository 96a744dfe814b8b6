"""Kept regular expressions match like those that are compiled anew."""

import re
from dataclasses import replace

from readout.extraction.rules import load_rules
from readout.grammar.frozen import FLAGS, freeze, thaw

SOURCE = "(?P<who>[一-三].)(?:[四五六].){0,2}(?P<that>七.)"


def test_a_kept_expression_is_the_same() -> None:
    frozen = freeze(SOURCE)
    assert frozen is not None
    kept, anew = thaw(SOURCE, frozen), re.compile(SOURCE, FLAGS)
    assert (kept.pattern, kept.flags, kept.groups, kept.groupindex) == (
        anew.pattern, anew.flags, anew.groups, anew.groupindex,
    )  # fmt: skip
    for text in ("二x五x七x", "二x七x", "x二x五x五x五x七x", ""):
        one, other = kept.search(text), anew.search(text)
        assert (one and (one.span(), one.groupdict())) == (other and (other.span(), other.groupdict()))


def test_what_another_python_kept_is_compiled_anew() -> None:
    frozen = freeze(SOURCE)
    assert frozen is not None
    assert thaw(SOURCE, replace(frozen, python="2.7", code=b"\0" * 8)).search("一x七x")


def test_the_rules_keep_their_expressions() -> None:
    kept = load_rules().patterns["en", "contacts"].frozen
    assert len(kept) > 100
    for source, frozen in kept.items():
        assert thaw(source, frozen).groupindex == re.compile(source, FLAGS).groupindex
