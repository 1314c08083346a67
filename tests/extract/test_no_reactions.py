from __future__ import annotations

import pytest

from tests.extract.reaction_sentences import read


@pytest.mark.parametrize("reactions", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "Xine does not cause nausea.",
        "In mice, xine causes cataracts.",
        "In theory, it may cause gout, as has been hypothesized.",
        "An overdose of xine can cause seizures.",
        "Xine reduces the risk of stroke.",
        "Infection: stomach acid plays a role in killing ingested bacteria.",
        "Xine is given to women who are at high risk for fracture.",
        "Xine has fewer side effects such as dry mouth.",
        "It is associated with fewer side effects such as dry mouth.",
        "It is used to treat diseases that cause pain.",
        "Xine together with alcohol may cause sedation.",
        "It reduces craving and withdrawal symptoms when smoking is stopped, and abrupt cessation may occur.",
        "It acts against fungi that may cause pneumonia, and xine inhibits responses that lead to asthma.",
        "Too high a dose of xine causes tremor.",
        "Bleeding occurred in 3% of those on both drugs.",
        "There are symptoms of opioid withdrawal and those associated with seizures.",
        "For comparison, the incidence of seizures is 0.1%.",
        "Side effects are mild.",
        "Several drugs relieve its adverse mental symptoms.",
        "It is used to prevent side effects such as nausea.",
        "Nausea was less common than with placebo.",
        "Nausea was less frequent with xine.",
        "Taking xine with food reduces stomach effects (nausea, cramps).",
        "Allergic reactions (rash, swelling) are treated with antihistamines.",
        "Antihistamines are given for allergic reactions (rash, swelling).",
        "Xine is used in bronchospasm (due to any cause\u2014allergic asthma).",
        "It was feared that xine would contribute to osteoporosis.",
    ],
)
def test_what_is_no_reaction_to_the_drug(text: str, *, reactions: bool) -> None:
    assert read(text, reactions=reactions) == []


def test_elsewhere_a_relative_clause_tells_of_its_noun() -> None:
    assert read("It blocks signals that cause pain.", reactions=False) == []
    assert read("It is sold with xine, which may cause rash.", reactions=False) == [("rash", None, None)]
    assert read("Xine acts by QT prolongation that may cause arrhythmias.", reactions=False) == [
        ("arrhythmias", None, None)
    ]
    assert read("It is a drug that can cause rash.", reactions=False) == [("rash", None, None)]


def test_what_a_trial_counted_is_no_reaction() -> None:
    text = "Xine did worse: it had a higher rate of the primary composite outcome of death or stroke."
    assert read(text, reactions=False) == []


def test_another_subject_counts_nowhere() -> None:
    assert read("Infection may cause sepsis.", reactions=False) == []
    assert read("Xine relieves nausea, as nausea is a side effect of chemotherapy.", reactions=False) == []
