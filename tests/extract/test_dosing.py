from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.dose_phrases import dose_phrases
from app.extract.dosing import extract
from app.wikitext.parse import parse_document
from tests.extract.dosing_prose import doses, read, texts


def test_amount_route_and_frequency() -> None:
    (fact,) = extract(
        parse_document("Foonib", "==Dosage==\nThe usual dose is 20&nbsp;mg [[Injection|subcutaneously]] once a day.")
    ).facts
    assert fact.model_dump(include={"dose", "quantity", "route", "frequency", "population", "text"}) == {
        "dose": "20 mg",
        "quantity": {"low": 20.0, "high": 20.0, "unit": "mg", "comparator": None},
        "route": "subcutaneous",
        "frequency": "once a day",
        "population": None,
        "text": "20 mg subcutaneously once a day",
    }
    assert fact.evidence.section == ["Dosage"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Dose reduction to 20 mg every other day should be considered in patients with kidney failure, if they are treated.",
            ["20 mg every other day in patients with kidney failure, if they are treated"],
        ),
        (
            "For adults, the dose is 500 mg to 1 g every 4 to 6 hours, up to a maximum of 4 g per day.",
            ["500 mg to 1 g every 4 to 6 hours in adults", "up to a maximum of 4 g per day in adults"],
        ),
        (
            "The maximum dose is 40 mg/day in adults and 20 mg/day in children.",
            ["maximum dose is 40 mg/day in adults", "20 mg/day in children"],
        ),
        (
            "The starting dose is 10 mg once daily, which may be increased to 20 mg once daily.",
            ["starting dose is 10 mg once daily", "20 mg once daily"],
        ),
        ("It is taken at a dose of 50 mg up to once a day.", ["50 mg up to once a day"]),
        ("It is taken in a dose of 250 mg three times daily.", ["250 mg three times daily"]),
        ("Checking may be as often as twice a week.", []),
        ("Exercise is done twice a week.", []),
        ("Once a month, by a nurse.", ["Once a month"]),
        ("In younger children it is given every eight hours.", ["every eight hours in younger children"]),
        (
            "In adults and children over the age of 12, it is given every 12 hours.",
            ["every 12 hours in adults and children over the age of 12"],
        ),
        ("Not more than five tablets per week should be taken.", ["Not more than five tablets per week"]),
        ("The loading dose is 300 mg followed by 75 mg daily.", ["loading dose is 300 mg", "75 mg daily"]),
        (
            "In children with fever, it is taken four times a day for up to two weeks and then at a lower dose once daily for a further six weeks.",
            [
                "four times a day for up to two weeks in children with fever",
                "a lower dose once daily for a further six weeks in children with fever",
            ],
        ),
        (
            "Doses are taken four times a day for fever, with doses near the maximal daily dose.",
            ["Doses are taken four times a day for fever"],
        ),
        ("It is given as 2 g of foonib in two divided doses.", ["2 g of foonib in two divided doses"]),
        ("Infants receive 2.5 mg/kg b.i.d. for a week.", ["2.5 mg/kg b.i.d. for a week in infants"]),
        ("It is started at 5 mg per day with 500 mg of barine per day.", ["5 mg per day"]),
        ("The dose is 900 mg daily in divided doses.", ["900 mg daily in divided doses"]),
        ("The dose is 5 mg OD.", ["5 mg OD"]),
        ("The dose is 3 mg/kg at 0, 2 and 6 weeks.", ["3 mg/kg at 0, 2 and 6 weeks"]),
        ("The dose is 3 mg/kg at weeks 0, 2, and 6.", ["3 mg/kg at weeks 0, 2, and 6"]),
        ("The dose is 2 mg/kg/day in two divided doses.", ["2 mg/kg/day in two divided doses"]),
        ("It is given once daily at 20 mg.", ["once daily at 20 mg"]),
        ("Tablets of 5 mg are common.", []),
        ("The dose is two 300 mg tablets.", ["two 300 mg tablets"]),
        ("In a study, 40 mg twice daily was effective.", []),
        ("Tablets are available in 5 mg and 10 mg strengths.", []),
        ("The defined daily dose is 1 g.", []),
        ("There is no daily dose.", []),
        (
            "The dose is 20 mg every day for the prevention of attacks that would otherwise happen again and again in the following years of life.",
            ["20 mg every day for the prevention of attacks that would otherwise happen again and again"],
        ),
    ],
)
def test_a_sentence_on_dosage(sentence: str, found: list[str]) -> None:
    assert texts(sentence) == found


def test_a_dose_is_one_fact_however_often_it_is_said() -> None:
    sentence = "The usual dose is 20 mg once a day."
    assert len(doses(f"{sentence}\n==Dosage==\n{sentence} The usual dose is 20 mg every other day.")) == 2


def test_the_typical_dose_of_the_infobox() -> None:
    source = "{{Infobox drug|typical_dose=5 to 20 mg once per day}}{{Infobox drug|typical_dose=}}"
    (fact,) = extract(parse_document("Foonib", source)).facts
    assert (fact.text, fact.evidence.parameter) == ("5 to 20 mg once per day", "typical_dose")


@pytest.mark.parametrize(
    ("source", "state"),
    [
        ("It is a drug.", "absent"),
        ("==Dosage==\nDoctors know best.", "unparsed"),
        ("==Use==\nUsual doses:\n* as doctors know best", "unparsed"),
        ("==Safety==\nSide effects at high doses may include:\n* sweating\n* fever", "absent"),
    ],
)
def test_why_there_is_none(source: str, state: str) -> None:
    result = extract(parse_document("Foonib", source))
    assert [(missing.what, missing.state.value) for missing in result.missing] == [("dosing.dose", state)]


@given(
    st.lists(
        st.sampled_from(
            ["20 mg ", "once daily ", "in children ", "every 6 hours ", "doses ", ", ", "for ", "then ", "2 g/day "]
        ),
        max_size=40,
    )
)
def test_any_words_give_short_phrases(words: list[str]) -> None:
    for phrase in dose_phrases("".join(words)):
        assert 0 < len(phrase.text) <= 100
        assert phrase.dose or phrase.frequency


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        (
            "Adults: 500 mg twice daily; children: 10 mg/kg every 8 hours.",
            [("500 mg", None, "twice daily", "adults"), ("10 mg/kg", None, "every 8 hours", "children")],
        ),
        (
            "; Thrush: 200 mg on the first day, then 100 mg once daily",
            [("200 mg", None, "on the first day", None), ("100 mg", None, "once daily", None)],
        ),
        (
            "Another scheme uses 8 mg/kg, followed by 6 mg/kg every three weeks.",
            [("8 mg/kg", None, None, None), ("6 mg/kg", None, "every three weeks", None)],
        ),
        ("Foonib is used in doses of 5 mg up to 80 mg.", [("5 mg up to 80 mg", None, None, None)]),
        ("The starting dose is 10 or 20 mg once a day in the evening.", [("10 or 20 mg", None, "once a day in the evening", None)]),
        ("Zinc supplements are taken once a day at bedtime.", []),
        ("The dose is 20 mg twice a day with meals.", [("20 mg", None, "twice a day", None)]),
        ("It is taken on an empty stomach, half an hour before breakfast.", [(None, None, "on an empty stomach", None)]),
        ("Coffee with food is common in Europe.", []),
        ("The dose is raised by 25 mg every week.", [("raised by 25 mg", None, "every week", None)]),
        ("A first dose is followed by 75 mg once daily.", [("75 mg", None, "once daily", None)]),
        ("Two puffs are inhaled every four hours.", [("Two puffs", "inhalation", "every four hours", None)]),
        ("When creatinine clearance is 50 mL/min or less half the usual dose is given.", [("half the usual dose", None, None, "creatinine clearance is 50 mL/min or less")]),
        ("In severe kidney disease the dose should be halved.", [("dose should be halved", None, None, "severe kidney disease")]),
        ("The oral dose is 1–5 mg daily; it should not exceed 20 mg per day.", [("1–5 mg", "oral", "daily", None), ("not exceed 20 mg per day", "oral", "per day", None)]),
        ("The dose is 1.5 mg/kg intravenously, and 5 mg by mouth daily.", [("1.5 mg/kg", "intravenous", None, None), ("5 mg", "oral", "daily", None)]),
        ("The dose is 0.5 mg injected subcutaneously once a week.", [("0.5 mg", "subcutaneous", "once a week", None)]),
        ("Initially 50 mg daily, increasing to 100 mg after one week.", [("50 mg", None, "daily", None), ("100 mg", None, None, None)]),
        ("It is 10 mg/kg/day divided every 8 hours.", [("10 mg/kg/day", None, "per day every 8 hours", None)]),
        ("A dose of 15 mg is given on days 1, 8 and 15.", [("15 mg", None, "on days 1, 8 and 15", None)]),
    ],
)  # fmt: skip
def test_habits_of_telling_a_dose(
    prose: str, found: list[tuple[str | None, str | None, str | None, str | None]]
) -> None:
    assert read(prose) == found


def test_a_duration_stands_behind_the_route() -> None:
    assert texts("It is taken daily by mouth for five years.") == ["daily by mouth for five years"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("One tablet (250 mg) is taken weekly.", [("250 mg", "One tablet (250 mg) is taken weekly")]),
        ("Old people get half the usual dose (12 mg once daily).", [("12 mg", "half the usual dose (12 mg once daily)")]),
        ("It is given once weekly, on the same day each week.", [(None, "once weekly")]),
        ("Take it in one dose, either in the morning or evening.", [(None, "in one dose, either in the morning or evening")]),
        ("The dose for children is 15 mg/kg.", [("15 mg/kg", "15 mg/kg in children")]),
        ("Hemodialysis patients require a supplementary dose of 250 mg.", [("250 mg", "250 mg")]),
        ("Doses above 60 mg a day are not recommended.", [("Doses above 60 mg a day are not recommended",) * 2]),
        ("It should never be given at doses above 60 mg a day.", [("never be given at doses above 60 mg a day",) * 2]),
        ("A dose of 60 mg a day must not be exceeded.", [("60 mg a day must not be exceeded",) * 2]),
        ("Doses above 60 mg a day make tired.", []),
        ("Never try to give it for weeks or even months on end, at doses of no use above 60 mg a day.", [("above 60 mg", "above 60 mg a day")]),
        ("It is never to be given for any length of time at daily doses above 60 mg daily for three or four long weeks of severe illness.", []),
        ("Over 60 mg a day is given.", [("Over 60 mg", "Over 60 mg a day")]),
    ],
)  # fmt: skip
def test_amounts_that_are_told_with_something_else(sentence: str, found: list[tuple[str | None, str]]) -> None:
    said = doses(f"'''Foonib''' is a drug.\n\n==Dosage==\n{sentence}")
    assert [(dose.get("dose"), dose["text"]) for dose in said] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is given at a dose of 5 mg/kg at eight-week intervals.", ["5 mg/kg at eight-week intervals"]),
        (
            "It is injected in doses from 50 up to 200 mg, at two- to four-week intervals.",
            ["50 up to 200 mg, at two- to four-week intervals"],
        ),
        ("The usual dose of 10 mg is taken at intervals of six hours.", ["10 mg is taken at intervals of six hours"]),
        ("The recommended dose is 100 mg at monthly intervals.", ["100 mg at monthly intervals"]),
        ("Blood pressure is checked at two-week intervals.", []),
    ],
)
def test_intervals_tell_how_often(sentence: str, found: list[str]) -> None:
    assert texts(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Due to its short half-life, it is often injected twice daily.", ["twice daily"]),
        ("It is taken twice daily because of its short half-life.", ["twice daily"]),
        ("A dose of 5 mg has a half-life of 3 hours.", []),
        ("Typical doses are 5 mg every 4 to 6 hours as needed for pain.", ["5 mg"]),
        ("Adults are given 5 mg at bedtime rather than 10 mg.", ["5 mg"]),
        ("The maximum dose was lowered from 60 to 40 mg per day.", ["40 mg per day"]),
        ("In gout, 1 mg followed by 0.5 mg an hour later is given.", ["1 mg", "0.5 mg"]),
        ("A single 50 mg tablet is taken at the onset of symptoms.", ["50 mg"]),
        ("A single 50 mg tablet is white.", []),
        ("Treatment lasts weeks, beginning with 0.5 mg once a day.", ["0.5 mg"]),
        ("Therapy is begun at 300 mg on the first day.", ["300 mg"]),
        ("An injection of 0.3 mg is used for shock.", ["0.3 mg"]),
        ("Children should take half the adult dose.", ["half the adult dose"]),
    ],
)
def test_more_habits_of_telling_a_dose(sentence: str, found: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n==Medical uses==\n{sentence}"
    assert [dose.get("dose") or dose["frequency"] for dose in doses(source)] == found
