from __future__ import annotations

import pytest

from app.extract.routes import extract, routes_in
from app.wikitext.parse import parse_document


def routes(source: str) -> list[str]:
    return [fact.route for fact in extract(parse_document("Foonib", source)).facts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By mouth, IV, IM", ["oral", "intravenous", "intramuscular"]),
        ("Injection (subcutaneous)", ["subcutaneous"]),
        ("Oral (tablets)", ["oral", "oral"]),
        ("Oral; not IV", ["oral"]),
        ("Eye drop, by injection", ["ophthalmic", "injection"]),
        ("intravitreous/oral", ["oral"]),
        ("intravitreous", ["intravitreous"]),
        ("something else", []),
        ("Transdermal gel, vaginal cream", ["transdermal", "vaginal"]),
        ("Gel, topical ointment", ["topical", "topical", "topical"]),
        ("Oral or topical gel", ["oral", "topical", "topical"]),
        ("mostly by mouth, also rectal, the salt may be given intravenously", ["oral", "rectal", "intravenous"]),
    ],
)
def test_routes_of_a_list(text: str, found: list[str]) -> None:
    assert [route for route, _ in routes_in(text)] == found


def test_each_route_is_one_fact() -> None:
    assert routes("{{Drugbox|routes_of_administration=Oral (tablets), by mouth}}") == ["oral"]


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("'''Foonib''' is a drug. It is taken by mouth or by injection into a vein.", ["oral", "intravenous"]),
        (
            "'''Foonib''' is a drug. It is given by intravenous infusion or intramuscular injection.",
            ["intravenous", "intramuscular"],
        ),
        ("'''Foonib''' is a drug. It is used to treat oral thrush.", []),
        ("'''Foonib''' is a drug. Barine is taken by mouth.", []),
        ("'''Foonib''' is a drug. It is not given intravenously.", []),
        ("'''Foonib''' is a drug.\n== Uses ==\nIt is taken by mouth.", []),
    ],
)
def test_routes_of_the_lead(lead: str, found: list[str]) -> None:
    assert routes(lead) == found


@pytest.mark.parametrize(
    ("source", "state"),
    [
        ("", "absent"),
        ("{{Drugbox|routes_of_administration=}}", "blank"),
        ("{{Drugbox|routes_of_administration=none}}", "asserted_none"),
        ("{{Drugbox|routes_of_administration=depends on use}}", "unparsed"),
        ("{{Drugbox|routes_of_administration=oral}}", None),
    ],
)
def test_missing_routes(source: str, state: str | None) -> None:
    missing = extract(parse_document("Foonib", source)).missing
    assert {each.what: each.state.value for each in missing} == ({"routes.route": state} if state else {})


def test_pieces_that_are_no_route_are_reported() -> None:
    problems = extract(parse_document("Foonib", "{{Drugbox|routes_of_administration=oral, depot}}")).problems
    assert [(each.where, each.raw) for each in problems] == [("routes_of_administration", "depot")]


@pytest.mark.parametrize(
    ("box", "found"),
    [("", ["oral"]), ("{{Drugbox|routes_of_administration=IV}}", ["intravenous"])],
)
def test_a_section_on_administration_counts_where_there_is_no_list(box: str, found: list[str]) -> None:
    prose = "Foonib is usually given by mouth. It is not given intravenously. Barine is given rectally."
    assert routes(f"{box}'''Foonib''' is a drug.\n== Administration ==\n{prose}") == found
