"""An event, or a day's events, told in Arabic, Russian or English from the record."""

from readout.briefs.rendering import render
from readout.briefs.telling import Brief, brief

__all__ = ["Brief", "brief", "render"]
