"""What limits a contraindication or a precaution to part of the use, in the article's words, and what is no limit."""

from __future__ import annotations

import pytest

from app.extract.limits import joined
from tests.extract.contraindication_prose import contraindications, stated
from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # A purpose, in front, as what is forbidden, right behind, and at the end.
        ("When used to prevent ulcers, it is contraindicated in gout.", ["gout (only when used to prevent ulcers)"]),
        ("For the relief of pain foonib must not be given in gout.", ["gout (only for the relief of pain)"]),
        ("For migraine, it is contraindicated in people with gout.", ["gout (only for migraine)"]),
        ("In lupus, foonib is contraindicated in people with gout.", ["gout (only in lupus)"]),
        ("Used as a sedative, it is contraindicated in gout.", ["gout (only used as a sedative)"]),
        ("Use of foonib for weight loss is contraindicated in gout.", ["gout (only use of foonib for weight loss)"]),
        ("It is contraindicated for acne in pregnant women.", ["pregnant women (only for acne)"]),
        ("It should not be used to treat colds in people with gout.", ["gout (only to treat colds)"]),
        ("Pregnant women should not use it to treat acne.", ["Pregnant women (only to treat acne)"]),
        ("It is contraindicated in gout for the treatment of acne.", ["gout (only for the treatment of acne)"]),
        ("It should not be taken by nursing women to prevent acne.", ["nursing women (only to prevent acne)"]),
        (
            "It should not be taken in gout to treat acne because it may cause an attack.",
            ["gout (only to treat acne)"],
        ),
        ("It is contraindicated in gout when used for acne.", ["gout (only when used for acne)"]),
        ("Foonib when used for acne is contraindicated in gout.", ["gout (only when used for acne)"]),
        # A form or a route.
        ("The tablet form should not be used in children under 12.", ["children under 12 (only tablet form)"]),
        ("Foonib tablets are contraindicated in gout.", ["gout (only Foonib tablets)"]),
        ("Extended-release tablets must not be given in gout.", ["gout (only extended-release tablets)"]),
        ("Intranasal foonib is contraindicated in gout.", ["gout (only intranasal foonib)"]),
        ("Tablets of foonib must not be given in gout.", ["gout (only tablets of foonib)"]),
        ("When given intravenously, it is contraindicated in gout.", ["gout (only when given intravenously)"]),
        ("It is contraindicated when given intravenously in gout.", ["gout (only when given intravenously)"]),
        ("IM injection is contraindicated in gout.", ["gout (only IM injection)"]),
        ("People with gout should not take the tablets.", ["gout (only tablets)"]),
        ("Contraindications of oral foonib include gout.", ["gout (only oral foonib)"]),
        ("With the tablets, gout is a contraindication.", ["gout (only with the tablets)"]),
        ("For the capsules, gout rules out its use.", ["gout (only for the capsules)"]),
        # By itself, or without what makes it safe.
        ("It is contraindicated as monotherapy in asthma.", ["asthma (only as monotherapy)"]),
        ("It should not be used alone in asthma.", ["asthma (only alone)"]),
        ("It must not be used in asthma without warfarin.", ["asthma (only without warfarin)"]),
        ("It must not be used in asthma without medical supervision.", ["asthma (only without medical supervision)"]),
        ("It must not be used in gout, or asthma without warfarin.", ["gout", "asthma (only without warfarin)"]),
        ("It is contraindicated in patients without a spleen.", []),
        ("It is contraindicated in hepatitis without cirrhosis.", ["hepatitis"]),
        # Another drug with it, and a group.
        ("In combination with barine, it is contraindicated in gout.", ["gout (only in combination with barine)"]),
        ("Combination with barine is contraindicated in infants.", ["infants (only combination with barine)"]),
        ("In children, it is contraindicated in people with gout.", ["gout (only in children)"]),
        ("In children, the tablets are contraindicated in gout.", ["gout (only tablets, in children)"]),
        # What holds for one clause, and for all that follows it.
        (
            "Oral foonib is contraindicated in gout and should not be used in lupus.",
            ["gout (only oral foonib)", "lupus (only oral foonib)"],
        ),
        (
            "Oral foonib is contraindicated in gout, and it must not be used in lupus.",
            ["gout (only oral foonib)", "lupus"],
        ),
        (
            "It must not be used in gout, but the tablets are contraindicated in lupus.",
            ["gout", "lupus (only tablets)"],
        ),
        (
            "The tablets must not be used in people with gout, as it is in people with lupus.",
            ["gout (only tablets)", "lupus (only tablets)"],
        ),
    ],
)
def test_a_ban_on_part_of_the_use(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # Who is forbidden it is no limit of the ban.
        ("It is contraindicated in people over 65 with gout.", ["people over 65 with gout"]),
        ("In people with gout, it is contraindicated.", ["gout"]),
        # Another drug's form is another drug.
        (
            "When taken with ibuprofen tablets, it is contraindicated in gout.",
            ["gout (only when taken with ibuprofen tablets)", "use with ibuprofen (only ibuprofen tablets, in gout)"],
        ),
        # A reason, an aside, a class, a way to say "use".
        ("It should be avoided in people with gout to prevent attacks.", ["gout to prevent attacks"]),
        ("As a class C drug, it should not be used in pregnancy.", ["pregnancy"]),
        ("For safety, it is contraindicated in people with gout.", ["gout"]),
        ("It is contraindicated for use in children.", ["children"]),
        ("In addition, gout is a contraindication.", ["gout"]),
        ("It is contraindicated in women with gout, especially when used for acne.", ["women with gout"]),
        # What a group takes something else for.
        (
            "It is contraindicated in people having surgery for the treatment of gout.",
            ["surgery for the treatment of gout"],
        ),
        # Two of one kind.
        ("It should not be given at high doses, or used in people with gout.", ["gout"]),
    ],
)
def test_what_is_no_limit(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "* Gout (tablets only)\n* Lupus (for serial foonib injections)\n",
            ["Gout (only tablets)", "Lupus (only for serial foonib injections)"],
        ),
        ("* Lupus (if severe)\n", ["Lupus (if severe)"]),
        ("The tablets are contraindicated in:\n* Gout\n* Lupus\n", ["Gout (only tablets)", "Lupus (only tablets)"]),
        ("Contraindications of the tablets:\n* Gout\n", ["Gout (only tablets)"]),
        ("Contraindications of barine tablets:\n* Gout\n", ["Gout (only barine tablets)"]),
        ("Contraindications of ibuprofen tablets:\n* Gout\n", ["Gout"]),
        ("Contraindications are:\n* Gout\n", ["Gout"]),
        ("=== Oral ===\n* Gout\n=== Topical use ===\n* Lupus\n", ["Gout (only oral)", "Lupus (only topical use)"]),
    ],
)
def test_lists_with_limits(body: str, found: list[str]) -> None:
    assert list(contraindications(f"== Contraindications ==\n{body}")) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("The tablets are contraindicated in gout. It is contraindicated in gout.", {"gout": None}),
        ("It is contraindicated in gout. The tablets are contraindicated in gout.", {"gout": None}),
        (
            "The tablets are contraindicated in gout. The tablets are absolutely contraindicated in gout.",
            {"gout (only tablets)": "absolute"},
        ),
        (
            "For the prevention of colds it is contraindicated in gout. It must not be used to reduce colds in people with gout.",
            {"gout (only for the prevention of colds)": None},
        ),
        (
            "The tablets are contraindicated in gout. The injection is absolutely contraindicated in gout.",
            {"gout (only tablets)": None, "gout (only injection)": "absolute"},
        ),
    ],
)
def test_what_is_said_of_all_use_holds_for_part_of_it(body: str, found: dict[str, str | None]) -> None:
    assert contraindications(body) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Topical foonib should be used with caution in gout.", ["gout (only topical foonib)"]),
        ("When used for sleep, caution is needed in gout.", ["gout (only when used for sleep)"]),
        ("Long-term (daily) use is not recommended in gout.", ["gout (only long-term (daily) use)"]),
        ("Doses of 40 mg or more should not be used in gout.", ["gout (only doses of 40 mg or more)"]),
        ("Foonib at high doses should not be used in gout.", ["gout (only Foonib at high doses)"]),
        ("High doses may cause seizures in people with epilepsy.", ["epilepsy (only high doses)"]),
        ("High doses or prolonged use may worsen gout.", ["gout (only high doses or prolonged use)"]),
        ("People with gout should not receive high doses.", ["gout (only high doses)"]),
        ("The maximum dose is 20 mg in people with gout.", ["gout"]),
        ("In people with gout, it should be used with caution at low doses.", ["gout"]),
        (
            "In people with asthma, gout, or diabetes, foonib can cause tremor, and should be avoided.",
            ["asthma", "gout", "diabetes"],
        ),
    ],
)
def test_care_for_part_of_the_use(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"== Adverse effects ==\n{sentence}")) == found


def test_an_item_that_calls_for_care_for_part_of_the_use() -> None:
    assert precautions("== Precautions ==\n* Gout (oral form): use with care\n") == {
        "Gout (only oral form)": "use with care"
    }


def test_of_limits_that_are_too_long_together_the_first_stands() -> None:
    form, purpose = "tablets that contain " + "sugar " * 20, "for the treatment of " + "old sores " * 12
    assert joined([form, purpose], frozenset()) == form.strip()
    assert joined([form, None, "Tablets"], frozenset()) == form.strip()
