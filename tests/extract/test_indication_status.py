from __future__ import annotations

import pytest

from app.extract.indications import extract
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text
from tests.extract.indication_prose import LEAD, read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Testol is approved for gout.", ("gout", "approved", None)),
        ("Testol may be used to treat gout.", ("gout", "approved", None)),
        ("Testol may be useful in gout.", ("gout", "investigational", None)),
        ("It may however help heal leg ulcers.", ("leg ulcers", "investigational", None)),
        ("It is used off-label for gout.", ("gout", "off_label", None)),
        ("It is used for gout but is not approved for this use.", ("gout", "off_label", None)),
        ("Testol is ineffective for gout.", ("gout", "not_recommended", None)),
        ("Guidelines recommend against its use for treatment of fever in children.", ("fever in children", "not_recommended", "children")),
        ("It is used to treat gout in adults.", ("gout", "approved", "adults")),
        ("It is used to image the heart in people being evaluated for gout.", ("gout", "approved", None)),
        ("It was formerly used for asthma; it remains in use for gout.", ("gout", "approved", None)),
        ("It is used for gout in those for whom pills are inadvisable, or not effective.",
         ("gout", "approved", "those for whom pills are inadvisable, or not effective")),
        ("It is used for gout in women with asthma and for years.", ("gout", "approved", "women with asthma")),
        ("It is used to prevent stroke in people who have gout, heart disease or hives.",
         ("stroke", "approved", "people who have gout, heart disease or hives")),
        ("It is used to prevent stroke in people with gout, which is common, or hives.",
         ("stroke", "approved", "people with gout")),
        ("It is used to treat pain in patients.", ("pain", "approved", None)),
        ("It is effective in patients with gout.", ("gout", "approved", None)),
        ("It is effective in pediatric patients with gout.", ("gout", "approved", "pediatric patients")),
        ("It is used to prevent seizures in acute meningitis.", ("seizures in acute meningitis", "approved", None)),
        ("It is used to prevent seizures in an old house.", ("seizures", "approved", None)),
        ("It is used to prevent seizures in patients.", ("seizures", "approved", None)),
        ("Evidence for its usefulness in the long-term treatment of gout in the very old is limited.", ("gout", "investigational", None)),
        ("It is used for gout, although the evidence for this is limited.", ("gout", "off_label", None)),
        ("It is approved and used for gout, although the evidence is weak.", ("gout", "approved", None)),
        ("It is used for partial-onset, atonic, or myoclonic seizures.",
         ("partial-onset, atonic, or myoclonic seizures", "approved", None)),
        ("Gout may be treated with testol.", ("Gout", "approved", None)),
        ("It has been tried in gout.", ("gout", "investigational", None)),
        ("Benefits for gout in old age are unclear.", ("gout", "investigational", None)),
        ("Studies do not support a benefit in children with gout.",
         ("children with gout", "not_recommended", "children")),
        ("It has also been used for gout.", ("gout", "off_label", None)),
        ("It has been widely used for gout.", ("gout", "approved", None)),
        ("It has been used since 1961 to treat gout.", ("gout", "approved", None)),
        ("Its effectiveness in gout has been questioned.", ("gout", "investigational", None)),
        ("A study did not find testol to be useful in gout.", ("gout", "not_recommended", None)),
        ("It does not treat influenza.", ("influenza", "not_recommended", None)),
        ("For gout, testol is not considered a first-line agent.", ("gout", "not_recommended", None)),
        ("It is no longer recommended for gout.", ("gout", "not_recommended", None)),
        ("It should not be used for short-term relief of gout.", ("short-term relief of gout", "not_recommended", None)),
        ("There is little benefit to those at lower risk of gout.",
         ("gout in those at lower risk", "not_recommended", "those at lower risk")),
        ("A trial studied the effects of testol in 46 female PMDD patients.", ("PMDD", "investigational", "female")),
    ],
)  # fmt: skip
def test_status_and_population(sentence: str, expected: tuple[str, str, str | None]) -> None:
    assert read(f"==Medical uses==\n{sentence}\n") == [expected]


def test_the_quote_holds_the_sentence_that_settles_it() -> None:
    sentences = [
        "A benefit may be anticipated in gout.",
        "It is rare.",
        "The use in these patients is not recommended.",
    ]
    source = f"{LEAD}==Possible future indications==\n{' '.join(sentences)} It is cheap.\n"
    (fact,) = extract(parse_document("Testol", source)).facts
    assert (fact.status.value, fact.evidence.quote, fact.raw) == ("not_recommended", *2 * [" ".join(sentences)])
    assert plain_text(source[fact.evidence.start : fact.evidence.end]) == fact.evidence.quote


def test_a_later_sentence_settles_these_diseases() -> None:
    body = """==Possible future indications==
A benefit may be anticipated in patients with gout and psoriatic arthritis. The use in these patients is not recommended.

It may be useful in lupus. These diseases are common.
"""
    assert read(body) == [
        ("gout", "not_recommended", None),
        ("psoriatic arthritis", "not_recommended", None),
        ("lupus", "investigational", None),
    ]


@pytest.mark.parametrize(
    ("first", "then", "status"),
    [
        ("It is used off-label for gout.", "It is sometimes also used for hives.", "off_label"),
        ("It is used off-label for gout.", "It is also occasionally used for hives.", "off_label"),
        ("It is sometimes used off-label for gout.", "It is sometimes used for hives.", "off_label"),
        ("It is used off-label for gout.", "It is sometimes used for hives.", "approved"),
        ("It is used off-label for gout.", "It is used for hives.", "approved"),
        ("It is used off-label for gout.", "It is sometimes also used for hives, as approved.", "approved"),
        ("It is used for gout.", "It is sometimes also used for hives.", "approved"),
        ("It is used off-label for gout.\n", "It is sometimes also used for hives.", "approved"),
    ],
)
def test_off_label_goes_on_where_a_sentence_says_sometimes_also(first: str, then: str, status: str) -> None:
    body = f"==Medical uses==\n{first}\n{then}\n"
    assert read(body)[1] == ("hives", status, None)
    quote = extract(parse_document("Testol", LEAD + body)).facts[1].evidence.quote
    assert quote == (f"{first} {then}" if status == "off_label" else then)


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        # What stands in parentheses is on the member before it, unless it is on some people only.
        ("It is used for gout, hives (but not recommended in elderly patients), asthma.", ["approved"] * 3),
        ("It is used for gout and asthma (off-label).", ["approved", "off_label"]),
        ("It is used for gout and asthma (both off-label).", ["off_label", "off_label"]),
        ("It is used for gout (an off-label use for podagra).", ["off_label"]),
        # "Not approved for" alone is no use.
        ("Testol is not approved for dementia.", ["not_recommended"]),
        ("Testol is not approved for dementia, but it is used in it.", ["off_label"]),
        ("It is of no use in influenza.", ["not_recommended"]),
        ("It has no place in croup.", ["not_recommended"]),
        ("Evidence of benefit in gout, however, is poor.", ["not_recommended"]),
        ("In two clinical trials it worked and it is now licensed for gout.", ["approved"]),
        ("In two clinical trials it was used for gout.", ["investigational"]),
        ("Once approved for hives, clinical trials are looking at treatment of gout.", ["investigational"] * 2),
        # What others are used for.
        ("Surgery is the treatment of choice for gout.", []),
        ("Other medications are used to treat gout.", []),
        ("It is used for hives, a type of rash, and gout.", ["approved", "approved"]),
        ("Other diseases that have been treated with testol include gout.", ["off_label"]),
        ("It is used to treat ectopic pregnancy. It is used to treat ectopic pregnancies.", ["approved"]),
    ],
)
def test_how_far_each_use_is_accepted(sentences: str, expected: list[str]) -> None:
    assert [status for _, status, _ in read(f"== Medical uses ==\n{sentences}")] == expected


def test_a_lead_that_says_used_tells_nothing_of_approval() -> None:
    body = "It is used to treat gout.\n== Medical uses ==\nIt is used off-label for the treatment of gout."
    assert read(body) == [("gout", "off_label", None)]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("== Medical uses ==\nIt does not appear to be effective for gout.", "not_recommended"),
        ("== Medical uses ==\nIt is not used for gout.", "not_recommended"),
        ("== Medical uses ==\nWhile it has been used in gout, benefits are unclear.", "investigational"),
        ("== Medical uses ==\nExperimentation has been done in other diseases:\n* gout", "investigational"),
        ("== Medical uses ==\nOff-label uses are:\n* gout", "off_label"),
        ("== Medical uses ==\n=== Off-label uses ===\nIt is used for gout.", "off_label"),
        ("== Research ==\nIt is used for gout.", "investigational"),
    ],
)
def test_how_far_a_use_is_accepted_where_it_stands(body: str, status: str) -> None:
    assert [found for _, found, _ in read(body)] == [status]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The use of low doses for gout, while common, is not recommended.", "not_recommended"),
        ("Treatment of gout is not an approved indication.", "off_label"),
        ("It has shown no effectiveness in the treatment of gout.", "not_recommended"),
    ],
)
def test_asides_and_denials_of_a_use(sentence: str, status: str) -> None:
    assert read(f"== Medical uses ==\n{sentence}") == [("gout", status, None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In adults with lupus resistant to steroids it is under study.",
            ("lupus resistant to steroids", "investigational"),
        ),
        ("Testol is under investigation for sickle cell disease.", ("sickle cell disease", "investigational")),
        ("One small trial suggested it eased cluster headache.", ("cluster headache", "investigational")),
        ("Testol has been shown to improve survival in acute leukemia.", ("acute leukemia", "investigational")),
        ("It has also been shown to improve the symptoms of sarcoidosis.", ("sarcoidosis", "investigational")),
        ("Some trials have found modest benefits of testol for the treatment of lupus.", ("lupus", "investigational")),
        ("Testol has been tested in lupus, but is not currently approved for this use.", ("lupus", "investigational")),
        ("Testol has been tested and is used in lupus, but it is not approved for this.", ("lupus", "off_label")),
        ("It was not better than placebo in lupus with respect to pain.", ("lupus", "not_recommended")),
        ("It has been studied in lupus, and in old age, without any clear benefit.", ("lupus", "not_recommended")),
        ("There are case reports of its efficacy in sarcoidosis.", ("sarcoidosis", "investigational")),
        ("It does not appear to decrease the risk of stroke.", ("stroke", "not_recommended")),
        ("In a phase II clinical trial it was effective in gout.", ("gout", "investigational")),
    ],
)
def test_how_far_a_use_that_was_studied_goes(sentence: str, expected: tuple[str, str]) -> None:
    assert [(use, status) for use, status, _ in read(f"== Medical uses ==\n{sentence}\n")] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It has been studied in gout and in lupus, with little benefit in the latter.", ["investigational", "not_recommended"]),
        ("It has been studied in gout and lupus, with no benefit in the former.", ["not_recommended", "investigational"]),
        ("Unlike cousins of little use, but not in the latter, it is used for gout and lupus.", ["approved", "approved"]),
    ],
)  # fmt: skip
def test_what_is_said_of_the_latter_is_not_said_of_the_former(sentence: str, expected: list[str]) -> None:
    assert [status for _, status, _ in read(f"== Medical uses ==\n{sentence}")] == expected


def test_the_next_sentence_denies_the_use_in_this_setting() -> None:
    text = "It is also used in people going for kidney transplantation. It has not been proven efficacious in this setting."
    assert read(f"== Medical uses ==\n{text}") == [("kidney transplantation", "not_recommended", None)]


def test_the_more_definite_statement_stands() -> None:
    body = """==Medical uses==
It may help treat gout. It is used to treat gout. It is helpful in asthma. It may be effective in asthma.
"""
    assert read(body) == [("gout", "approved", None), ("asthma", "investigational", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used when other treatments are not effective in gout.", [("gout", "approved")]),
        ("It is used when other therapies are ineffective, for example in gout.", [("gout", "approved")]),
        ("It is the first choice for uncomplicated cystitis.", [("uncomplicated cystitis", "approved")]),
        ("It is approved for the treatment of adults with: gout, hives and asthma.", [("gout", "approved"), ("hives", "approved"), ("asthma", "approved")]),
        ("Tests are recommended to reduce the risk of toxicity.", []),
    ],
)  # fmt: skip
def test_what_is_said_of_others_is_not_said_of_the_drug(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = read(f"== Medical uses ==\n{sentence}")
    assert [(name, status) for name, status, _ in found] == expected
