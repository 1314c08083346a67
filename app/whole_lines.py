"""Lines that are added to a file whole or not at all, however full its disk is."""

from __future__ import annotations

import os
from contextlib import suppress


def append_whole(file: int, lines: bytes) -> None:
    """Write to the end of an open file to which nobody else writes meanwhile; raises OSError where no room is left."""
    before = os.fstat(file).st_size
    written = 0
    try:
        while written < len(lines):  # a disk that fills up takes a part first
            written += os.write(file, lines[written:])
    except OSError:
        with suppress(OSError):  # what is no file on a disk cannot be cut
            os.ftruncate(file, before)
        raise
