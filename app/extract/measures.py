"""Reads what is to be seen to, done or left along with a treatment.

* "appropriate hydration is important before administration, as is adequate calcium intake";
* "exposure to the sun is not recommended", "the need for continued treatment should be reviewed";
* for how long it must not be used, or how much of it: "not for more than a week", "overuse can cause rebound";
* what somebody does or leaves meanwhile: "patients should not have waxing", "it may impair the ability to drive".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue, where
from app.extract.coordination import coordinated
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.vocabulary import measures as words

_SUPPLY = rf"(?:{words.ENOUGH} (?:[\w-]+ ){{0,4}}?{words.SUPPLIED}|{words.AVOIDANCE})"
_NEEDED = Cue(rf"\b(?P<what>{_SUPPLY})\b[^;:.,]{{0,80}}? {words.CALLED_FOR}\b", re.IGNORECASE)
_LIKEWISE = re.compile(rf"[^;.]{{0,80}}?, as (?:is|are) (?P<what>{_SUPPLY})\b", re.IGNORECASE)
_EXPOSED = Cue(
    rf"\b(?P<what>exposure to [^,;.]{{3,60}}?) {words.DISCOURAGED}\b"
    r"|\bcareful to (?:minimi[sz]e or )?avoid (?P<avoided>[^,;.()]{3,60})",
    re.IGNORECASE,
)
_AGAIN = Cue(
    rf"\b{words.LOOKED_AT_AGAIN} (?P<what>{words.CONTINUED})\b"
    rf"|\b(?P<first>{words.CONTINUED})\b[^;:.,]{{0,40}}? (?:should|must) be (?:\w+ly )?"
    rf"{words.LOOKED_AT_AGAIN}(?:e?d)\b",
    re.IGNORECASE,
)
_NOT_SO_LONG = Cue(
    rf"\b(?:should|must)(?: not| never) be {words.USED}(?: \w+)? (?:for )?(?P<what>{words.LONGER_THAN}|{words.LONG})\b"
    rf"|\b(?:rarely|not) recommended (?:that [^,;.]{{3,60}}? )?(?:to )?(?:take|use)s? [^,;.]{{2,40}}? for "
    rf"(?P<most>{words.LONGER_THAN})\b",
    re.IGNORECASE,
)
_LONG_USE = Cue(
    rf"\b(?P<what>{words.LONG} (?:use|treatment|therapy)|overuse|"
    rf"(?:use|treatment|therapy) (?:for )?{words.LONGER_THAN})"
    rf"(?: of [^,;.]{{2,40}}?)? {words.LIMITED}\b(?! (?:in|for|by|during)\b)"
    rf"|\b(?P<over>overuse|{words.LONG} use)(?: of [^,;.]{{2,40}}?)? {words.HARMS}\b",
    re.IGNORECASE,
)
_LOWEST = Cue(
    rf"\b(?:should|must|recommended|advised)\b[^.;]{{0,60}}? (?P<what>{words.LOWEST})\b"
    rf"|\b(?P<the>{words.LOWEST})\b[^.;]{{0,60}}? (?:should|must|is used|be used)\b",
    re.IGNORECASE,
)
# "Treatment should be as short as possible", "it should be used only for short periods".
_SHORT = Cue(
    r"\b(?P<what>(?:(?:treatment )?duration(?: of (?:treatment|therapy|use))?|treatment|courses?)) (?:should|must) be "
    r"(?:kept )?as (?:short|brief) as possible\b"
    rf"|\b(?P<least>shortest (?:possible |effective |necessary )?(?:time|duration|period|course))\b"
    rf"|\b(?:should|must|advised|recommended)\b[^.;]{{0,40}}? only (?:be {words.USED} )?(?:for|on) "
    rf"(?P<only>{words.BRIEF})\b",
    re.IGNORECASE,
)
# "Doses over 400 units should be given with great caution".
_LARGE = Cue(
    rf"(?:^|[;,] )(?P<what>(?:(?:total|cumulative|single|daily) )?doses (?:over|above|exceeding|"
    rf"of (?:more|greater) than|"
    rf"greater than|higher than) \d[^;,]{{0,30}}?) (?:should|must)(?: only)? be {words.USED} (?:only )?with "
    r"(?:\w+ )?(?:caution|care)\b",
    re.IGNORECASE,
)
_MEASURE = Cue(rf"\b{words.MEASURES}\b", re.IGNORECASE)
_BEFOREHAND = Cue(
    rf"\b(?P<what>{words.BEFOREHAND}) (?:should|must) be [^;:.]{{3,60}}? (?:before|prior to) (?:the |its )?"
    r"(?:start|first|treatment|therapy|initiat|beginn)",
    re.IGNORECASE,
)
_MUST = Cue(r"\b(?:should|must|need(?:s|ed)? to|advised|recommended|important|essential|encouraged)\b", re.IGNORECASE)
_DRIVING = Cue(rf"\b{words.DRIVING}\b", re.IGNORECASE)
_UNFIT = Cue(rf"\b{words.UNFIT}\b", re.IGNORECASE)
_FIT = re.compile(
    r"\b(?:(?:do|does|did) not|no|little|without) (?:\w+ ){0,3}?(?:impair|affect|influence|effect)", re.IGNORECASE
)
_EXPOSURES = rf"{words.EXPOSURE}(?:(?:,|,? (?:and|or)) {words.EXPOSURE})*"
_SPARED = Cue(
    rf"(?P<acts>\b{_EXPOSURES}) (?:should|must|is to|are to|has to|have to)(?: \w+ly)? be {words.SPARED}\b"
    rf"|\b(?:should|must|to|advised to) {words.SPARE} (?:(?:strong|bright|intense|direct), )?(?P<list>{_EXPOSURES})",
    re.IGNORECASE,
)
_EXPOSURE_TO = re.compile(r"exposure to\b", re.IGNORECASE)
_LIGHT = re.compile(r"^(?!.*\bexposure\b).*\b(?:light|sun|radiation|rays|sunlamps?|tanning)", re.IGNORECASE)
_DRINKS = re.compile(r"\b(?:alcohol\w*|drinking)\b", re.IGNORECASE)
_DONATED = Cue(
    r"\b(?P<act>(?:blood|sperm|semen) (?:should|must)(?: not| never) be (?:donated|given)"
    r"|(?:blood|sperm|semen) donation(?= (?:is|are) not (?:\w+ )?(?:permitted|allowed|recommended|advised)))\b",
    re.IGNORECASE,
)
MUST_NOT = Cue(rf"\b{words.NOT_TO} (?:\w+ )?(?P<act>{words.MUST_NOT})\b", re.IGNORECASE)
_MEASURES = AnyCue(_NEEDED, _EXPOSED, _AGAIN)
_EXTENTS = AnyCue(_NOT_SO_LONG, _LONG_USE, _LOWEST, _SHORT, _LARGE)


def measures(text: str) -> Iterator[tuple[str, str]]:
    """Each measure that the sentence asks for, with the words that do."""
    for cue in _MEASURES.admitting(text):
        found = cue.search(text)
        if found is None or is_negated(text, found.start()):
            continue
        advice = found.group().strip(" ,;")
        yield next(filter(None, found.groups())).strip(), advice
        if cue is _NEEDED and (also := _LIKEWISE.match(text, found.end())):
            yield also.group("what"), f"{advice}{also.group()}"


def extents(text: str) -> Iterator[tuple[str, str]]:
    """Each extent of use that the sentence warns of, with the words that say so."""
    for cue in _EXTENTS.admitting(text):
        if found := cue.search(text):
            yield next(filter(None, found.groups())), last_clause(text[: found.end()]).strip(" .,")


@where(MUST_NOT, _DONATED, _SPARED, _DRIVING, _MEASURE, _BEFOREHAND)
def meanwhile(text: str) -> Iterator[Restriction]:
    """Find what somebody is to do or to leave while they have the drug."""
    for what in _meanwhile(text):
        yield Restriction(Grade.CAUTION, (what,), advice=" ".join(text.split()).strip(" .") or None)


def is_driving(name: str) -> bool:
    """Tell whether what the words for a group name is no illness but what somebody does with a clear head."""
    return bool(_DRIVING.fullmatch(name))


def _acts(words_for_them: str) -> list[str]:
    """Split a list of what is spared; "exposure to sunlight or UV rays" is one thing, and so is the light alone."""
    acts: list[str] = []
    for piece in coordinated(words_for_them):
        if acts and _EXPOSURE_TO.match(acts[-1]) and _LIGHT.search(piece.text) and "," not in words_for_them:
            acts[-1] = words_for_them[: piece.end]
        else:
            acts.append(piece.text)
    return acts


def _meanwhile(text: str) -> Iterator[str]:
    if must_not := MUST_NOT.search(text) or _DONATED.search(text):
        yield must_not.group("act")
    for spared in _SPARED.finditer(text):
        acts = _acts(spared["acts"] or spared["list"])
        # That alcohol is avoided is an interaction, which is not read where a list begins with it.
        yield from (act for act in acts if not _DRINKS.search(act) or (spared["acts"] and len(acts) > 1))
    if (driving := _DRIVING.search(text)) and _UNFIT.search(text) and not _FIT.search(text):
        yield driving.group()
    if _MUST.search(text):
        yield from (measure.group() for measure in _MEASURE.finditer(text))
    if beforehand := _BEFOREHAND.search(text):
        yield beforehand["what"]
