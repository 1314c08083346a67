"""Reads a list of reactions: which names, each with the frequency word and figures that apply to it.

A frequency word that heads the list or stands in the middle of it holds until the next one; one that stands after a
reaction or in its parentheses holds for that reaction only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.extract.coordination import Piece, coordinated
from app.extract.frequency import find_frequencies
from app.extract.phrases import LONGEST_PHRASE
from app.extract.reaction_extent import blank
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.reaction_names import is_plausible, is_reaction, reaction_name, severity_of
from app.extract.reaction_sites import with_shared_sites
from app.vocabulary.reaction_terms import CHANGES, MEASURED

_EXAMPLES = re.compile(
    r",?\s(?:including|such as|e\.g\.,?|for example,?|for instance,?|namely|especially|particularly|specifically"
    r"|in particular|notably|consisting of|comprising|ranging from|a range of [\w-]+ from)\s"
    r"|(?:(?<=issues)|(?<=problems)|(?<=symptoms)|(?<=effects)|(?<=reactions)|(?<=complaints)) like\s",
    re.IGNORECASE,
)
# "gout, a rare but severe illness": says of the one before how often it occurs.
_APPOSITION = re.compile(r"^an?\s", re.IGNORECASE)
# "nephritis, an inflammation of the kidneys": explains the one before, and is none of its own.
_EXPLANATION = re.compile(
    r"^(?:otherwise|also|better) (?:known|called)\b|^an? (?:[\w-]+ ){0,3}?"
    r"(?:inflammation|widening|dilat(?:at)?ion|disease|disorder|condition|form|type|kind|loss|lack|abnormality|illness|syndrome)"
    r" (?:of|in|that|where|which|characteri[sz]ed)\b",
    re.IGNORECASE,
)
# "tremor with an incidence of 27%", "rash in 3% of patients", "seizures in 1 in 200".
_OWN_SHARE = re.compile(
    r"\b(?:incidence|frequency|rate|affecting|in) (?:of )?(?:about |around |approximately |up to |less than |over )?"
    r"(?:\d[\d.]*(?:(?:\s?[\u2013-]\s?| to | or )\d[\d.]*)?\s?%|(?:1|one) (?:in|of|out of) (?:every )?\d[\d,]*)"
    r"(?= (?:of )?(?:people|patients|users|recipients|cases|those|women|men|children)|\W*$)",
    re.IGNORECASE,
)
# "Disturbed sleep (including nightmares)".
_NOTED_EXAMPLES = re.compile(
    r"(?:including|such as|e\.g\.,?|for example,?|for instance,?"
    r"|notably|especially|particularly|mainly|mostly|usually) ",
    re.IGNORECASE,
)
_GOVERNOR = re.compile(
    r"(?:difficulty|difficulties|trouble|problems?|changes?|disturbances?|loss|lack|decreases?|increases?|reductions?"
    r"|impairment|elevations?|rises?)"
    r" (?:with|in|of) ",
    re.IGNORECASE,
)
# "Impairment of memory, longer reaction time": what is longer is told by itself.
_TOLD_BY_ITSELF = re.compile(
    r"(?:longer|shorter|slow(?:er|ed)|faster|weak(?:er|ened)|poor(?:er)?|greater|less|more|prolonged|delayed)\b",
    re.IGNORECASE,
)
# "Cases of hepatitis and of kidney failure", "linked with bleeding and with anemia".
_OF_FIRST = re.compile(r"^(?:of|with) ", re.IGNORECASE)
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
    r"\d[\d.]*(?:\s?(?:%\s?)?[\u2013-]\s?\d[\d.]*)?\s?%))\W*$",
    re.IGNORECASE,
)
# "(1) hives, (2) cough".
NUMBERED = re.compile(r"(?<![\w)])\((?:\d|i{1,3}|iv|vi?|[a-h])\)(?=\s)")
# "Uncommon (0.1 to 1%): mania, tinnitus": the limits of a class, and nobody's share.
_LIMITS = re.compile(
    r"\b(?P<word>(?:(?:un|in)?(?:common|frequent)|rare)(?:ly)?)\s?\([^()]*\d[^()]*\)(?=\s*:)", re.IGNORECASE
)
_FEW_WORDS = 3  # a longer phrase that no vocabulary knows may say something else
_COMMA = re.compile(r"[^\w,]*,")  # "salt and fluid retention" is cut at "and": no whole name stands before it
_LETTER = re.compile(r"[^\W\d_]")
_ANNOUNCES = re.compile(
    r"\b(?:symptoms|effects|events|complaints|signs|issues|changes in (?:blood|body|laboratory) \w+)$", re.IGNORECASE
)
_HEADED = re.compile(
    r"^[\s,:]*(?:(?:cases?|instances|occasions|occurrences|reports|ones|of|also|there|seen|reported|observed|noted|noticed|described"
    r"|occurring|experienced|are|is|were|was|include|includes)\b[\s,:]*)*",
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


def read_list(
    text: str, offset: int = 0, *, frequency: str | None = None, listed: bool = False, announced: bool = False
) -> list[Mention]:
    """Read the members that are reactions.

    `listed` says that the list stands where only reactions are listed, `announced` that its sentence says that it lists
    side effects: there a member between reactions is one.
    """
    text = _LIMITS.sub(_without_limits, NUMBERED.sub(blank, text))
    reading = _Reading(text, offset, is_plausible if listed else is_reaction, announced, frequency, frequency)
    for start, end in _unfolded(text):
        reading.read(start, end)
    return with_shared_sites(reading.found)


def _without_limits(found: re.Match[str]) -> str:
    return found["word"].ljust(len(found.group()))


@dataclass(slots=True)
class _Reading:
    """A list that is being read: what was found in it so far, and what holds for what comes next.

    `heading` is the frequency that holds for all that stands between semicolons, said at the first of it; `governor` is
    what the list says once of several things: "difficulty with ...".
    """

    text: str
    offset: int
    accepts: Callable[[str], bool]
    announced: bool
    frequency: str | None
    heading: str | None
    found: list[Mention] = field(default_factory=list)
    governor: re.Match[str] | None = None

    def read(self, start: int, end: int) -> None:
        """Read one stretch of the list, member by member."""
        pieces = coordinated(self.text[start:end])
        announcing = _ANNOUNCES.search(self.text[start:end]) if end < len(self.text) else None
        for index, piece in enumerate(pieces):
            begins = self._begins(pieces, index, start)
            member, following = _member(piece, self.offset + start, self.heading if begins else self.frequency)
            self.heading = following if begins else self.heading
            member = member and self._completed(member)
            if member and self._is_reaction(member.name, pieces, index, start):
                if announcing is None or announcing.end() != piece.end:
                    self.found.extend(part for one in _slashed(member) for part in _with_subset(one))
                    self.found.extend(_noted(piece, self.offset + start, following))
            elif self.announced and (noted := _noted(piece, self.offset + start, following)):
                self.found.extend(noted)
            elif self.found and _APPOSITION.match(piece.text):
                self.found[-1] = replace(self.found[-1], frequency=self.found[-1].frequency or following)
                continue
            self.frequency = following

    def _begins(self, pieces: Sequence[Piece], index: int, start: int) -> bool:
        """Tell whether a member is the first of all, or the first behind a semicolon."""
        if index == 0:
            return start == 0
        return ";" in self.text[start + pieces[index - 1].end : start + pieces[index].start]

    def _completed(self, member: Mention) -> Mention:
        """Complete a member by what the list says once: "difficulty with orgasm or ejaculation"."""
        self.governor = (_GOVERNOR.match(self.found[-1].name) if self.found else None) or self.governor
        name = _OF_FIRST.sub("", member.name)
        measured = name.lower().rpartition(" ")[2] in MEASURED and not CHANGES.intersection(name.lower().split())
        governed = self.governor and measured and not _TOLD_BY_ITSELF.match(name)
        whole = f"{self.governor.group()}{name}" if self.governor and governed else name
        return replace(member, name=whole) if whole != member.name else member

    def _is_reaction(self, name: str, pieces: Sequence[Piece], index: int, start: int) -> bool:
        """Tell whether a member is a reaction of its own, no other word for the one before ("hypokalemia, or ...,")."""
        piece = pieces[index]
        before = self.text[self.found[-1].end - self.offset : start + piece.start] if self.found else ""
        behind = self.text[start + piece.end :]
        if (before == ", " and _explains(piece.text, behind)) or (before == ", or " and _COMMA.match(behind)):
            return False
        if self.accepts(name):
            return True
        # In "sensitivity to light and sounds" the one before goes on.
        if before.strip() in {"and", "or"} and " to " in self.found[-1].name:
            return False
        parted = bool(_COMMA.match(self.text, start + piece.end)) or not re.search(r"\w", behind)
        return self.announced and parted and _is_enclosed(pieces, index)


def _is_enclosed(pieces: Sequence[Piece], index: int) -> bool:
    """Tell whether a short noun phrase stands between, before or behind reactions: "chest pressure, rash, gout"."""
    name = _name(pieces[index])
    if len(name.split()) > _FEW_WORDS or not is_plausible(name):
        return False
    if index == len(pieces) - 1:
        beside = pieces[max(0, index - 2) : index]
    else:
        beside = pieces[index + 1 : index + 3] if index == 0 else [pieces[index - 1], pieces[index + 1]]
    return len(beside) > 1 and all(is_reaction(_name(piece)) for piece in beside)


def _name(piece: Piece) -> str:
    return reaction_name(_parted(piece.text)[0])


def _explains(text: str, behind: str) -> bool:
    """Tell whether a member behind a comma says what the one before is: "anaphylaxis, a severe allergic reaction"."""
    last = not re.search(r"\w", behind) and bool(_APPOSITION.match(text))
    return last or bool(_EXPLANATION.match(text))


def _noted(piece: Piece, offset: int, frequency: str | None) -> list[Mention]:
    """Read the members of "nervous excitation (headache, insomnia)"; one name alone is another name of the same."""
    if piece.note is None or piece.note_start is None:
        return []
    if examples := _NOTED_EXAMPLES.match(piece.note):
        return read_list(piece.note[examples.end() :], offset + piece.note_start + examples.end(), frequency=frequency)
    if "," not in piece.note:
        return []
    inside = read_list(piece.note, offset + piece.note_start, frequency=frequency)
    return inside if len(inside) == len(coordinated(piece.note)) > 1 else []


def _unfolded(text: str) -> Iterator[tuple[int, int]]:
    """Stretches before and after "including" and its like: the examples are members too."""
    start = 0
    for match in _EXAMPLES.finditer(text):
        if text.count("(", start, match.start()) == text.count(")", start, match.start()):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _member(piece: Piece, offset: int, frequency: str | None) -> tuple[Mention | None, str | None]:
    """Read one piece: the reaction in it, if any, and the frequency word that holds from here on."""
    led = _LEADING_SHARE.match(piece.text)
    rest, leading, trailing = _parted(piece.text[led.end() :] if led else piece.text)
    frequency = leading or frequency
    own = trailing or _noted_frequency(piece.note) or frequency
    trailed = _TRAILING_SHARE.search(rest) if "%" in rest and not led else None
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


def _parted(text: str) -> tuple[str, str | None, str | None]:
    """Part a member from the frequency word before it and the one after it."""
    found = find_frequencies(text)
    if not found:
        return text, None, None
    first, last = found[0], found[-1]
    if not re.search(
        r"\w", re.sub(r"\b(?:in|on|a|the|also|and|most|its)\b", "", text[: first.start], flags=re.IGNORECASE)
    ):
        return _HEADED.sub("", text[first.end :], count=1), first.word, None
    if not re.search(r"\w", text[last.end :]):
        return re.sub(r"\W+(?:in|is|are|was|were)?\W*$", "", text[: last.start]), None, last.word
    return text, None, last.word if last.counts_people else None


def _noted_frequency(note: str | None) -> str | None:
    found = find_frequencies(note or "")
    return found[0].word if note and found and not _LETTER.search(note[: found[0].start]) else None


def _slashed(mention: Mention) -> Iterator[Mention]:
    """Part "nausea/vomiting", each complete in one word, and the ends of a range, "headache to psychosis"."""
    ends = mention.name.split(" to ")
    names = mention.name.split("/") if len(ends) == 1 else ends
    if len(names) > 1 and all((" " not in name or names is ends) and is_reaction(name) for name in names):
        yield from (replace(mention, name=name, qualifier=severity_of(name)) for name in names)
    else:
        yield mention


def _with_subset(mention: Mention) -> Iterator[Mention]:
    """Add a share of severe cases among them, a fact of its own: "infections (40%, severe in 2%)"."""
    yield mention
    if mention.figures.subset:
        word, percent = mention.figures.subset
        name = f"{word} {mention.name}"[:LONGEST_PHRASE]
        yield Mention(name, mention.start, mention.end, None, Figures(percent), word)
