"""Every pattern matches its positive cases and none of its negative ones."""

import pytest

from readout.extraction.cases import failures
from readout.extraction.rules import LANGUAGES, STAGES, load_rules


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("stage", STAGES)
def test_pattern_cases_hold(lang: str, stage: str) -> None:
    problems = list(failures(load_rules(), lang, stage))
    assert not problems, "\n".join(problems)
