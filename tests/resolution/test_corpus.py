"""Events and alignments on the project's own corpus, read by the reader as it is."""

from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from readout.evaluation.corpus import CorpusItem, f1, gold_pairs, load_corpus
from readout.model import Document
from readout.pipeline import read_document
from readout.resolution.aligning import Said, align
from readout.resolution.amounts import numbers
from readout.resolution.clustering import cluster
from readout.resolution.tellings import tellings

CORPUS = Path(__file__).parents[2] / "evaluation" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not part of an installed package")


@cache
def corpus() -> tuple[CorpusItem, ...]:
    return tuple(load_corpus(CORPUS))


def test_the_corpus_is_as_large_as_it_says() -> None:
    items = corpus()
    assert len(items) >= 40
    assert len({item.event for item in items if not item.near}) + 4 >= 12
    assert {
        lang: sum(item.document.lang == lang for item in items) >= 12 for lang in ("ar", "ru", "en")
    } == dict.fromkeys(("ar", "ru", "en"), True)


def test_items_of_one_contact_come_together_and_near_misses_stay_apart() -> None:
    told = [telling for item in corpus() for telling in tellings(item.document, read_document(item.document))]
    found = {
        pair for each in cluster(told) for pair in combinations(sorted({one.key.item for one in each.tellings}), 2)
    }
    assert f1(found, gold_pairs({item.document.id: item.event for item in corpus()})) >= 0.92


def said(item: CorpusItem) -> list[Said]:
    text = item.document.text
    return [
        Said(
            item.document.id,
            at,
            one.span.of(text),
            frozenset(one.speakers),
            one.act,
            figures=numbers(one.span.of(text)),
        )
        for at, one in enumerate(item.statements)
    ]


def test_statements_are_aligned_across_languages() -> None:
    found, gold = set(), set()
    for one, other in combinations(corpus(), 2):
        if one.event != other.event:
            continue
        found |= {
            (pair.one.item, pair.one.number, pair.other.item, pair.other.number)
            for pair in align(said(one), said(other))
        }
        gold |= {
            (one.document.id, a, other.document.id, b)
            for a, first in enumerate(one.statements)
            for b, second in enumerate(other.statements)
            if first.same and first.same == second.same
        }
    assert len(gold) >= 60
    assert f1(found, gold) >= 0.85


CASES: list[dict[str, Any]] = (
    yaml.safe_load((CORPUS / "near.yml").read_text(encoding="utf-8")) if CORPUS.is_dir() else []
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_contacts_that_are_easily_confused_are_told_apart(case: dict[str, Any]) -> None:
    documents = [
        Document(f"{at}-{one['of']}", one["text"], lang=one["lang"], published=one["published"], url=one.get("url", ""))
        for at, one in enumerate(case["items"])
    ]
    told = [telling for one in documents for telling in tellings(one, read_document(one))]
    events = [[one.key.item for one in each.tellings if one.key.contact == 0] for each in cluster(told)]
    wanted = {letter: [one.id for one in documents if one.id.endswith(letter)] for letter in "ab"}
    assert sorted(filter(None, events)) == sorted(filter(None, wanted.values()))


ALIGNED: list[dict[str, Any]] = (
    yaml.safe_load((CORPUS / "aligned.yml").read_text(encoding="utf-8")) if CORPUS.is_dir() else []
)


def spoken(event: dict[str, Any], lang: str) -> list[Said]:
    return [
        Said(lang, at, words, frozenset(event["who"][initial]), act, figures=numbers(words))
        for at, (_, initial, act, words) in enumerate(event[lang])
    ]


@pytest.mark.parametrize(("one", "other"), [("ar", "en"), ("ar", "ru"), ("ru", "en")])
def test_statements_are_aligned_in_each_pair_of_languages(one: str, other: str) -> None:
    found, gold = set(), set()
    for event in ALIGNED:
        pairs = align(spoken(event, one), spoken(event, other))
        found |= {(event["event"], pair.one.number, pair.other.number) for pair in pairs}
        gold |= {
            (event["event"], a, b)
            for a, first in enumerate(event[one])
            for b, second in enumerate(event[other])
            if first[0] == second[0] != "-"
        }
    assert f1(found, gold) >= 0.85
