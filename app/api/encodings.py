"""Which encoding a client gets: content negotiation by `Accept-Encoding` (RFC 9110, section 12.5.3)."""

from __future__ import annotations

from collections.abc import Iterable

from app.encodings import Encoding


def choose_encoding(lines: Iterable[str]) -> Encoding:
    """Choose what the client takes most gladly, of equals what squeezes best; as it is where it takes nothing else."""
    weights = dict(_weight(part) for line in lines for part in line.split(",") if part.strip())
    others = weights.get("*", 0.0)
    # What is not named is not wanted, but for bytes as they are, which every client takes.
    offered = {encoding: weights.get(encoding, others) for encoding in Encoding}
    best = max(offered, key=lambda encoding: offered[encoding])
    return best if offered[best] > 0 else Encoding.IDENTITY


def _weight(part: str) -> tuple[str, float]:
    """Read `gzip;q=0.5`; a weight that is no number refuses."""
    name, _, parameter = part.partition(";")
    folded = name.strip().lower().removeprefix("x-")
    key, _, value = parameter.partition("=")
    if key.strip().lower() != "q":
        return folded, 1.0
    try:
        return folded, float(value)
    except ValueError:
        return folded, 0.0
