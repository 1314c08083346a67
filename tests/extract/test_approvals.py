from __future__ import annotations

import pytest

from app.extract.approvals import decisions

_OWN = frozenset({"foonib", "brandix"})


def read(text: str) -> list[tuple[str | None, str | None]]:
    return [(decision.jurisdiction, decision.date) for decision in decisions(text, "Foonib", _OWN)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Foonib was approved by the FDA in March 2012.", [("US", "2012-03")]),
        ("First EU approval 8 March 2002.", [("EU", "2002-03-08")]),
        ("Foonib was approved for medical use in the United States in 1961.", [("US", "1961")]),
        ("It was approved in the United States in 1998, and in the European Union in March 2002.", [("US", "1998"), ("EU", "2002-03")]),
        ("It was approved in 2001 in the US and in 2003 in Europe.", [("US", "2001"), ("EU", "2003")]),
        ("It was approved in the US and the EU in 2015.", [("US", "2015"), ("EU", "2015")]),
        ("Foonib was approved by the FDA in 2001, by Health Canada in 2003, and by the TGA in 2004.", [("US", "2001"), ("CA", "2003"), ("AU", "2004")]),
        ("In March 2012, the U.S. Food and Drug Administration (FDA) approved foonib for pain.", [("US", "2012-03")]),
        ("On January 5, 2014, foonib was approved by the European Commission.", [("EU", "2014-01-05")]),
        ("In the United States, it was approved in 1999.", [("US", "1999")]),
        ("In late 2001, foonib was approved by the FDA.", [("US", "2001")]),
        ("In 2012 the FDA approved Brandix for migraine.", [("US", "2012")]),
        ("The FDA approved it on 12 May 2010.", [("US", "2010-05-12")]),
        ("The FDA has approved the drug for pain.", [("US", None)]),
        ("In 2009, it was rejected by the EMA, but the FDA approved it in 2010.", [("US", "2010")]),
        ("Foonib was patented in 1973 and approved for medical use in 1981.", [(None, "1981")]),
        ("Foonib received FDA approval in August 2004 for pain, after trials.", [("US", "2004-08")]),
        ("Acme received FDA approval for foonib in 2004.", [("US", "2004")]),
        ("It was granted marketing authorisation by the European Medicines Agency (EMA) in 2005.", [("EU", "2005")]),
        ("It was licensed in 1995 in Great Britain.", [("UK", "1995")]),
        ("It was first approved for medical use in the U.S. in 1998 for use in cancer.", [("US", "1998")]),
        ("Study of foonib began in the 1980s and it was approved for sale in the United States in 1993.", [("US", "1993")]),
        ("It became the first blocker approved in the United States in 1998.", [("US", "1998")]),
        ("It was approved in Canada in 1990; it was approved in Germany in 1995.", [("CA", "1990"), ("DE", "1995")]),
        ("It was approved in the US, the US and in the US in 1990.", [("US", "1990")]),
    ],
)  # fmt: skip
def test_approvals(text: str, found: list[tuple[str | None, str | None]]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The FDA approved barine in 1992.",
        "Barine was approved in 1953 and foonib in 1980.",
        "Foonib has not been approved by the FDA.",
        "Foonib hasn't been approved by the FDA.",
        "Foonib was approved by the FDA in 1999 pending further trials.",
        "Foonib was approved for medical use in Japan in 2005.",
        "In Japan, foonib was approved in 2005.",
        "Its maker was approved by the FDA in 1999.",
        "Foonib was granted a licence to Acme in 1985.",
        "Foonib was licensed to Acme in 1985.",
        "Foonib is approved for the treatment of pain.",
        "Barine received FDA approval in 1999.",
        "In 2015 and 2016, foonib was approved in the EU.",
        "In 2015, foonib was approved in the EU in 2016.",
        "In vitro, foonib was approved.",
        "The board approved foonib in 1999.",
        "Of these the first approval came in 1999.",
        "The FDA approved barine for use with foonib.",
        "The FDA approved.",
        "The FDA approved the use of barine in 1999.",
    ],
)
def test_anything_else_is_no_approval_of_the_drug(text: str) -> None:
    assert read(text) == []


def test_a_decision_keeps_its_words() -> None:
    (decision,) = decisions("It was approved in the US in 1999, although late.", "Foonib", _OWN)
    assert decision.raw == "approved in the US in 1999"


@pytest.mark.parametrize("junk", ["approved ", "in the US ", "In 1999, ", "received ", "( "])
def test_long_junk_stays_fast(junk: str) -> None:
    assert len(read("It was " + junk * 1_000)) <= 1_000
