"""What kills real ingestions, and tells whether each drug is the old one or the new one, whole."""

from __future__ import annotations

import bz2
import random
from collections.abc import Callable
from pathlib import Path

from sqlmodel import Session, col, select

from app.database import make_engine
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow, DrugRow, LookupRow
from app.ingest.files import find_files, read_files
from app.ingest.run import ingest
from tests.databases import Databases
from tests.ingest.exports import export, page, redirect
from tests.ingest.killed_commands import loaded
from tests.ingest.wikitexts import monograph

DRUGS = 6
SEED = 20021103
SENTENCES = 60
# So many are stored in transactions of several drugs: the more of a run is stored, the more of them go together.
MANY_DRUGS = 40

State = dict[str, object]


def write_articles(folder: Path, word: str, parts: int = SENTENCES, drugs: int = DRUGS) -> Path:
    """Articles of so many parts: with the most, storing one takes a while."""
    folder.mkdir()
    for number in range(drugs):
        name = f"Drug{number}amine"
        prose = "".join(f"== Part {part} ==\nIt is used to treat {word} number {part}.\n" for part in range(parts))
        text = monograph(name, f"It is used to treat {word}.") + prose
        (folder / f"{name}.wikitext").write_text(text.replace("Brandol", f"{word}ol{number}"))
    return folder


def write_many_articles(folder: Path, word: str) -> Path:
    """Short articles, so many that most are stored several at a time."""
    return write_articles(folder, word, parts=2, drugs=MANY_DRUGS)


def write_dump(folder: Path, word: str) -> Path:
    """The same articles in an export, with redirects before and behind them."""
    files = sorted(write_articles(folder.with_suffix(".files"), word).iterdir())
    pages = [page(file.stem, file.read_text(), number) for number, file in enumerate(files, 1)]
    redirects = [redirect(f"Byname {number}", one.title) for number, one in enumerate(pages)]
    folder.mkdir()
    (folder / "dump.xml.bz2").write_bytes(bz2.compress(export(*redirects[:3], *pages, *redirects[3:])))
    return folder


def states(url: str) -> dict[str, State]:
    """All that is stored of each drug, as a reader of the service sees it, without what differs between two runs."""
    engine = make_engine(url, read_only=True)
    with Session(engine) as session:
        found = {drug.slug: state(session, drug) for drug in session.exec(select(DrugRow)).all()}
    engine.dispose()
    return found


def state(session: Session, drug: DrugRow) -> State:
    documents = session.exec(select(DocumentRow).where(DocumentRow.slug == drug.slug)).all()
    rows = {
        domain.name: [
            row.model_dump(exclude={"key", "drug_id"})
            for row in session.exec(
                select(domain.row).where(col(domain.row.drug_id) == drug.id).order_by(col(domain.row.key))
            )
        ]
        for domain in DOMAINS
    }
    return {
        "drug": drug.model_dump(exclude={"id", "updated_at", "text_hash"}),
        "documents": {document.name: (document.body, document.etag) for document in documents},
        "rows": rows,
        "lookups": sorted(session.exec(select(LookupRow.key).where(LookupRow.slug == drug.slug)).all()),
    }


def ingest_into(url: str, folder: Path) -> dict[str, State]:
    engine = make_engine(url)
    ingest(engine, read_files(find_files([folder])), lambda _line: None)
    engine.dispose()
    return states(url)


def survive_kills(
    databases: Databases, folder: Path, write: Callable[[Path, str], Path], workers: int, kills: int
) -> list[int]:
    """Kill so many ingestions that replace drugs; tells how many drugs each had replaced, which are whole, as all are."""
    chance = random.Random(SEED)  # noqa: S311  # moments to kill at, not secrets
    old_url = databases.create()
    old_folder, new_folder = write(folder / "old", "pain"), write(folder / "new", "fever")
    old = ingest_into(old_url, old_folder)
    new = ingest_into(databases.copy(old_url), new_folder)
    assert set(old) == set(new)
    assert all(old[slug] != new[slug] for slug in old)

    replaced = []
    with loaded() as program:
        for kill in range(kills):
            url = databases.copy(old_url)
            command = ["ingest", "--workers", workers, new_folder]
            program.kill({"MONOGRAPH_DATABASE_URL": url}, command, len(old) * kill // kills, chance.uniform(0, 0.15))
            found = states(url)
            for slug in old:
                assert found[slug] in (old[slug], new[slug]), f"kill {kill} of seed {SEED}: {slug} is neither"
            replaced.append(sum(found[slug] == new[slug] for slug in old))
            if kill < kills - 1:
                databases.drop(url)
    assert any(0 < count < len(old) for count in replaced), f"no kill came in the middle: {replaced}"
    assert ingest_into(url, new_folder) == new, "an ingestion after a killed one must finish its work"
    return replaced
