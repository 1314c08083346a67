from __future__ import annotations

import pytest

from app.extract.reaction_extent import Setting
from app.extract.reaction_prose import read_prose
from tests.extract.reaction_sentences import DRUG, read


@pytest.mark.parametrize("reactions", [True, False])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Common side effects include rash and gout.", [("rash", "common", None), ("gout", "common", None)]),
        ("Serious side effects may include C. difficile colitis.", [("C. difficile colitis", None, "serious")]),
        ("Less common but severe side effects are seizures.", [("seizures", "less common", "severe")]),
        ("Side effects: rash, gout", [("rash", None, None), ("gout", None, None)]),
        ("Xine may cause sedation, which passes.", [("sedation", None, None)]),
        ("Xine can cause polyps (which may pass) and cough.", [("polyps", None, None), ("cough", None, None)]),
        ("It rarely causes cough.", [("cough", "rarely", None)]),
        ("High doses may result in ringing in the ears.", [("ringing in the ears", None, None)]),
        ("Avoid it in children because of the risk of bleeding.", [("bleeding", None, None)]),
        ("Use of xine is linked to hearing loss in some people.", [("hearing loss", "some people", None)]),
        ("Nausea is a common side effect.", [("Nausea", "common", None)]),
        ("Nausea is a potential side effect of xine.", [("Nausea", None, None)]),
        ("Xine increases the risk of stroke.", [("stroke", None, None)]),
        ("Side effects are mild and may include rash.", [("rash", None, None)]),
        ("Vomiting is the primary dose-limiting side effect.", [("Vomiting", None, None)]),
        ("Gout is also listed as a side effect of xine.", [("Gout", None, None)]),
        ("Xine is a rare cause of gout.", [("gout", "rare", None)]),
        ("Users of xine are at an increased risk of stroke.", [("stroke", None, None)]),
        ("It has a boxed warning about liver failure.", [("liver failure", None, None)]),
        ("Trials found a link between xine use and gout.", [("gout", None, None)]),
        ("Xine carries an increased stroke and cancer risk.", [("stroke", None, None), ("cancer", None, None)]),
        ("Side effects have included rash and gout.", [("rash", None, None), ("gout", None, None)]),
        ("Side effects include rash but also, rarely, gout.", [("rash", None, None), ("gout", "rarely", None)]),
        ("Its risks include stroke and a raised suicide risk.", [("stroke", None, None), ("suicide", None, None)]),
        ("Xine has a high potential for addiction.", [("addiction", None, None)]),
        ("One study linked xine to gout.", [("gout", None, None)]),
        ("One study linked gout in men to the use of xine.", [("gout", None, "in men")]),
        ("One study linked gout in some people to their diet.", []),
        ("One study linked xine taken with alcohol to gout.", []),
        ("It should be avoided in pregnancy due to possible birth defects.", [("birth defects", None, None)]),
        ("Side effects of excessive doses include tremor.", [("tremor", None, None)]),
        ("If the dose is reduced, withdrawal may occur.", [("withdrawal", None, "on withdrawal")]),
        ("Stopping xine may result in withdrawal symptoms.", [("withdrawal symptoms", None, "on withdrawal")]),
        ("Sudden losses led to its withdrawal.", []),
        (
            "The main side effects are gastrointestinal: nausea and bloating.",
            [("nausea", None, None), ("bloating", None, None)],
        ),
        (
            "Side effects such as rash occur fairly commonly, along with gout.",
            [("rash", "fairly commonly", None)],
        ),
        ("It is known to be a factor in the development of neuropathy.", [("neuropathy", None, None)]),
        ("It is labelled to mention the risk of kidney failure.", [("kidney failure", None, None)]),
        (
            "It causes folate deficiency, and thus anemia.",
            [("folate deficiency", None, None), ("anemia", None, None)],
        ),
        (
            "Common side effects are, in descending order of frequency: rash, cough.",
            [("rash", "common", None), ("cough", "common", None)],
        ),
        ("Xine is known to be responsible for weight gain.", [("weight gain", None, None)]),
        ("Gout is a rare but known side effect.", [("Gout", "rare", None)]),
        ("Tablets that can cause ulcers deserve caution.", []),
        ("Xine is given before some surgery, such as an operation which often causes swollen cheeks.", []),
        ("Side effects include fever; and rash.", [("fever", None, None), ("rash", None, None)]),
        ("Trials found a link between age and gout.", []),
        ("Smokers have an increased stroke risk.", []),
        ("It is unsafe in any condition that could increase the risk of gout.", []),
        ("Xine is used in people with increased risk of bleeding.", []),
    ],
)
def test_clear_statements_count_everywhere(
    text: str, expected: list[tuple[str, str | None, str | None]], *, reactions: bool
) -> None:
    assert read(text, reactions=reactions) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rare cases of allergic rash have been seen.", [("allergic rash", "rare", None)]),
        ("Rash may occur in a few people.", [("Rash", "a few people", None)]),
        ("Gout has been seen in rare cases.", [("Gout", "rare", None)]),
        ("Patients may experience dizziness.", [("dizziness", None, None)]),
        ("There have been isolated reports of hepatitis.", [("hepatitis", "isolated reports", None)]),
        ("SSRIs can cause tremor.", [("tremor", None, None)]),
        ("Doses vary since rash can occur.", [("rash", None, None)]),
        ("Rash, which may last, has been reported.", [("Rash", None, None)]),
        ("Rash occurs rarely.", [("Rash", "rarely", None)]),
        ("Hives were reported as occurring often.", [("Hives", "often", None)]),
        ("Rash has been seen with xine, including hives.", [("Rash", None, None), ("hives", None, None)]),
        ("Cramps and decreased libido may occur.", [("Cramps", None, None), ("decreased libido", None, None)]),
        (
            "Gout occurs, along with a much lower incidence of side effects such as rash.",
            [("Gout", None, None), ("rash", None, None)],
        ),
        ("The incidence of gout in users was significantly higher.", [("gout", None, None)]),
        ("Gangrene is a rare complication of injections.", [("Gangrene", "rare", None)]),
        ("The risk of bleeding is small.", [("bleeding", None, None)]),
        ("The estimated incidence of gout is about 1 in 6,000.", [("gout", None, None)]),
        ("Nervous effects include dizziness and insomnia.", [("dizziness", None, None), ("insomnia", None, None)]),
        ("Other effects are itching and hives.", [("itching", None, None), ("hives", None, None)]),
        ("Milder events (e.g., dizziness) have been seen.", [("dizziness", None, None)]),
        ("Stomach problems (nausea, cramps) pass.", [("nausea", None, None), ("cramps", None, None)]),
        ("Problems (nausea, cramps) are seen with alcohol.", []),
        ("Small children are prone to drooling.", [("drooling", None, None)]),
        (
            "Older people with ulcers are at a higher risk of falls and stroke.",
            [("falls", None, None), ("stroke", None, None)],
        ),
        ("Rare reports have been made of vertigo.", [("vertigo", "rare", None)]),
        (
            "Stopping it abruptly may result in seizures and anxiety.",
            [("seizures", None, "on withdrawal"), ("anxiety", None, "on withdrawal")],
        ),
        (
            "Withdrawal symptoms include nausea and tremor.",
            [("nausea", None, "on withdrawal"), ("tremor", None, "on withdrawal")],
        ),
        ("If xine is stopped suddenly, this may lead to rash.", [("rash", None, "on withdrawal")]),
        ("Some people report rash.", [("rash", "some people", None)]),
        ("Stopping alcohol may cause seizures.", []),
        (
            "There are reports of gout and of kidney failure.",
            [("gout", None, None), ("kidney failure", None, None)],
        ),
        (
            "Anemia, mostly neutropenia, is dose-limiting.",
            [("Anemia", None, None), ("neutropenia", None, None)],
        ),
        ("Other symptoms may be rash.", [("rash", None, None)]),
        ("Patients may notice blindness and cold hands.", [("blindness", None, None), ("cold hands", None, None)]),
        (
            "There are rare reports of amnesia and confusion with all statins.",
            [("amnesia", "rare", None), ("confusion", "rare", None)],
        ),
        (
            "Reactions include: local pain, which may be severe, and phlebitis.",
            [("local pain", None, None), ("phlebitis", None, None)],
        ),
        ("Cases of male breast cancer have been reported.", [("male breast cancer", None, None)]),
        ("In the studies decreased libido was reported.", [("decreased libido", None, None)]),
        ("In the studies decreased bleeding was reported.", []),
        ("Other cases of hypersensitivity include urticaria.", [("urticaria", None, None)]),
        ("There is some evidence of hair loss.", [("hair loss", None, None)]),
        ("Symptoms of ear damage include tinnitus and vertigo.", [("tinnitus", None, None), ("vertigo", None, None)]),
        (
            "The birth defects, which are rare, include cleft palate abnormalities.",
            [("birth defects", "rare", None), ("cleft palate abnormalities", "rare", None)],
        ),
        ("Effects consist of the following: bleeding and rash.", [("bleeding", None, None), ("rash", None, None)]),
        ("Residual effects, such as sleepiness, may persist.", [("sleepiness", None, None)]),
        ("The most frequent was rash.", [("rash", "most frequent", None)]),
        ("Rarer ones include mania.", [("mania", "rarer", None)]),
        (
            "Users reported sleepwalking while using xine, as well as nightmares.",
            [("sleepwalking", None, None), ("nightmares", None, None)],
        ),
        ("A lupus-like syndrome develops very rarely.", [("lupus-like syndrome", "very rarely", None)]),
        ("Hyperkalemia is a particular concern.", [("Hyperkalemia", None, None)]),
        ("Gout has been linked to the drug.", [("Gout", None, None)]),
        ("Liver enzymes may be elevated.", [("increase in liver enzymes", None, None)]),
        ("When used with alcohol, liver enzymes may be elevated.", []),
        ("Blood tests may show eosinophilia.", [("eosinophilia", None, None)]),
        ("Inhibition of growth causes hair loss.", [("hair loss", None, None)]),
        ("Dehydration may lead to kidney failure.", [("kidney failure", None, None)]),
        ("Compared to placebo, SSRIs cause tremor.", [("tremor", None, None)]),
        (
            "Xine can worsen asthma, chairs and gout.",
            [("worsening of asthma", None, None), ("worsening of gout", None, None)],
        ),
        ("It may raise liver enzymes.", [("increase in liver enzymes", None, None)]),
        ("It may raise blood levels of other drugs.", []),
        ("It may raise the risk of self-harm or thoughts.", []),
        ("Alcohol while taking xine may cause stupor.", []),
        ("Rash can occur, and it lasts for days.", [("Rash", None, None)]),
        ("Can cause tremor.", [("tremor", None, None)]),
        ("It blocks the pump, causing cramps.", [("cramps", None, None)]),
        ("A rare complication is jaundice.", [("jaundice", "rare", None)]),
        ("This complication is rare, and most cases seem linked to gout.", []),
        ("If jaundice occurs, stop.", []),
        ("Patients who develop fever should stop.", []),
        ("Smoking increases the risk of stroke.", []),
        ("Smoking turns the teeth yellow.", []),
    ],
)
def test_more_counts_in_a_section_about_reactions(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert read(text, reactions=True) == expected
    assert read(text, reactions=False) == []


@pytest.mark.parametrize(
    "junk",
    [
        "side effects " * 2000,
        "very " * 5000,
        "is very " * 4000,
        "rash, " * 500,
        "10% of " * 3000,
        "in the " * 5000,
        "5% had " * 3000,
        "linked it " * 2000,
        "rash occurred in 1%" + " and rash in 1%" * 2000,
        "rash occurred in 1%" + " and rash" * 2000,
        "problems (a" * 2000,
        "people at " * 2000,
        "avoided " * 2000,
        "prolongs " * 1000,
        "rash occurs, including " * 1000,
        "increased a " * 3000,
        "rash, which is, " * 1000,
        "side effect of a " * 1000,
        "a" * 50000,
    ],
)
def test_junk_stays_fast(junk: str) -> None:
    assert len(read_prose(junk, Setting(DRUG, reactions=True))) <= 500
