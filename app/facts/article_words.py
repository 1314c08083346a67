"""The words of each article as numbers: they tell that a name does not stand in its text, without the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from struct import pack, unpack
from zlib import crc32

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

# Shorter ones stand in most articles, and rule out no name.
_WORD = re.compile(r"[^\W_]{4,}")
_BYTES = 4


class ArticleWordsRow(SQLModel, table=True):
    """The numbers of the different words in what an article says itself, each in four bytes."""

    __tablename__ = "article_words"

    drug_id: int | None = Field(default=None, primary_key=True, foreign_key="drug.id", ondelete="CASCADE")
    words: bytes = Field(sa_type=LargeBinary)


def in_small_letters(text: str) -> str:
    """Write a text in small letters, each in its place; where one of them takes two, it stays as it is."""
    small = text.lower()
    return small if len(small) == len(text) else text


def words_in(texts: Iterable[str]) -> frozenset[int]:
    """Give the numbers of the words of texts in small letters: whatever stands between signs, if it is no shorter.

    Where a name stands in one of the texts as a whole, each of its words does. The converse is not certain: they may
    stand apart, and two words may share a number.
    """
    words = {word for text in texts for word in _WORD.findall(text)}
    return frozenset(crc32(word.encode()) for word in words)


def pack_words(words: Iterable[int]) -> bytes:
    """Write the numbers of words as they are stored."""
    numbers = sorted(words)
    return pack(f"<{len(numbers)}I", *numbers)


def unpack_words(stored: bytes) -> tuple[int, ...]:
    """Read them."""
    return unpack(f"<{len(stored) // _BYTES}I", stored)
