"""Tests of where a list of reactions goes on and where it ends: numbers, semicolons, asides and other sentences."""

from __future__ import annotations

import pytest

from tests.extract.reaction_sentences import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xine has two boxed warnings, including (1) hepatitis (a swollen liver) and (2) death when used in the elderly.",
            [("hepatitis", None, None), ("death", None, "in the elderly")],
        ),
        (
            "Less common effects (1 to 10% of users) include skin symptoms (itching, hives), and gout.",
            [(name, "less common", None) for name in ("skin symptoms", "itching", "hives", "gout")],
        ),
        (
            "It is known to cause or aggravate gout.",
            [("gout", None, None), ("aggravation of gout", None, None)],
        ),
        (
            "An agency received several reports of gout and hives.",
            [("gout", None, None), ("hives", None, None)],
        ),
        (
            "There is a small risk of gout and hives.",
            [("gout", None, None), ("hives", None, None)],
        ),
        (
            "Uncommon effects include gout and hives; rare ones fainting and opacity of the lens.",
            [
                ("gout", "uncommon", None),
                ("hives", "uncommon", None),
                ("fainting", "rare", None),
                ("opacity of the lens", "rare", None),
            ],
        ),
        (
            "Side effects include gout, hives; headache, cough, and status epilepticus.",
            [(name, None, None) for name in ("gout", "hives", "headache", "cough", "status epilepticus")],
        ),
        ("Side effects include gout; cough, if it lasts, or fever is to be reported.", [("gout", None, None)]),
        (
            "Rarely seen, but dangerous, are fainting and hyperpyrexia.",
            [("fainting", "rarely", None), ("hyperpyrexia", "rarely", None)],
        ),
        (
            "Skin effects seen in trials for acne were hives (2%) and gout.",
            [("hives", None, None), ("gout", None, None)],
        ),
        (
            "Cramping and chills are often experienced after a dose.",
            [("Cramping", "often", None), ("chills", "often", None)],
        ),
        (
            "It causes fainting, and people with risks, such as stroke or gout, must be watched.",
            [("fainting", None, None)],
        ),
        (
            "Another harm is bowel hypomotility, which may manifest as impaction of stool or ileus.",
            [("impaction of stool", None, None), ("ileus", None, None)],
        ),
        (
            "Side effects include fewer blood cells (anemia, neutropenia), an abnormal EEG and gout.",
            [("anemia", None, None), ("neutropenia", None, None), ("abnormal EEG", None, None), ("gout", None, None)],
        ),
        (
            "Bowel problems were seen more often; specifically, diarrhea and bleeding (a little).",
            [("Bowel problems", "more often", None), ("diarrhea", None, None), ("bleeding", None, None)],
        ),
        ("On many doses, chills are almost universal.", [("chills", None, None)]),
        ("Many people develop such a rash.", [("rash", "many people", None)]),
        ("The withdrawal syndrome of xine resembles that of alcohol.", []),
        (
            "Side effects include sensitivity to lights and sounds, gout and hives.",
            [("sensitivity to lights", None, None), ("gout", None, None), ("hives", None, None)],
        ),
    ],
)
def test_lists_that_go_on(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert read(text, reactions=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "Without" denies what one member lacks, and no other member.
        (
            "Side effects of xine include fever, infiltrates without effusions, chest pain, and asthma.",
            ["fever", "infiltrates without effusions", "chest pain", "asthma"],
        ),
        ("Xine does its work without side effects, as hives or cough.", []),
        # In whom one of them is seen.
        (
            "Xine increases the risk of stroke, lung problems in those who smoke, infections, and sudden death.",
            ["stroke", "lung problems", "infections", "sudden death"],
        ),
        # Another name of the one before.
        ("Xine causes tooth grinding, known as bruxism, and gout.", ["tooth grinding", "gout"]),
        ("It can cause a wide array of kidney diseases.", ["kidney diseases"]),
        ("Xine can both cause and worsen anxiety.", ["anxiety", "worsening of anxiety"]),
        ("Symptoms from xine use are common, and include mild anxiety and insomnia.", ["mild anxiety", "insomnia"]),
        ("Minor undesired symptoms are common, and include gout.", ["gout"]),
        ("The drawbacks of this use are xine's potential for gout and pupil dilation.", ["gout", "pupil dilation"]),
        ("Xine use promotes the formation of blood clots.", ["blood clots"]),
        ("Its use can accelerate bone loss.", ["bone loss"]),
        ("People may have sleep disruption.", ["sleep disruption"]),
        # Less of a risk, and what is not so.
        ("Xine is associated with small reductions in the risk of stroke and heart disease.", []),
        ("Xine is associated with reduced risks of stroke and heart disease.", []),
        ("A common but untrue belief is that xine causes tooth decay.", []),
        ("It is a myth that xine causes gout.", []),
    ],
)
def test_what_goes_on_in_lists_of_old_articles(text: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(text, reactions=True)] == expected
