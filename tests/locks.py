"""What the lock files name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packaging.requirements import Requirement

from tests.conftest import ROOT

FOLDER = ROOT / "requirements"
_LINE = re.compile(r"^(\w[^\\\n]*==[^\\\n]+?) *\\?$", re.MULTILINE)


def locked(name: str) -> Iterator[Requirement]:
    """Give what the lock of that name pins, for every platform."""
    return map(Requirement, _LINE.findall((FOLDER / f"{name}.lock").read_text(encoding="utf-8")))


def locked_here(name: str) -> list[Requirement]:
    """Give those of them that are for this platform and interpreter."""
    return [each for each in locked(name) if each.marker is None or each.marker.evaluate()]


def version_of(requirement: Requirement) -> str:
    """Give the one version that a pinned requirement names."""
    (pin,) = requirement.specifier
    return pin.version
