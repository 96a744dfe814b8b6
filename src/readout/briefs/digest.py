"""Which events a digest holds, and what stands above it."""

from readout.briefs.dates import tell_date
from readout.briefs.messages import say
from readout.knowledge import Knowledge
from readout.model.event import Event


def digest_title(count: int, since: str, until: str, lang: str, *, dual: bool = False) -> str:
    """Write the heading of a digest: how many contacts, and of which days."""
    days = " – ".join(filter(None, (tell_date(one, lang, dual=dual) for one in (since, until))))
    return ": ".join(filter(None, (days, say(lang, "heading", count=count))))


def about_matches(event: Event, about: str, knowledge: Knowledge) -> bool:
    """Tell whether an event is about a country, person, subject or situation, named in any of the languages."""
    wanted = about.casefold().strip()
    return not wanted or any(wanted in one.casefold() for one in _words(event, knowledge))


def _words(event: Event, knowledge: Knowledge) -> list[str]:
    record = event.record
    codes = {one.value for one in (*record.countries, *record.situations)} | {
        one.country for one in record.participants
    }
    found = [one.value for one in (*record.subjects, *record.situations)] + [one.name for one in record.participants]
    for code in codes:
        country = knowledge.countries.get(code)
        names = [name for names in country.forms.values() for name in names] if country else []
        found += [code, *names]
    for person in record.participants:
        known = knowledge.people.get(person.key)
        found += [name for names in known.names.values() for name in names] if known else []
    return found
