"""An event, or a day's events, told in Arabic, Russian or English from the record."""

from readout.briefs.digest import about_matches, digest_title
from readout.briefs.rendering import render
from readout.briefs.telling import Brief, brief

__all__ = ["Brief", "about_matches", "brief", "digest_title", "render"]
