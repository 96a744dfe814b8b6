"""Web pages: the item without its furniture, what the page says of itself, and pages that hold no item."""

import time
from pathlib import Path

import pytest

from readout.model import Document
from readout.sources import Limits, Options, blob_of, read_blob
from readout.sources.html import depth_of
from readout.sources.page_text import fragment_text
from tests.sources.pages import large_page

EXAMPLES = Path(__file__).parents[2] / "examples"
SENTENCE = (
    "The prime minister of country {n} spoke by telephone with the president, and they discussed trade and energy."
)
ARTICLE = "".join(f"<p>{SENTENCE.format(n=number)}</p>" for number in range(12))
TITLE = "Prime ministers speak by telephone"


def read(html: str, **options: str) -> Document:
    outcome = next(read_blob(blob_of(html.encode(), "page", Options(**options))))
    assert outcome.value, outcome.failure
    return outcome.value


def reason_for(html: str, limits: Limits | None = None) -> str:
    outcome = next(read_blob(blob_of(html.encode(), "page", limits=limits)))
    assert outcome.failure, outcome.value
    return outcome.failure.reason


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def values(document: Document, name: str) -> list[str]:
    return [field.value for field in document.fields if field.name == name]


LAYOUTS = {
    "article": f"<nav><a href=/>Home</a></nav><article><h1>{TITLE}</h1>{ARTICLE}</article><footer>Foot</footer>",
    "headline outside": f"<h1>{TITLE}</h1><div class=article__text>{ARTICLE}</div><div class=footer>Foot</div>",
    "no signs at all": f"<div><a href=/a>Menu</a></div><div><h1>{TITLE}</h1>{ARTICLE}</div><a href=/b>Foot</a>",
    "in a form": f"<form id=aspnetForm><div><a href=/>Menu</a></div><h1>{TITLE}</h1><div>{ARTICLE}</div></form>",
    "in tables": f"<table><tr><td><a href=/>Menu</a></td><td><h1>{TITLE}</h1>{ARTICLE}</td></tr></table>",
    "line breaks": f"<main><h1>{TITLE}</h1><div>{ARTICLE.replace('<p>', '').replace('</p>', '<br><br>')}</div></main>",
    "misleading names": f"<div class=with-sidebar><h1>{TITLE}</h1><article class=shared>{ARTICLE}</article></div>",
    "large": large_page(ARTICLE, TITLE),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_item_is_found_in_every_layout(layout: str) -> None:
    html = LAYOUTS[layout] if layout == "large" else page(LAYOUTS[layout], f"<title>{TITLE} | Daily Page</title>")
    expected = [TITLE, *(SENTENCE.format(n=number) for number in range(12))]
    assert read(html).text.split("\n\n") == expected


FURNITURE = [
    '<div class="share-panel">Share <a href="#">Facebook</a></div>',
    "<aside><p>Ten more stories that you should not miss from our partners, chosen by hand for you today.</p></aside>",
    '<div class="related-news"><h3>Related</h3><p><a href="/x">Biden and Xi speak by phone about Taiwan</a></p></div>',
    '<p>Read also: <a href="/x">Macron calls Zelensky on Sunday morning</a></p>',
    '<p><a href="/x">Lavrov meets Wang Yi in Beijing for talks on security</a></p>',
    "<p hidden>Hidden paragraph about a meeting of ministers that was never held at all.</p>",
    '<div style="display:none">A preview text of a newsletter that nobody sees in the page itself.</div>',
    "<script>var x = 'Putin called Erdogan';</script><style>p{color:red}</style><noscript>Turn on scripts</noscript>",
    '<div id="cookie-consent">We use cookies and similar means to give you the best experience on our pages.</div>',
    "<p>Подписывайтесь на наш канал</p><p>اقرأ أيضا</p><p>Advertisement</p>",
    '<form action="/subscribe"><label>Your address</label><input name="mail"><button>Subscribe now</button></form>',
    '<ul class="article-tags"><li><a href="/t/1">Trade</a></li><li><a href="/t/2">Energy</a></li></ul>',
]


@pytest.mark.parametrize("furniture", FURNITURE)
def test_furniture_inside_the_article_is_left_out(furniture: str) -> None:
    html = page(f"<article><h1>{TITLE}</h1>{ARTICLE}{furniture}<p>{SENTENCE.format(n=99)}</p></article>")
    expected = [TITLE, *(SENTENCE.format(n=number) for number in (*range(12), 99))]
    assert read(html).text.split("\n\n") == expected


def test_captions_and_credits_stand_at_the_end() -> None:
    figure = "<figure><img alt='not text' src=a><figcaption>The ministers <i class=credit>AFP</i></figcaption></figure>"
    blocks = read(page(f"<article><h1>{TITLE}</h1>{figure}{ARTICLE}{figure}</article>")).text.split("\n\n")
    assert blocks[-1] == "The ministers AFP"
    assert blocks[1] == SENTENCE.format(n=0)
    assert len(blocks) == 14


def test_credits_after_the_article_are_kept() -> None:
    html = page(f"<h1>{TITLE}</h1><div itemprop=articleBody>{ARTICLE}</div><p>Источник: ТАСС</p><p>© Site</p>")
    assert read(html).text.endswith("Источник: ТАСС")


def test_characters_survive() -> None:
    words = "«بوتين وإردوغان» ـــ \u200fعربي\u200e\u202bداخل\u202c ١٨ فبراير/شباط2021 مواطناً"
    body = f"<article><h1>{TITLE}</h1><p>{words}<br>a &amp; b &#1604; &lt;i&gt;</p>{ARTICLE}</article>"
    html = f"<html dir=rtl lang=ar><body>{body}</body></html>"
    assert f"{words}\na & b ل <i>" in read(html).text


def test_null_characters_do_no_harm() -> None:
    html = page(f"<article><h1>{TITLE}</h1>{ARTICLE}<p>Before\0 after</p></article>")
    assert read(html).text.endswith("Before after")


def test_lists_tables_and_headings_stay_in_order() -> None:
    inner = (
        "<h2>Agreements</h2><ul><li>On trade</li><li>On energy</li></ul><table><tr><td>Gas</td><td>5</td></tr></table>"
    )
    text = read(page(f"<article><h1>{TITLE}</h1>{ARTICLE}{inner}</article>")).text
    assert text.endswith("Agreements\n\nOn trade\n\nOn energy\n\nGas\t5")


def test_metadata_of_an_example() -> None:
    document = read((EXAMPLES / "ar" / "erdogan-putin-call.html").read_text(encoding="utf-8"))
    assert str(document.published) == "2024-06-12"
    assert document.publisher == "بريد البوسفور"
    assert document.url == "https://bosphorus-post.example/ar/2024/06/12/erdogan-putin-gaza"
    assert document.lang == "ar"
    assert values(document, "photo") == ["الرئاسة التركية"]
    assert values(document, "author") == ["ليلى قره\u200cداغ"]
    assert {value.split()[0] for value in values(document, "language-link")} == {"tr", "en"}


def test_visible_language_links_of_an_example() -> None:
    document = read((EXAMPLES / "ar" / "putin-raisi-call.html").read_text(encoding="utf-8"))
    assert values(document, "language-link") == ["ru /ru/news/4411/", "en /en/news/4415/"]
    assert document.published is None
    assert "٢٤ أغسطس ٢٠٢٢" in document.text


@pytest.mark.parametrize("word", ["it", "he", "is", "Id", "de"])
def test_short_linked_words_are_no_languages(word: str) -> None:
    html = page(f"<article><h1>{TITLE}</h1>{ARTICLE}<p>And <a href=/about>{word}</a> was so.</p></article>")
    assert not values(read(html), "language-link")


LINKED = '<script type="application/ld+json">{}</script>'
DATES = [
    ('<meta property="article:published_time" content="2021-02-18T23:50:00+03:00">', "2021-02-18"),
    ('<meta name="date" content="18.02.2021">', "2021-02-18"),
    ('<meta name="dc.date.issued" content="2021-02-18">', "2021-02-18"),
    (LINKED.format('{"@type":"NewsArticle","datePublished":"2021-02-18"}'), "2021-02-18"),
    (LINKED.format('[{"@graph":[{"@type":["Report","NewsArticle"],"datePublished":"2021-02-18Z",}]}]'), "2021-02-18"),
    (LINKED.format("{broken") + '<meta name="pubdate" content="Thu, 18 Feb 2021 10:00:00 GMT">', "2021-02-18"),
    (LINKED.format('{"@type":"WebSite","datePublished":"2001-01-01"}'), "None"),
    ('<meta property="article:modified_time" content="2021-02-18">', "None"),
    ('<meta name="date" content="yesterday">', "None"),
]


@pytest.mark.parametrize(("head", "day"), DATES)
def test_day_of_publication(head: str, day: str) -> None:
    assert str(read(page(f"<article><h1>{TITLE}</h1>{ARTICLE}</article>", head)).published) == day


def test_options_outrank_the_page() -> None:
    html = page(f"<article><h1>{TITLE}</h1>{ARTICLE}</article>", '<meta name="date" content="2020-01-01">')
    document = read(html, published="2021-02-18", lang="en", url="https://a.example/1", publisher="Desk")
    assert (str(document.published), document.lang, document.publisher) == ("2021-02-18", "en", "Desk")
    assert document.url == "https://a.example/1"


@pytest.mark.parametrize("suffix", [" | Daily Page", " - Daily Page", " — ТАСС", " :: News"])
def test_site_name_is_cut_off_the_title(suffix: str) -> None:
    assert read(page(f"<main>{ARTICLE}</main>", f"<title>{TITLE}{suffix}</title>")).title == TITLE


def test_site_name_in_a_first_level_heading_is_no_headline() -> None:
    html = page(
        f"<h1>Daily Page</h1><article><h1>{TITLE}</h1>{ARTICLE}</article>", f"<title>{TITLE} - Daily Page</title>"
    )
    assert read(html).text.startswith(f"{TITLE}\n\nThe prime minister of country 0")


def test_headline_may_be_a_second_level_heading() -> None:
    head = f'<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Daily Page">'
    html = page(f"<h1>Daily Page</h1><div class=story-body><h2>{TITLE}</h2>{ARTICLE}</div>", head)
    assert read(html).text.startswith(f"{TITLE}\n\nThe prime minister of country 0")


def test_headline_stands_where_the_page_names_only_the_site() -> None:
    html = page(f"<main><h1>{TITLE}</h1>{ARTICLE}</main>", "<title>News of the ministry</title>")
    assert read(html).title == TITLE


def test_first_level_headings_within_the_text_cut_nothing_off() -> None:
    html = page(
        f"<article>{ARTICLE}<h1>Background of the talks</h1><p>{SENTENCE}</p></article>", f"<title>{TITLE}</title>"
    )
    assert read(html).text.startswith(f"{TITLE}\n\nThe prime minister of country 0")


NO_ITEM = [
    (page("<div id=root></div><script src=/app.js></script>"), "scripts"),
    (page("<a href=/>Home</a><a href=/b>News</a>"), "no text"),
    (page(""), "no text"),
    ("<html><frameset cols='50%,50%'><frame src=a></frameset></html>", ";"),
    (page(f"<h1>Access denied</h1><p>{SENTENCE}</p>"), "refusal"),
    (f"<html><head></head><body><div><article><h1>{TITLE}</h1>{ARTICLE}<p>The minis", "cut off"),
    (page("<div>" * 10_000 + "text" + "</div>" * 10_000), "nested"),
    (page("<b>" * 10_000 + SENTENCE), "nested"),
]


@pytest.mark.parametrize(("html", "reason"), NO_ITEM, ids=[reason for _, reason in NO_ITEM])
def test_page_without_an_item_is_told(html: str, reason: str) -> None:
    assert reason in reason_for(html)


def test_unclosed_paragraphs_are_not_nesting() -> None:
    assert depth_of("<p>one<p>two<br><li>three<img src=a>" * 2000) == 0
    assert read(page("<article><h1>" + TITLE + "</h1>" + "".join(f"<p>{SENTENCE}" for _ in range(2000)) + "</article>"))


def test_same_page_has_the_same_id_wherever_it_comes_from() -> None:
    html = (EXAMPLES / "en" / "blinken-sisi-meeting.html").read_bytes()
    first, second = (next(read_blob(blob_of(html, name))).value for name in ("one", "two"))
    assert first
    assert second
    assert (first.id, first.content_hash) == (second.id, second.content_hash)


def test_fragment_keeps_all_its_words() -> None:
    assert fragment_text("<p>One.</p><p>Two <a href=x>links</a>.</p>Three") == "One.\n\nTwo links.\n\nThree"


def processor_time(action: object, times: int) -> float:
    assert callable(action)
    action()
    start = time.process_time()
    for _ in range(times):
        action()
    return (time.process_time() - start) / times


def test_large_pages_are_read_five_times_faster_than_trafilatura_reads_them() -> None:
    import trafilatura

    html = large_page(ARTICLE, TITLE)
    data = html.encode()
    ours = processor_time(lambda: list(read_blob(blob_of(data, "page"))), 10)
    theirs = processor_time(lambda: trafilatura.bare_extraction(html, with_metadata=True), 2)
    assert theirs > 5 * ours, f"{ours * 1000:.1f} ms against {theirs * 1000:.1f} ms"


def test_time_is_linear_in_length() -> None:
    pages = [page(f"<article><h1>{TITLE}</h1>{ARTICLE * times}</article>").encode() for times in (200, 1600)]
    short, long = (processor_time(lambda data=data: list(read_blob(blob_of(data, "page"))), 3) for data in pages)
    assert long < 24 * short  # eight times the text; a quadratic step would take 64 times as long
