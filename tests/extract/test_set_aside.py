"""What the lists of facts leave out: wiki text in; context, domain and statement out."""

import pytest

from app.extract.monograph import extract_monograph
from app.facts.evidence import Fact
from app.facts.set_aside import PlainDomain, SetAsideFact
from app.wikitext.parse import parse_document

LEAD = "'''Foonib''' is a drug.\n\n"
Told = tuple[str, str | None, str]


def facts_of(source: str) -> dict[str, list[Fact]]:
    return extract_monograph(parse_document("Foonib", LEAD + source), "foonib").facts


def set_aside(source: str) -> list[Told]:
    found = facts_of(source)["set_aside"]
    assert all(isinstance(fact, SetAsideFact) for fact in found)
    return [(fact.context.value, fact.domain and fact.domain.value, fact.statement) for fact in found]  # type: ignore[attr-defined]


def plain(source: str) -> list[str]:
    """Name the domains that such statements are kept out of, where they hold anything."""
    return [domain.value for domain in PlainDomain if facts_of(source)[domain]]


def signs(*names: str, context: str = "overdose") -> list[Told]:
    return [(context, "adverse_reactions", name) for name in names]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Symptoms include nausea, fits, and coma.", ("nausea", "fits", "coma")),
        ("An overdose of foonib may cause vomiting or coma.", ("vomiting", "coma")),
        ("Overdosage may result in rapid heart rate and seizures.", ("rapid heart rate", "seizures")),
        ("* Drowsiness\n* Coma (rare)", ("Drowsiness", "Coma")),
        ("Signs of toxicity include:\n* Nausea\n* Confusion", ("Nausea", "Confusion")),
        ("Overdosage is often manifested by emesis, tremor and seizures.", ("emesis", "tremor", "seizures")),
        (
            "Symptoms after five times the dose are headache, ear ringing, and coma.",
            ("headache", "ear ringing", "coma"),
        ),
        ("People who take too much may experience slurred speech or diarrhea.", ("slurred speech", "diarrhea")),
        ("Seizures may occur. Coma and seizures have been reported.", ("Seizures", "Coma")),
    ],
)
def test_what_an_overdose_does_is_told_sign_by_sign(sentence: str, found: tuple[str, ...]) -> None:
    assert set_aside(f"==Overdose==\n{sentence}") == signs(*found)
    assert plain(f"==Overdose==\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no specific antidote.",
        "Treatment is supportive.",
        "Naloxone may be given, and may cause vomiting.",
        "This depression is seen in most.",
        "No seizures have been reported.",
        "Risk factors of it include depression and seizures.",
        "The effects are not known.",
    ],
)
def test_what_else_is_said_of_an_overdose_is_told_in_its_sentence(sentence: str) -> None:
    assert set_aside(f"==Side effects==\n===Overdose===\n{sentence}") == [("overdose", None, sentence)]


def test_under_another_heading_within_nothing_is_said_of_an_overdose() -> None:
    assert set_aside("==Overdose==\n===Mechanism of action===\nIt opens channels of neurons.") == []
    assert set_aside("==Overdose==\n===In children===\nTreatment is supportive.") == [
        ("overdose", None, "Treatment is supportive.")
    ]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("==Side effects==\nIn overdose it may cause seizures.", signs("seizures")),
        ("==Side effects==\nAt toxic doses, patients experience tremor and double vision.", signs("tremor", "double vision")),
        ("==Side effects==\nSide effects include rash. In overdose, coma may occur.", signs("coma")),
        ("==Side effects==\nThe effects of overdosing appear late.", [("overdose", "adverse_reactions", "The effects of overdosing appear late.")]),
        ("==Pharmacokinetics==\nFoonib is absorbed slowly in overdose.", [("overdose", "pharmacokinetics", "Foonib is absorbed slowly in overdose.")]),
        ("==In overdose, these are seen:==\n", []),
        ("==Side effects==\nDeaths \u2013 most of them intended \u2013 have resulted from overdose.", signs("Deaths")),
    ],
)  # fmt: skip
def test_an_overdose_is_known_by_its_words_elsewhere(source: str, found: list[Told]) -> None:
    assert set_aside(source) == found
    assert {*plain(source)} <= ({"adverse_reactions"} if "rash" in source else set())


@pytest.mark.parametrize(
    "source",
    [
        "==Medical uses==\nIt is used in paracetamol overdose.",
        "==Side effects==\nTaking both resulted in an overdose.",
        "==Side effects==\nIt is not seen in aspirin poisoning.",
        "==Side effects==\nIn overdose, these are seen:",
        "==History==\nA king died of an overdose.",
        "==Side effects==\nSide effects include rash.",
    ],
)
def test_what_is_no_statement_on_an_overdose_of_it_is_left(source: str) -> None:
    assert set_aside(source) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("==Side effects==\nFoonib causes liver tumours in rats.", signs("liver tumours", context="animal")),
        ("==Side effects==\nGout has been seen in rats, and the meaning for people is open.", signs("Gout", context="animal")),
        ("==Side effects==\nIn animal studies it caused cataracts.", signs("cataracts", context="animal")),
        ("==Pregnancy==\nNo harm has been found in animal studies.", [("animal", "precautions", "No harm has been found in animal studies.")]),
        ("==Interactions==\nIn rats it doubled the effect of barbital.", [("animal", "interactions", "In rats it doubled the effect of barbital.")]),
        ("==Overdose==\nIn mice, no deaths occurred.", [("animal", None, "In mice, no deaths occurred.")]),
        ("==Veterinary use==\nIt is given to dogs with epilepsy. It is cheap.", [("animal", None, "It is given to dogs with epilepsy.")]),
        ("==Animal studies==\nIt caused liver tumours. Growth was slower.", [*signs("liver tumours", context="animal"), ("animal", None, "Growth was slower.")]),
        ("==Toxicity in animals==\n* Cataracts\n* Loss of hair", signs("Cataracts", "Loss of hair", context="animal")),
        ("==Veterinary use==\n===Side effects===\nSide effects include vomiting.", signs("vomiting", context="animal")),
        ("In mice it ended pregnancies early.", [("animal", "precautions", "In mice it ended pregnancies early.")]),
        ("==Chemistry==\nIt is made by hamster cells.", []),
    ],
)  # fmt: skip
def test_what_animals_showed_is_told_as_such(source: str, found: list[Told]) -> None:
    assert set_aside(source) == found
    assert plain(source) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Children may get hives, and gout has been seen in young animals.", signs("gout", context="animal")),
        ("Hives are rare, and an enzyme was changed in rats.", []),
    ],
)
def test_only_what_animals_showed_is_told_as_such(sentence: str, found: list[Told]) -> None:
    source = f"==Side effects==\n{sentence}"
    assert set_aside(source) == found
    assert plain(source) == ["adverse_reactions"]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("==Side effects==\nTheoretically, it may cause blindness.", signs("blindness", context="hypothetical")),
        ("==Side effects==\nIt is not known whether it harms the eyes.", [("hypothetical", "adverse_reactions", "It is not known whether it harms the eyes.")]),
        ("==Interactions==\nWhether food matters is unclear.", [("hypothetical", "interactions", "Whether food matters is unclear.")]),
        ("==Interactions==\nTheoretically, it could raise levels of statins.", [("hypothetical", "interactions", "Theoretically, it could raise levels of statins.")]),
        ("It has been proposed that the name is Greek.", []),
    ],
)  # fmt: skip
def test_what_is_supposed_or_open_is_told_as_such(source: str, found: list[Told]) -> None:
    assert set_aside(source) == found
    assert plain(source) == []


@pytest.mark.parametrize(
    ("sentence", "context"),
    [
        ("In the past it was used to treat gout.", "historical"),
        ("It is no longer the first choice for heart failure.", "historical"),
        ("It can be used to treat dry eye syndrome in dogs.", "animal"),
        ("Animal studies suggest that it could be used in the treatment of gout.", "animal"),
    ],
)
def test_uses_that_were_or_are_those_of_animals_are_told_in_their_sentence(sentence: str, context: str) -> None:
    assert set_aside(f"==Medical uses==\n{sentence}") == [(context, "indications", sentence)]
    assert plain(f"==Medical uses==\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "It was withdrawn after it was used to treat gout.",
        "It can be used for hiccups, and it was found to cool rats.",
        "It was made by a chemist.",
    ],
)
def test_what_is_of_no_use_once_made_of_it_is_left(sentence: str) -> None:
    assert set_aside(f"==History==\n{sentence}") == []


def test_what_an_overdose_does_is_not_what_was_told_before_it() -> None:
    source = "==Side effects==\nSide effects include rash and seizures, and the medication can be deadly in overdose."
    assert [fact.reaction for fact in facts_of(source)["adverse_reactions"]] == ["rash", "seizures"]  # type: ignore[attr-defined]
    assert [statement for *_, statement in set_aside(source)] == []


def test_a_sentence_that_a_list_of_facts_holds_is_not_told_again() -> None:
    source = "==Precautions==\nIt should be avoided in pregnancy, because in animals it did harm."
    assert "contraindications" in plain(source)
    assert set_aside(source) == []


def test_it_is_told_with_its_evidence_or_as_absent() -> None:
    source = "==Overdose==\nIt may cause seizures.<ref>A</ref>"
    (fact,) = facts_of(source)["set_aside"]
    assert (fact.evidence.quote, fact.evidence.section) == ("It may cause seizures.", ["Overdose"])
    assert (LEAD + source)[fact.evidence.start : fact.evidence.end].startswith("It may cause seizures.")
    missing = extract_monograph(parse_document("Foonib", LEAD), "foonib").missing
    assert ("set_aside.statement", "absent") in {(each.what, each.state.value) for each in missing}
