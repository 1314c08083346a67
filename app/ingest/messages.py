"""What processes that read articles are asked, and what they answer, as bytes.

Whoever hands them on needs to import nothing of what they hold.
"""

from __future__ import annotations

import pickle

from app.ingest.zstandard import zstd

# What is read of an article says most things several times, in documents and rows: this is a tenth as long, and takes
# less than a millisecond. Higher levels gain a twentieth.
_LEVEL = 1


def packed(message: object) -> bytes:
    """Give a message as bytes, which wait in little memory until they are read."""
    return zstd.compress(pickle.dumps(message), _LEVEL)


def unpacked(message: bytes) -> object:
    """Read one; it is from a process that this one has started, or was told to trust."""
    return pickle.loads(zstd.decompress(message))  # noqa: S301  # see above
