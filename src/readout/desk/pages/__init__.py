"""The desk's pages: every module here that has a ``router`` is a page of its own."""
