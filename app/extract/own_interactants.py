"""Tells the substances of a sentence that are the drug itself, or its own class, from the other side."""

from __future__ import annotations

import re

from app.extract.own_names import names_own_drug
from app.extract.substances import Substance, name_key
from app.facts.interactions import InteractantKind
from app.vocabulary.drug_classes import CLASS_NOUNS
from app.vocabulary.relatives import MADE_OF_IT

_SHORT = 5
# "NSAIDs such as <drug>": the drug's own class.
_EXEMPLIFIED = re.compile(r",? \(?(?:including|such as|like|e\.g\.,?) ([\w-]+(?: [\w-]+)?)")
_THE = re.compile(r"\b(?:the|this)(?: \w+)? $", re.IGNORECASE)
# "Examplin" in the article on examplin sodium.
_TAIL = re.compile(rf"(?:{'|'.join(MADE_OF_IT)}|pegol)", re.IGNORECASE)
# "It inhibits the pump, as do other PPIs".
_LIKEWISE = re.compile(r"\bas (?:are|is|do|does|did|with|were) (?:all |most |many |the )?other $", re.IGNORECASE)
_OF_BEFORE = re.compile(r"(?<!and )(?<!or )\b(?:of|to) (?:the |these |such )?$")


def is_own(text: str, substance: Substance, own: frozenset[str]) -> bool:
    """Tell whether it is the drug, something named after it, or a class of it that is not "other ..."."""
    if text[: substance.start].lower().endswith("other "):
        return False
    if name_key(substance.name) in own or _is_this_vaccine(text, substance, own):
        return True
    name = substance.name.casefold()
    if (member := _EXEMPLIFIED.match(text, substance.end)) and names_own_drug(member[1], own):
        return True
    if _is_its_class(name, own):
        return True
    if any(one.startswith(f"{name} ") and _TAIL.fullmatch(one, len(name) + 1) for one in own):
        return True
    return names_own_drug(name, own) or (" " not in name and any(title in name for title in own if _is_name(title)))


def _is_this_vaccine(text: str, substance: Substance, own: frozenset[str]) -> bool:
    """Tell "the vaccine" in an article on one."""
    said = substance.name.casefold() == "vaccine" and _THE.search(text, 0, substance.start)
    return bool(said) and any(name.endswith(" vaccine") for name in own)


def _is_its_class(name: str, own: frozenset[str]) -> bool:
    """Tell whether a class is named after its members: statins, of which one is simvastatin."""
    stem = name.removesuffix("s")
    return stem in CLASS_NOUNS and any(title != stem and title.endswith(stem) for title in own)


def _is_name(title: str) -> bool:
    """Tell a name that others may be made of from a class, which is part of its members' names."""
    return len(title) > _SHORT and title not in CLASS_NOUNS


def beside_own(text: str, substance: Substance, own: frozenset[str]) -> bool:
    """In "<drug> or other <class>", the class is the drug's own and the advice is not on their joint use."""
    if not text.endswith(" other ", 0, substance.start):
        return False
    if _LIKEWISE.search(text, 0, substance.start):
        return True
    before = re.search(r"(\S+?),? (?:or|and|along with|as well as|like) other $", text[: substance.start])
    return before is not None and names_own_drug(before.group(1), own)


def stands_for_own(text: str, substance: Substance) -> bool:
    """In "alcohol enhances the effect of <class>", with no other word for the drug, the class is the drug's own."""
    return substance.kind is InteractantKind.DRUG_CLASS and bool(_OF_BEFORE.search(text[: substance.start]))
