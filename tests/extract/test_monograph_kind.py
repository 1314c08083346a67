from __future__ import annotations

import pytest

from app.extract.monograph_kind import not_a_monograph
from app.wikitext.parse import parse_document

ENGLISH = (
    "It is one of the drugs that are used to treat pain and fever. It has been sold by its makers for years, and it is "
    "not to be taken with other drugs of this kind, which can make it less safe than it would have been."
)
SPANISH = (
    "Es un medicamento utilizado para tratar el dolor y la fiebre. Se vende desde hace muchos años en las farmacias y no "
    "debe tomarse con otros medicamentos de la misma clase, porque puede aumentar el riesgo de efectos adversos graves."
)
CLASS = "{{Infobox drug class|Name=Testamines}}"
CHEMBOX = "{{Chembox|Name=X|Section1={{Chembox Identifiers|CASNo=50-78-2}}|Section6={{Chembox Pharmacology|%s}}}}"


@pytest.mark.parametrize(
    "source",
    [
        "{{Drugbox|tradename=X}}",
        "{{drugbox}}",
        "{{infobox_drug|tradename=X}}\n" + ENGLISH,
        "{{Use dmy dates}}{{Infobox drug\n| type = combo\n}}\n" + ENGLISH,
        CHEMBOX % "ATCCode_prefix=A11|ATCCode_suffix=GA01",
        CHEMBOX % "HalfLife=3 hours",
        CLASS + "{{Infobox drug|tradename=X}}" + ENGLISH,
        # The first pages tell.
        "{{Infobox drug|tradename=X}}\n" + ENGLISH * 40 + "\n== Quotations ==\n" + SPANISH * 200,
    ],
)
def test_an_article_with_a_drug_box_is_a_monograph(source: str) -> None:
    assert not_a_monograph(parse_document("X", source)) is None


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("#REDIRECT [[Aspirin]]", "a redirect to Aspirin"),
        ("#redirect[[Aspirin#History]] {{R from brand name}}", "a redirect to Aspirin"),
        (CLASS + ENGLISH, "a class of drugs, not one drug"),
        ("{{drugclassbox|Name=X}}", "a class of drugs, not one drug"),
        ("{{chembox|Section1={{Chembox Identifiers|CASNo=1}}}}", "a chemical without pharmacology data, not a drug"),
        (CHEMBOX % "ATCCode_prefix=|ATCCode_suffix=", "a chemical without pharmacology data, not a drug"),
        (CHEMBOX % "Colour=blue", "a chemical without pharmacology data, not a drug"),
        ("{{Ficha de medicamento|tradename=X}}", "not in English: it has the drug box of the Spanish wiki"),
        ("{{Infobox_Médicament\n| nom = X}}", "not in English: it has the drug box of the French wiki"),
        ("{{Drugbox|tradename=X}}\n" + SPANISH, "not in English"),
        # Without a box, it is no drug's article in whatever language, or no wiki text at all.
        (SPANISH, "no drug infobox"),
        ("daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n" * 20, "no drug infobox"),
        (
            "{{Infobox drug\n| tradename = X\n" + ENGLISH,
            "its drug infobox is never closed: {{Infobox drug has no }} of its own",
        ),
        ("{{drugbox|a={{x|b}}\n" + CLASS, "its drug infobox is never closed: {{drugbox has no }} of its own"),
        ("<!-- {{Infobox drug --><nowiki>{{Infobox drug</nowiki>" + ENGLISH, "no drug infobox"),
        ("<pre>{{Infobox drug|a={{x}}}}</pre>" + ENGLISH, "no drug infobox"),
        (ENGLISH, "no drug infobox"),
        ("Words.", "no drug infobox"),
        ("{{Infobox person|name=X}}" + ENGLISH, "no drug infobox"),
    ],
)
def test_what_is_no_monograph_has_a_reason(source: str, reason: str) -> None:
    assert not_a_monograph(parse_document("X", source)) == reason


def test_a_text_of_open_braces_is_judged_quickly() -> None:
    assert not_a_monograph(parse_document("X", "{{ " * 5000 + ENGLISH)) == "no drug infobox"
