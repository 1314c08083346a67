"""Kills real runs of `sync`: whatever the moment, each drug is the old one or the new one, whole, and the next run ends it."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import Session, select

from app.database import make_engine
from app.facts.drug import DocumentRow, DrugRow, RedirectRow
from tests.databases import url_of
from tests.fault_proxy import FaultProxy, proxied
from tests.ingest.killed_commands import loaded
from tests.ingest.wikitexts import monograph
from tests.mediawiki import MediaWiki
from tests.serving import MONOGRAPH

DRUGS = 8
KILLS = 15
IN_A_ROW = 5
SENTENCES = 20
RETRIEVED = re.compile(rb'"retrieved_at":"[^"]*"')


@dataclass(frozen=True)
class State:
    """All that a reader sees of a drug, without the moment at which its article was fetched."""

    title: str
    revision_id: int | None
    documents: dict[str, bytes]

    def without_redirects(self) -> State:
        """Leave out what tells the redirects: they are settled when all articles are stored."""
        return replace(self, documents={n: body for n, body in self.documents.items() if n not in {"", "names"}})


def long_article(name: str, word: str) -> str:
    prose = "".join(f"== Part {part} ==\nIt is used to treat {word} number {part}.\n" for part in range(SENTENCES))
    return monograph(name, f"It is used to treat {word}.") + prose


def make_old(wiki: MediaWiki) -> None:
    for number in range(DRUGS):
        wiki.edit(f"Drug{number}amine", long_article(f"Drug{number}amine", "pain"))
    wiki.redirect("Number one", "Drug1amine")


def make_new(wiki: MediaWiki) -> None:
    """Change six of eight articles, move one of them, delete one of the others, write one, turn a redirect."""
    for number in range(6):
        wiki.edit(f"Drug{number}amine", long_article(f"Drug{number}amine", "fever"))
    wiki.move("Drug2amine", "Drug2amine hydrochloride")
    wiki.delete("Drug7amine")
    wiki.edit("Drug8amine", long_article("Drug8amine", "fever"))
    wiki.redirect("Number one", "Drug3amine")


def environment(file: Path) -> dict[str, str]:
    return {"MONOGRAPH_DATABASE_URL": url_of(file), "MONOGRAPH_WIKI_BACKOFF": "0.01"}


def start(file: Path, proxy: FaultProxy) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603
        [MONOGRAPH, "sync", "--api", proxy.api],
        env=os.environ | environment(file),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def finish(file: Path, proxy: FaultProxy) -> dict[str, State]:
    process = start(file, proxy)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, b"")
    return states(file)


def states(file: Path) -> dict[str, State]:
    engine = make_engine(url_of(file), read_only=True)
    with Session(engine) as session:
        found = {drug.slug: state(session, drug) for drug in session.exec(select(DrugRow)).all()}
    engine.dispose()
    return found


def state(session: Session, drug: DrugRow) -> State:
    rows = session.exec(select(DocumentRow).where(DocumentRow.slug == drug.slug)).all()
    documents = {row.name: row.body for row in rows}
    source = json.loads(documents[""])["source"]
    assert (source["title"], source["revision_id"]) == (drug.title, drug.revision_id), "row and documents differ"
    assert len({match for body in documents.values() for match in RETRIEVED.findall(body)}) == 1, "of two moments"
    return State(drug.title, drug.revision_id, {name: RETRIEVED.sub(b"", body) for name, body in documents.items()})


def without_redirects(states: dict[str, State]) -> dict[str, State]:
    return {slug: state.without_redirects() for slug, state in states.items()}


def test_a_killed_sync_leaves_each_drug_old_or_new_and_the_next_run_ends_it(
    empty_file: Path, tmp_path: Path, wiki: MediaWiki
) -> None:
    seed = 20021103
    chance = random.Random(seed)  # noqa: S311  # moments to kill at, not secrets
    old_file, new_file = (Path(shutil.copy(empty_file, tmp_path / name)) for name in ("old.db", "new.db"))
    with proxied(wiki.api) as proxy, loaded() as program:
        make_old(wiki)
        old = finish(old_file, proxy)
        make_new(wiki)
        shutil.copy(old_file, new_file)
        new = finish(new_file, proxy)
        assert set(old) ^ set(new) == {"drug7amine", "drug8amine"}
        assert new["drug2amine"].title == "Drug2amine hydrochloride"

        replaced = []
        old_drugs, new_drugs = without_redirects(old), without_redirects(new)
        for number in range(KILLS):
            if number % IN_A_ROW == 0:
                file = Path(shutil.copy(old_file, tmp_path / f"killed{number}.db"))
            program.kill(environment(file), ["sync", "--api", proxy.api], number % 9, chance.uniform(0, 0.15))
            found = without_redirects(states(file))
            for slug, drug in found.items():
                assert drug in (old_drugs.get(slug), new_drugs.get(slug)), f"kill {number} of seed {seed}: {slug}"
            assert set(old) & set(new) <= set(found), f"kill {number} of seed {seed} lost a drug"
            replaced.append(sum(found.get(slug) == drug for slug, drug in new_drugs.items()))
            if number % IN_A_ROW == IN_A_ROW - 1:
                assert finish(file, proxy) == new, f"the run after kill {number} of seed {seed}"
                assert redirects(file) == redirects(new_file)
    assert any(1 < count < len(new) for count in replaced), f"no kill came in the middle: {replaced}"


def redirects(file: Path) -> dict[str, str]:
    engine = make_engine(url_of(file), read_only=True)
    with Session(engine) as session:
        found = {row.title: row.target for row in session.exec(select(RedirectRow)).all()}
    engine.dispose()
    return found


def test_one_run_at_a_time_and_a_killed_one_locks_nobody_out(empty_file: Path, tmp_path: Path, wiki: MediaWiki) -> None:
    file = Path(shutil.copy(empty_file, tmp_path / "own.db"))
    wiki.edit("Testamine", monograph())
    with proxied(wiki.api) as proxy:
        gate = threading.Event()
        proxy.before = lambda _question: gate.wait()
        first = start(file, proxy)
        while not proxy.questions:
            time.sleep(0.01)
        second = start(file, proxy)
        _, errors = second.communicate(timeout=60)
        assert (second.returncode, len(errors.splitlines())) == (2, 1)
        assert f"Error: Another run is at work (process {first.pid})".encode() in errors
        with first:
            first.kill()
        gate.set()
        assert list(finish(file, proxy)) == ["testamine"]
