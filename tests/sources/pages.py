"""Pages as large news sites make them: an article of a few KB inside 300 KB of furniture."""

import json
import random

MENU_WORDS = [
    "Politics",
    "World",
    "Economy",
    "Sport",
    "Culture",
    "Opinion",
    "Video",
    "Science",
    "Travel",
    "Energy",
    "Markets",
]

STYLE = ".c{n}{{margin:{n}px;padding:0 {n}px;color:#33{n:02x}44;display:flex;align-items:center}}"

ICON = (
    '<svg class="icon icon-{n}" viewBox="0 0 24 24" aria-hidden="true"><path d="M{n} 2C6.48 2 2 6.48 2 12s4.48 10 10 '
    '10 10-4.48 10-10S17.52 2 12 2zm0 18c-4.41 0-8-3.59-8-8s3.59-8 8-8 8 3.59 8 8-3.59 8-8 8z"></path></svg>'
)

CARD = (
    '<div class="card teaser c{n}"><a href="/news/{n}"><picture><source srcset="/i/{n}.webp 1x, /i/{n}@2x.webp 2x">'
    '<img src="/i/{n}.jpg" alt="" loading="lazy"></picture><span class="card__label">{word}</span>'
    "<h3>{word} ministers met in capital number {n} to talk about {word} and prices</h3></a>"
    '<time datetime="2024-05-{day:02d}">{day} May</time></div>'
)

COMMENT = (
    '<li class="comment" id="comment-{n}"><div class="comment__author">reader{n}</div><p>I have read this twice '
    "and I still wonder what the number {n} on the second line is meant to tell us about {word}.</p></li>"
)


def large_page(article: str, title: str, size: int = 300_000, seed: int = 7) -> str:
    """Wrap an article's inner HTML in menus, scripts, cards and comments up to about ``size`` characters."""
    dice = random.Random(seed)
    head = _head(title, dice, size)
    body = [_menu(dice), f'<main><article class="story"><h1>{title}</h1>{article}</article>', _cards(dice), "</main>"]
    body += [_comments(dice), _menu(dice).replace("<header", "<footer").replace("</header", "</footer")]
    page = f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{"".join(body)}'
    state = json.dumps({"state": [{"id": dice.random(), "slug": dice.choice(MENU_WORDS)} for _ in range(200)]})
    while len(page) < size:
        page += f"<script>window.__STATE__={state}</script>"
    return page + "</body></html>"


def _head(title: str, dice: random.Random, size: int) -> str:
    metas = "".join(f'<meta property="x:{n}" content="{dice.random()}">' for n in range(40))
    data: dict[str, object] = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title}
    data |= {"datePublished": "2024-05-06T22:10:00+03:00", "publisher": {"@type": "Organization", "name": "Daily Page"}}
    style = "".join(STYLE.format(n=n) for n in range(size // 5000))
    return (
        f"<meta charset=utf-8><title>{title} | Daily Page</title>{metas}<style>{style}</style>"
        f'<script type="application/ld+json">{json.dumps(data)}</script>'
    )


def _menu(dice: random.Random) -> str:
    links = (
        f'<li><a href="/{n}" class="menu__link">{ICON.format(n=n)}{dice.choice(MENU_WORDS)}</a></li>'
        for n in range(150)
    )
    return f'<header class="page-header"><nav><ul>{"".join(links)}</ul></nav></header>'


def _cards(dice: random.Random) -> str:
    cards = (CARD.format(n=n, word=dice.choice(MENU_WORDS), day=n % 28 + 1) for n in range(80))
    return f'<section class="more-news">{"".join(cards)}</section>'


def _comments(dice: random.Random) -> str:
    rows = (COMMENT.format(n=n, word=dice.choice(MENU_WORDS)) for n in range(60))
    return f'<section id="comments"><ul>{"".join(rows)}</ul></section>'
