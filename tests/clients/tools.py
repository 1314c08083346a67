"""Other people's tools, each of the version that a lock file names, in a folder of their own that is made once.

A Python environment beside the project's, since theirs and ours need not agree; Node comes in it as a package. What is
in the folder is known by the digest of the lock files: it is made again when one changes. `make clean` removes it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
FOLDER = ROOT / ".tools"
PYTHON, NODE = FOLDER / "python", FOLDER / "node"
LOCK = ROOT / "requirements" / "clients.lock"
NODE_FILES = [HERE / name for name in (".npmrc", "package.json", "package-lock.json")]
ANNOTATIONS = Path("/usr/share/java/jakarta-annotation-api.jar")

_STAMP = FOLDER / "installed"
_ENVIRONMENT = {
    "PATH": os.pathsep.join((str(PYTHON / "bin"), str(NODE / "node_modules" / ".bin"), os.environ["PATH"])),
    # None of them is to tell anyone that it was run, or to ask for a newer version of itself.
    "REDOCLY_TELEMETRY": "off",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "NO_COLOR": "1",
}


class ToolsMissingError(Exception):
    """Something could not be installed."""


def run(*command: str | Path, folder: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a tool to its end; gives its exit status and what it said, both streams in one."""
    return subprocess.run(  # noqa: S603  # installed from lock files
        [shutil.which(command[0], path=_ENVIRONMENT["PATH"]) or command[0], *command[1:]],
        cwd=folder,
        env=os.environ | _ENVIRONMENT | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def install() -> None:
    """Bring the folder up to date. Raises ToolsMissingError."""
    if not _STAMP.exists() or _STAMP.read_text() != _digest():
        shutil.rmtree(FOLDER, ignore_errors=True)
        NODE.mkdir(parents=True)
        _need(sys.executable, "-m", "venv", PYTHON)
        pip = (PYTHON / "bin" / "pip", "install", "-q", "--disable-pip-version-check")
        _need(*pip, "--no-deps", "--require-hashes", "-r", LOCK)
        for file in NODE_FILES:
            shutil.copy(file, NODE)
        _need("npm", "ci", "--ignore-scripts", "--silent", folder=NODE)
        _STAMP.write_text(_digest())


def classpath() -> str:
    """Say where what the Java client needs is: the generator itself carries Jackson."""
    (generator,) = PYTHON.glob("lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar")
    return os.pathsep.join((str(generator), str(ANNOTATIONS)))


def require(done: subprocess.CompletedProcess[str]) -> str:
    """Give what a tool said; where it failed, fail with that."""
    assert done.returncode == 0, f"{done.args}\n{done.stdout}"
    return done.stdout


def _need(*command: str | Path, folder: Path | None = None) -> None:
    done = run(*command, folder=folder)
    if done.returncode != 0:
        raise ToolsMissingError(f"{' '.join(map(str, command))}: {' '.join(done.stdout.split()[-40:])}")


def _digest() -> str:
    return sha256(b"\0".join([sys.version.encode(), *(file.read_bytes() for file in _files())])).hexdigest()


def _files() -> Sequence[Path]:
    return [LOCK, *NODE_FILES]
