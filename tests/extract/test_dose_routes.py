from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses


def routes(sentence: str, heading: str = "Dosage") -> list[str | None]:
    return [one.get("route") for one in doses(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("One drop is instilled into the affected eye twice a day.", ["ophthalmic"]),
        ("Two sprays into each nostril once daily.", ["nasal"]),
        ("0.4 mg is injected into the thigh muscle once.", ["intramuscular"]),
        ("2 mg is injected into the vitreous every eight weeks.", ["intravitreal"]),
        ("2 mg is injected into the eye every eight weeks.", ["intraocular"]),
        ("Two puffs are taken every four hours.", ["inhalation"]),
        ("For spinal anaesthesia the dose is 10 mg.", ["intrathecal"]),
        ("5 mg is infused every four weeks.", ["intravenous"]),
        ("5 mg is infused subcutaneously every four weeks.", ["subcutaneous"]),
        ("A 2% cream is used every four hours.", ["topical"]),
        ("The solution is left on the hair for ten minutes.", ["topical"]),
        ("5 mg PO is given every six hours.", ["oral"]),
        ("One drop is placed in the ear every six hours.", ["otic"]),
        ("It is applied to clean, dry skin every night.", ["topical"]),
        ("A vaginal cream is used every night.", ["vaginal"]),
        ("It is applied to the scalp every night.", ["topical"]),
        ("200 mg tablets are inserted into the vagina every night.", ["vaginal"]),
        ("In oral thrush 50 mg is given every day.", [None]),
        ("In nasal congestion 50 mg is given every day.", [None]),
    ],
)
def test_where_a_dose_goes_tells_its_route(sentence: str, found: list[str | None]) -> None:
    assert routes(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The dose is 4 mg into a muscle once a day, or 8 mg once a day in adults over 120 kg.", ["intramuscular"] * 2),
        (
            "An intravenous loading dose of 20 mg/kg is given once, with maintenance of 4 mg/kg per day.",
            ["intravenous", None],
        ),
        ("It is given intravenously, 20 mg/kg once a day, followed by 4 mg/kg per day.", ["intravenous"] * 2),
        ("By injection it starts at 5 mg once weekly and is then increased to 9 mg once weekly.", ["injection"] * 2),
        ("The dose is 5 mg daily; its effect fades after the tablets are stopped.", [None]),
        ("5 mg is injected once a day; the elderly need 2 mg once a day.", ["injection"] * 2),
        ("Four doses over two weeks are recommended, as well as an injection of barine.", [None]),
    ],
)
def test_what_stands_beside_another_dose_tells_this_one_too(sentence: str, found: list[str | None]) -> None:
    assert routes(sentence) == found


@pytest.mark.parametrize(
    ("heading", "route"),
    [
        ("Oral use", "oral"),
        ("Intravenous", "intravenous"),
        ("Oral contraceptives", None),
        ("Smoking", None),
    ],
)
def test_a_heading_may_be_the_route(heading: str, route: str | None) -> None:
    assert routes(f"==={heading}===\nThe dose is 5 mg once a day.", "Medical uses") == [route]
    assert routes(f"==={heading}===\nThe dose is 5 mg once a day by rectum.", "Medical uses") == ["rectal"]
