"""Data files: lexicons, patterns, knowledge, vocabularies, messages; and how they are read."""
