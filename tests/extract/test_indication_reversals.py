"""What a sentence says of one use and not of the next, and where it takes a use back."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def _uses(sentence: str, heading: str = "Medical uses") -> dict[str, str]:
    return {name: status for name, status, _ in read(f"=={heading}==\n{sentence}\n")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # It does as much as another drug; than nothing, it does not.
        ("There was no benefit of it over warfarin in preventing stroke.", {}),
        ("A review found no difference in efficacy between it and isoniazid for preventing gout.", {}),
        ("There was no benefit of it over placebo in preventing stroke.", {"stroke": "not_recommended"}),
        # What stands after "and" may be accepted otherwise.
        ("It is approved for gout and, off-label, for asthma and lupus.", {"gout": "approved", "asthma": "off_label", "lupus": "off_label"}),
        ("It is approved for gout and used off-label for asthma.", {"gout": "approved", "asthma": "off_label"}),
        ("It is used off-label for asthma, and approved for gout.", {"asthma": "off_label", "gout": "approved"}),
        ("It is used and approved for gout.", {"gout": "approved"}),
        # The sentence takes it back for "this purpose".
        ("It was studied for gout, but is not recommended for that purpose.", {"gout": "not_recommended"}),
        (
            "It was studied in gout; a large trial found no benefit, and its use for this indication is not recommended.",
            {"gout": "not_recommended"},
        ),
        ("It was studied for gout, but trials found it ineffective for this purpose.", {"gout": "not_recommended"}),
        ("It is used for gout, although it has not been shown to be effective.", {"gout": "not_recommended"}),
        ("It is used for gout, but it is not recommended for asthma.", {"gout": "approved", "asthma": "not_recommended"}),
        ("It is used for gout, but is not recommended in old age.", {"gout": "approved"}),
        (
            "It is used for gout; it has been tried for asthma, but is not recommended for that purpose.",
            {"gout": "approved", "asthma": "not_recommended"},
        ),
        # An agency took it back.
        ("It was approved for gout in 2008, but the approval was revoked in 2011.", {"gout": "not_recommended"}),
        # What is excepted from a group.
        ("It is used to treat all seizures, except absence seizures.", {"seizures": "approved", "absence seizures": "not_recommended"}),
        ("It is used for seizures other than absence seizures.", {"seizures": "approved"}),
        # A relative clause tells of its own member.
        (
            "It has been tried in gout, where it may be of help, and in asthma, in which a large trial found no benefit.",
            {"gout": "investigational", "asthma": "not_recommended"},
        ),
        # Not licensed for it, used all the same.
        ("Though not licensed for it, testol is widely used in gout.", {"gout": "off_label"}),
        ("It is used without a licence in gout.", {"gout": "off_label"}),
        ("Its off-label use in gout is discouraged.", {"gout": "not_recommended"}),
        ("It is not approved for the treatment of gout.", {"gout": "not_recommended"}),
        ("It is not approved for the treatment of gout but is often used for it.", {"gout": "off_label"}),
        ("Doctors sometimes prescribe it for gout.", {"gout": "off_label"}),
        # How good the evidence is.
        ("Its use in gout is supported by limited data.", {"gout": "investigational"}),
        ("The evidence in favour of testol is weak in the treatment of gout.", {"gout": "investigational"}),
        ("Whether testol helps in gout is unclear.", {"gout": "investigational"}),
        ("Benefits in Wilson's disease are small and uncertain.", {"Wilson's disease": "investigational"}),
        ("The efficacy of testol in gout has not been established.", {"gout": "investigational"}),
        ("Clinical studies have confirmed the efficacy of testol for gout.", {"gout": "approved"}),
        ("It has not been shown useful for gout.", {"gout": "not_recommended"}),
        ("There are reports of benefit in gout.", {"gout": "investigational"}),
        ("It is thought to be useful for gout, but the evidence is poor.", {"gout": "investigational"}),
        ("It is no longer a first choice for gout.", {"gout": "not_recommended"}),
        ("While approved only for epilepsy, it is used for gout.", {"epilepsy": "approved", "gout": "off_label"}),
        ("In several double-blind studies it was more effective than placebo for gout.", {"gout": "investigational"}),
        ("In gout a trial did not show any reduction of pain.", {"gout": "not_recommended"}),
        ("It has been used in largely unsuccessful attempts to treat gout.", {"gout": "not_recommended"}),
        # Nobody has looked into it.
        ("It has not been studied in people with gout.", {}),
        ("No studies have been done in people with gout.", {}),
        ("Trials in gout are lacking.", {}),
        ("Guidelines no longer recommend it for gout.", {"gout": "not_recommended"}),
        ("An application for its use in gout is pending.", {"gout": "investigational"}),
    ],
)  # fmt: skip
def test_how_far_each_use_is_accepted(sentence: str, expected: dict[str, str]) -> None:
    assert _uses(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("It has been tried in gout.", "off_label"),
        ("Trials in gout have been negative.", "investigational"),
    ],
)
def test_tried_under_a_heading_off_label(sentence: str, status: str) -> None:
    assert _uses(sentence, "Off-label uses") == {"gout": status}


@pytest.mark.parametrize(
    ("sentences", "status"),
    [
        ("It is used for gout. This use is off-label.", "off_label"),
        ("It is used for gout. It is not recommended for this purpose.", "not_recommended"),
        ("It is approved for gout. It was off-label for this purpose before.", "approved"),
    ],
)
def test_what_the_next_sentence_says_of_it(sentences: str, status: str) -> None:
    assert _uses(sentences) == {"gout": status}
