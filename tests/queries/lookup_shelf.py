"""Drugs whose names are hard to tell apart, in a database of their own."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.facts.names import NameKind
from app.queries.lookup import look_up
from tests.databases import Databases
from tests.shelf import fill
from tests.store.drugs import EVIDENCE, article, extracted, name, store

# Look-alikes, salts, an ester that is a drug of its own, and an article on a combination.
MORE: dict[str, list[tuple[str, NameKind]]] = {
    "Prednimone": [("Predex", NameKind.BRAND)],
    "Prednimolone": [],
    "Vitamin B6": [],
    "Vitamin B12": [],
    "Abacamine": [("Abex", NameKind.BRAND)],
    "Lamivumine": [],
    "Tenomine": [],
    "Abacamine/lamivumine": [("Duex", NameKind.BRAND)],
    "Progestamine": [],
    "Lithium (medication)": [],
    "Calcium": [],
    "Elvimine/cobimine/emtrimine/tenomine": [],
    "Foomine": [],
}

# Articles that are named otherwise than by what their boxes say they are made of.
COMBINED = {
    "Foomine barmine": ["Foomine", "Barmine"],
    "Co-fourmine": ["Onemine", "Twomine", "Threemine", "Fourmine"],
}


def lookup_engine(databases: Databases) -> Iterator[Engine]:
    """Fill a database with the shelf's drugs and these, and give an engine that reads it."""
    url = databases.create()
    fill(url)
    writer = make_engine(url)
    with Session(writer) as session, session.begin():
        for title, names in MORE.items():
            store(session, article(title), extracted(title, names=[name(*each) for each in names]))
        for title, components in COMBINED.items():
            store(session, article(title), extracted(title, chemistry=[component(each) for each in components]))
    writer.dispose()
    engine = make_engine(url, read_only=True)
    yield engine
    engine.dispose()


def component(value: str) -> ChemistryFact:
    return ChemistryFact(raw=value, evidence=EVIDENCE, property=ChemicalProperty.COMPONENT, value=value)


def found(session: Session, text: str) -> tuple[str, list[str]]:
    """Give what became of a text, and every candidate."""
    resolution = look_up(session, text)
    assert resolution.query == text
    listed = [f"{each.drug.slug} {each.match} {each.on} {each.score:.2f}" for each in resolution.candidates]
    assert len({each.drug.slug for each in resolution.candidates}) == len(listed)
    return f"{resolution.status} {resolution.drug.slug if resolution.drug else '-'}", listed
