"""Tests of reactions that are told of as findings, in alerts, as what emerged, and beside care in giving the drug."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import facts, names


def read(sentence: str) -> list[str]:
    return names(f"== Side effects ==\n{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Gout has been seen, and it has to be used with caution in the old.", ["Gout"]),
        ("Gout was seen though it was given with great care.", ["Gout"]),
        ("Gout was seen when it was used with warfarin.", []),
        ("There have also been reports of gout, of hives and of vertigo.", ["gout", "hives", "vertigo"]),
        ("There have rarely been reports of gout.", ["gout"]),
        ("There have not been reports of gout.", []),
        ("There have also been no reports of gout.", []),
        ("Hives and gout emerged during long treatment.", ["Hives", "gout"]),
        ("Gout turned up in 3% of patients.", ["Gout"]),
        ("Gout has come to light after marketing.", ["Gout"]),
        ("No gout has emerged during treatment.", []),
        ("Resistance emerged during treatment.", []),
        ("A few cases of gout have been put down to the drug.", ["gout"]),
        ("Hives and gout have been attributed to its use.", ["Hives", "gout"]),
        ("Gout has not been attributed to the drug.", []),
        ("Gout has been attributed to alcohol.", []),
        ("Two cases of gout were seen in the clinical studies.", ["gout"]),
        ("Ten cases of gout and one case of hives have been reported.", ["gout", "hives"]),
        ("Two cases of use in gout have been reported.", []),
        ("Xine may cause gout years after it was begun.", ["gout"]),
        ("Xine may cause gout weeks later.", ["gout"]),
        ("Gout, an illness that hurts, has been reported.", ["Gout"]),
        ("Gout, a condition which resembles hives, is rare.", ["Gout"]),
        ("Gout, a condition that may cause fever, is treated with it.", []),
        ("Altered mood; an unusual sense of well-being.", ["Altered mood", "unusual sense of well-being"]),
        ("Patients are warned of drowsiness and vertigo.", ["drowsiness", "vertigo"]),
        ("Patients are warned of driving.", []),
        ("Patients are not warned of drowsiness.", []),
        ("Patients with gout are warned of wine.", []),
        ("Gout, mainly due to loss of water, may occur.", ["Gout"]),
        ("Side effects, as Smith et al. (1999) found, include hives and gout.", ["hives", "gout"]),
    ],
)
def test_what_occurred(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Low thyroxine and low testosterone are other frequent findings.", ["Low thyroxine", "low testosterone"]),
        ("Gout is a more recent finding.", ["Gout"]),
        ("Gout was not a frequent finding.", []),
        ("Gout is a common finding in patients with kidney disease.", []),
        ("Gout is a rare finding of pathologists.", []),
        ("Gout and hives were other events seen less often.", ["Gout", "hives"]),
        ("Other uses were seen more often.", []),
        ("Gout and hives were further effects seen on placebo.", []),
        ("Laboratory changes include anemia and neutropenia.", ["anemia", "neutropenia"]),
        ("Skin changes include dryness and itching.", ["dryness", "itching"]),
        ("Laboratory changes do not include anemia.", []),
        ("Changes of lifestyle include weight loss.", []),
        ("Xine unmasks latent tetany and worsens asthma.", ["unmasking of latent tetany", "worsening of asthma"]),
        ("Xine does not unmask gout.", []),
    ],
)
def test_what_was_found(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The agency alerted doctors to the risk of gout with xine.", ["gout"]),
        ("A letter notified all prescribers of the risk of gout.", ["gout"]),
        ("The agency warned doctors about the risk of gout.", ["gout"]),
        ("The agency alerted doctors to the risk of gout with warfarin.", []),
        ("There was no alert to the risk of gout.", []),
        ("Because of the risk of hepatotoxicity of xine, blood is tested.", ["hepatotoxicity"]),
        ("It is preferred because of the risk of hepatotoxicity of methotrexate.", []),
        ("Because of the risk of loss of potassium, blood is tested.", ["loss of potassium"]),
    ],
)
def test_alerts_and_risks_of_other_drugs(sentence: str, expected: list[str]) -> None:
    assert [fact["reaction"] for fact in facts(f"== Society ==\n{sentence}\n")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Its use is limited by nausea and vomiting.", ["nausea", "vomiting"]),
        ("The use of xine in cancer is often limited by hives.", ["hives"]),
        ("Its use is limited by cost.", []),
        ("Its use is not limited by nausea.", []),
        ("Use of warfarin is limited by bleeding.", []),
        ("Treatment with warfarin may cause bleeding.", []),
        ("Treatment with antihistamines may cause sleepiness.", ["sleepiness"]),
        ("Xine has demonstrated significant liver toxicity.", ["significant liver toxicity"]),
        ("Xine showed cardiotoxicity.", ["cardiotoxicity"]),
        ("Xine has shown low toxicity.", []),
        ("Xine has not shown liver toxicity.", []),
        ("Xine shows toxicity to parasites.", []),
        ("Xine has shown liver toxicity in rats.", []),
        ("Warfarin has shown liver toxicity.", []),
        ("Xine was associated with a trend toward lower mortality and fewer deaths.", []),
        ("Hives are associated with obesity and treatment with xine.", ["Hives"]),
        ("Hives are associated with obesity and xine.", ["Hives"]),
        ("Hives are not associated with obesity and xine.", []),
        ("It is associated with obesity and xine resistance.", []),
        ("Xine is associated with hives and gout, and xine is then stopped.", ["hives", "gout"]),
        ("Hives are associated with gout in patients on xine.", ["gout"]),
    ],
)
def test_whose_doing_it_is(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Xine may predispose patients to fungal infections.", ["fungal infections"]),
        ("Xine does not predispose to infections.", []),
        ("Smoking predisposes to gout.", []),
        ("It may bring on asthma attacks.", ["asthma attacks"]),
        ("Xine encourages weight gain.", ["weight gain"]),
        ("Xine encourages healing.", []),
        ("Xine promotes sleep.", []),
        ("Fatal cases of liver failure are on record.", ["liver failure"]),
        ("No gout is on record.", []),
        ("Gout has been known to occur.", ["Gout"]),
        ("Gout is not known to occur.", []),
        ("Gout was the most troublesome effect.", ["Gout"]),
        ("The commonest complaint is dry mouth.", ["dry mouth"]),
        ("The most troublesome problem is cost.", []),
        ("Old people are most at risk of gout.", ["gout"]),
        ("Rash is rare, as are hives and gout.", ["Rash", "hives", "gout"]),
        ("Rash was reported, as was fever.", ["Rash", "fever"]),
        ("Rash is rare, as is the case with others.", ["Rash"]),
    ],
)
def test_further_ways_of_telling(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


def test_what_is_encouraged_elsewhere_may_be_the_purpose() -> None:
    assert names("== Uses ==\nXine encourages weight gain.\n") == []
