"""The ingestion: articles of any source, each read and stored on its own, then the links between them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from time import monotonic
from typing import assert_never

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from app.database import is_about_the_data
from app.errors import MonographError, SettingsError
from app.ingest.extraction import LocalReaders, Readers, Reading, Result
from app.ingest.item import Broken, Item, PassedOver, Skipped
from app.ingest.library import Library, TrialLibrary
from app.ingest.ordered_lines import OrderedLines, Recorder
from app.ingest.record import (
    broken_input,
    passed_page,
    redirect_page,
    removed_page,
    skipped_input,
    skipped_page,
    stored_page,
)
from app.ingest.redirects import RedirectPile
from app.ingest.report import Report
from app.ingest.skipped import NotRead, SkippedError
from app.store.article import Article
from app.store.monograph import Outcome, StoreResult
from app.store.prepared import Prepared
from app.store.redirects import Redirect

Observer = Callable[[str], None]

# So many drugs are stored in one transaction at most: each has rows in the same pages of the database, which are
# written once for all of them. More gain nothing more.
MOST_TOGETHER = 16
# What is not committed is lost to a run that is killed: no more than one in so many of the drugs that it has stored.
_STORED_FOR_EACH = 8
# Of the articles under way, one in so many is waited for at a time.
_SHARE = 4
# A source that gives its articles one by one, such as a wiki, has them stored no later than that many seconds after.
_LATEST = 1.0


@dataclass(frozen=True, slots=True)
class Options:
    """How to ingest: in how many processes, how many articles to read at most, and what to tell of each page.

    `scheduler`: the address of a Dask cluster that reads in the place of processes here.
    """

    workers: int = 1
    limit: int | None = None
    dry_run: bool = False
    record: Recorder | None = None
    scheduler: str | None = None


def ingest(engine: Engine | None, items: Iterable[Item], observe: Observer, options: Options | None = None) -> Report:
    """Store the articles of a source; what cannot be is skipped with a reason. `observe` gets a line for each page.

    Without an engine, which only a dry run may be, every article is a new one. Raises SettingsError and ClusterError
    where the scheduler cannot be used, or is lost.
    """
    options = options or Options()
    library = Library(engine) if engine is not None and not options.dry_run else TrialLibrary(engine)
    with _readers(options) as readers, RedirectPile() as pile:
        ingestion = _Ingestion(library, readers, pile, observe, options)
        for item in items:
            ingestion.take(item)
            if ingestion.read == options.limit:
                break
        return ingestion.end()


def _readers(options: Options) -> Readers:
    if options.scheduler is None:
        return LocalReaders(options.workers)
    try:
        from app.ingest.cluster import Cluster, ClusterReaders  # noqa: PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise SettingsError(f"There is no {error.name} here: run `pip install 'monograph[dask]'`.") from error
    return ClusterReaders(Cluster(options.scheduler))


class _Ingestion:
    """One run. Articles under way are kept in the order in which they came, and are stored in it.

    `read` counts those that were handed over to be read: what is known to be unchanged, or no monograph, is not.
    """

    def __init__(
        self, library: Library, readers: Readers, pile: RedirectPile, observe: Observer, options: Options
    ) -> None:
        self._library, self._readers, self._pile = library, readers, pile
        self._observe, self._lines = observe, OrderedLines(options.record)
        self._report = Report(dry_run=options.dry_run)
        self._seen: dict[tuple[str, str], Article] = {}
        self._unchanged: list[str] = []
        self._pending: deque[Reading] = deque()
        self.read = 0
        self._stored = monotonic()

    def take(self, item: Item) -> None:
        """Do with an item of the source what is to be done."""
        match item:
            case Article():
                self._begin(item)
            case Redirect():
                self._report.redirects += 1
                self._pile.add(item)
                self._lines.say(redirect_page, item)
            case PassedOver():
                self._report.passed_over += 1
                if item.page is not None:
                    self._lines.say(passed_page, item.page)
            case Skipped():
                self._finish_read()
                self._lines.say(skipped_input, item.name, item.reason)
                self._skip(item.name, item.reason)
            case Broken():
                self._finish_all()  # so that it is said after what came before the break
                self._lines.say(broken_input, item.name, item.reason)
                self._report.broken.append((item.name, item.reason))
            case _:
                assert_never(item)
        while self._pending and (self._is_time() or not self._lines.have_room):
            self._finish_oldest()

    def end(self) -> Report:
        """Store what is still being read, then settle what articles say of each other."""
        self._finish_all()
        self._report.known_problems = self._library.count_problems(self._unchanged)
        for page in self._library.remove_merged(self._pile):
            self._say_removed(page.wiki, page.title, f"its page redirects to {page.target} now")
        self._library.put_redirects(self._pile)
        self._report.relinked = self._library.link()
        return self._report

    def _begin(self, article: Article) -> None:
        if (reason := self._read_already(article)) is not None:
            self._pass_by(article, reason)
            return
        known = self._library.look_up(article)
        if any(reading.slug == known.slug for reading in self._pending):  # which of the two has it, is not settled yet
            self._finish_all()
            known = self._library.look_up(article)
        if known.reason is not None:
            self._pass_by(article, known.reason)
        elif known.outcome is Outcome.UNCHANGED:
            self._leave_unchanged(known.article, known.slug)
        else:
            self._make_room()
            self._pending.append(self._readers.begin(known.article, known.slug))
            self._lines.expect()
            self.read += 1

    def _pass_by(self, article: Article, reason: str) -> None:
        """Leave out an article that need not be read."""
        self._finish_read()
        self._lines.say(skipped_page, article, reason)
        self._skip(article.origin or article.title, reason)

    def _read_already(self, article: Article) -> str | None:
        """Say where another text of the page was read; of two revisions the newer one counts."""
        page = (article.wiki, article.title)
        first = self._seen.get(page)
        newer = first is None or (first.revision_id or 0) < (article.revision_id or 0)
        if newer:
            self._seen[page] = _without_text(article)
        return None if first is None or newer else f"{article.title} was read from {first.origin} already"

    def _leave_unchanged(self, article: Article, slug: str) -> None:
        self._finish_read()
        self._report.outcomes[Outcome.UNCHANGED] += 1
        self._unchanged.append(slug)
        self._lines.say(self._unchanged_page, article, slug)
        self._observe(f"{article.title}: unchanged")

    def _unchanged_page(self, article: Article, slug: str) -> str:
        return stored_page(article, Outcome.UNCHANGED, *self._library.contents(slug))

    def _make_room(self) -> None:
        while self._pending and not self._readers.have_room:
            self._finish_oldest()

    def _finish_all(self) -> None:
        while self._pending:
            self._finish_oldest()

    def _finish_read(self) -> None:
        """Store what is read, so that what is to be said now is said after it."""
        while self._pending and self._pending[0].answer.done():
            self._finish_oldest()

    @property
    def _together(self) -> int:
        """How many drugs to store in the next transaction at most."""
        stored = self._report.outcomes[Outcome.CREATED] + self._report.outcomes[Outcome.REPLACED]
        return min(MOST_TOGETHER, 1 + stored // _STORED_FOR_EACH)

    def _is_time(self) -> bool:
        """Tell whether enough is read for a transaction, or something for long enough."""
        most = self._together if monotonic() < self._stored + _LATEST else 1
        if len(self._pending) < most or not self._pending[most - 1].answer.done():  # mostly: it is asked at each page
            return False
        return all(reading.answer.done() for reading in islice(self._pending, most))

    def _finish_oldest(self) -> None:
        """Wait for the oldest articles under way, so few that readers keep work, and store them with what is read."""
        most = self._together
        waiting = max(1, min(most, len(self._pending) // _SHARE))
        results: list[tuple[Article, Result]] = []
        while self._pending and len(results) < most:
            if len(results) >= waiting and not self._pending[0].answer.done():
                break
            reading = self._pending.popleft()
            results.append((reading.article, self._readers.finish(reading)))
        drugs = [(article, result) for article, result in results if isinstance(result, Prepared)]
        stored = iter(self._store(drugs))
        for article, result in results:
            if isinstance(result, NotRead):
                self._leave_out(article, result)
            else:
                self._report_drug(article, result, next(stored))
        self._stored = monotonic()

    def _store(self, drugs: Sequence[tuple[Article, Prepared]]) -> list[StoreResult | SkippedError]:
        """Store drugs together; where one of them cannot be, each by itself, so that it keeps no other out."""
        try:
            return [*self._library.put(drugs)]
        except MonographError:
            raise
        except Exception as error:  # whatever is wrong with one article
            if isinstance(error, DBAPIError) and not is_about_the_data(error):
                raise
            if len(drugs) > 1:
                return [result for drug in drugs for result in self._store([drug])]
            message = " ".join(str(error).split())
            return [SkippedError(f"cannot be stored: {type(error).__name__}: {message}")]

    def _leave_out(self, article: Article, not_read: NotRead) -> None:
        removed = not_read.lasting and self._library.leave_out(article, not_read.reason)
        self._skip_article(article, not_read.reason)
        if removed:
            self._say_removed(article.wiki, article.title, f"its page is no drug monograph now: {not_read.reason}")

    def _say_removed(self, wiki: str, title: str, reason: str) -> None:
        self._lines.say(removed_page, wiki, title, reason)
        self._report.removed.append((title, reason))
        self._observe(f"{title}: removed: {reason}")

    def _report_drug(self, article: Article, prepared: Prepared, result: StoreResult | SkippedError) -> None:
        if isinstance(result, SkippedError):
            self._skip_article(article, result.message)
            return
        self._report.add(result.outcome, prepared, result.lost)
        problems = [*prepared.problems, *result.lost]
        self._lines.settle(stored_page, article, result.outcome, prepared.facts, problems)
        self._observe(f"{article.title}: {self._report.done(result.outcome)}, {prepared.facts.total()} facts")

    def _skip_article(self, article: Article, reason: str) -> None:
        """Leave out an article that was read."""
        self._lines.settle(skipped_page, article, reason)
        self._skip(article.origin or article.title, reason)

    def _skip(self, name: str, reason: str) -> None:
        self._report.skipped.append((name, reason))
        self._observe(f"{name}: skipped: {reason}")


def _without_text(article: Article) -> Article:
    return replace(article, wikitext="")
