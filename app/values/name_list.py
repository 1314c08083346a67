"""Lists of names, as infoboxes and leads give them: `Kivexa, Epzicom, others`."""

from __future__ import annotations

import re

from app.cue import Cue
from app.values.pieces import part_remark, pieces
from app.vocabulary.jurisdictions import ELSEWHERE, JURISDICTION_NAMES
from app.vocabulary.name_cues import NO_NAMES, SYNONYM_REMARKS

_LONGEST_BRAND = 60
_LONGEST_SYNONYM = 200
_QUOTES = "\"'“”‘’«»*•·–— \t\xa0"  # noqa: RUF001
_OTHERS = Cue(
    r"\b(?:(?:and|among) (?:many |several |various )?others?|and more|et al\.?|etc\.?)\b.*", re.IGNORECASE | re.DOTALL
)
_NO_NAME = re.compile(rf"(?:{'|'.join(NO_NAMES)})\b", re.IGNORECASE)
_ABOUT_NAMES = re.compile(r"\b(?:(?:brand|trade) ?names?|generics?|worldwide)\b", re.IGNORECASE)
_PLACES = "|".join((*(name for names in JURISDICTION_NAMES.values() for name in names), *ELSEWHERE))
_PLACE_LABEL = Cue(rf"(?:in )?(?:the )?(?:{_PLACES})(?: and (?:the )?(?:{_PLACES}))?\s*[:–-]\s+", re.IGNORECASE)
# "Combinations: Brandix", "Foonib sodium: Brandix": what the name is for.
_USE_LABEL = re.compile(r"[^:]{2,40}:\s+(?=[A-Z0-9])")
# "Foonic acid: FOA", a line that tells which form of the drug its names are of.
_FORM_LABEL = re.compile(r"[A-Za-z][\w -]{2,39}:\s+")
_AND = re.compile(r"\s+(?:and|or|&|also)\s+(?=[A-Z0-9])|^(?:and|or)\s+")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*(?:[)\]]|$)")
_MARKS = re.compile(r"[®™©]")
_LABEL = re.compile(r"(?:brand names?|trade ?names?|synonyms?|others?|also(?: known as)?|syn\.)\s*:?\s+", re.IGNORECASE)
_REMARK = re.compile(rf"(?:{'|'.join(map(re.escape, SYNONYM_REMARKS))})\b.*", re.IGNORECASE | re.DOTALL)
_ABBREVIATION = re.compile(r"[A-Z0-9][A-Za-z0-9-]{0,6}[A-Z0-9]")
# "TE/TET/TCY": of one word; "TMP/SMX" is a combination.
_OF_ONE_WORD = re.compile(r"(?P<initial>[A-Z])[A-Z]{0,4}(?:/(?P=initial)[A-Z]{0,4})+")
_CODE_NAME = re.compile(r"[A-Z]{1,5}[- ]?\d{3,}[\w-]*")
# "2', 2'-difluorofoo": a blank by mistake.
_LOCANTS = re.compile(r"\d+['\u2032\u2019]*(?:,\d+['\u2032\u2019]*)*")
# A comma at the end of a line goes on with the list.
_BROKEN_LIST = re.compile(r",[ \t]?\n")
# The second half of an inverted name: "Benzoic acid, 2-hydroxy-", "phenylalanine, 1-methyl ester", "... sodium salt".
_INVERTED = re.compile(
    r"-$|^(?:\d[\w,'-]*\s?)?(?:ester|ether|salt|amide|oxide|hydrochloride|hydrate)$|^[a-z]+ (?:ester|ether|salt)$",
    re.IGNORECASE,
)


def brand_names(text: str) -> list[str]:
    """Read brand names off a list: remarks, countries and "others" left out; what has no capital or digit is none."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    flat = "\n".join(_OTHERS.sub("", _without_brackets(line)) for line in lines)
    parts = [
        name for piece in pieces(flat, "\n,;/") for name in _AND.split(_USE_LABEL.sub("", _PLACE_LABEL.sub("", piece)))
    ]
    return list(dict.fromkeys(name for part in parts if is_brand(name := tidy(part))))


def is_brand(name: str) -> bool:
    """Tell whether a text can be a brand name: short, with a capital or digit, and not words about names."""
    return (
        1 < len(name) <= _LONGEST_BRAND
        and re.search(r"[^\W\d_]", name) is not None
        and re.search(r"[A-Z0-9]|[^\W\d_a-z]", name) is not None
        and not _NO_NAME.match(name)
        and not _CODE_NAME.fullmatch(name)
        and not _ABOUT_NAMES.search(name)
    )


def synonyms(text: str) -> list[str]:
    """Read synonyms off a list cut by lines, semicolons, or else commas that are not inside a chemical name."""
    rough = [_FORM_LABEL.sub("", piece, count=1) for piece in pieces(_BROKEN_LIST.sub(", ", text), "\n;")]
    parts = [name for piece in rough for part in _by_comma(piece) for name in _with_abbreviation(tidy(part))]
    return list(dict.fromkeys(name for name in parts if is_synonym(name)))


def is_synonym(name: str) -> bool:
    """Tell whether a text can be a synonym: it has letters, is not overlong, and is not words about names."""
    return 1 < len(name) <= _LONGEST_SYNONYM and re.search(r"[^\W\d_]", name) is not None and not _NO_NAME.match(name)


def tidy(name: str) -> str:
    """Take quotes, trade marks, labels and stray punctuation off a name."""
    bare = _MARKS.sub("", name).strip(_QUOTES).rstrip(".,:;").strip(_QUOTES)
    return _LABEL.sub("", bare, count=1) if _LABEL.match(bare) else bare


def _by_comma(piece: str) -> list[str]:
    names: list[str] = []
    for part in pieces(piece, ","):
        if names and _LOCANTS.fullmatch(names[-1]):
            names[-1] = f"{names[-1]},{part}"
        elif _OF_ONE_WORD.fullmatch(part):
            names.extend(part.split("/"))
        elif names and _INVERTED.search(part_remark(part)[0]):
            names[-1] = f"{names[-1]}, {part}"
        else:
            names.append(part)
    return names


def _without_brackets(text: str) -> str:
    bare = _BRACKETS.sub("", text)
    return _BRACKETS.sub("", bare)


def _with_abbreviation(name: str) -> list[str]:
    """Leave out a remark in brackets; an abbreviation there is a name of its own."""
    bare, remark = part_remark(name)
    if remark is None:
        return [name]
    if _REMARK.match(remark):
        return [bare]
    return [bare, remark] if _ABBREVIATION.fullmatch(remark) else [name]
