from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text
from tests.extract.interaction_prose import read


def test_list_items_name_the_other_side_before_the_colon() -> None:
    body = """==Interactions==
* [[Warfarin]]: increased bleeding
* [[Foofenib]] – levels rise, combination must not be used
* Alcohol
* Testol: see above
* Other: none known
* It is a long story.
"""
    assert read(body) == [
        ("Warfarin", "drug", "interacts", "not_stated"),
        ("Foofenib", "drug", "interacts", "contraindicated"),
        ("Alcohol", "alcohol", "interacts", "not_stated"),
    ]


def test_a_list_item_may_link_what_no_table_knows() -> None:
    body = "==Interactions==\n* [[Zzyx]] – faster heartbeat\n* Qqux salts (see [[mineral]])\n"
    assert read(body) == [("Zzyx", "drug", "interacts", "not_stated")]


def test_rows_of_a_table() -> None:
    body = """==Interactions==
{| class="wikitable"
! Drug !! Effect
|-
| [[Cimetidine]] || raises levels
|}
"""
    assert read(body) == [("Cimetidine", "drug", "interacts", "not_stated")]


def test_a_list_takes_its_unknown_links_along() -> None:
    body = "==Interactions==\nTestol interacts with [[zzyx]], [[warfarin]] and [[foobaril]].\n"
    assert [name for name, *_ in read(body)] == ["zzyx", "warfarin", "foobaril"]


def test_what_introduces_a_list_advises_on_its_members() -> None:
    body = "== Interactions ==\nUse of the following is contraindicated:\n* Methadone\n* Warfarin: caution is advised\n* CYP3A4\n"
    assert read(body) == [
        ("Methadone", "drug", "interacts", "contraindicated"),
        ("Warfarin", "drug", "interacts", "caution"),
        ("CYP3A4", "enzyme", "interacts", "not_stated"),
    ]
    body = "== Interactions ==\nThese interact:\n* Methadone\n"
    assert read(body) == [("Methadone", "drug", "interacts", "not_stated")]


def test_every_cell_of_substances_counts() -> None:
    body = """== Interactions ==
{|
! Increase levels !! Decrease levels
|-
| Cimetidine, disulfiram || [[Carbamazepine]]
|-
| Alcohol (acute) || Theophylline, much debated
|}
"""
    assert [name for name, *_ in read(body)] == ["Cimetidine", "disulfiram", "Carbamazepine", "Alcohol"]


def test_minerals_in_a_list_with_drugs_are_taken() -> None:
    body = "== Interactions ==\nSucralfate, calcium and zinc reduce its absorption. Low calcium levels increase toxicity.\n"
    assert [name for name, *_ in read(body)] == ["Sucralfate", "calcium", "zinc"]


def test_members_of_a_class_behind_its_label() -> None:
    body = """== Interactions ==
* Antibacterials: increased risk of ototoxicity with aminoglycosides and [[oddomycin]]; avoid use with doxycycline
* Antiarrhythmics: the effects of lidocaine are antagonized
* Warfarin: increased bleeding with ketoconazole
"""
    assert [(name, advice) for name, _, _, advice in read(body)] == [
        ("Antibacterials", "not_stated"),
        ("aminoglycosides", "not_stated"),
        ("oddomycin", "not_stated"),
        ("doxycycline", "avoid"),
        ("Antiarrhythmics", "not_stated"),
        ("lidocaine", "not_stated"),
        ("Warfarin", "not_stated"),
    ]


@pytest.mark.parametrize(
    ("item", "found"),
    [
        (
            "[[Barbutamol]], levobarbutamol, formoterol, salmeterol, clenbuterol",
            ["formoterol", "salmeterol", "clenbuterol", "Barbutamol", "levobarbutamol"],
        ),
        ("[[Barbutamol]], levobarbutamol, salmeterol", ["salmeterol"]),
        ("[[Barbutamol]] (bleeding) and [[salmeterol]] (as its levels may rise)", ["salmeterol", "Barbutamol"]),
        ("Warfarin (raised levels), salmeterol (tremor) and digoxin (both)", ["Warfarin", "salmeterol", "digoxin"]),
        ("Warfarin (a blood thinner), more bleeding", ["Warfarin"]),
        ("[[Epilepsy]], warfarin, aspirin", ["warfarin", "aspirin"]),
    ],
)
def test_links_in_a_list_of_drugs_that_are_mostly_known(item: str, found: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\nIt interacts with:\n* {item}\n"
    assert [fact.interactant.name for fact in extract(parse_document("Foonib", source)).facts] == found


@pytest.mark.parametrize(
    ("line", "item", "effect", "management", "quote"),
    [
        (
            "Drugs that raise its levels:",
            "[[Verapamil]]",
            "Drugs that raise its levels",
            None,
            "Drugs that raise its levels: Digoxin Verapamil",
        ),
        (
            "Use with these should be avoided:",
            "Verapamil",
            None,
            "Use with these should be avoided",
            "Use with these should be avoided: Digoxin Verapamil",
        ),
        ("It interacts with:", "Verapamil", None, None, "It interacts with: Digoxin Verapamil"),
        ("It interacts with:", "Verapamil: tablets", None, None, "It interacts with: Digoxin Verapamil: tablets"),
        ("Examples:", "Verapamil", None, None, "Verapamil"),
        ("It interacts with:", "Verapamil: raised levels", "raised levels", None, "Verapamil: raised levels"),
    ],
)
def test_an_item_that_is_only_a_name_is_told_by_its_introduction(
    line: str, item: str, effect: str | None, management: str | None, quote: str
) -> None:
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\n{line}<ref>Book</ref>\n* Digoxin\n* {item}\n"
    fact = extract(parse_document("Foonib", source)).facts[-1]
    assert (fact.effect, fact.management, fact.evidence.quote) == (effect, management, quote)
    assert plain_text(source[fact.evidence.start : fact.evidence.end]) == quote


def test_far_from_its_introduction_an_item_stands_for_itself() -> None:
    others = "".join(f"* Digoxin: {'more falls ' * 10}{number}\n" for number in range(9))
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\nIt interacts with:\n{others}* Verapamil\n"
    assert extract(parse_document("Foonib", source)).facts[-1].evidence.quote == "Verapamil"


def test_what_the_introduction_tells_stays_with_advice_of_the_item() -> None:
    source = """'''Foonib''' is a drug.

== Interactions ==
Drugs that raise its levels:
* [[Verapamil]]. Avoid verapamil.
"""
    fact = extract(parse_document("Foonib", source)).facts[-1]
    assert (fact.effect, fact.management) == ("Drugs that raise its levels", "Avoid verapamil.")
    assert fact.evidence.quote == "Drugs that raise its levels: Verapamil. Avoid verapamil."
