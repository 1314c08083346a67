"""Makes copies of an article of sentences that no other copy has, as other articles have other sentences.

Extraction remembers what it read in a sentence; of plain copies it would read the first only.
"""

from __future__ import annotations

import re

# The end of a sentence, behind a word of small letters.
_END = re.compile(r"(?<=[a-z]{4})(?=\.(?:\s|<ref|$))")
_LETTERS = str.maketrans("0123456789", "bcdfghjklm")


def with_new_sentences(wikitext: str, number: int) -> str:
    """End the last word of each sentence with letters that stand for the number."""
    return _END.sub(f"q{str(number).translate(_LETTERS)}", wikitext)
