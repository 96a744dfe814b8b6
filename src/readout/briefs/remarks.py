"""What stands below a brief: where the items are at odds, and how many independent sources there are."""

from collections.abc import Iterator, Sequence

from readout.briefs.dates import tell_date
from readout.briefs.figures import tell_figure
from readout.briefs.messages import has, say, separated
from readout.briefs.names import country_name, name_speaker, place_name
from readout.knowledge import Knowledge
from readout.model.event import Event


def remarks(event: Event, lang: str, knowledge: Knowledge, *, dual: bool = False) -> Iterator[str]:
    """Tell conflicts, with who says what, and the support of the whole."""
    for conflict in event.conflicts:
        said = [
            (tell_value(one.field, one.value, lang, knowledge, dual=dual), one.support.sides) for one in conflict.values
        ]
        values = separated(lang, (f"{words} ({tell_sides(sides, lang, knowledge)})" for words, sides in said))
        yield say(lang, "remark-conflict", field=say(lang, f"field-{conflict.field}"), values=values)
    copied = {copy.item for copy in event.copies}
    yield say(lang, "remark-support", sources=len(set(event.items) - copied), items=len(event.items))


def tell_value(field: str, value: str, lang: str, knowledge: Knowledge, *, dual: bool = False) -> str:
    """Write one value of a record in a language; as it is where there are no words for it."""
    if field == "date":
        words = tell_date(value, lang, dual=dual)
    elif field == "figure":
        words = tell_figure(value, lang, knowledge)
    elif field == "place":
        words = place_name(value, lang, knowledge)
    elif field == "initiator":
        named = name_speaker(value, lang, knowledge)
        words = named.case("nom") if named else ""
    else:
        words = say(lang, f"{field}-{value}") if has(lang, f"{field}-{value}") else ""
    return words or value


def tell_sides(sides: Sequence[str], lang: str, knowledge: Knowledge) -> str:
    """Name sides; third parties by that."""
    return separated(
        lang, (say(lang, "third") if side == "third" else country_name(side, lang, knowledge) for side in sides), ","
    )
