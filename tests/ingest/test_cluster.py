"""Extraction by a real Dask cluster: the same facts, whatever becomes of its workers, or a clear error."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine

import app
from app.database import make_engine
from app.errors import ClusterError, SettingsError
from app.ingest.cluster import Cluster, ClusterReaders
from app.ingest.files import read_files
from app.ingest.item import Item
from app.ingest.messages import packed
from app.ingest.run import Options, ingest
from app.ingest.skipped import NotRead
from app.store.monograph import Outcome
from tests.commands import run, start
from tests.dask_cluster import DaskCluster, until
from tests.databases import url_of
from tests.ingest.dump_files import write
from tests.ingest.exports import page, redirect
from tests.ingest.kills import states
from tests.ingest.wikitexts import CLASS, monograph
from tests.processes import descendants, runs
from tests.store.drugs import article

pytestmark = pytest.mark.xdist_group("cluster")

PAGES = 40
# What takes no time to read, and fills a batch all the same.
PADDING = f"<!-- {'padding ' * 6000} -->"


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    """A scheduler with two workers."""
    cluster = DaskCluster(tmp_path_factory.mktemp("dask"))
    with cluster.scheduler(), cluster.workers(2):
        yield cluster


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    drugs = [
        page(f"Drug{n}amine", monograph(f"Drug{n}amine", f"It is used to treat fever {n}.") + PADDING, n)
        for n in range(1, PAGES + 1)
    ]
    alike = [page(title, monograph(title), n) for n, title in enumerate(("Same name", "Same-name", "Same name!"), 90)]
    pages = [*drugs, redirect("Byname", "Drug1amine"), *alike, page("Testamines", CLASS, 99)]
    return write(tmp_path, *pages, name="dump.xml.zst")


@pytest.fixture
def file_engine(empty_file: Path, tmp_path: Path) -> Iterator[Engine]:
    engine = make_engine(url_of(Path(shutil.copy(empty_file, tmp_path / "drugs.db"))))
    yield engine
    engine.dispose()


def test_a_cluster_reads_what_this_machine_does_though_a_worker_is_killed(
    cluster: DaskCluster, file_engine: Engine, dump: Path, empty_file: Path, tmp_path: Path
) -> None:
    worker, process = cluster.processes().popitem()
    lines: list[str] = []
    stopped: list[int] = []
    begun = most_under_way = 0

    def observe(line: str) -> None:
        lines.append(line)
        if len(lines) == 1:
            stopped.extend(stop(process))

    def items() -> Iterator[Item]:
        nonlocal begun, most_under_way
        for item in read_files([dump]):
            begun += 1
            most_under_way = max(most_under_way, begun - len(lines))
            yield item

    with ThreadPoolExecutor(1) as pool:
        killer = pool.submit(kill_when_stopped, cluster, worker, stopped)
        report = ingest(file_engine, items(), observe, Options(scheduler=cluster.address))
    killer.result()

    local = url_of(Path(shutil.copy(empty_file, tmp_path / "local.db")))
    engine = make_engine(local)
    local_lines: list[str] = []
    local_report = ingest(engine, read_files([dump]), local_lines.append)
    engine.dispose()
    assert report.outcomes == {Outcome.CREATED: PAGES + 3}
    assert (report.skipped, report.facts, lines) == (local_report.skipped, local_report.facts, local_lines)
    assert states(str(file_engine.url)) == states(local)
    assert most_under_way < PAGES / 2
    until(lambda: not any(map(runs, stopped)))


def stop(process: int) -> list[int]:
    """Stop a worker, so that what it has to read stays unread; gives its process and those that read for it."""
    family = [process, *until(lambda: descendants(process))]
    os.kill(process, signal.SIGSTOP)
    return family


def kill_when_stopped(cluster: DaskCluster, worker: str, stopped: list[int]) -> None:
    until(lambda: stopped and worker in cluster.at_work())
    os.kill(stopped[0], signal.SIGKILL)


def test_what_kills_workers_again_and_again_is_left_out_and_takes_no_other_with_it(tmp_path: Path) -> None:
    cluster = DaskCluster(tmp_path)
    long = monograph("Long", "It is used to treat [[pain]] and ''fever''. " * 2000)
    with cluster.scheduler(DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="0"), cluster.workers():
        readers = ClusterReaders(Cluster(cluster.address))
        with readers, ThreadPoolExecutor(1) as pool:
            readings = [readers.begin(article(title, long), title.lower()) for title in ("Bad", "Good")]
            killer = pool.submit(kill_twice, cluster)
            found = [readers.finish(reading) for reading in readings]
        killer.result()
    assert found[0] == NotRead("cannot be read: the workers that read it ended without an answer")
    assert not isinstance(found[1], NotRead)
    assert found[1].slug == "good"


def kill_twice(cluster: DaskCluster) -> None:
    """Kill the only worker while it reads both articles together, and when it reads the first of them alone."""
    killed: list[str] = []
    for _ in range(2):
        [worker] = until(lambda: [at for at, tasks in cluster.at_work().items() if at not in killed])
        killed.append(worker)
        os.kill(cluster.processes()[worker], signal.SIGKILL)


def heed_interrupts() -> None:
    """Undo what a shell does to jobs in the background: they, and all that they start, ignore interrupts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupted_run_ends_at_once_and_leaves_the_cluster_to_others(cluster: DaskCluster, tmp_path: Path) -> None:
    # A batch, and behind it one that takes seconds.
    drugs = [page(f"Drug{n}amine", monograph(f"Drug{n}amine") + PADDING, n) for n in range(1, 4)]
    long = page(
        "Longamine", monograph("Longamine", "It is used to treat [[pain]]. It may cause [[nausea]].\n" * 15_000), 9
    )
    dump = write(tmp_path, *drugs, long, name="dump.xml.zst")
    url, options = url_of(tmp_path / "drugs.db"), ("--scheduler", cluster.address)
    with start(url, "ingest", *options, dump, before=heed_interrupts) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=120)
    assert first.startswith("Drug1amine: created")
    assert "Longamine" not in rest
    assert (process.returncode, errors) == (130, "")
    until(lambda: not cluster.at_work())


def test_a_worker_with_another_program_is_refused(cluster: DaskCluster, tmp_path: Path) -> None:
    shutil.copytree(Path(app.__file__).parent, tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "app" / "vocabulary" / "routes.py").open("a") as vocabulary:
        vocabulary.write("# A word more.\n")
    connected = Cluster(cluster.address)
    with cluster.workers(PYTHONPATH=str(tmp_path)):
        asked = [connected.ask([packed((article(wikitext=monograph()), "testamine"))]) for _ in range(30)]
        with pytest.raises(ClusterError, match=r"OtherProgramError: monograph .* is there, not monograph "):
            [connected.wait(each) for each in asked]
        connected.close()
        with pytest.raises(
            SettingsError, match=r"its worker tcp://.* has monograph .*, which may read other facts than"
        ):
            Cluster(cluster.address)


def test_a_scheduler_that_cannot_run_the_program_is_refused(tmp_path: Path) -> None:
    without = tmp_path / "without.py"
    without.write_text("import sys\nsys.modules['app'] = None\n")
    cluster = DaskCluster(tmp_path)
    refused = pytest.raises(SettingsError, match=r"the scheduler cannot run monograph: No module named 'app\.")
    with cluster.scheduler("--preload", str(without)), refused:
        Cluster(cluster.address)


def test_a_cluster_without_workers_or_that_is_gone_ends_the_run(tmp_path: Path) -> None:
    cluster = DaskCluster(tmp_path)
    with cluster.scheduler() as scheduler:
        with pytest.raises(SettingsError, match="it has no workers"):
            Cluster(cluster.address, seconds_without_workers=1)
        with cluster.workers():
            readers = ClusterReaders(Cluster(cluster.address, seconds_without_workers=1))
            readings = [readers.begin(article(title, monograph()), title.lower()) for title in ("A", "B")]
            assert not isinstance(readers.finish(readings[0]), NotRead)
        with readers:
            unread = readers.begin(article("C", monograph()), "c")
            with pytest.raises(ClusterError, match="has lost all its workers: run it again, and it does only the rest"):
                readers.finish(unread)
            scheduler.kill()
            with pytest.raises(ClusterError, match="is gone: run it again, and it does only the rest"):
                readers.finish(unread)


def test_what_is_no_scheduler_is_told_soon() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(
            SettingsError, match=f"--scheduler {address}: no Dask scheduler answers there: nothing comes"
        ):
            Cluster(address, seconds_to_answer=0.5)
    with pytest.raises(SettingsError, match="no Dask scheduler answers there"):
        Cluster(address, seconds_to_answer=0.5)
    with pytest.raises(SettingsError, match="no Dask scheduler answers there: missing port number"):
        Cluster("cluster")


WITHOUT_THE_EXTRA = """
import sys
sys.modules["distributed"] = None
from app.cli import main
main()
"""


def test_the_command_says_what_to_install_and_what_cannot_be_together(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_THE_EXTRA, "ingest", "--scheduler", "tcp://127.0.0.1:9", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, env={}, capture_output=True, text=True, check=False)  # noqa: S603  # our own
    assert (done.returncode, done.stderr) == (
        2,
        "Error: There is no distributed here: run `pip install 'monograph[dask]'`.\n",
    )
    refused = run(url_of(tmp_path / "drugs.db"), "ingest", "--scheduler", "tcp://127.0.0.1:9", "--workers", 2, tmp_path)
    assert "give one of them" in refused.complaint
