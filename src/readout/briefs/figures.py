"""Counts of people as a brief tells them."""

import re

from readout.briefs.messages import has, say
from readout.briefs.names import place_name
from readout.knowledge import Knowledge

WRITTEN = re.compile(r"(?P<bound>[≥≤~]?)(?P<value>[\d.]+)(?:-[\d.]+)? (?P<what>[a-z]+)(?: (?P<place>.+))?$")
BOUNDS = {"≥": "figure-at-least", "≤": "figure-at-most", "~": "figure-about"}


def tell_figure(written: str, lang: str, knowledge: Knowledge) -> str:
    """Tell a figure of an event's record («≥12 killed Gaza»); empty for what this language has no words for.

    Sums of money are not told: the record does not keep their currency.
    """
    found = WRITTEN.match(written)
    if not found or not has(lang, f"figure-{found['what']}"):
        return ""
    value = grouped(found["value"], lang)
    if found["bound"]:
        value = say(lang, BOUNDS[found["bound"]], value=value)
    words = say(lang, f"figure-{found['what']}", value=value)
    place = place_name(found["place"], lang, knowledge) if found["place"] else ""
    return say(lang, "figure-in", figure=words, place=place) if place else words


def grouped(number: str, lang: str) -> str:
    """Write a number with its thousands apart, as the language does."""
    if "." in number:
        return number.replace(".", "," if lang == "ru" else ".")
    return f"{int(number):,}".replace(",", "\u00a0" if lang == "ru" else ",")
