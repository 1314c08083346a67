"""The two versions of FHIR that are served, and where."""

from __future__ import annotations

from enum import StrEnum

# Where the application is mounted.
PATH = "/fhir"


class Version(StrEnum):
    """A version, by the last part of its base."""

    R4 = "r4"
    R5 = "r5"

    @property
    def number(self) -> str:
        """Its number, as `fhirVersion` says it."""
        return {Version.R4: "4.0.1", Version.R5: "5.0.0"}[self]
