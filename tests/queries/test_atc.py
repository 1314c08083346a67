from __future__ import annotations

import pytest
from sqlmodel import Session

from app.errors import UnknownCodeError
from app.queries.atc import AtcQuestion, list_group, list_groups


def test_all_main_groups_are_listed_with_their_drugs(stored: Session) -> None:
    groups = list_groups(stored).items
    assert [group.code for group in groups] == list("ABCDGHJLMNPRSV")
    assert {group.code: group.drugs for group in groups if group.drugs} == {"L": 2, "N": 1}
    assert groups[7].model_dump() == {
        "code": "L",
        "level": 1,
        "name": "Antineoplastic and immunomodulating agents",
        "parent": None,
        "drugs": 2,
    }


@pytest.mark.parametrize(
    ("code", "above", "children", "drugs"),
    [
        ("L04", (2, "Immunosuppressants", "L"), [("L04A", 2)], ["Alphamine", "Betamine"]),
        ("L04A", (3, None, "L04"), [("L04AB", 1), ("L04AC", 1)], ["Alphamine", "Betamine"]),
        ("L04AC", (4, None, "L04A"), [("L04AC03", 1)], ["Alphamine"]),
        ("L04AC03", (5, None, "L04AC"), [], ["Alphamine"]),
        ("V20", (2, "Surgical dressings", "V"), [], []),
    ],
)
def test_a_group_leads_up_and_down(
    stored: Session, code: str, above: tuple[int, str | None, str], children: list[tuple[str, int]], drugs: list[str]
) -> None:
    page = list_group(stored, code, AtcQuestion())
    assert (page.group.level, page.group.name, page.group.parent) == above
    assert [(child.code, child.drugs) for child in page.children] == children
    assert [item.name for item in page.items] == drugs
    assert page.group.drugs == len(drugs)


def test_named_groups_below_are_listed_without_drugs_too(stored: Session) -> None:
    children = list_group(stored, "L", AtcQuestion()).children
    assert [(child.code, child.drugs) for child in children] == [("L01", 0), ("L02", 0), ("L03", 0), ("L04", 2)]


def test_the_drugs_of_a_group_come_page_by_page(stored: Session) -> None:
    first = list_group(stored, "L", AtcQuestion(limit=1))
    second = list_group(stored, "L", AtcQuestion(limit=1, cursor=first.next_cursor))
    assert [item.slug for item in (*first.items, *second.items)] == ["alphamine", "betamine"]
    assert second.next_cursor is None


def test_a_code_that_nothing_has_is_unknown(stored: Session) -> None:
    with pytest.raises(UnknownCodeError, match="begins with L99"):
        list_group(stored, "L99", AtcQuestion())
