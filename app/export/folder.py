"""A folder that is there whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from app.errors import SettingsError


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """Give a folder beside the target to write to, which becomes the target when all is done, else is removed.

    Raises SettingsError where the target is there already and not empty, or the disk refuses.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise SettingsError(f"{target} is there already: name a folder that is not, or is empty.")
    # In the same file system, so that moving it is one step; what a killed run leaves says what it is.
    draft = target.absolute().with_name(f".{target.absolute().name}.{token_hex(4)}.unfinished")
    try:
        draft.mkdir(parents=True)
        yield draft
        draft.rename(target)
    except OSError as error:
        raise SettingsError(f"{target} cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
