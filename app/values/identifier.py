"""Identifiers as their owners write them, and whether they pass their scheme's check."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.vocabulary.identifier_schemes import SCHEME, Scheme

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_STRUCTURE_START = re.compile(r"(?:InChI=)?(?=1S?/)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identifier:
    """A value in its owner's spelling, and whether it passes the scheme's pattern and check digit."""

    scheme: Scheme
    value: str
    valid: bool

    @property
    def curie(self) -> str | None:
        """`chembl:CHEMBL25`; a prefix that repeats the scheme is left out (`chebi:15365`). Null for structures."""
        if self.scheme.structure:
            return None
        repeated = f"{self.scheme.name}:"
        local = self.value[len(repeated) :] if self.value.lower().startswith(repeated) else self.value
        return repeated + local

    @property
    def uri(self) -> str | None:
        """Where a valid identifier resolves; null where the scheme has no resolver."""
        if self.scheme.uri is None or not self.valid:
            return None
        return self.scheme.uri.format(value=self.value)


def parse_identifier(scheme_name: str, written: str) -> Identifier:
    """Read one identifier as an editor writes it: `25` in scheme `chembl` is `CHEMBL25`. What is wrong is kept."""
    scheme = SCHEME[scheme_name]
    value = _normalised(scheme, written)
    return Identifier(scheme, value, is_valid(scheme_name, value))


def is_valid(scheme_name: str, value: str) -> bool:
    """Check a value against its scheme's pattern, and its check digit where the scheme has one."""
    return has_pattern(scheme_name, value) and check_character(scheme_name, value) in (None, value[-1])


def has_pattern(scheme_name: str, value: str) -> bool:
    """Tell whether a value is written as its scheme's values are, whatever its check digit."""
    return _pattern(scheme_name).fullmatch(value) is not None


@cache
def _pattern(scheme_name: str) -> re.Pattern[str]:
    return re.compile(SCHEME[scheme_name].pattern)


def check_character(scheme_name: str, value: str) -> str | None:
    """Work out what a value must end with; None for a scheme without check and a value that is not of its pattern."""
    check = _CHECKS.get(scheme_name)
    return check(value) if check and has_pattern(scheme_name, value) else None


def _normalised(scheme: Scheme, written: str) -> str:
    value = " ".join(written.split())
    if scheme.name == "inchi":
        return _STRUCTURE_START.sub("InChI=", value.replace(" ", ""), count=1)
    if scheme.structure:
        return value
    value = value.translate(_DASHES)
    value = value.upper() if scheme.upper else value
    for prefix in scheme.written_prefixes:
        value = re.sub(rf"^{prefix}(?:\s*[:=#]\s*|\s+|(?=\d))", "", value, flags=re.IGNORECASE)
    return scheme.code_prefix + value.removeprefix(scheme.code_prefix).strip()


def _cas_check(value: str) -> str:
    """CAS: the digits before the last, weighted 1, 2, 3 from the right, sum to the last modulo 10."""
    digits = [int(digit) for digit in value if digit != "-"]
    return str(sum(place * digit for place, digit in enumerate(reversed(digits))) % 10)


def _ec_check(value: str) -> str:
    """EC number: the first six digits, weighted 1 to 6 from the left, sum to the last modulo 11."""
    digits = [int(digit) for digit in value if digit != "-"]
    return str(sum(place * digit for place, digit in enumerate(digits[:-1], 1)) % 11)


def _unii_check(value: str) -> str:
    """UNII: the first nine characters as base-36 digits sum to the last modulo 36."""
    return _BASE_36[sum(_BASE_36.index(character) for character in value[:-1]) % len(_BASE_36)]


_CHECKS = {"cas": _cas_check, "ec": _ec_check, "unii": _unii_check}
