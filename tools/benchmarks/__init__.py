"""What `make bench` measures, one subject a module; each returns rows for ``docs/measurements.md``."""
