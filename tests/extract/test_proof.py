"""Quotes are what their slices say."""

from app.extract.proof import Proof
from app.facts.evidence import Evidence, Origin, Support
from app.facts.routes import RouteFact


def fact(quote: str, start: int, end: int) -> RouteFact:
    evidence = Evidence(origin=Origin.INFOBOX, start=start, end=end, quote=quote, support=Support.UNCITED)
    return RouteFact(raw=quote, evidence=evidence, route="oral")


def test_a_quote_that_its_slice_proves_is_kept() -> None:
    kept = fact("Oral", 2, 10)
    assert list(Proof("| [[Oral]] |").proven([kept])) == [kept]


def test_any_other_quote_becomes_what_the_slice_says() -> None:
    (proved,) = Proof("| [[Oral]], nasal |").proven([fact("Oral", 2, 17)])
    assert proved == fact("Oral, nasal", 2, 17).model_copy(update={"raw": "Oral"})
