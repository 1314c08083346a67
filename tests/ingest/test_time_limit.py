from __future__ import annotations

import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.ingest.extraction import LocalReaders
from app.ingest.skipped import NotRead
from app.ingest.time_limit import time_limit
from tests.ingest.wikitexts import monograph
from tests.store.drugs import article

# Minutes of work, all of it between two steps of Python: no exception comes through.
STUCK = """
from app.ingest.time_limit import time_limit
with time_limit(0.2, or_die=True):
    sum(range(10**12))
"""

# The clock rings every millisecond or so, wherever that is: also in what ends the limit.
OFTEN = """
import signal
from app.ingest.time_limit import time_limit
for number in range(4000):
    try:
        with time_limit(0.000_2 + number % 50 / 1_000_000):
            while True:
                pass
    except TimeoutError:
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0), number
assert signal.getsignal(signal.SIGALRM) is signal.SIG_DFL
"""

# The same where something written in Python watches each of these calls, as a measurement of coverage may.
WATCHED = """
import sys
def watch(frame, event, what):
    if frame.f_code.co_filename.endswith("time_limit.py"):
        for _ in range(500):
            pass
""" + OFTEN.replace("    try:", "    sys.settrace(watch)\n    try:")  # an exception in what watches ends the watch


def test_what_takes_too_long_is_stopped() -> None:
    def work() -> None:
        with time_limit(0.05):
            while True:
                pass

    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        work()
    assert time.monotonic() - begun < 5


def test_what_ends_in_time_is_left_alone_and_so_is_what_follows() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with time_limit(0.05, or_die=True):
        pass
    time.sleep(0.15)
    assert signal.getsignal(signal.SIGALRM) == before


def test_a_process_that_cannot_be_stopped_ends() -> None:
    done = subprocess.run([sys.executable, "-c", STUCK], capture_output=True, check=False, timeout=60)  # noqa: S603
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


@pytest.mark.parametrize("program", [OFTEN, WATCHED])
def test_a_clock_that_rings_again_while_the_limit_ends_is_stopped_too(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert (done.returncode, done.stderr) == (0, "")


def test_another_thread_has_no_limit() -> None:
    def work() -> str:
        with time_limit(0.01):
            time.sleep(0.05)
        return "done"

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(work).result() == "done"


# The measuring of coverage holds a lock now and then, and whoever is stopped just then would wait for it for ever.
@pytest.mark.no_cover
@pytest.mark.parametrize("workers", [1, 2])
def test_an_article_that_takes_too_long_is_left_out_and_the_others_are_read(workers: int) -> None:
    long = article(
        "Long",
        monograph("Long") + "It is used to treat [[pain]] and ''fever''. It may cause [[nausea]] and cough.\n" * 9_000,
    )
    with LocalReaders(workers, seconds=1) as readers:
        readings = [readers.begin(what, what.title.lower()) for what in (long, article("Short", monograph("Short")))]
        found = [readers.finish(reading) for reading in readings]
    assert found[0] == NotRead("cannot be read within 1 s")
    assert not isinstance(found[1], NotRead)
    assert found[1].slug == "short"
