from __future__ import annotations

import pytest

from app.extract.indications import extract
from app.wikitext.parse import parse_document


def read(sentence: str, heading: str = "Medical uses") -> dict[str, str]:
    document = parse_document("Testol", f"'''Testol''' is a drug.\n\n== {heading} ==\n{sentence}\n")
    return {fact.indication: fact.status.value for fact in extract(document).facts}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # A list goes on after something else was said within it.
        ("It is used for gout, and, in combination with barine, for asthma.", ["gout", "asthma"]),
        ("It is used in gout after barine has failed, and also in asthma.", ["gout", "asthma"]),
        ("It is used to treat gout and to prevent asthma.", ["gout", "asthma"]),
        ("It is used for gout that is not controlled by barine, and for asthma.", ["gout", "asthma"]),
        ("It is used for gout, and by mouth for asthma.", ["gout", "asthma"]),
        ("It is used for nausea during menstruation, gout, and asthma.", ["nausea during menstruation", "gout", "asthma"]),
        ("It is the treatment of choice for gout and asthma, and an alternative in scabies.", ["gout", "asthma", "scabies"]),
        ("It is used for the treatment of gout and following hip or knee surgery.", ["gout", "hip or knee surgery"]),
        ("It is used for gout, and in those with asthma it is not.", ["gout"]),
        ("It is used for gout, and in asthma the dose is lower.", ["gout"]),
        ("It is used for foot pain and toe ulcers for people with asthma.", ["foot pain", "toe ulcers"]),
        (
            "It is indicated for relapsing forms of lupus, to include isolated lupus syndrome and relapsing disease, in adults.",
            ["relapsing forms of lupus", "isolated lupus syndrome", "relapsing disease"],
        ),
        ("It is used to treat two forms of headache: migraine and cluster headache.", ["migraine", "cluster headache"]),
        ("It is for children with gout for whom the potential benefits outweigh the risk of anaemia.", ["gout"]),
        ("It is indicated for adults with WHO Functional Class II to III who have gout.", ["gout"]),
        ("It may still be effective if started early in the course of gout.", ["gout"]),
        ("It was investigated in the phase III trial ABCDE as a medication for gout.", ["gout"]),
        ("Small studies have looked at gout and asthma.", ["gout", "asthma"]),
        ("Small studies have looked at its absorption.", []),
        ("Case series in gout and asthma followed.", ["gout", "asthma"]),
        # A group and, behind a colon or its people, its members.
        ("It is used to treat cancers and skin disorders: lymphoma, warts and lupus.", ["lymphoma", "warts", "lupus"]),
        ("It is used for severe infections in critically ill or immunocompromised patients, such as anthrax and plague.", ["anthrax", "plague"]),
        ("It is used for severe infections in immunocompromised patients, such as Ann and Bob.", []),
        # Two nouns for what is done about one condition.
        ("It is used for ending or relieving the intensity of migraine.", ["migraine"]),
        ("It is used for induction and maintenance of general anesthesia.", ["general anesthesia"]),
        # A member of its own for some people only, another remedy before its use, a shared noun.
        ("It is used for gout, early puberty in boys and priapism.", ["gout", "early puberty", "priapism"]),
        ("It is used for gout in boys and girls.", ["gout"]),
        ("The regimens for breast cancer and ABC for lymphoma are old.", ["breast cancer", "lymphoma"]),
        ("It is a long-acting insulin for type 1 and type 2 diabetes.", ["type 1 diabetes", "type 2 diabetes"]),
        ("It is used to treat bacteria that cause infections of the skin.", ["infections of the skin"]),
        ("Given with another, it reduces the risk of bacterial resistance.", []),
        ("This makes it unsuitable for sustained therapy of severe infections.", []),
        ("For schizophrenia, it can be used for both new-onset disease and acute mania.", ["schizophrenia", "acute mania"]),
        ("It is used for a number of other malignancies.", []),
        ("It is used for gout, particularly after a stroke.", ["gout"]),
        # What is kept up or lessened in a condition.
        ("It is used to maintain normal sinus rhythm in people with atrial fibrillation.", ["atrial fibrillation"]),
        ("It is used to maintain a pleasant rhythm in the orchestra.", ["pleasant rhythm"]),
        ("It lowers the risk of death in patients with heart failure.", ["heart failure"]),
        ("It keeps lupus nephritis in remission.", ["lupus nephritis"]),
    ],
)  # fmt: skip
def test_where_the_members_of_a_list_stand(sentence: str, expected: list[str]) -> None:
    assert list(read(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Doctors turn to it for gout.", ["gout"]),
        ("It is used in gout, if the tissue is positive for the Q7A mutation in the gene coding for FOO.", ["gout"]),
        ("It is used for the FOO mutation.", []),
        ("It is also marketed in cough syrups.", []),
        ("Its use can avoid the need for paralysis.", []),
        ("It is effective in reducing the symptoms of gout and associated craving.", ["gout"]),
        ("It shows benefit (at least 50% pain relief) in patients.", []),
        ("It is used in the textile industry.", []),
        ("People at risk for gout know it.", []),
        ("Doctors turn to it for people with gout.", []),
        ("Caution is needed when doctors turn to it for gout.", []),
        ("It is one of the older remedies for gout.", ["gout"]),
        ("It is an agonist for the receptors of pain.", []),
        ("It is given as an adjunct to diet and exercise for adults with diabetes.", ["diabetes"]),
        ("It is of some help in gout.", ["gout"]),
        ("Its use is limited to severe asthma.", ["severe asthma"]),
        ("It can be considered for asthma.", ["asthma"]),
        ("It prevents seizures.", ["seizures"]),
        ("It is given to people with heart failure whose pulse is weak.", ["heart failure"]),
        ("Drugs commonly given to people with heart failure make it worse.", []),
        ("It prolongs survival in lateral sclerosis.", ["lateral sclerosis"]),
        ("It is taken as part of post-exposure prophylaxis.", ["post-exposure prophylaxis"]),
        ("It is taken as part of the body.", []),
        ("It helps people quit smoking.", ["quit smoking"]),
        ("Indications have included gout and delayed puberty.", ["gout", "delayed puberty"]),
        ("It is used for light to moderate sedation.", ["light to moderate sedation"]),
        ("Nausea and motion sickness are the main uses.", ["Nausea", "motion sickness"]),
        ("Good cooks are the main uses.", []),
        ("Yeast infections usually respond well to testol.", ["Yeast infections"]),
        ("Yeast infections usually respond well to barine.", []),
        ("It is used for gout in people who cannot take barine and also for asthma.", ["gout", "asthma"]),
        ("In acute stroke it must be given within three hours.", ["acute stroke"]),
        ("It is used to a lesser extent for gout.", ["gout"]),
        ("It is for growth failure and pre-exposure prophylaxis.", ["growth failure", "pre-exposure prophylaxis"]),
        ("It is used to prevent pregnancy.", ["pregnancy"]),
        ("It is better known than barine and is used for gout.", ["gout"]),
        ("It is used for gout; it is not a cure.", ["gout"]),
        ("It is not a cure for gout.", []),
    ],
)
def test_what_stands_before_a_use(sentence: str, expected: list[str]) -> None:
    assert list(read(sentence)) == expected


def test_for_tells_a_use_where_uses_are_the_topic_only() -> None:
    assert read("Doctors turn to it for gout.", "Reception") == {}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used for gout, and has been used to a lesser extent for asthma.", {"gout": "approved", "asthma": "off_label"}),
        ("It is useful in gout and there is tentative evidence for its use in warts.", {"gout": "approved", "warts": "investigational"}),
        ("Its use for foot whitening is off-label.", {"foot whitening": "off_label"}),
        ("Although not made for it, people take the drug for gout.", {"gout": "approved"}),
        ("It does not reduce the incidence of gout.", {"gout": "not_recommended"}),
        ("Trials did not show any benefit in gout.", {"gout": "not_recommended"}),
        ("It is not needed, since it does not reduce the severity of gout.", {}),
        ("It is licensed for gout when usual management (such as diets) is not effective.", {"gout": "approved"}),
        ("It has also been looked at in gout.", {"gout": "investigational"}),
        ("Other uses, all off-label, include gout.", {"gout": "off_label"}),
        ("It does little for gout.", {"gout": "not_recommended"}),
        ("It is used for gout and, in combination with barine, has been studied in asthma.", {"gout": "approved", "asthma": "investigational"}),
        ("Dermatologists have also used it for warts.", {"warts": "off_label"}),
        ("It is considered a valuable alternative in gout.", {"gout": "off_label"}),
        ("It is approved for gout, and considered a valuable alternative.", {"gout": "approved"}),
    ],
)  # fmt: skip
def test_how_far_each_of_two_uses_is_accepted(sentence: str, expected: dict[str, str]) -> None:
    assert read(sentence) == expected


def test_a_phase_that_another_sentence_tells_is_the_illness() -> None:
    assert list(read("It is used for asthma. It is effective in acute exacerbations of asthma.")) == ["asthma"]
    assert list(read("It is used for acne. Creams are used for adult acne.")) == ["acne"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # A member between semicolons may hold a verb where it tells who it is for.
        (
            "The approved uses are the treatment of gout; severe asthma in adults who have not responded to other drugs; and hives.",
            {"gout": "approved", "severe asthma": "approved", "hives": "approved"},
        ),
        (
            "It is being studied for gout; lupus in children who do not respond to steroids; and hives.",
            {"gout": "investigational", "lupus": "investigational", "hives": "investigational"},
        ),
        # Where side effects begin, no use follows.
        ("It is used for gout; adverse effects include rash; nausea; and fever.", {"gout": "approved"}),
        # A clause of its own is no member.
        ("It is used to treat gout; asthma and hives were not improved.", {"gout": "approved"}),
        ("It is used in gout; in kidney failure the dose is halved.", {"gout": "approved"}),
    ],
)
def test_members_between_semicolons(sentence: str, expected: dict[str, str]) -> None:
    assert read(sentence) == expected
