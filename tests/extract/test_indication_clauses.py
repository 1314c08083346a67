from __future__ import annotations

import pytest

from app.extract.indications import extract
from app.wikitext.parse import parse_document


def read(sentence: str) -> dict[str, str]:
    document = parse_document("Testol", f"'''Testol''' is a drug.\n\n== Medical uses ==\n{sentence}\n")
    return {fact.indication: fact.status.value for fact in extract(document).facts}


def approved(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "approved")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # What tells a member of the list more closely says nothing of the use, and the list goes on behind it.
        (
            "It is used to treat gout, low blood potassium that does not improve, early puberty in boys, acne and hives.",
            approved("gout", "low blood potassium", "early puberty", "acne", "hives"),
        ),
        ("It is used for pain that has not responded to rest.", approved("pain")),
        ("It is used for gout, which is not recommended.", {"gout": "not_recommended"}),
        ("It is used for gout that is painful, which costs more.", approved("gout")),
        # What only explains a disease is none, nor are those who have it.
        ("It is used for gout, a rare, life-threatening disorder, and acne.", approved("gout", "acne")),
        ("It is used for gout, a rare, and acne.", approved("gout", "acne")),
        ("It is used for spasticity (e.g. after strokes, in paraplegia, or cerebral palsy) and gout.", approved("spasticity", "gout")),
        ("It is used for epilepsy (e.g. absence seizures).", approved("epilepsy", "absence seizures")),
        ("It is used in cancer immunotherapy.", {}),
        # A letter with a dot begins the name of a germ.
        ("It is not recommended for infections from P. falciparum.", {"infections from P. falciparum": "not_recommended"}),
        # Who may have it, and where it is approved, are no uses.
        ("It is safe. This includes its use in people with HIV/AIDS.", {}),
        ("It is recommended for children. This includes those with HIV/AIDS.", {}),
        ("It is approved in the United States for gout, asthma and lupus.", approved("gout", "asthma", "lupus")),
        ("It is approved in the UK for gout, asthma and lupus.", approved("gout", "asthma", "lupus")),
        ("It does not change mortality in the treatment of patients post-infarction.", {}),
        (
            "It is used for the maintenance of sinus rhythm in individuals prone to the occurrence of atrial fibrillation.",
            approved("atrial fibrillation"),
        ),
        # A clause within the sentence that speaks of a class.
        ("Although anticonvulsants are effective in mania, testol had no effect.", {}),
        ("Although it is effective in mania, it is costly.", approved("mania")),
        # "This purpose" is what the sentence before tells.
        ("It is often used for this purpose in colitis and short bowel syndrome.", approved("colitis", "short bowel syndrome")),
        # What stands in parentheses breaks no word, and names members of a group.
        ("It is used to treat hormone receptor (HR)-positive breast cancer.", approved("hormone receptor-positive breast cancer")),
        (
            "It is used off-label to treat tic disorders, anxiety disorders (such as social anxiety disorder), and gout.",
            dict.fromkeys(("tic disorders", "anxiety disorders", "social anxiety disorder", "gout"), "off_label"),
        ),
        ("It is not effective in relieving migraine attacks once in progress.", {"migraine attacks once in progress": "not_recommended"}),
        ("It has been reported as highly effective in a severe case of erythromelalgia.", {"erythromelalgia": "investigational"}),
        ("It is given as part of feminizing hormone therapy.", approved("feminizing hormone therapy")),
        # "Used" says less than "off-label".
        ("It is used off-label to treat gout. For gout, testol is used to augment other drugs.", {"gout": "off_label"}),
    ],
)  # fmt: skip
def test_clauses_around_a_use(sentence: str, expected: dict[str, str]) -> None:
    assert read(sentence) == expected
