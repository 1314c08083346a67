"""Tells the half-lives of phases before the last one: the initial one is not how fast the body is rid of the drug."""

from __future__ import annotations

import re

_EARLY = re.compile(
    r"\b(?:(?P<early>initial|distribution|alpha|\u03b1)(?:[ -]?phase)?(?: half[ -]life)?(?=\s?[:=)]|\s\d|$)"
    r"|(?P<phase>initial|first|early|rapid|distribution|alpha|\u03b1)[ -]phase\b)",
    re.IGNORECASE,
)


def early_phase(text: str, parameter: str) -> str | None:
    """Name the phase that a half-life is of, None for the terminal one."""
    found = _EARLY.search(text) if parameter == "elimination_half_life" else None
    return f"{(found['early'] or found['phase']).lower()} phase" if found else None
