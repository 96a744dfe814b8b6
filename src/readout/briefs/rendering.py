"""Briefs as text, Markdown, HTML and PDF."""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from string import Template
from typing import Any

from readout.briefs.messages import say
from readout.briefs.quoting import FSI, PDI
from readout.briefs.sentences import Sentence
from readout.briefs.telling import Brief, Told
from readout.data.files import DATA
from readout.model import RefusedError
from readout.model.event import Cited

Notes = dict[Cited, int]


def as_text(brief: Brief) -> bytes:
    """Write a brief as plain text, with numbered notes at its end."""
    notes: Notes = {}
    parts = [brief.title] if brief.title else []
    parts += ["\n> ".join(_paragraphs(told, notes, _bracketed)) for told in brief.events]
    parts += [remark for told in brief.events for remark in told.remarks] if len(brief.events) == 1 else []
    listed = "\n".join(f"[{number}] {_cited(cited, brief)}" for cited, number in notes.items())
    return _without_isolates("\n\n".join(filter(None, [*parts, listed])) + "\n").encode()


def _paragraphs(told: Told, notes: Notes, mark: Callable[[list[int]], str]) -> list[str]:
    """Write the story as one paragraph, and each statement as one of its own; they are quoted lines."""
    story = " ".join(_marked(one, notes, mark) for one in told.sentences)
    return [story, *(_marked(one, notes, mark) for one in told.statements)]


def _marked(sentence: Sentence, notes: Notes, mark: Callable[[list[int]], str]) -> str:
    numbers = [notes.setdefault(cited, len(notes) + 1) for cited in sentence.notes]
    return sentence.text + (mark(numbers) if numbers else "")


def _bracketed(numbers: list[int]) -> str:
    return f"[{_ranges(numbers)}]"


def _footnotes(numbers: list[int]) -> str:
    return "".join(f"[^{number}]" for number in numbers)


def _cited(cited: Cited, brief: Brief) -> str:
    evidence = cited.evidence
    source = brief.sources.get(cited.item, "")
    return f"{cited.item}:{evidence.start}–{evidence.end} «{evidence.quote}»" + (f" {source}" if source else "")


def as_markdown(brief: Brief) -> bytes:
    """Write a brief as Markdown with footnotes."""
    notes: Notes = {}
    lines = [f"# {brief.title}\n"] if brief.title else []
    for told in brief.events:
        story, *said = _paragraphs(told, notes, _footnotes)
        lines += [f"{story}\n", *(f"> {one}\n" for one in said)]
        lines += [*(f"- {remark}" for remark in told.remarks), ""]
    lines += [f"[^{number}]: {_cited(cited, brief)}" for cited, number in notes.items()]
    return _without_isolates("\n".join(lines) + "\n").encode()


def _without_isolates(text: str) -> str:
    """Leave direction to whoever shows plain text: not all can read the marks that set it."""
    return text.replace(FSI, "").replace(PDI, "")


PAGE = Template("""<!DOCTYPE html>
<html lang="$lang" dir="$dir"><head><meta charset="utf-8"><title>$title</title>
<style>body{font-family:"Noto Naskh Arabic","Noto Sans",sans-serif;max-width:42rem;margin:2rem auto;line-height:1.7}
ol.notes{font-size:.85rem;color:#444}sup a{text-decoration:none}</style></head>
<body>$body</body></html>
""")


def as_html(brief: Brief) -> bytes:
    """Write a brief as one HTML page; every note leads to its words and back."""
    notes: Notes = {}
    body = [f"<h1>{escape(brief.title)}</h1>"] if brief.title else []
    body += [_html_event(told, notes) for told in brief.events]
    items = "".join(
        f'<li id="note-{number}" dir="auto">{escape(_cited(cited, brief))}</li>' for cited, number in notes.items()
    )
    body.append(f'<ol class="notes">{items}</ol>')
    direction = "rtl" if brief.lang == "ar" else "ltr"
    title = escape(brief.title or (brief.events[0].sentences[0].text if brief.events else ""))
    return PAGE.substitute(lang=brief.lang, dir=direction, title=title, body="".join(body)).encode()


def _html_event(told: Told, notes: Notes) -> str:
    story = f"<p>{_html_sentences(told.sentences, notes)}</p>"
    said = "".join(f'<p class="said">{_html_sentences([one], notes)}</p>' for one in told.statements)
    return f'<section id="{escape(told.event)}">{story}{said}{_html_remarks(told)}</section>'


def _html_sentences(sentences: Iterable[Sentence], notes: Notes) -> str:
    made = []
    for sentence in sentences:
        numbers = [notes.setdefault(cited, len(notes) + 1) for cited in sentence.notes]
        made.append(escape(sentence.text) + "".join(f'<sup><a href="#note-{one}">[{one}]</a></sup>' for one in numbers))
    return " ".join(made)


def _html_remarks(told: Told) -> str:
    return f"<ul>{''.join(f'<li>{escape(remark)}</li>' for remark in told.remarks)}</ul>" if told.remarks else ""


PAPER = Template("""#set page(paper: "a4", margin: 2.2cm, numbering: "1")
#set text(lang: "$lang", dir: $dir, font: ($fonts), size: 11.5pt)
#set par(leading: 0.85em, spacing: 1.1em, justify: false)
#let note(n) = box(super[\\[#n\\]])
#let said(body) = block(inset: ($start: 1em), stroke: ($start: 1.5pt + luma(190)), outset: (y: 0.25em), body)
$body
""")
FONTS = ("Noto Serif", "Noto Cyril", "Noto Latin", "Noto CyExt", "Noto Naskh Arabic")
"""The fonts that ``desk/assets/build.mjs`` unpacks, each with its set of letters."""
BUILT = DATA.parent / "desk" / "static" / "built" / "print"


def as_pdf(brief: Brief) -> bytes:
    """Set a brief as PDF; Arabic runs from right to left, quotes in other scripts in their own direction.

    Raises:
        RefusedError: The fonts were not built, and the system has none with these letters.
    """
    import typst

    fonts = ", ".join(f'"{font}"' for font in _fonts(brief.lang))
    direction = "rtl" if brief.lang == "ar" else "ltr"
    source = PAPER.substitute(
        lang=brief.lang,
        dir=direction,
        start="right" if brief.lang == "ar" else "left",
        fonts=fonts,
        body="\n".join(_paper(brief)),
    )
    compile_source: Any = typst.compile
    return bytes(compile_source(source.encode(), font_paths=[str(BUILT)], ignore_system_fonts=BUILT.is_dir()))


def _fonts(lang: str) -> tuple[str, ...]:
    """Return the families to set a brief in: those that are built with the package, else what the system has."""
    if BUILT.is_dir():
        return (FONTS[-1], *FONTS[:-1]) if lang == "ar" else FONTS
    import typst

    wanted = {
        "ar": ("Noto Naskh Arabic", "Noto Sans Arabic", "Amiri", "DejaVu Sans"),
        "ru": ("Noto Serif", "DejaVu Serif"),
    }
    there = set(typst.Fonts().families())
    found = tuple(one for one in wanted.get(lang, ()) if one in there)
    if lang in wanted and not found:
        raise RefusedError(
            "there is no font for a PDF in this language: «npm ci && npm run build» in the clone makes those "
            f"that Readout comes with, or install {wanted[lang][0]}. Other formats need none."
        )
    return (*found, "Libertinus Serif")


def _paper(brief: Brief) -> Iterator[str]:
    notes: Notes = {}
    if brief.title:
        yield f'#text(size: 16pt, weight: "bold")[#{_string(brief.title)}]\n'
    for told in brief.events:
        yield "\n".join(_paper_sentence(sentence, notes) for sentence in told.sentences) + "\n"
        yield from (f"#said[{_paper_sentence(sentence, notes)}]\n" for sentence in told.statements)
        yield from (f"#text(size: 10pt, fill: luma(90))[#{_string(remark)}]\n" for remark in told.remarks)
        yield ""
    yield "#line(length: 40%, stroke: 0.4pt)\n#set text(size: 9pt)"
    for cited, number in notes.items():
        yield f"#block(spacing: 0.7em)[#{_string(f'{number}. {_noted(cited, brief)}')}]"


def _noted(cited: Cited, brief: Brief) -> str:
    """Write a note whose parts each run in their own direction."""
    evidence, source = cited.evidence, brief.sources.get(cited.item, "")
    parts = [f"«{evidence.quote}»", *source.rsplit(", ", 1), f"{cited.item}:{evidence.start}–{evidence.end}"]
    return " ".join(f"{FSI}{part}{PDI}" for part in parts if part)


def _paper_sentence(sentence: Sentence, notes: Notes) -> str:
    numbers = [notes.setdefault(cited, len(notes) + 1) for cited in sentence.notes]
    joined = sentence.text + ("\u2060" if numbers else "")  # no line begins with the numbers of notes
    return f"#{_string(joined)}" + (f"#note[{_ranges(numbers)}]" if numbers else "")


def _ranges(numbers: list[int]) -> str:
    """Write numbers of notes as short as they go: «1–4» for those that follow each other."""
    ordered = sorted(numbers)
    if len(ordered) > 2 and ordered[-1] - ordered[0] == len(ordered) - 1:
        return f"{ordered[0]}–{ordered[-1]}"
    return ", ".join(map(str, ordered))


def _string(text: str) -> str:
    """Write text as a string of typst, in which no mark means anything."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'text("{escaped}")'


RENDERERS: dict[str, Callable[[Brief], bytes]] = {"text": as_text, "md": as_markdown, "html": as_html, "pdf": as_pdf}


def render(brief: Brief, form: str) -> bytes:
    """Write a brief in a format: ``text``, ``md``, ``html`` or ``pdf``."""
    if not brief.events:
        return (say(brief.lang, "no-events") + "\n").encode() if form in ("text", "md") else RENDERERS[form](brief)
    return RENDERERS[form](brief)
