"""What a test says where a package that it needs may not be installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packages import SCRIPT, require_packages

REFUSAL = "no elephant here (no apt-get here); on Debian, as root: sh tests/install_packages.sh elephant trunk"


@pytest.fixture
def no_apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CI", raising=False)


def elephant() -> str:
    return "no elephant here"


@pytest.mark.usefixtures("no_apt")
def test_without_apt_a_test_is_skipped_with_what_it_lacks_and_the_command_for_it() -> None:
    with pytest.raises(pytest.skip.Exception) as told:
        require_packages(elephant, "elephant", "trunk")
    assert str(told.value) == REFUSAL


@pytest.mark.usefixtures("no_apt")
def test_a_build_that_is_to_show_that_all_is_well_fails_with_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception) as told:
        require_packages(elephant, "elephant", "trunk")
    assert str(told.value) == REFUSAL


@pytest.mark.usefixtures("no_apt")
def test_nothing_is_installed_where_nothing_is_missing() -> None:
    require_packages(lambda: None, "elephant")


def test_only_root_may_install() -> None:
    somebody = "nobody" if os.getuid() == 0 else None
    # The script lies where others may not read.
    with SCRIPT.open() as script:
        done = subprocess.run(
            ["/bin/sh"], stdin=script, user=somebody, cwd="/", capture_output=True, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == ("only root may install packages\n" if shutil.which("apt-get") else "no apt-get here\n")
