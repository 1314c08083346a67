from __future__ import annotations

import re

from app.vocabulary.atc import ATC_GROUP_PATTERN, ATC_NAMES
from app.vocabulary.identifier_schemes import ATC_PATTERN


def test_the_names_are_of_groups_whose_parent_has_one() -> None:
    assert len([code for code in ATC_NAMES if len(code) == 1]) == 14
    for code in ATC_NAMES:
        assert re.fullmatch(ATC_GROUP_PATTERN, code)
        assert code[0] in ATC_NAMES
        assert len(code) == 1 or re.fullmatch(ATC_PATTERN, code)
    assert list(ATC_NAMES) == sorted(ATC_NAMES)
