from __future__ import annotations

import pytest

from app.queries.class_members import (
    MembershipRule,
    class_called,
    examples_in,
    is_example,
    memberships,
    whole_class,
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("NSAIDs", "NSAIDs"),
        ("Nonsteroidal anti-inflammatory drugs", "NSAIDs"),
        ("TNF-blocking agents", "TNF inhibitors"),
        ("anti-TNF therapy", "TNF inhibitors"),
        ("inhibitors of TNF", None),
        ("MAOI", "MAO inhibitors"),
        ("Monoamine oxidase inhibitors", "MAO inhibitors"),
        ("other opioids", "opioids"),
        ("monoamine oxidase (MAO) inhibitors", "MAO inhibitors"),
        ("low-molecular-weight heparins", "low molecular weight heparins"),
        ("live-virus vaccines", "live virus vaccines"),
        ("inactivated vaccines", None),
        ("strong CYP3A4 inhibitors", None),
        ("broad-spectrum antibiotics", None),
        ("drugs", None),
        ("", None),
    ],
)
def test_a_class_by_its_name(name: str, found: str | None) -> None:
    known = class_called(name)
    assert (known.name if known else None) == found


@pytest.mark.parametrize(
    ("quote", "name", "found"),
    [
        ("Avoid NSAIDs.", "NSAIDs", "NSAIDs"),
        ("Avoid strong NSAIDs.", "NSAIDs", None),
        ("It interacts with NSAIDs.", "NSAIDs", "NSAIDs"),
        ("NSAIDs: bleeding", "NSAIDs", "NSAIDs"),
        (
            "with nonsteroidal anti-inflammatory drugs (NSAIDs), it may harm",
            "nonsteroidal anti-inflammatory drugs",
            "NSAIDs",
        ),
        ("with NSAIDs (such as a and b) there is", "NSAIDs", "NSAIDs"),
        ("with NSAIDs (a, b) there is", "NSAIDs", None),
        ("Many commonly used antibiotics increase it.", "antibiotics", None),
        ("Some of the antibiotics increase it.", "antibiotics", None),
        ("Almost all benzodiazepines are.", "benzodiazepines", None),
        ("Antacids containing magnesium reduce it.", "Antacids", None),
        ("Potassium-losing diuretics increase it.", "diuretics", None),
        ("with potassium-sparing diuretics", "diuretics", "potassium-sparing diuretics"),
        ("with HIV protease inhibitors", "protease inhibitors", "HIV protease inhibitors"),
        ("with NSAIDs other than celecoxib", "NSAIDs", None),
        ("with NSAIDs, except celecoxib", "NSAIDs", None),
        ("with the MAOIs moclobemide and selegiline", "MAOIs", None),
        ("with the MAOIs and others", "MAOIs", "MAO inhibitors"),
        ("it stands in the heading", "opioids", "opioids"),
        ("with sedatives", "sedatives", None),
    ],
)
def test_a_sentence_speaks_of_a_whole_class_or_of_some_of_it(quote: str, name: str, found: str | None) -> None:
    known = whole_class(name, quote)
    assert (known.name if known else None) == found


def test_the_surest_rule_says_why_a_drug_is_in_a_class() -> None:
    by_code = memberships({"ibuprofen"}, ["M01AE01", "C01EB16"])["NSAIDs"]
    assert by_code.rule is MembershipRule.ATC_CODE
    assert by_code.basis == "Its own article gives the ATC code M01AE01, in the WHO's index one of the NSAIDs."
    by_name = memberships({"ibuprofen"}, [])["NSAIDs"]
    assert by_name.rule is MembershipRule.ATC_INDEX
    assert by_name.basis.startswith("The WHO's ATC index has ibuprofen among the NSAIDs (M01AA, ")
    by_stem = memberships({"inventoprofen"}, [])["NSAIDs"]
    assert by_stem.rule is MembershipRule.INN_STEM
    assert by_stem.basis == "-profen is the WHO's stem for names of NSAIDs."


def test_a_code_that_a_class_leaves_out() -> None:
    assert "MAO inhibitors" not in memberships(set(), ["N05AN01"])
    assert "antipsychotics" not in memberships(set(), ["N05AN01"])
    assert "antipsychotics" in memberships(set(), ["N05AD01"])


@pytest.mark.parametrize(("one", "other"), [("prednisone", "hydroxyzine"), ("clonidine", "clonazepam")])
def test_look_alikes_are_in_classes_of_their_own(one: str, other: str) -> None:
    assert not memberships({one}, []).keys() & memberships({other}, []).keys()


@pytest.mark.parametrize(
    ("name", "code", "has", "lacks"),
    [
        ("heparin", "B01AB01", "heparins", "low molecular weight heparins"),
        ("phenindione", "B01AA02", "vitamin K antagonists", "coumarins"),
        ("moxonidine", "C02AC05", None, "alpha-2 agonists"),
        ("smallpox vaccine", "J07BX01", "vaccines", "live vaccines"),  # some of them cannot multiply
    ],
)
def test_a_group_of_the_index_that_holds_more_than_the_class(name: str, code: str, has: str | None, lacks: str) -> None:
    found = memberships([name], [code])
    assert has is None or has in found
    assert lacks not in found


def test_aripiprazole_is_no_proton_pump_inhibitor() -> None:
    assert set(memberships({"aripiprazole"}, [])) == {"antipsychotics"}


@pytest.mark.parametrize(
    ("quote", "named"),
    [
        ("It interacts with CYP1A2 inhibitors such as examplamab.", True),
        ("CYP1A2 inhibitors (examplamab, others): avoid", True),
        ("CYP1A2 inhibitors (CI), including examplamab, are harmful.", True),
        ("It interacts with examplamab and other CYP1A2 inhibitors.", True),
        ("It interacts with examplamab and CYP1A2 inhibitors.", False),
        ("It interacts with examplamabs. Others, and other CYP1A2 inhibitors.", False),
        ("CYP1A2 inhibitors such as examplamab-x", False),
    ],
)
def test_a_sentence_names_a_member(quote: str, named: bool) -> None:  # noqa: FBT001
    assert is_example("examplamab", examples_in("CYP1A2 inhibitors", quote)) is named
