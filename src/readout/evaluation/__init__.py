"""Scoring readings against gold, field by field."""

from readout.evaluation.fields import Miss
from readout.evaluation.report import Report, below_floors, score
from readout.evaluation.tally import Tally

__all__ = ["Miss", "Report", "Tally", "below_floors", "score"]
