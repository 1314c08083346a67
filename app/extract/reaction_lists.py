"""Reads a list of reactions: which names, each with the frequency word and figures that apply to it.

A frequency word that heads the list or stands in the middle of it holds until the next one; one that stands after a
reaction or in its parentheses holds for that reaction only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.cue import Cue
from app.extract.coordination import Piece, coordinated
from app.extract.frequency import find_frequencies
from app.extract.phrases import LONGEST_PHRASE
from app.extract.reaction_extent import blank
from app.extract.reaction_figures import Figures, read_figures
from app.extract.reaction_members import Mention, parted, read_member
from app.extract.reaction_names import is_plausible, is_reaction, reaction_name, severity_of
from app.extract.reaction_sites import with_shared_sites
from app.vocabulary.reaction_terms import CHANGES, MEASURED

_EXAMPLES = Cue(
    r",?(?<!instances)(?<!situations)(?<!circumstances)(?<!occasions)\s"
    r"(?:including|such as|e\.g\.,?|for example,?|for instance,?|namely|especially|particularly|specifically"
    r"|in particular|notably|consisting of|comprising|ranging from|a range of [\w-]+ from)\s"
    r"|(?:(?<=infusion reaction)|(?<=infusion reactions)|(?<=allergic reaction)|(?<=allergic reactions)) with\s"
    r"|(?:(?<=issues)|(?<=problems)|(?<=symptoms)|(?<=effects)|(?<=reactions)|(?<=complaints)) like\s",
    re.IGNORECASE,
)
# "gout, a rare but severe illness": says of the one before how often it occurs.
_APPOSITION = re.compile(r"^an?\s", re.IGNORECASE)
# "nephritis, an inflammation of the kidneys": explains the one before, and is none of its own.
_EXPLANATION = re.compile(
    r"^(?:(?:otherwise|also|better) )?(?:known as|called|termed|referred to as)\b"
    r"|^(?:otherwise|also|better) (?:known|called)\b|^an? (?:[\w-]+ ){0,3}?"
    r"(?:inflammation|widening|dilat(?:at)?ion|disease|disorder|condition|form|type|kind|loss|lack|abnormality|illness|syndrome)"
    r" (?:of|in|that|where|which|characteri[sz]ed)\b",
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
# "Elevated transaminases and bilirubin": the change before the first is that of the next ones.
_CHANGED = re.compile(r"(?:increased|elevated|raised|decreased|reduced|lowered) ", re.IGNORECASE)
_NEXT = re.compile(r", (?:and |or )?| (?:and|or) ")
# "Speech and visual disturbances".
_SHARED_HEAD = re.compile(
    r"(?<= )(?:disturbances?|disorders?|problems|changes|abnormalities|impairments?|difficulties)$", re.IGNORECASE
)
_AND = re.compile(r"\s(?:and|or)\s")
# "Impairment of memory, longer reaction time": what is longer is told by itself.
_TOLD_BY_ITSELF = re.compile(
    r"(?:longer|shorter|slow(?:er|ed)|faster|weak(?:er|ened)|poor(?:er)?|greater|less|more|prolonged|delayed)\b"
    r"|(?:deficienc(?:y|ies)|excess|worsening|inflammation|swelling|enlargement|irritation|redness|rupture|failure"
    r"|discolou?ration|narrowing|atrophy|feelings?) (?:of|in)\b",
    re.IGNORECASE,
)
# "Cases of hepatitis and of kidney failure", "linked with bleeding and with anemia".
_OF_FIRST = re.compile(r"^(?:of|with) ", re.IGNORECASE)
# "(1) hives, (2) cough".
NUMBERED = re.compile(r"(?<![\w)])\((?:\d|i{1,3}|iv|vi?|[a-h])\)(?=\s)")
# "Uncommon (0.1 to 1%): mania, tinnitus": the limits of a class, and nobody's share.
_LIMITS = Cue(r"\b(?P<word>(?:(?:un|in)?(?:common|frequent)|rare)(?:ly)?)\s?\([^()]*\d[^()]*\)(?=\s*:)", re.IGNORECASE)
# "Rash and gout, the latter rarely", "hives, cough and gout, the last of these in 2%": said of one named before.
_ONE_BEFORE = re.compile(
    r"(?:with )?the (?P<which>latter|last|former|first)\b(?P<more> (?:two|three|ones)\b)?", re.IGNORECASE
)
# "Headache, 12%, and rash, 2–4 percent".
_BARE_SHARE = re.compile(r"\W*(?:in )?\d[\d.]*(?:\s?[\u2013-]\s?\d[\d.]*)?\s?(?:%|percent)\W*", re.IGNORECASE)
_PAIR = 2  # of more, "the former" is none in particular
_FEW_WORDS = 3  # a longer phrase that no vocabulary knows may say something else
_COMMA = re.compile(r"[^\w,]*,")  # "salt and fluid retention" is cut at "and": no whole name stands before it
_ANNOUNCES = re.compile(
    r"\b(?:symptoms|effects|events|complaints|signs|issues|changes in (?:blood|body|laboratory) \w+)$", re.IGNORECASE
)


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
            if self.found and self._says_of_one(piece):
                continue
            begins = self._begins(pieces, index, start)
            member, following = read_member(piece, self.offset + start, self.heading if begins else self.frequency)
            self.heading = following if begins else self.heading
            member = member and self._with_head(self._completed(member), pieces[index : index + 2], start)
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

    def _says_of_one(self, piece: Piece) -> bool:
        """Give a share that stands alone to the member before, what is said of "the latter" to that: they are none."""
        if _BARE_SHARE.fullmatch(piece.text):
            self.found[-1] = replace(self.found[-1], figures=read_figures(piece.text))
            return True
        one = _ONE_BEFORE.match(piece.text)
        which = one["which"].lower() if one else ""
        if one is None or (which in {"last", "first"} and is_reaction(reaction_name(piece.text[one.end() :]))):
            return False
        at = -1 if which in {"latter", "last"} else 0
        if not one["more"] and (at == -1 or len(self.found) == _PAIR):
            often = find_frequencies(piece.text)
            told = replace(self.found[at], figures=read_figures(piece.text))
            self.found[at] = replace(told, frequency=often[-1].word) if often else told
        return True

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
        governor = self.governor or self._change(member)
        governed = governor and measured and not _TOLD_BY_ITSELF.match(name)
        whole = f"{governor.group()}{name}" if governor and governed else name
        return replace(member, name=whole) if whole != member.name else member

    def _with_head(self, member: Mention, pieces: Sequence[Piece], start: int) -> Mention:
        """Complete what is measured by the noun that it shares with the next member, the second of the pieces."""
        if len(pieces) == 1 or member.name.lower() not in MEASURED:
            return member
        head = _SHARED_HEAD.search(pieces[1].text)
        joined = _AND.fullmatch(self.text, start + pieces[0].end, start + pieces[1].start)
        return replace(member, name=f"{member.name} {head.group()}") if head and joined else member

    def _change(self, member: Mention) -> re.Match[str] | None:
        """Find the word of change before the measured thing that stands directly before a member."""
        before = self.found[-1] if self.found else None
        if before is None or before.name.lower().rpartition(" ")[2] not in MEASURED:
            return None
        beside = _NEXT.fullmatch(self.text, before.end - self.offset, member.start - self.offset)
        return _CHANGED.match(before.name) if beside else None

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
    return reaction_name(parted(piece.text)[0])


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
