"""What limits advice on a combination: so much or a form of either side, or the persons that it is for."""

from __future__ import annotations

import pytest

from tests.extract.interaction_prose import read


def limited(body: str) -> list[str]:
    return [name for name, *_ in read(f"== Interactions ==\n{body}\n")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # The other side.
        ("High-dose ritonavir is contraindicated.", ["ritonavir (only high-dose ritonavir)"]),
        ("It must not be taken with high doses of ritonavir.", ["ritonavir (only high doses of ritonavir)"]),
        ("It should not be taken with more than 20 mg of warfarin.", ["warfarin (only more than 20 mg of warfarin)"]),
        (
            "It should not be taken with large amounts of grapefruit juice.",
            ["grapefruit juice (only large amounts of grapefruit juice)"],
        ),
        ("Ritonavir doses above 200 mg should be avoided.", ["Ritonavir (only ritonavir doses above 200 mg)"]),
        (
            "It is contraindicated with oral ketoconazole and ritonavir (400 mg twice daily).",
            ["ketoconazole (only oral ketoconazole)", "ritonavir (only ritonavir (400 mg twice daily))"],
        ),
        # The drug's own.
        ("Doses above 40 mg should not be used with amlodipine.", ["amlodipine (only doses above 40 mg)"]),
        ("Intravenous testol should not be given with warfarin.", ["warfarin (only intravenous testol)"]),
        ("Warfarin should not be given with high-dose testol.", ["Warfarin (only high-dose testol)"]),
        ("Warfarin should be avoided with tablets of Testol.", ["Warfarin (only tablets of Testol)"]),
        ("When used for malaria, it should not be given with warfarin.", ["warfarin (only when used for malaria)"]),
        ("It should not be given with warfarin when used for malaria.", ["warfarin (only when used for malaria)"]),
        # Persons and states.
        ("In people with gout, it should not be combined with warfarin.", ["warfarin (only in people with gout)"]),
        ("It should not be combined with warfarin in people with gout.", ["warfarin (only in people with gout)"]),
        ("It must not be used in people with gout who take warfarin.", ["warfarin (only in people with gout)"]),
        ("It must not be used by those who are old and taking warfarin.", ["warfarin (only by those who are old)"]),
        ("Warfarin must not be given to children.", ["Warfarin (only to children)"]),
        ("The combination with ritonavir is contraindicated in liver disease.", ["ritonavir (only in liver disease)"]),
        (
            "High-dose testol should be avoided with warfarin in the elderly.",
            ["warfarin (only high-dose testol, in the elderly)"],
        ),
    ],
)
def test_advice_on_part_of_the_use(sentence: str, found: list[str]) -> None:
    assert limited(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # Nothing is advised.
        ("High doses of testol increase the levels of warfarin.", ["warfarin"]),
        # It holds above all there, not only there.
        ("Caution is advised with warfarin, especially in the elderly.", ["warfarin"]),
        ("Warfarin, especially at high doses, should be avoided.", ["Warfarin"]),
        ("It should be avoided with warfarin, particularly with high-dose testol.", ["warfarin"]),
        ("Warfarin should be avoided, even high doses of warfarin.", ["Warfarin"]),
        # Anybody, and those who take it.
        ("Warfarin should not be given to patients on testol.", ["Warfarin"]),
        ("Warfarin should not be given to people.", ["Warfarin"]),
        ("Warfarin should not be given to people taking this medicine.", ["Warfarin"]),
        ("It should be avoided in individuals who are also taking warfarin.", ["warfarin"]),
        # Another ban of the same sentence.
        ("It must not be combined with warfarin, and its use is ruled out in children.", ["warfarin"]),
        ("It should not be used by people taking warfarin, or by children.", ["warfarin"]),
        ("It should not be used in people with gout, nor with warfarin.", ["warfarin"]),
        ("Its tablets are taken at night, and people should avoid warfarin.", ["warfarin"]),
        ("It is contraindicated with warfarin in Europe.", ["warfarin"]),
    ],
)
def test_what_is_no_limit(sentence: str, found: list[str]) -> None:
    assert limited(sentence) == found


def test_lists_and_later_sentences() -> None:
    assert limited("The following are contraindicated with testol tablets:\n* Warfarin\n* Ritonavir") == [
        "Warfarin (only testol tablets)",
        "Ritonavir (only testol tablets)",
    ]
    assert limited("It increases the levels of warfarin. This combination should be avoided in the elderly.") == [
        "warfarin (only in the elderly)"
    ]
    assert limited("Testol with warfarin is to be used with caution. High-dose warfarin must not be used with it.") == [
        "warfarin (only high-dose warfarin)"
    ]
    assert limited("High-dose warfarin should be avoided. Warfarin should be avoided.") == ["Warfarin"]
