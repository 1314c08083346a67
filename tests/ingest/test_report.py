from __future__ import annotations

from collections import Counter

from app.extract.extraction import Problem, ProblemKind
from app.facts.domains import DOMAINS
from app.ingest.report import Report
from app.store.monograph import Outcome
from tests.store.drugs import name, prepared


def test_a_report_counts_drugs_and_facts_and_lists_what_became_none() -> None:
    report = Report()
    problems = [
        Problem(ProblemKind.UNTYPED_VALUE, "metabolism", "mostly\n  by " + "x" * 200),
        Problem(ProblemKind.SECTION_WITHOUT_FACT, "History", ""),
    ]
    report.add(Outcome.CREATED, prepared("Aamine", names=[name("A"), name("B")], problems=problems))
    report.add(Outcome.REPLACED, prepared("Bamine", names=[name("C")], problems=problems[1:]))
    lost = Problem(ProblemKind.SHORTENED, "wiki text", f"2 characters in the place of 9, {'x' * 200}: ingest it again.")
    report.add(Outcome.REPLACED, prepared("Camine"), [lost])
    report.skipped.append(("x.wikitext", "empty"))
    report.relinked = 2
    report.redirects = 7
    assert list(report.lines()) == [
        "Drugs: 1 created, 2 replaced, 0 unchanged, 1 skipped",
        "Redirects: 7",
        "Documents that now link to other drugs, or no longer do: 2",
        "Facts: 3",
        "  names: 3",
        *(f"  {domain.name}: 0" for domain in DOMAINS[1:]),
        "Skipped: 1",
        "  x.wikitext: empty",
        "Texts that lack much of what was stored: 1",
        "  Camine",
        f"    wiki text: 2 characters in the place of 9, {'x' * 200}: ingest it again.",
        "Texts that end inside markup, as if cut off: 0",
        "Values that could not be typed: 1",
        "  Aamine",
        f"    metabolism: mostly by {'x' * 90}…",
        "Unknown parameters: 0",
        "Parameters given twice: 0",
        "Malformed references: 0",
        "Sections without a fact: 2",
        "  Aamine",
        "    History",
        "  Bamine",
        "    History",
        "Unknown templates: 0",
    ]


def test_of_many_articles_a_report_says_what_stands_where_most_often() -> None:
    report = Report()
    for number in range(11):
        where = "colour" if number else "shape"
        problem = Problem(ProblemKind.UNKNOWN_PARAMETER, where, "blue")
        report.add(Outcome.CREATED, prepared(f"Drug {number}", problems=[problem]))
    lines = list(report.lines())
    start = lines.index("Unknown parameters: 11")
    assert lines[start + 1 : start + 3] == ["  colour: 10 times", "  shape: 1 times"]


def test_texts_that_are_not_whole_are_named_though_they_are_many() -> None:
    report = Report()
    for number in range(50):
        report.add(
            Outcome.REPLACED, prepared(f"Drug {number}"), [Problem(ProblemKind.SHORTENED, "wiki text", "Short.")]
        )
    assert list(report.lines()).count("    wiki text: Short.") == 50


def test_every_kind_of_problem_has_a_heading() -> None:
    report = Report()
    for kind in ProblemKind:
        report.add(Outcome.CREATED, prepared(problems=[Problem(kind, kind.value, "")]))
    assert {f"    {kind.value}" for kind in ProblemKind} <= set(report.lines())


def test_a_report_of_nothing_new_lists_no_facts() -> None:
    report = Report()
    report.outcomes[Outcome.UNCHANGED] += 2
    report.known_problems = Counter({ProblemKind.UNKNOWN_TEMPLATE: 3, ProblemKind.UNTYPED_VALUE: 1})
    assert list(report.lines()) == [
        "Drugs: 0 created, 0 replaced, 2 unchanged, 0 skipped",
        "Unchanged, so not read again: 2; problems that are stored of them: 4",
        "  Values that could not be typed: 1",
        "  Unknown templates: 3",
    ]


def test_of_many_that_were_left_out_the_reasons_are_counted() -> None:
    report = Report(removed=[("Aamine", "gone")], skipped=[(f"{n}.wikitext", "empty") for n in range(101)])
    assert list(report.lines()) == [
        "Drugs: 0 created, 0 replaced, 0 unchanged, 101 skipped",
        "Removed: 1",
        "  Aamine: gone",
        "Skipped: 101",
        "  empty: 101 times",
    ]
