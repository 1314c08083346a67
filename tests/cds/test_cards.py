"""What is answered to whom, over the seed: the article on Anakinra, which speaks of etanercept and of methotrexate."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from markdown_it import MarkdownIt
from sqlmodel import Session
from starlette.testclient import TestClient

from app.database import make_engine
from app.facts.contraindications import ContraindicationFact
from app.facts.evidence import Evidence
from tests.cabinet import identifier, interacts
from tests.cds.conftest import Configured
from tests.cds.requests import ATC, NOTHING, RXNORM, UNII, bundle, concept, drafts, order, request
from tests.cds.specification import check_cards
from tests.databases import Databases
from tests.store.drugs import EVIDENCE, article, extracted, fact, store

ENBREL = order("Enbrel", number="2")
KINERET = order("Kineret")


def cards(client: TestClient, asked: dict[str, Any], hook: str | None = None) -> list[dict[str, Any]]:
    answer = client.post(f"/cds-services/{hook or asked['hook']}", json=asked)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    return check_cards(answer.json())


@pytest.mark.parametrize("hook", ["order-select", "order-sign"])
def test_two_orders_that_an_article_says_to_avoid_give_one_card(client: TestClient, hook: str) -> None:
    (card,) = cards(client, request(hook, KINERET, ENBREL))
    assert card["summary"] == "Avoid: Kineret (Anakinra) with Enbrel (etanercept)"
    assert card["indicator"] == "warning"
    assert "combined drug therapy with anakinra and any TNF-blocking agent is not recommended" in card["detail"]
    (pair,) = client.post("/v1/interactions/check", json={"drugs": ["Kineret", "Enbrel"]}).json()["pairs"]
    assert pair["evidence"]["quote"] in card["detail"]
    assert card["source"]["label"] == "Wikipedia: Anakinra (revision not known)"
    assert client.get(card["links"][0]["url"]).json()["drug"]["slug"] == "anakinra"
    assert "CC BY-SA 4.0" in card["detail"]


@pytest.mark.parametrize("hook", ["order-select", "order-sign"])
@pytest.mark.parametrize("other", ["methotrexate", "nosuchdrug", "aspirin"])
def test_no_advice_is_no_card(client: TestClient, hook: str, other: str) -> None:
    answer = client.post(f"/cds-services/{hook}", json=request(hook, *drafts("Kineret", other)))
    assert (answer.status_code, answer.json()) == (200, {"cards": []})


@pytest.mark.parametrize(
    "current",
    [
        bundle(order("etanercept 50 MG/ML Prefilled Syringe [Enbrel]", (RXNORM, "809158"), status="active")),
        {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": concept("Enbrel")},
        [
            {
                "resourceType": "MedicationDispense",
                "status": "completed",
                "medication": {"concept": concept("etanercept")},
            }
        ],
        bundle(
            {"resourceType": "MedicationRequest", "medicationReference": {"reference": "Medication/5"}},
            {"resourceType": "Medication", "id": "5", "ingredient": [{"itemCodeableConcept": concept("etanercept")}]},
        ),
    ],
)
def test_an_order_is_held_against_what_the_patient_has(client: TestClient, current: object) -> None:
    for hook in ("order-select", "order-sign"):
        (card,) = cards(client, request(hook, KINERET, current=current))
        assert card["summary"].startswith("Avoid: Kineret (Anakinra) with ")


def test_what_the_patient_has_is_judged_when_a_record_is_opened(client: TestClient) -> None:
    both = bundle(order("Kineret", status="active"), order("Enbrel", status="active"))
    (card,) = cards(client, request("patient-view", current=both))
    assert card["summary"] == "Avoid: Kineret (Anakinra) with Enbrel (etanercept)"
    assert cards(client, request("order-sign", order("paracetamol"), current=both)) == []


@pytest.mark.parametrize(
    "ordered",
    [
        order(None, (UNII, "9013DUQ28K")),
        order(None, (f"{UNII}/", "9013duq28k")),
        order(None, (ATC, "L04AC03")),
        order(None, ("https://go.drugbank.com/drugs", "DB00026")),
        order(None, ("urn:oid:2.16.840.1.113883.6.61", "143090-92-0")),
        order("some injection", (RXNORM, "0"), (ATC, "L04AC03")),
        order("anakinra 100 MG/0.67 ML Prefilled Syringe [Kineret]", (RXNORM, "727711")),
    ],
)
def test_an_order_is_known_by_its_code_or_its_name(client: TestClient, ordered: dict[str, Any]) -> None:
    assert len(cards(client, request("order-sign", ordered, ENBREL))) == 1


@pytest.mark.parametrize(
    "ordered",
    [
        order("anakinara"),
        order("Kinerett"),
        order(None, (ATC, "L04AC")),
        order(None, ("urn:whatever", "L04AC03")),
        order(None, (RXNORM, "L04AC03")),
        order("L04AC03 or so"),
        order(),
    ],
)
def test_nothing_is_taken_for_what_is_spelled_alike_or_coded_otherwise(
    client: TestClient, ordered: dict[str, Any]
) -> None:
    assert cards(client, request("order-sign", ordered, ENBREL)) == []


def test_a_code_goes_before_a_name(client: TestClient) -> None:
    assert len(cards(client, request("order-sign", order("methotrexate", (ATC, "L04AC03")), ENBREL))) == 1


def test_codes_of_different_drugs_are_none(configured: Configured, cabinet_url: str) -> None:
    alphamine, betamine = (ATC, "L04AC03"), (ATC, "L04AB01")
    for codes, found in (((alphamine,), 1), ((betamine,), 0), ((alphamine, betamine), 0)):
        with configured(cabinet_url) as client:
            assert (
                len(cards(client, request("order-sign", order("alphamine", *codes), order("live vaccines")))) == found
            )


def test_texts_of_different_drugs_are_none(configured: Configured, cabinet_url: str) -> None:
    both = {"medicationCodeableConcept": {"text": "Alphamine", "coding": [{"display": "Betamine"}]}}
    with configured(cabinet_url) as client:
        assert cards(client, request("order-sign", order() | both, order("live vaccines"))) == []


def test_only_what_is_selected_is_judged(client: TestClient) -> None:
    orders = [KINERET, ENBREL, order("paracetamol", number="3")]
    for selections in (
        ["MedicationRequest/1"],
        ["2"],
        ["https://example.org/MedicationRequest/1", "MedicationRequest/3"],
        [],
        [7],
        "MedicationRequest/1",
    ):
        assert len(cards(client, request("order-select", *orders, selections=selections))) == 1
    assert cards(client, request("order-select", *orders, selections=["MedicationRequest/3"])) == []
    assert len(cards(client, request("order-sign", *orders, selections=["MedicationRequest/3"]))) == 1


def test_a_drug_ordered_twice_is_told_of_once(client: TestClient) -> None:
    twice = [KINERET, order("anakinra", number="4"), order(None, (ATC, "L04AC03"), number="5"), ENBREL]
    assert len(cards(client, request("order-sign", *twice))) == 1


def test_asking_again_gives_the_same(client: TestClient) -> None:
    asked = request("order-sign", KINERET, ENBREL)
    first = cards(client, asked)
    assert cards(client, asked) == first
    assert cards(client, {**asked, "hookInstance": "another"})[0]["uuid"] != first[0]["uuid"]


def test_what_was_not_checked_is_told_where_it_is_wanted(configured: Configured) -> None:
    with configured(cds_not_checked=True) as client:
        assert cards(client, request("order-sign", KINERET, ENBREL, conditions=NOTHING))[1:] == []
        _, told = cards(client, request("order-sign", KINERET, ENBREL, order("nosuchdrug"), order()))
    assert told["indicator"] == "info"
    assert told["summary"] == "Not checked: 2 of 3 pairs of drugs, 1 unclear medications, contraindications"
    assert "The conditions that the patient has were not sent: no contraindication was checked." in told["detail"]
    assert "“Kineret (Anakinra)” with “nosuchdrug”: None of the interactions read" in told["detail"]
    assert "“MedicationRequest/1”: it is not clear which drug it is." in told["detail"]


def test_what_no_rule_understood_is_shown_to_be_read(configured: Configured) -> None:
    with configured(cds_not_checked=True) as client:
        (told,) = cards(client, request("order-sign", KINERET, order("epinephrine")))
        (pair,) = client.post("/v1/interactions/check", json={"drugs": ["Kineret", "epinephrine"]}).json()[
            "not_checked"
        ]
    assert pair["mentions"]
    for mention in pair["mentions"]:
        assert f"\n  - mentions: “{mention['text']}” (Anakinra, {mention['section'][0]})" in told["detail"]


def test_contraindications_are_told_where_they_are_wanted(configured: Configured) -> None:
    with configured(cds_contraindications=True) as client:
        (told,) = cards(client, request("order-sign", KINERET, current=bundle(order("methotrexate"))))
        facts = client.get("/v1/drugs/anakinra/contraindications").json()["items"]
        assert cards(client, request("patient-view", current=bundle(order("nosuchdrug")))) == []
    assert (told["summary"], told["indicator"]) == ("Contraindications of Kineret (Anakinra)", "info")
    assert all(f"“{each['condition']}”" in told["detail"] for each in facts)
    assert "“Preexisting malignant diseases” (absolute)" in told["detail"]
    assert "citation needed" in told["detail"]


def test_a_long_list_is_read_to_a_limit_and_the_rest_is_told_of(configured: Configured) -> None:
    with configured(cds_not_checked=True) as client:
        (told,) = cards(client, request("order-sign", *drafts(*(f"drug{number}ol" for number in range(130)))))
    assert told["summary"] == "Not checked: 4950 of 4950 pairs of drugs, 30 unclear medications"
    assert told["detail"].count("\n- ") < 40


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


def test_names_are_cut_to_fit(configured: Configured, nasty_url: str) -> None:
    long = {"itemCodeableConcept": concept("deltamine")}
    product = {"resourceType": "Medication", "id": "1", "code": concept("A product " + "x" * 300), "ingredient": [long]}
    ordered = {
        "resourceType": "MedicationRequest",
        "id": "1",
        "medicationReference": {"reference": "#1"},
        "contained": [product],
    }
    with configured(nasty_url) as client:
        (card,) = cards(client, request("order-sign", ordered, order("Alphamine " + "y" * 25, (ATC, "L04AC03"))))
    assert card["summary"].startswith("Contraindicated: ")
