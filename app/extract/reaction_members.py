"""Reads one member of a list of reactions: its name, and the frequency word and figures that stand with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.extract.coordination import Piece
from app.extract.frequency import find_frequencies
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.reaction_names import reaction_name, severity_of

# "tremor with an incidence of 27%", "rash in 3% of patients", "seizures in 1 in 200".
_OWN_SHARE = re.compile(
    r"\b(?:incidence|frequency|rate|affecting|in) (?:of )?(?:about |around |approximately |up to |less than |over )?"
    r"(?:\d[\d.]*(?:(?:\s?[\u2013-]\s?| to | or )\d[\d.]*)?\s?%|(?:1|one) (?:in|of|out of) (?:every )?\d[\d,]*)"
    r"(?= (?:of )?(?:people|patients|users|recipients|cases|those|women|men|children)|\W*$)",
    re.IGNORECASE,
)
# "7% had nausea, 6% headache, 5% diarrhea".
_LEADING_SHARE = re.compile(
    r"^(?:about |around |approximately )?(?P<share>\d[\d.]*(?:\s?[\u2013-]\s?\d[\d.]*)?\s?%) "
    r"(?!of )(?:(?:had|with|experienced|reported) )?",
    re.IGNORECASE,
)
# "Headache 12% (placebo 4%)", "nausea 5% (3%)": what stands in parentheses is no share of the drug's.
_TRAILING_SHARE = re.compile(
    r"(?<![\w-])(?!(?:by|of|in|to|at|on|for|from|with|than|over|under|about|around|approximately)\b)"
    r"[\w'-]*[^\W\d_](?<!weight gain)(?<!weight loss)"
    r"(?P<behind>:? (?P<share>(?:about |around |up to |[<>\u2264\u2265~]\s?)?"
    r"\d[\d.]*(?:\s?(?:%\s?)?[\u2013-]\s?\d[\d.]*)?\s?(?:%|percent\b)))\W*$",
    re.IGNORECASE,
)
_SHARE = re.compile("%|percent", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_HEADED = re.compile(
    r"^[\s,:]*(?:(?:cases?|instances|occasions|occurrences|reports|ones|of|also|there|seen|reported|observed|noted|noticed"
    r"|described|occurring|experienced|are|is|were|was|include|includes)\b[\s,:]*)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A reaction as a list names it. `start` and `end` are positions in the text that holds the list."""

    name: str
    start: int
    end: int
    frequency: str | None = None
    figures: Figures = NO_FIGURES
    qualifier: str | None = None

    def moved(self, by: int) -> Mention:
        """Give the same mention in a text that begins `by` characters earlier."""
        return replace(self, start=self.start + by, end=self.end + by) if by else self


def read_member(piece: Piece, offset: int, frequency: str | None) -> tuple[Mention | None, str | None]:
    """Read one piece: the reaction in it, if any, and the frequency word that holds from here on."""
    led = _LEADING_SHARE.match(piece.text)
    rest, leading, trailing = parted(piece.text[led.end() :] if led else piece.text)
    frequency = leading or frequency
    own = trailing or _noted_frequency(piece.note) or frequency
    trailed = _TRAILING_SHARE.search(rest) if not led and _SHARE.search(rest) else None
    name = reaction_name(rest[: trailed.start("behind")] if trailed else rest)
    if not name:
        return None, frequency
    figures = _figures(piece, led, trailed)
    if figures == NO_FIGURES and (share := _OWN_SHARE.search(piece.text)):
        figures = read_figures(piece.text[share.start() :])
    member = Mention(name, offset + piece.start, offset + piece.end, own, figures, severity_of(name))
    return member, frequency


def _figures(piece: Piece, led: re.Match[str] | None, trailed: re.Match[str] | None) -> Figures:
    """Read the share before a name, behind it or in its parentheses; what follows a share there compares."""
    if trailed:
        return read_figures(f"{trailed['share']} ({piece.note or ''})")
    return read_figures(led["share"] if led else piece.note)


def parted(text: str) -> tuple[str, str | None, str | None]:
    """Part a member from the frequency word before it and the one after it."""
    found = find_frequencies(text)
    if not found:
        return text, None, None
    first, last = found[0], found[-1]
    if not re.search(
        r"\w", re.sub(r"\b(?:in|on|an?|the|also|and|most|its)\b", "", text[: first.start], flags=re.IGNORECASE)
    ):
        return _HEADED.sub("", text[first.end :], count=1), first.word, None
    if not re.search(r"\w", text[last.end :]):
        return re.sub(r"\W+(?:in|is|are|was|were)?\W*$", "", text[: last.start]), None, last.word
    return text, None, last.word if last.counts_people else None


def _noted_frequency(note: str | None) -> str | None:
    found = find_frequencies(note or "")
    return found[0].word if note and found and not _LETTER.search(note[: found[0].start]) else None
