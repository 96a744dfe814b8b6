"""Bytes to documents: files, folders, archives and streams in every format of this folder.

One file is one format: a module that defines ``FORMAT``. It is found by being here; its proof is a saved input and its
expected output under ``tests/sources/data/<name>/``.
"""

from readout.sources.dispatch import formats, read_blob
from readout.sources.documents import document_id, make_document
from readout.sources.format import Blob, Limits, Options, blob_of, open_blob
from readout.sources.paths import documents, paths

__all__ = [
    "Blob",
    "Limits",
    "Options",
    "blob_of",
    "document_id",
    "documents",
    "formats",
    "make_document",
    "open_blob",
    "paths",
    "read_blob",
]
