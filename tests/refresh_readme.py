"""Writes the answers of the service into the README: `make readme` after a change of what the seed gives.

tests/test_readme.py holds the README to what the service answers.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from starlette.testclient import TestClient

from app.service import create_app
from app.settings import Settings

README = Path(__file__).parents[1] / "README.md"
ANSWER = re.compile(r"(curl -s '?http://127\.0\.0\.1:8000(\S+?)'?\n```\n\n```json\n)(?:.*?)(\n```)", re.DOTALL)
POST = re.compile(r"(curl -s --json '(.*?)' http://127\.0\.0\.1:8000(\S+)\n```\n\n```json\n)(?:.*?)(\n```)", re.DOTALL)
FILTERED = re.compile(
    r"(```console\n\$ (curl -s (?:(?!```).)*?\|\n {4}python3 -c '[^\n]*')\n```\n\n```(?:html|markdown)\n)(?:.*?)(```)",
    re.DOTALL,
)
CUT = re.compile(r"(/v1/drugs/(\w+)/wikitext .*?read\(\)\[)\d+:\d+(\]\)'\n).*?(\n```)")


def main(database_url: str) -> None:
    """Fill in each answer shown, and trace the first number of the pharmacokinetics that stands in prose."""
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        text = README.read_text(encoding="utf-8")
        text = ANSWER.sub(lambda m: m[1] + _set_out(client.get(m[2]).json()) + m[3], text)
        text = POST.sub(lambda m: m[1] + _set_out(client.post(m[3], json=json.loads(m[2])).json()) + m[4], text)
        text = FILTERED.sub(lambda m: m[1] + filtered(client, m[2]) + m[3], text)
        text = CUT.sub(lambda m: m[1] + _cut(client, m[2], m[3]) + m[4], text)
        README.write_text(text, encoding="utf-8")


def filtered(client: TestClient, command: str) -> str:
    """Answer a command that asks the service and hands the answer to a program of Python: what that prints."""
    asked = re.search(r"http://127\.0\.0\.1:8000([^\s']+)", command)
    program = re.search(r"python3 -c '(.*)'", command)
    body = re.search(r"--json '(.*?)'", command, re.DOTALL)
    assert asked  # or it is no such command
    assert program
    answer = client.post(asked[1], content=body[1]) if body else client.get(asked[1])
    done = subprocess.run(  # noqa: S603  # the README's own
        [sys.executable, "-c", program[1]], input=answer.text, capture_output=True, text=True, check=True
    )
    return done.stdout


def _set_out(answer: object) -> str:
    return json.dumps(answer, indent=2, ensure_ascii=False)


def _cut(client: TestClient, drug: str, between: str) -> str:
    facts = client.get(f"/v1/drugs/{drug}/pharmacokinetics").json()["items"]
    evidence = next(fact["evidence"] for fact in facts if fact["evidence"]["origin"] == "prose")
    source = client.get(f"/v1/drugs/{drug}/wikitext").text
    return f"{evidence['start']}:{evidence['end']}{between}{source[evidence['start'] : evidence['end']]}"


if __name__ == "__main__":
    main(sys.argv[1])
