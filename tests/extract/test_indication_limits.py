"""What limits a use stays with it, and what is said of other drugs, other people or other members does not."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # Germs that others do nothing against.
        ("It is used for infections caused by moulds that are resistant to older azoles.", ["infections caused by moulds that are resistant to older azoles"]),
        ("It is used for scabies that has become resistant to permethrin and for gout.", ["scabies that has become resistant to permethrin", "gout"]),
        # What only explains the illness is left.
        ("It is used for gout that is rare in women.", ["gout"]),
        # Parts of the body share their noun, whatever they are called.
        ("It is used for infections of the kidney, the bones, the lower part of the jaw, and the scalp.", ["infections of the kidney", "bone infections", "infections of the lower part of the jaw", "scalp infections"]),
        ('It is used for infections of the skin ("boils"), scalp, and ear.', ["infections of the skin", "scalp infections", "ear infections"]),
        # A list behind "are:".
        ("The approved indications are: Klebsiella oxytoca infections, with or without fever; hives; and gout.", ["Klebsiella oxytoca infections", "hives", "gout"]),
        # How it works, what was given before, and who is fit for another treatment are no uses.
        ("It is used for gout and hives, blocking both XO-1 and XO-2.", ["gout", "hives"]),
        ("It is used in hives after failure of, or where there is an intolerance to, other drugs.", ["hives"]),
        ("It can be given in case of intolerance to aspirin.", []),
        ("It is an alternative in people with penicillin allergy.", []),
        ("It is used for peanut allergy.", ["peanut allergy"]),
        ("It is an alternative in people who are ineligible for bone marrow transplant.", []),
        ("It is used in hives, for induction and maintenance of remission.", ["hives"]),
        # Nor is what another drug is better for, or is given beside this one for.
        ("It is used to reduce the risk of gout; colchicine is more effective for the prevention of tophi.", ["gout"]),
        ("It is used for gout; testol is more effective for the prevention of tophi.", ["gout", "tophi"]),
        ("It is usually given with a laxative to prevent constipation and a diuretic to prevent fluid retention.", []),
        ("It is given with a diuretic to prevent fluid retention.", ["fluid retention"]),
        # Deaths are what many are treated to prevent; hair is wanted.
        ("It is used to reduce the risk of cardiovascular death and stroke.", ["cardiovascular death", "stroke"]),
        ("It is used to grow facial hair.", ["grow facial hair"]),
    ],
)  # fmt: skip
def test_what_limits_a_use_or_is_none(sentence: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"== Medical uses ==\n{sentence}")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used for adults and children four years of age and older with severe hives.", [("severe hives", "adults and children")]),
        # The people of a further purpose are not those of the members before it.
        ("It is used to prevent gout, to help with walking in people with arthritis, and to treat scabies.", [("gout", None), ("arthritis", None), ("scabies", None)]),
        ("It is used for gout, hives, and scabies in infants.", [("gout", "infants"), ("hives", "infants"), ("scabies", "infants")]),
    ],
)  # fmt: skip
def test_whom_a_use_is_for(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, people) for name, _, people in read(f"== Medical uses ==\n{sentence}")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # A contraction denies as its long form does.
        ("It shouldn't be used in gout or for hives.", [("gout", "not_recommended"), ("hives", "not_recommended")]),
        ("It doesn\u2019t help in gout.", [("gout", "not_recommended")]),
        # Who may gain by less of it does not make the use doubtful.
        ("It is used for gout including patients who may benefit from lower doses.", [("gout", "approved")]),
        ("Its effect in people with hives is unclear.", [("hives", "investigational")]),
        # Advised against for the germ alone, and that of both infections.
        ("It is not recommended for sinus infections or bone infections caused by Pseudomonas.", [("sinus infections caused by Pseudomonas", "not_recommended"), ("bone infections caused by Pseudomonas", "not_recommended")]),
        ("It is not recommended for ear infections.", [("ear infections", "not_recommended")]),
    ],
)  # fmt: skip
def test_how_far_a_limited_use_is_accepted(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, status) for name, status, _ in read(f"== Medical uses ==\n{sentence}")] == expected
