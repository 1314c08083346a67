"""Asks sources of advisories for known vulnerabilities of what is locked: `make audit`.

Usage: python -m tests.audit_locks PIP_AUDIT [OSV_URL]

Exits with 1 where there is one, and with 2 where no source could say: that nothing was found is said only of what a
source knew.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from tests.locks import FOLDER

VULNERABLE, UNKNOWN = 1, 2
LOCKS = ["runtime.lock", "dev.lock"]


def main() -> int:
    """Ask for every lock; gives the exit status."""
    pip_audit, *osv_url = sys.argv[1:]
    sources = [["-s", "osv", "--osv-url", *osv_url]] if osv_url else [["-s", "osv"], ["-s", "pypi"]]
    return max(_audit(pip_audit, lock, sources) for lock in LOCKS)


def _audit(pip_audit: str, lock: str, sources: list[list[str]]) -> int:
    for source in sources:
        found, said = _ask(pip_audit, lock, source)
        known = [each for each in found if "skip_reason" not in each]
        if known:
            _say(f"{lock}: {source[1]} knows {len(known)} of {len(found)} distributions")
            lines = list(_vulnerabilities(known))
            _say("\n".join(lines) or f"{lock}: no known vulnerability")
            return VULNERABLE if lines else 0 if len(known) == len(found) else UNKNOWN
        _say(f"{lock}: not audited, {source[1]} told nothing of it: {said}")
    return UNKNOWN


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _ask(pip_audit: str, lock: str, source: list[str]) -> tuple[list[dict[str, Any]], str]:
    command = [pip_audit, *source, "--format", "json", "--progress-spinner", "off", "--disable-pip", "--no-deps"]
    done = subprocess.run(  # noqa: S603  # installed from a lock
        [*command, "--require-hashes", "-r", FOLDER / lock], capture_output=True, text=True, check=False
    )
    found = json.loads(done.stdout)["dependencies"] if done.stdout.strip() else []
    reasons = [each["skip_reason"] for each in found if "skip_reason" in each]
    return found, (reasons or done.stderr.strip().splitlines() or [""])[-1]


def _vulnerabilities(known: list[dict[str, Any]]) -> Iterator[str]:
    for each in known:
        for one in each["vulns"]:
            mended = ", ".join(one["fix_versions"]) or "no version yet"
            yield f"{each['name']} {each['version']}: {one['id']}, mended in {mended}"


if __name__ == "__main__":
    sys.exit(main())
