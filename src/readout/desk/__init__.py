"""The desk: the library in a browser, in Arabic, Russian and English."""
