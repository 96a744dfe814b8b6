"""Citations: the words, the outlet, the date and the link, ready to be pasted into a story or a paper."""

import re
from dataclasses import dataclass

from readout.desk.links import safe_url
from readout.desk.tongue import Tongue
from readout.model import Document, Evidence, Reading

MARKS = {"ar": ("«", "»"), "ru": ("«", "»")}
MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|])")


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation in two forms.

    Attributes:
        plain: «Words» — outlet, date, link.
        markdown: The words as a block quotation, with the outlet and date linked.
    """

    plain: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Source:
    """What a citation says of an item.

    Attributes:
        lang: Language of the item, for its quotation marks.
        outlet: Who published it, or its title where nobody is named.
        date: When, in the reader's language; or empty.
        url: Where, or empty.
        comma: What stands between them.
    """

    lang: str
    outlet: str
    date: str
    url: str
    comma: str = ", "

    def cite(self, words: str) -> Citation:
        """Cite words of the item."""
        left, right = MARKS.get(self.lang, ("“", "”"))
        quoted = left + " ".join(words.split()).strip('«»“”"') + right
        who = self.comma.join(filter(None, (self.outlet, self.date)))
        plain = " — ".join(filter(None, (quoted, self.comma.join(filter(None, (who, self.url))))))
        linked = f"[{escape_markdown(who or self.url)}](<{self.url}>)" if self.url else escape_markdown(who)
        return Citation(plain, f"> {escape_markdown(quoted)}" + (f"\n>\n> — {linked}" if linked else ""))

    def cite_evidence(self, evidence: Evidence) -> Citation:
        """Cite what a value rests on: its words, or what the item's metadata say."""
        return self.cite(evidence.quote or evidence.given)


def source_of(document: Document, reading: Reading, tongue: Tongue) -> Source:
    """Gather what citations of an item say of it."""
    publisher = reading.publisher.value if reading.publisher else document.publisher
    title = reading.title.value if reading.title else document.title
    day = reading.published.value if reading.published else ""
    return Source(
        reading.lang,
        tongue.anyone(publisher) or title,
        tongue.date(day, "long"),
        safe_url(document.url),
        tongue.say("comma"),
    )


def escape_markdown(words: str) -> str:
    """Write words so that Markdown shows them as they are."""
    return MARKDOWN.sub(r"\\\1", words)
