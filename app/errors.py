"""What can go wrong for a reason that a person can act on; each error carries the HTTP status that it answers with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar


class MonographError(Exception):
    """Base of all of them. `type` is the last part of the problem's address, `title` the same for every instance."""

    status: ClassVar[int] = 500
    title: ClassVar[str] = "Internal error"
    type: ClassVar[str] = "internal-error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UnknownDrugError(MonographError):
    """No stored drug goes by that: `candidates` are what may be meant, each {drug, match, on, score}."""

    status = 404
    title = "Unknown drug"
    type = "unknown-drug"

    def __init__(self, message: str, candidates: Sequence[dict[str, Any]] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


class UnknownCodeError(MonographError):
    """No stored drug has a code of a classification, and no group of it that is known here."""

    status = 404
    title = "Unknown code"
    type = "unknown-code"


class AmbiguousDrugError(MonographError):
    """Several stored drugs go by that name: `candidates`, each {drug, match, on, score}."""

    status = 300
    title = "Ambiguous drug"
    type = "ambiguous-drug"

    def __init__(self, message: str, candidates: Sequence[dict[str, Any]] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


class InvalidParameterError(MonographError):
    """A parameter has a value that it cannot have; `detail` also says at length which it can."""

    status = 422
    title = "Invalid parameter"
    type = "invalid-parameter"

    def __init__(self, parameter: str, wrong: str, right: str) -> None:
        super().__init__(f"{parameter}: {wrong}")
        self.parameter, self.detail = parameter, f"{wrong}; {right}"


class DatabaseNotReadyError(MonographError):
    """The database is missing, has no tables, or not those of this version."""

    status = 503
    title = "Database not ready"
    type = "database-not-ready"


class SettingsError(MonographError):
    """A `MONOGRAPH_` variable has a value that cannot be used."""

    title = "Settings cannot be used"
    type = "settings"


class WikiError(MonographError):
    """A wiki cannot be read: it is not there, refuses, or answers what no wiki answers."""

    status = 502
    title = "Wiki cannot be read"
    type = "wiki"


class ClusterError(MonographError):
    """A cluster that reads articles is lost, or cannot read."""

    status = 502
    title = "Cluster cannot be used"
    type = "cluster"


class AlreadyRunningError(MonographError):
    """Another run is at work on the same database."""

    status = 409
    title = "Already running"
    type = "already-running"
