"""The `remove` command: takes one drug out of the database, and what other drugs say of it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session, select

from app.database import make_engine, reachable_database, require_current
from app.errors import UnknownDrugError
from app.facts.drug import DrugRow
from app.ingest.run_lock import only_run
from app.queries.candidates import MatchKind
from app.queries.lookup import look_up, shown
from app.queries.readiness import require_ready
from app.settings import read_settings
from app.store.drugs import remove_drug
from app.store.linking import link_all


def run_remove(said: str) -> Iterator[str]:
    """Remove a drug that is named by its slug or title, and say what that changed.

    Raises UnknownDrugError, with what may be meant, and AlreadyRunningError, DatabaseNotReadyError and SettingsError.
    """
    url = read_settings().database_url
    with reachable_database(url), only_run(url):
        require_current(url)
        engine = make_engine(url)
        try:
            require_ready(engine)
            with Session(engine) as session, session.begin():
                drug = _named(session, said)
                title, slug, address = drug.title, drug.slug, drug.url
                remove_drug(session, drug)
            changed = link_all(engine)
        finally:
            engine.dispose()
    yield f"Removed {title} ({slug}), which was read from {address}"
    yield f"  {changed} documents of other drugs changed"


def _named(session: Session, said: str) -> DrugRow:
    """Find a drug by its own name: by a brand or a code somebody may mean another, and what is gone is gone."""
    found = look_up(session, said)
    own = next((each for each in found.candidates if each.match in (MatchKind.SLUG, MatchKind.NAME)), None)
    if found.drug is None or own is None or own.drug.slug != found.drug.slug:
        offered = [candidate.model_dump(mode="json") for candidate in found.candidates]
        raise UnknownDrugError(f"{shown(said)} is the slug or title of no drug; nothing was removed.", offered)
    return session.exec(select(DrugRow).where(DrugRow.slug == found.drug.slug)).one()
