"""What the page's scripts need to mark a text: every value with its words, counted as browsers count."""

from typing import Any

from readout.desk.citing import Source
from readout.desk.layout import Layout, Shown
from readout.desk.paragraphs import MOST
from readout.desk.utf16 import Utf16
from readout.model import Evidence

Json = dict[str, Any]


def marks(text: str, layout: Layout, source: Source) -> Json:
    """Return the values of a page by id.

    Args:
        text: The item's stored text.
        layout: The values shown.
        source: What citations say of the item.

    Returns:
        For each value ``group``, ``label``, ``text``, ``path``, ``href``, ``kind``, ``confidence``, ``places`` (a list
        of ``[start, end, rule]`` in UTF-16 code units), ``fields`` (metadata that gave it), ``rules``, ``plain`` and
        ``markdown`` (a citation of each place, or of the metadata).
    """
    utf16 = Utf16(text[:MOST])
    return {name: _mark(shown, utf16, source) for name, shown in layout.values.items()}


def _mark(shown: Shown, utf16: Utf16, source: Source) -> Json:
    shown_places = [one for one in shown.evidence if one.quote and one.end <= MOST]
    citations = [source.cite_evidence(one) for one in shown_places or shown.evidence[:1]]
    return {
        "group": shown.group,
        "label": shown.label,
        "text": shown.text,
        "path": shown.path,
        "href": shown.href,
        "kind": shown.kind,
        "confidence": round(shown.confidence, 2),
        "places": [_place(one, utf16) for one in shown_places],
        "fields": [f"{one.field}: {one.given}" for one in shown.evidence if one.field],
        "rules": list(dict.fromkeys(one.rule for one in shown.evidence)),
        "plain": [one.plain for one in citations],
        "markdown": [one.markdown for one in citations],
    }


def _place(evidence: Evidence, utf16: Utf16) -> list[Any]:
    return [utf16.offset(evidence.start), utf16.offset(evidence.end), evidence.rule]
