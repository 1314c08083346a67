"""Brings databases to the state of a real MediaWiki, through a proxy that knows what was asked and breaks what is wanted."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlmodel import Session, select

from app.facts.drug import DrugRow, LookupRow
from app.facts.names import NameKind
from app.ingest.report import Report
from app.ingest.run import Options
from app.ingest.wiki_client import WikiClient
from app.ingest.wiki_pages import WikiPages
from app.ingest.wiki_sync import TEMPLATES, Wanted, compare, sync
from app.settings import Settings
from tests.fault_proxy import FaultProxy

QUICK = Settings(wiki_backoff=0.01, wiki_attempts=3)


class Syncing:
    """Runs `sync` on a database through a proxy, which knows what was asked."""

    def __init__(self, engine: Engine, proxy: FaultProxy) -> None:
        self.engine, self.proxy, self.lines = engine, proxy, list[str]()

    def __call__(self, *titles: str, templates: tuple[str, ...] = TEMPLATES, options: Options | None = None) -> Report:
        self.proxy.questions.clear()
        self.lines.clear()
        with WikiClient(self.proxy.api, QUICK, self.lines.append) as client:
            pages = WikiPages(client)
            comparison = compare(self.engine, pages, Wanted(templates, titles))
            return sync(self.engine, pages, comparison, (self.lines.append, lambda _done: None), options or Options())

    def drugs(self) -> dict[str, str]:
        """Give the stored titles by slug."""
        with Session(self.engine) as session:
            return dict(session.exec(select(DrugRow.slug, DrugRow.title)).all())

    def drug(self, slug: str) -> DrugRow:
        with Session(self.engine) as session:
            return session.exec(select(DrugRow).where(DrugRow.slug == slug)).one()

    def leading_to(self, slug: str) -> list[str]:
        """List the names that the service finds a drug by because they redirect to it."""
        query = select(LookupRow.match).where(LookupRow.slug == slug, LookupRow.on == NameKind.REDIRECT.value)
        with Session(self.engine) as session:
            return sorted(session.exec(query).all())

    def fetched(self) -> list[int]:
        """Tell how many articles were fetched in each request."""
        asked = [q.form["pageids"] for q in self.proxy.questions if "revisions" in q.form.get("prop", "")]
        return [len(numbers.split("|")) for numbers in asked]
