"""Identifiers as people and programs refer to them: CURIEs, addresses on the web, and FHIR's `system|code`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from app.values.identifier import Identifier, has_pattern, parse_identifier
from app.vocabulary.identifier_addresses import ADDRESSES, OMITTED, PREFIXES, RESOLVERS, SYSTEMS
from app.vocabulary.identifier_schemes import SCHEMES

_PREFIX = {scheme.name: scheme.name for scheme in SCHEMES} | PREFIXES
_CURIE = re.compile(r"([A-Za-z][\w.\-]*)\s?[:=#]\s?(\S.*)")
_BLANK = re.compile(r"([A-Za-z]+)\s(\S+)")
_WRITTEN = {prefix.lower(): scheme.name for scheme in SCHEMES for prefix in scheme.written_prefixes}
_WEB = re.compile(r"(?:https?://)?(?:www\.)?", re.IGNORECASE)
_WEB_ADDRESS = re.compile(r"https?://|www\.|[\w-]+(?:\.[\w-]+)+/", re.IGNORECASE)
_ANY_SYSTEM = re.compile(r"[a-z][a-z0-9+.\-]*:|[\w-]+(?:\.[\w-]+)+(?:/|$)", re.IGNORECASE)

# Schemes whose bare values look like nothing else, so that one of them that is wrong is still no misspelled name.
_TELLING = ("cas", "ec", "drugbank", "unii", "kegg", "chembl", "chebi", "atc", "dtxsid", "inchikey", "medlineplus")


@dataclass(frozen=True, slots=True)
class Reference:
    """What a text refers to: an identifier, or none where it is of a scheme that is not known or written wrong."""

    identifier: Identifier | None


def read_reference(text: str) -> Reference | None:
    """Read a text that says of which scheme it is; None where it does not, as a bare identifier or a name.

    `DB:DB00026`, `chembl:1201570`, `https://identifiers.org/CHEBI:2676`, `http://fdasis.nlm.nih.gov|9013DUQ28K`.
    """
    text = " ".join(text.split())
    system, bar, code = text.rpartition("|")
    if bar and _ANY_SYSTEM.match(system):
        return Reference(_of_scheme(scheme_of_system(system), code))
    if _WEB_ADDRESS.match(text):
        return Reference(_of_address(text))
    return _of_curie(text)


def plain_code(text: str) -> str:
    """Take FHIR's bar off a code that is sent without its system."""
    return text.strip().removeprefix("|")


def looks_like_identifier(text: str) -> bool:
    """Tell whether a bare text is written as identifiers are, right or wrong: then it is no misspelled name."""
    value = text.strip()
    forms = (value, value.upper(), value.lower())
    if not any(character.isdigit() for character in value):
        return False
    return value.isdigit() or any(has_pattern(scheme, form) for scheme in _TELLING for form in forms)


def _of_curie(text: str) -> Reference | None:
    if (curie := _CURIE.fullmatch(text)) and curie[1].lower() in _PREFIX:
        return Reference(_of_scheme(_PREFIX[curie[1].lower()], curie[2]))
    if (written := _BLANK.fullmatch(text)) and written[1].lower() in _WRITTEN and re.search(r"\d", written[2]):
        return Reference(_of_scheme(_WRITTEN[written[1].lower()], written[2]))
    return None


def _of_scheme(scheme: str | None, code: str) -> Identifier | None:
    """Read a value of a scheme, which may repeat its prefix (`CHEBI:CHEBI:2676`) or leave out its beginning."""
    if scheme is None:
        return None
    repeated = _CURIE.fullmatch(code)
    if repeated and _PREFIX.get(repeated[1].lower()) == scheme:
        code = repeated[2]
    for value in (code, OMITTED.get(scheme, "") + code):
        identifier = parse_identifier(scheme, value)
        if identifier.valid:
            return identifier
    return None


def scheme_of_system(system: str) -> str | None:
    """Tell which scheme a code system is, however its address is written; None where it is none that is known."""
    plain = plain_system(system)
    site, _, prefix = plain.partition("/")
    return _PREFIX.get(prefix) if site in RESOLVERS else SYSTEMS.get(plain, _PREFIX.get(plain.rstrip(":")))


def plain_system(system: str) -> str:
    """Write the address of a system so that ways to write it are one: without https://, www. and a slash at the end."""
    return _plain(system).lower()


def _of_address(address: str) -> Identifier | None:
    plain = unquote(_plain(address))
    site, _, rest = plain.partition("/")
    if site.lower() in RESOLVERS:
        prefix, _, value = rest.partition(":" if ":" in rest.partition("/")[0] else "/")
        return _of_scheme(_PREFIX.get(prefix.lower()), value)
    for scheme, pattern in _addresses():
        found = pattern.fullmatch(plain)
        identifier = _of_scheme(scheme, found[1]) if found else None
        if identifier is not None:
            return identifier
    return None


def _plain(address: str) -> str:
    return _WEB.sub("", address, count=1).rstrip("/")


def _reading(template: str) -> re.Pattern[str]:
    """Make a pattern that reads a template backwards; what follows a value in a query or fragment is left."""
    before, after = (re.escape(part) for part in _plain(template).split("{value}"))
    return re.compile(rf"{before}([^/?#&]+){after}(?:[&#?].*)?", re.IGNORECASE)


@cache
def _addresses() -> list[tuple[str, re.Pattern[str]]]:
    """Give what reads each scheme's addresses, compiled when somebody first asks by one."""
    return [
        *((scheme.name, _reading(scheme.uri)) for scheme in SCHEMES if scheme.uri),
        *((scheme, _reading(template)) for scheme, template in ADDRESSES),
    ]
