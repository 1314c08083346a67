"""What cards say of drugs whose articles hold every kind of advice, and what a client might take for markup."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from markdown_it import MarkdownIt
from sqlmodel import Session

from app.database import make_engine
from app.facts.contraindications import ContraindicationFact
from app.facts.evidence import Evidence
from tests.cabinet import identifier, interacts
from tests.cds.cards import cards
from tests.cds.conftest import Configured
from tests.cds.requests import ATC, RXNORM, concept, drafts, order, request
from tests.databases import Databases
from tests.store.drugs import EVIDENCE, article, extracted, fact, store

NASTY = "<script>alert(1)</script> ![x](javascript:1) **b** `c` [l](http://e) & <img src=x onerror=1> ~~s~~ _i_ \\"


def made(advice: str, quote: str, **evidence: object) -> Any:  # noqa: ANN401
    return interacts("Betamine", advice, evidence=Evidence(**{**EVIDENCE.model_dump(), "quote": quote, **evidence}))


@pytest.fixture(scope="session")
def nasty_url(databases: Databases) -> str:
    """Invented drugs whose articles hold what a client might take for markup, and every kind of advice."""
    url = databases.create()
    engine = make_engine(url)
    drugs: dict[str, Any] = {
        "Alphamine": {
            "identifiers": [identifier("atc", "L04AC03")],
            "interactions": [
                made("avoid", NASTY, support="citation_needed", flags=[{"kind": "clarify"}]),
                made("caution", "Betamine may be given."),
                interacts("deltamine", "contraindicated"),
                interacts("epsilamine", "caution"),
                interacts("zetamine", "not_stated"),
                interacts("etamine", "none_needed"),
                interacts("thetamine", "contraindicated", limited_to="tablets <b>"),
                interacts("iotamine", "contraindicated", limited_to="high doses"),
                interacts("iotamine", "contraindicated"),
            ],
            "contraindications": [fact(ContraindicationFact, condition=NASTY[:90])],
        },
        "Betamine": {"interactions": [interacts("Alphamine", "contraindicated")]},
    }
    with Session(engine) as session, session.begin():
        for title, facts in drugs.items():
            store(session, article(title), extracted(title, **facts))
    engine.dispose()
    return url


class Tags(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert attrs == []

    def handle_data(self, data: str) -> None:
        self.text += data


def test_an_articles_text_is_no_markup(configured: Configured, nasty_url: str) -> None:
    with configured(nasty_url, cds_contraindications=True, cds_not_checked=True) as client:
        orders = drafts("Alphamine", "Betamine", "<b>x</b> 1. <img src=y>")
        avoid, listed, unread = cards(client, request("order-sign", *orders, order("# <i>")))
    render = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render
    for card in (avoid, listed, unread):
        seen = Tags(render(card["detail"]))
        assert seen.tags <= {"p", "blockquote", "strong", "ul", "li"}
        # A client that renders it as it is does no harm either.
        assert Tags(card["detail"]).tags == set()
    assert NASTY in Tags(render(avoid["detail"])).text
    assert "<b>x</b> 1. <img src=y>" in Tags(render(unread["detail"])).text


def test_every_advice_has_its_urgency_and_the_gravest_comes_first(configured: Configured, nasty_url: str) -> None:
    others = ("zetamine", "epsilamine", "etamine", "deltamine")
    with configured(nasty_url) as client:
        found = cards(client, request("order-sign", *drafts("Alphamine", *others)))
    assert [(card["summary"], card["indicator"]) for card in found] == [
        ("Contraindicated: Alphamine with deltamine", "critical"),
        ("Caution: Alphamine with epsilamine", "warning"),
        ("Interaction: Alphamine with zetamine", "info"),
    ]


def test_what_is_advised_for_part_of_the_use_says_so_and_is_never_critical(
    configured: Configured, nasty_url: str
) -> None:
    with configured(nasty_url) as client:
        whole, part = cards(client, request("order-sign", *drafts("Alphamine", "thetamine", "iotamine")))
    assert (whole["summary"], whole["indicator"]) == ("Contraindicated: Alphamine with iotamine", "critical")
    assert part["summary"] == "Contraindicated, for some uses only: Alphamine with thetamine"
    assert part["indicator"] == "warning"
    assert part["detail"].startswith("**Only tablets &#60;b&#62;**\n\n> ")


def test_all_that_is_stated_of_a_pair_is_on_its_card(configured: Configured, nasty_url: str) -> None:
    with configured(nasty_url) as client:
        (card,) = cards(client, request("order-sign", *drafts("Alphamine", "Betamine")))
    assert (card["summary"], card["indicator"]) == ("Contraindicated: Alphamine with Betamine", "critical")
    assert card["source"] == {
        "label": "Wikipedia: Betamine (revision 7)",
        "url": "https://en.wikipedia.org/wiki/Betamine?oldid=7",
    }
    assert "Betamine may be given." in card["detail"]
    assert "**Marked by the article's editors: citation needed, clarify**" in card["detail"]
    assert [link["label"] for link in card["links"]] == ["All facts on Betamine", "All facts on Alphamine"]


def test_each_ingredient_of_a_product_is_judged(configured: Configured, nasty_url: str) -> None:
    product = order("alphamine 5 MG / nosuchol 10 MG Oral Tablet", (RXNORM, "1"))
    with configured(nasty_url, cds_not_checked=True) as client:
        card, unread = cards(client, request("order-sign", product, order("deltamine")))
    assert card["summary"] == "Contraindicated: Alphamine with deltamine"
    assert "1 of 2 pairs" in unread["summary"]


@pytest.mark.parametrize(
    ("other", "begins"), [("deltamine", "Contraindicated: "), ("thetamine", "Contraindicated, for some uses only: ")]
)
def test_names_are_cut_to_fit(configured: Configured, nasty_url: str, other: str, begins: str) -> None:
    long = {"itemCodeableConcept": concept(other)}
    product = {"resourceType": "Medication", "id": "1", "code": concept("A product " + "x" * 300), "ingredient": [long]}
    ordered = {
        "resourceType": "MedicationRequest",
        "id": "1",
        "medicationReference": {"reference": "#1"},
        "contained": [product],
    }
    with configured(nasty_url) as client:
        (card,) = cards(client, request("order-sign", ordered, order("Alphamine " + "y" * 25, (ATC, "L04AC03"))))
    assert card["summary"].startswith(begins)
