"""What is known of people, offices, countries, organisations and places."""

from readout.knowledge.countries import Country
from readout.knowledge.formats import Format
from readout.knowledge.knowledge import Knowledge
from readout.knowledge.loading import load_knowledge
from readout.knowledge.organisations import Organisation
from readout.knowledge.people import Person, Tenure
from readout.knowledge.places import Place

__all__ = ["Country", "Format", "Knowledge", "Organisation", "Person", "Place", "Tenure", "load_knowledge"]
