from __future__ import annotations

import pytest

from app.extract.reaction_lists import read_list


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pain and redness at the injection site", ["pain at the injection site", "redness at the injection site"]),
        ("nausea, mild swelling near infusion sites", ["nausea", "mild swelling near infusion sites"]),
        ("itching and nausea and pain at injection sites", ["itching", "nausea", "pain at injection sites"]),
        (
            "injection site pain, redness, cough, itching",
            ["injection site pain", "injection site redness", "cough", "itching"],
        ),
        ("application-site reactions such as burning", ["application-site reactions", "application-site burning"]),
        ("pain, redness", ["pain", "redness"]),
    ],
)
def test_a_place_is_shared_by_what_happens_there(text: str, expected: list[str]) -> None:
    assert [mention.name for mention in read_list(text, listed=True)] == expected


def test_a_name_never_grows_too_long() -> None:
    long = "localized inflammation " * 4
    first, _ = read_list(f"{long}and pain at the injection site", listed=True)
    assert first.name == long.strip()
