"""Setting the tellings of one event beside each other, row by row; a cell holds the words themselves."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from readout.model import Contact, Document, Evidence, Figure, Reading, Reference, Value
from readout.model.comparison import Cell, Column, Comparison, Mark, Note, Passage, Row
from readout.resolution.merging import amount, compatible, counted_alike
from readout.resolution.places import may_be_one
from readout.resolution.statements import Group, grouped
from readout.resolution.statements import rows as statement_rows
from readout.resolution.terms import find_terms
from readout.resolution.voices import THIRD
from readout.resolution.wordlists import vocabulary

MOST_ITEMS = 60
"""Items of one event whose texts are set beside each other; of more, the copies and the latest are left aside."""


@dataclass(frozen=True, slots=True)
class Source:
    """An item to compare.

    Attributes:
        document: The item.
        reading: Its reading.
        contact: The contact of the event.
        side: For which side it speaks, or ``third``.
        spoken_for: For those who speak in it the country or body for which they do.
    """

    document: Document
    reading: Reading
    contact: Contact
    side: str
    spoken_for: Mapping[str, str] = field(default_factory=dict)

    @property
    def item(self) -> str:
        """The item's id."""
        return self.document.id

    def passage(self, evidence: Evidence) -> Passage:
        """Cite words of the item."""
        return Passage(self.item, self.reading.lang, evidence.start, evidence.end, evidence.quote or evidence.given)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one column says of one thing: the words, and the value where values can be at odds."""

    column: str
    passage: Passage
    value: str = ""


def compare(
    sources: Sequence[Source], *, event: str = "", by_item: bool = False, notes: Sequence[Note] = ()
) -> Comparison:
    """Compare items.

    Args:
        sources: The items, copies left out.
        event: Id of the event.
        by_item: One column an item, instead of one a side.
        notes: Sentences for the user.
    """
    chosen = sorted(sources, key=lambda one: (one.side == THIRD, one.side, one.item))[:MOST_ITEMS]
    columns = _columns(chosen, by_item=by_item)
    where = {item: column.id for column in columns for item in column.items}
    groups = grouped([(where[one.item], one) for one in chosen])
    found: list[_Draft | Row] = [*_facts(chosen, where), *_topics(chosen, where), *statement_rows(groups, columns)]
    found += [*_figures(chosen, where), *_references(chosen, where), *_terms(chosen, where)]
    rows = _numbered(_completed(row, columns) if isinstance(row, _Draft) else row for row in found)
    said = [*notes, *_one_sided(columns)]
    if len(sources) > len(chosen):
        counts = (("more", str(len(sources) - len(chosen))), ("compared", str(len(chosen))))
        said.append(Note("more-items", counts))
    return Comparison(event, columns, _with_order(rows, chosen, where), notes=tuple(said))


def _columns(sources: Sequence[Source], *, by_item: bool) -> tuple[Column, ...]:
    held: dict[str, list[Source]] = defaultdict(list)
    for one in sources:
        held[one.item if by_item else one.side].append(one)
    outlets = [_outlet(one) for one in sources] if by_item else []
    return tuple(
        Column(
            id,
            some[0].side,
            tuple(one.item for one in some),
            tuple(dict.fromkeys(one.reading.lang for one in some)),
            outlet if by_item and outlets.count(outlet := _outlet(some[0])) == 1 else "",
        )
        for id, some in held.items()
    )


def _outlet(one: Source) -> str:
    return one.reading.publisher.value if one.reading.publisher else one.document.publisher


def _one_sided(columns: Sequence[Column]) -> Iterator[Note]:
    if len(columns) == 1:
        yield Note("one-side", (("side", columns[0].id),))


@dataclass(frozen=True, slots=True)
class _Draft:
    """A row before its cells are marked."""

    kind: str
    label: str
    findings: tuple[Finding, ...]


def _completed(draft: _Draft, columns: Sequence[Column]) -> Row:
    held: dict[str, list[Finding]] = defaultdict(list)
    for finding in draft.findings:
        held[finding.column].append(finding)
    values = {column: frozenset(one.value for one in some) for column, some in held.items()}
    agree = ALIKE.get(draft.kind if draft.kind != "fact" else draft.label, _common)
    cells = tuple(_cell(column.id, held.get(column.id, []), values, agree) for column in columns)
    return Row("", draft.kind, draft.label, cells)


def _common(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one.isdisjoint(other)


def _places_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(may_be_one(a, b) for a in one for b in other)


def _compatible(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(compatible(a, b) for a in one for b in other)


ALIKE: dict[str, Callable[[frozenset[str], frozenset[str]], bool]] = {"figure": _compatible, "place": _places_agree}
"""How the values of two columns are compared, where being the same word is not what counts."""


def _cell(
    column: str,
    findings: Sequence[Finding],
    values: dict[str, frozenset[str]],
    agree: Callable[[frozenset[str], frozenset[str]], bool],
) -> Cell:
    if not findings:
        return Cell(column, Mark.NOT_STATED)
    own, others = values[column], [some for other, some in values.items() if other != column]
    if not others:
        mark = Mark.ONLY_HERE
    else:
        mark = Mark.CONFLICT if any(not agree(own, other) for other in others) else Mark.BOTH
    passages = tuple(dict.fromkeys(one.passage for one in findings))
    return Cell(column, mark, passages, ", ".join(sorted(filter(None, own))))


def _numbered(rows: Iterable[Row]) -> tuple[Row, ...]:
    counts: dict[str, int] = defaultdict(int)
    made = []
    for row in rows:
        counts[row.kind] += 1
        made.append(replace(row, id=f"{row.kind}-{counts[row.kind]}"))
    return tuple(made)


def _gathered(kind: str, found: Iterable[tuple[str, Finding]]) -> Iterator[_Draft]:
    held: dict[str, list[Finding]] = defaultdict(list)
    for label, finding in found:
        held[label].append(finding)
    for label, some in held.items():
        yield _Draft(kind, label, tuple(some))


FACTS: tuple[tuple[str, Callable[[Contact], Value[str] | None]], ...] = (
    ("channel", lambda contact: contact.channel),
    ("status", lambda contact: contact.status),
    ("date", lambda contact: contact.date),
    ("place", lambda contact: contact.place),
    ("initiator", lambda contact: contact.initiator),
)


def _facts(sources: Sequence[Source], where: dict[str, str]) -> Iterator[_Draft]:
    countries = {who.value: who.country for one in sources for who in one.contact.participants}
    leading = {one.contact.initiator.value for one in sources if one.contact.initiator}
    names = {
        countries[one]: one for one in sorted(leading) if countries.get(one)
    }  # a country and its president are one
    found = (
        (name, Finding(where[one.item], one.passage(value.evidence[0]), names.get(value.value, value.value)))
        for name, take in FACTS
        for one in sources
        if (value := take(one.contact))
    )
    return _gathered("fact", found)


def _topics(sources: Sequence[Source], where: dict[str, str]) -> Iterator[_Draft]:
    for kind, name in (("subject", "subjects"), ("situation", "situations")):
        found = (
            (value.value, Finding(where[one.item], one.passage(evidence), value.value))
            for one in sources
            for value in getattr(one.contact, name)
            for evidence in value.evidence[:2]
        )
        yield from _gathered(kind, found)


def _figures(sources: Sequence[Source], where: dict[str, str]) -> Iterator[_Draft]:
    labels = counted_alike(_counted(figure) for one in sources for figure in one.reading.figures)
    found = (
        (labels[_counted(figure)], Finding(where[one.item], one.passage(figure.evidence[0]), amount(figure)))
        for one in sources
        for figure in one.reading.figures
    )
    return _gathered("figure", found)


def _counted(figure: Figure) -> str:
    return " ".join(filter(None, (figure.what, figure.place.value if figure.place else "")))


def _references(sources: Sequence[Source], where: dict[str, str]) -> Iterator[_Draft]:
    labels = _pointed_alike(reference for one in sources for reference in one.reading.references)
    found = (
        (labels[_pointed(reference)], Finding(where[one.item], one.passage(reference.evidence[0])))
        for one in sources
        for reference in one.reading.references
    )
    return _gathered("reference", found)


def _pointed_alike(references: Iterable[Reference]) -> dict[str, str]:
    """Return for each reference its label: without a day that of the only one of its name with one."""
    known = list(references)
    dated = {_pointed(one) for one in known if one.date}
    made = {}
    for one in known:
        same = {
            each for each in dated if one.name and each.startswith(f"{one.kind} ") and each.endswith(f" {one.name}")
        }
        made[_pointed(one)] = same.pop() if not one.date and len(same) == 1 else _pointed(one)
    return made


def _pointed(reference: Reference) -> str:
    parties = "-".join(sorted(value.value for value in reference.parties))
    return " ".join(
        filter(None, (reference.kind, reference.date.value if reference.date else "", reference.name or parties))
    )


def _terms(sources: Sequence[Source], where: dict[str, str]) -> Iterator[_Draft]:
    """Set rival names for one thing beside each other; a thing that only one column names is left out.

    What happens in many places («attacks» on ships, an «operation» in a town) is one thing in one place only.
    """
    for kind, name in (("wording", "rival-terms"), ("scope", "scope")):
        conflicts = {one["id"]: str(one.get("conflict", "")) for one in vocabulary(name)}
        found: dict[tuple[str, str], list[Finding]] = defaultdict(list)
        for one in sources:
            for term in find_terms(name, one.document.text, one.reading.lang):
                finding = Finding(where[one.item], _words(one, term.span), term.value)
                for place in _where(one, finding.passage, conflicts.get(term.group, "")):
                    found[term.about, place].append(finding)
        drafts = (_Draft(kind, about, tuple(some)) for (about, _), some in found.items())
        yield from _once(draft for draft in drafts if _differs(draft))


def _where(one: Source, passage: Passage, conflict: str) -> list[str]:
    """Return the places for which words count: those of their sentence, or no particular one; none for another thing.

    A single word («crisis») names a conflict where the contact or the sentence is about its place.
    """
    if conflict == "any":
        return _spoken_of(one, passage)
    places = vocabulary("conflict-places").get(conflict)
    if not places or len(passage.quote.split()) > 1:
        return [""]
    about = {value.value for value in one.contact.situations}.union(_spoken_of(one, passage))
    return [] if about.isdisjoint(places) else [""]


def _spoken_of(one: Source, passage: Passage) -> list[str]:
    """Return the situations, countries and places that a sentence names."""
    start, end = _sentence(one.document.text, passage)
    named = [(value.value, value.evidence) for value in one.contact.situations]
    named += [(value.value, value.evidence) for value in one.reading.countries]
    return [name for name, said in named if any(start <= each.start and each.end <= end for each in said)]


def _once(drafts: Iterable[_Draft]) -> Iterator[_Draft]:
    """Yield the first draft of each label: what is at odds in two places is still one thing."""
    seen: set[str] = set()
    for draft in drafts:
        if draft.label not in seen:
            seen.add(draft.label)
            yield draft


def _differs(draft: _Draft) -> bool:
    """Tell whether two columns have no name for the thing in common."""
    held: dict[str, set[str]] = defaultdict(set)
    for finding in draft.findings:
        held[finding.column].add(finding.value)
    return any(one.isdisjoint(other) for one, other in combinations(held.values(), 2))


def _words(one: Source, span: tuple[int, int]) -> Passage:
    start, end = span
    return Passage(one.item, one.reading.lang, start, end, one.document.text[start:end])


def _with_order(rows: Sequence[Row], sources: Sequence[Source], where: dict[str, str]) -> tuple[Row, ...]:
    """Add to each subject its place in the order of its column and its share of the column's text."""
    texts = {one.item: one.document.text for one in sources}
    ranks = _ranks(rows)
    totals: dict[str, int] = defaultdict(int)
    for item, text in texts.items():
        totals[where[item]] += len(text)

    def measured(row: Row) -> Row:
        if row.kind not in ("subject", "situation"):
            return row
        cells = tuple(
            replace(cell, place=ranks.get((cell.column, row.id), 0), share=_share(cell, texts, totals))
            if cell.passages
            else cell
            for cell in row.cells
        )
        return replace(row, cells=cells)

    return tuple(map(measured, rows))


def _ranks(rows: Sequence[Row]) -> dict[tuple[str, str], int]:
    first: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for row in rows:
        for cell in row.cells:
            if row.kind == "subject" and cell.passages:
                first[cell.column].append((min(one.start for one in cell.passages), row.id))
    return {(column, id): at for column, some in first.items() for at, (_, id) in enumerate(sorted(some), 1)}


def _share(cell: Cell, texts: dict[str, str], totals: dict[str, int]) -> float:
    """Return the share of a column's text that the paragraphs' sentences with these words have."""
    spans = {(one.item, *_sentence(texts[one.item], one)) for one in cell.passages if one.end}
    return round(sum(end - start for _, start, end in spans) / max(1, totals[cell.column]), 3)


def _sentence(text: str, passage: Passage) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, passage.start) for mark in (". ", "\n", "؟ ", "! ")) + 1
    ends = [at for mark in (". ", "\n", "؟ ", "! ") if (at := text.find(mark, passage.end)) >= 0]
    return start, min(ends, default=len(text))


__all__ = ["Finding", "Group", "Source", "compare"]
