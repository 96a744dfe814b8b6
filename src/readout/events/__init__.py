"""Events in a library: forming them as items arrive, judging, comparing."""

from readout.events.comparing import compare_event, compare_items
from readout.events.forming import dissolve, form, form_all, keep_tellings
from readout.events.judging import Judged, judge, undo

__all__ = ["Judged", "compare_event", "compare_items", "dissolve", "form", "form_all", "judge", "keep_tellings", "undo"]
