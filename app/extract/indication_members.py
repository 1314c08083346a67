"""Parts a list of uses at its semicolons: a member may be as long as it likes, "A in those who ...; B; and C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue

_MEMBER = re.compile(r";(?P<joined>(?: and| or| as well as| and also)?) (?P<words>[^;]+)")
# What only tells a member more closely may hold a verb: "in adults who have had others".
_CLOSER = re.compile(
    r"\b(?:who|whose|whom|which|that|where|when|if|because|since|after|before)\b.*$|\([^()]*\)",
    re.IGNORECASE | re.DOTALL,
)
# A member says nothing by itself; what does begins a clause of its own.
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|may|might|can|could|should|must|will|would|do|does|did|not|no|it|its"
    r"|they|this|these|however|\w+(?:s|ed) (?:the|an?|no)|(?:show\w*|found|reported|suggest\w*|causes?|requir\w*))\b"
    r"|:\s|^(?:but|while|although|in (?!adults|children|people|patients|men|women|combination))",
    re.IGNORECASE,
)
# Where harm or doses begin, no use follows any more.
_OTHER_MATTER = re.compile(
    r"\b(?:(?:side|adverse|undesirable|unwanted) (?:effects?|reactions?|events?)|contraindicat\w+|avoid\w*|cautio\w+"
    r"|risks?|doses?|dosage|monitor\w*)\b",
    re.IGNORECASE,
)
_INTRODUCED = Cue(
    r"(?P<word>\b(?:uses|indications|conditions|diseases|disorders|include|includes|including|following|for|in|treat"
    r"|prevent)):(?= \w)",
    re.IGNORECASE,
)


def members(text: str, since: int) -> Iterator[tuple[int, int]]:
    """Give the further members of a list that begins at a position: where each is parted off, and its first word."""
    for member in _MEMBER.finditer(text, since):
        if _OTHER_MATTER.search(member["words"]):
            return
        if is_member(member["words"]):
            yield member.start(), member.start("words")


def is_member(words: str) -> bool:
    """Tell whether what stands between two semicolons only names something."""
    return not _CLAUSE.search(_CLOSER.sub("", words.split(". ", maxsplit=1)[0]))


def joined(text: str) -> str:
    """Make commas of the colon before a list and of the semicolons in it: what is said of it is said of all members."""
    text = _INTRODUCED.sub(r"\g<word>,", text)
    if ";" not in text:
        return text
    return _MEMBER.sub(
        lambda found: found.group().replace(";", ",", 1) if is_member(found["words"]) else found.group(), text
    )
