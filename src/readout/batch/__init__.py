"""Reading archives that are too large for a library: to Parquet files, on all cores or on a cluster."""

from readout.batch.running import Engine, Progress, Run, run

__all__ = ["Engine", "Progress", "Run", "run"]
