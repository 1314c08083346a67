"""Tells whether a sentence that may give names has the drug for its subject."""

from __future__ import annotations

import re

from app.cue import Cue

OWN_SUBJECT = re.compile(r"(?:It|(?:This|The) (?:drug|medication|medicine|product|compound|substance|combination))\b")
# "In the United Kingdom it is sold as ...", "Orally, it is available as ...".
_SOMEWHERE = re.compile(
    r"In (?:the )?[A-Z][\w.]*(?: (?:and )?(?:the )?[A-Z][\w.]*){0,4},? (?=\S)"
    r"|In (?:some|many|most|other|several|certain|various) (?:other )?"
    r"(?:countries|places|markets|parts of the world),? (?=\S)"
    r"|(?:[A-Z][a-z]+ly|By mouth|Worldwide), (?=\S)|Elsewhere,? (?=\S)"
    r"|(?:As of|In|Since|By) (?:[A-Z][a-z]+ )?(?:19|20)\d\d,? (?=\S)"
)
# "Extended-release tablets are sold under the trade name X": wherever it stands, it is a form of the drug.
_SOLD_FORM = Cue(
    r"(?:(?:An?|The|[A-Z][\w-]+) )?(?:[\w-]+ ){0,3}"
    r"(?:tablets?|capsules?|solutions?|creams?|ointments?|gels?|suspensions?|formulations?|versions?|forms?|preparations?"
    r"|patch(?:es)?|inhalers?|injections?|generics?) (?:is|are|has been|have been) (?:\w+ly )?"
    r"(?:(?:sold|marketed) as|(?:sold|marketed|available|launched|introduced|released)"
    r" (?:under|as) (?:the|its) (?:(?:brand|trade) ?)?names?)\b",
    re.IGNORECASE,
)
_UNDER_NAME = Cue(
    r"\b(?:under|as) (?:the|its|many|various|several|different|numerous) (?:brand|trade|proprietary)[ -]?names?\b",
    re.IGNORECASE,
)
# The names themselves are the subject: of this drug's article, "Common brand names include ..." means the drug's.
_BRANDS_OPEN = Cue(
    r"(?:(?:The|Its|Some|Most|Common|Other|Current|Popular|International|Original|Well-known|Major|Main|Notable"
    r"|Principal|Many|Several|Various|Additional|Former|Discontinued|Global|Local) ){0,3}"
    r"(?:(?:brand|trade|proprietary)[ -]?names?|branded products|brands?)"
    r"(?: of (?:the )?generic (?:forms|versions|preparations))?"
    r"(?: (?:for|of|under which|by which) (?P<of>[\w-]+))?(?: is (?:sold|marketed|known|available))?"
    r"(?: worldwide| internationally| around the world| in (?:many|most|other|some|several)(?: other)? countries"
    r"| in (?:the )?(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])\w+)?)?"
    r"(?: (?:(?:that )?ha(?:s|ve) )?(?:include|includes|are|is)\b|:\s)",
    re.IGNORECASE,
)


# "Acme sells it under the brand name X".
_SELLER = Cue(
    r"[A-Z][\w.&-]*(?:,? (?:[A-Z&][\w.&-]*|and|of)){0,5},? (?:(?:now|also|currently|first) )?"
    r"(?:sells|sold|markets|marketed|distributes|launched|introduced|released) (?P<what>the drug|[\w-]+)\b"
)


def bare_title(title: str) -> str:
    """Give an article's title without what tells it from others: `Orlistat (drug)` is `Orlistat`."""
    return re.sub(r"\s*\([^()]*\)$", "", title.replace("_", " "))


def is_about_drug(text: str, title: str) -> bool:
    """Tell whether a sentence has the drug for its subject: it begins with its title, "It" or "This drug"."""
    start = text.lstrip()
    if somewhere := _SOMEWHERE.match(start):
        start = start[somewhere.end()].upper() + start[somewhere.end() + 1 :]
    return bool(OWN_SUBJECT.match(start)) or start.casefold().startswith(f"{bare_title(title).casefold()} ")


def is_of_the_drug(text: str, title: str) -> bool:
    """Tell whether a sentence is about the drug, a form of it on sale or its brand names."""
    return (
        is_about_drug(text, title)
        or _opens_with_brands(text, title)
        or _is_of_form(text)
        or _is_sold_by_another(text, title)
    )


def _is_sold_by_another(text: str, title: str) -> bool:
    seller = _SELLER.match(text.lstrip())
    return seller is not None and seller["what"].casefold() in ("it", "the drug", title.casefold())


def _is_of_form(text: str) -> bool:
    return _SOLD_FORM.match(text.lstrip()) is not None


def tells_what_is_on_sale(text: str, title: str) -> bool:
    """Tell a sentence among the doses that is on what is on sale: a dose may be "available as" a strength."""
    return _UNDER_NAME.search(text) is not None and (_is_of_form(text) or is_about_drug(text, title))


def _opens_with_brands(text: str, title: str) -> bool:
    opening = _BRANDS_OPEN.match(text.lstrip())
    return opening is not None and (opening["of"] or title).casefold() in ("it", title.casefold())
