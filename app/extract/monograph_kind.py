"""Tells whether an article is the monograph of one drug, in English; if not, says what it is instead."""

from __future__ import annotations

import re

from app.vocabulary.english import ENGLISH_WORDS
from app.vocabulary.foreign_infoboxes import FOREIGN_DRUG_BOXES
from app.vocabulary.infobox_templates import CHEMICAL_BOXES, CLASS_BOXES, DRUG_BOXES
from app.vocabulary.pharmacology_parameters import PHARMACOLOGY_PARAMETERS
from app.wikitext.document import Document, Infobox

_PHARMACOLOGY_BOX = "chembox pharmacology"
_TEMPLATE_NAME = re.compile(r"\{\{([^{}|<>\n]{1,80})")
_WORD = re.compile(r"[^\W\d_]+")
_NO_MARKUP = re.compile(r"<!--.*?-->|<nowiki>.*?</nowiki>", re.DOTALL | re.IGNORECASE)
_BRACES = re.compile(r"\{\{|\}\}")

# Prose in English has about one such word in five; shorter texts are too few words to tell.
_LEAST_WORDS = 30
_LEAST_ENGLISH = 0.06
# In characters: a language shows in the first pages of a text.
_ENOUGH = 6_000


def not_a_monograph(document: Document) -> str | None:
    """Give the reason why an article is no drug monograph that can be read, or None where it is one."""
    if document.redirect is not None:
        return f"a redirect to {document.redirect}"
    if document.find(*DRUG_BOXES) is None and not any(map(_is_medicine, document.infoboxes)):
        return _instead(document)
    if not _is_english(document):
        return "not in English"
    return None


def _is_medicine(box: Infobox) -> bool:
    """Tell whether a chemical's box has filled-in pharmacology."""
    return _PHARMACOLOGY_BOX in box.sections and any(
        parameter.name.lower() in PHARMACOLOGY_PARAMETERS and not parameter.blank for parameter in box.parameters
    )


def _instead(document: Document) -> str:
    language = _foreign_language(document.source)
    if language is not None:
        return f"not in English: it has the drug box of the {language} wiki"
    if unclosed := _unclosed_box(document.source):
        return f"its drug infobox is never closed: {{{{{unclosed} has no }}}} of its own"
    if document.find(*CLASS_BOXES) is not None:
        return "a class of drugs, not one drug"
    if document.find(*CHEMICAL_BOXES) is not None:
        return "a chemical without pharmacology data, not a drug"
    return "no drug infobox"


def _foreign_language(source: str) -> str | None:
    names = map(_folded, _TEMPLATE_NAME.findall(source))
    return next((FOREIGN_DRUG_BOXES[name] for name in names if name in FOREIGN_DRUG_BOXES), None)


def _folded(name: str) -> str:
    return " ".join(name.replace("_", " ").split()).lower()


def _unclosed_box(source: str) -> str | None:
    """Give the name, as written, of a drug's box that begins and does not end: the parser takes it for plain text."""
    text = _NO_MARKUP.sub("", source)
    box = next((found for found in _TEMPLATE_NAME.finditer(text) if _folded(found[1]) in DRUG_BOXES), None)
    if box is None:
        return None
    depth = 0
    for brace in _BRACES.finditer(text, box.start()):
        depth += 1 if brace[0] == "{{" else -1
        if depth == 0:
            return None
    return box[1].strip()


def _first_pages(document: Document) -> str:
    pages = ""
    for section in document.sections:
        if len(pages) >= _ENOUGH:
            break
        pages += f"{section.text} "
    return pages[:_ENOUGH]


def _is_english(document: Document) -> bool:
    words = _WORD.findall(_first_pages(document).lower())
    english = sum(map(ENGLISH_WORDS.__contains__, words))
    return len(words) < _LEAST_WORDS or english >= _LEAST_ENGLISH * len(words)
