"""What `compose.yaml` says fits the program, the image and nginx; there is no Docker here to try it with."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # comes with what the extra `mcp` needs
from sqlalchemy import make_url

from app.cli import cli
from app.replicas import reading_url
from app.settings import Settings
from tests.conftest import ROOT
from tests.nginx import TEMPLATE

# How compose puts in a variable of its own environment: `${NAME:-instead}`, `${NAME:?what to do}`.
VARIABLE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


@pytest.fixture(scope="module")
def services() -> dict[str, dict[str, Any]]:
    """The services as compose sees them, where a password is set and nothing else."""
    read: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
    services: dict[str, dict[str, Any]] = _filled(read["services"])
    return services


def _filled(part: Any) -> Any:  # noqa: ANN401  # whatever YAML holds
    if isinstance(part, dict):
        return {key: _filled(value) for key, value in part.items()}
    if isinstance(part, list):
        return [_filled(value) for value in part]
    return VARIABLE.sub(_value, part) if isinstance(part, str) else part


def _value(variable: re.Match[str]) -> str:
    name, how, word = variable.groups()
    assert how, f"{name} has no value where it is not set"
    return "a-password" if how == "?" else word


def ours(services: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in services.values() if each["image"] == "monograph"]


def test_every_setting_is_one_and_leads_to_the_database(services: dict[str, dict[str, Any]]) -> None:
    assert len(ours(services)) == 3
    server = services["postgresql"]["environment"]
    for each in ours(services):
        given = {name.lower(): value for name, value in each["environment"].items() if name.startswith("MONOGRAPH_")}
        names = {name.removeprefix("monograph_"): value for name, value in given.items()}
        assert set(names) <= set(Settings.model_fields)
        settings = Settings.model_validate(names)
        address = make_url(reading_url(settings))
        assert address.drivername == "postgresql+psycopg"
        assert address.host in services
        assert (address.username, address.password) == (server["POSTGRES_USER"], server["POSTGRES_PASSWORD"])
        assert address.database == server["POSTGRES_DB"]
        assert settings.api_keys == settings.read_database_urls == []


def test_every_command_and_folder_is_in_the_image(services: dict[str, dict[str, Any]]) -> None:
    known = {command.name or getattr(command.callback, "__name__", "") for command in cli.registered_commands}
    shell, option, script = services["ingest"]["command"]
    assert (shell, option) == ("sh", "-c")
    # A seed that is skipped, for its article is stored at a known revision, keeps no service from starting.
    shape = r"monograph (\w+) && \{ monograph (\w+) (\w+) \|\| \[ \$\$\? -eq 1 \]; \}"
    migrate, ingest, folder = re.fullmatch(shape, script).groups()  # type: ignore[union-attr]  # else it fails
    assert [migrate, ingest] == ["migrate", "ingest"]
    assert {migrate, ingest} <= known
    assert f"COPY {folder} {folder}\n" in (ROOT / "Dockerfile").read_text(encoding="utf-8")


def test_each_waits_for_services_that_are_there(services: dict[str, dict[str, Any]]) -> None:
    waits = {name: each.get("depends_on", {}) for name, each in services.items()}
    assert {other for after in waits.values() for other in after} <= set(services)
    assert waits["service1"] == waits["service2"] == {"ingest": {"condition": "service_completed_successfully"}}
    image = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    for name, after in waits.items():
        for other, how in after.items():
            checks = "healthcheck" in services[other] or (services[other] in ours(services) and "HEALTHCHECK" in image)
            assert checks or how["condition"] != "service_healthy", (name, other)


def test_nginx_gets_its_configuration_and_stands_before_both_processes(services: dict[str, dict[str, Any]]) -> None:
    nginx = services["nginx"]
    ((source, target, _),) = (volume.split(":") for volume in nginx["volumes"])
    # The one that tests.test_failover runs.
    assert (ROOT / source).samefile(TEMPLATE)
    # The image writes what it finds there, with values put in, to its folder of sites, without the ending.
    assert Path(target).match("/etc/nginx/templates/*.conf.template")
    lines = TEMPLATE.read_text(encoding="utf-8").splitlines()
    directives = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    assert set(nginx["environment"]) == set(re.findall(r"\$\{(\w+)\}", directives))
    (port,) = re.findall(r"^EXPOSE (\d+)$", (ROOT / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE)
    for number in "12":
        assert nginx["environment"][f"MONOGRAPH_{number}"] == f"service{number}:{port}"
        assert f"service{number}" in nginx["depends_on"]
    assert nginx["ports"] == [f"127.0.0.1:8000:{nginx['environment']['NGINX_LISTEN']}"]
