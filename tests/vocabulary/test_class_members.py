from __future__ import annotations

import re
from collections import Counter

from app.facts.lookup import lookup_key
from app.queries.class_members import class_called
from app.vocabulary.atc import ATC_GROUP_PATTERN, ATC_NAMES
from app.vocabulary.class_members import CLASSES


def test_a_class_has_one_name_and_a_name_means_one_class() -> None:
    assert max(Counter(each.name for each in CLASSES).values()) == 1
    for each in CLASSES:
        for wording in (each.name, *each.wordings):
            assert class_called(wording) is each, wording


def test_groups_are_groups_of_the_classification() -> None:
    for each in CLASSES:
        for group in (*each.groups, *each.without):
            assert re.fullmatch(ATC_GROUP_PATTERN, group), (each.name, group)
            assert group[:3] in ATC_NAMES, (each.name, group)
        assert all(group.startswith(each.groups) for group in each.without), each.name


def test_members_are_there_once() -> None:
    for each in CLASSES:
        names = [lookup_key(name) for name in each.members.split(";")]
        assert max(Counter(names).values()) == 1, each.name
        assert all(names) or not each.members, each.name


def test_stems_are_endings() -> None:
    assert all(stem == stem.lower() and len(stem) > 3 for each in CLASSES for stem in each.stems)
