"""A real nginx on loopback, with the configuration that `compose.yaml` gives it."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT
from tests.loopback import free_port
from tests.packages import require_packages

TEMPLATE = ROOT / "deploy" / "nginx.conf.template"
_SECONDS = 60
# What the package's or the image's own file has around it, and a log that tells which process answered what.
_AROUND = """\
daemon off;
pid {folder}/pid;
error_log {folder}/errors warn;
events {{}}
http {{
    log_format tries '$status $upstream_status $request_method $uri';
    access_log {folder}/tries tries;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{site}
}}
"""


@dataclass(frozen=True)
class Nginx:
    """One that is running."""

    folder: Path
    port: int

    @property
    def retried(self) -> list[str]:
        """The lines of its log on what was put to a second process."""
        return [line for line in (self.folder / "tries").read_text().splitlines() if "," in line.rpartition("/")[0]]


def require_nginx() -> None:
    """Install nginx where that may be done, and give up where it is still not there."""
    require_packages(lambda: None if program() else "no real nginx", "nginx")


def program() -> str | None:
    """Find nginx, which Debian keeps off the path of whoever is not root."""
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")


def site(**values: str) -> str:
    """Put values into the template as the image does: what is not among them stays."""
    return re.sub(r"\$\{(\w+)\}", lambda name: values.get(name[1], name[0]), TEMPLATE.read_text(encoding="utf-8"))


@contextmanager
def nginx_before(ports: Sequence[int]) -> Iterator[Nginx]:
    """Run it before two processes of the service; it ends with the block, and its folder is gone."""
    # Not a folder of pytest's: those are closed to the user that nginx, where it is root's, answers as.
    folder, port = Path(tempfile.mkdtemp(prefix="monograph-nginx-")), free_port()
    folder.chmod(0o755)
    first, second = (f"127.0.0.1:{each}" for each in ports)
    ours = site(NGINX_LISTEN=f"127.0.0.1:{port}", MONOGRAPH_1=first, MONOGRAPH_2=second)
    (folder / "nginx.conf").write_text(_AROUND.format(folder=folder, site=ours), encoding="utf-8")
    command = [str(program()), "-e", f"{folder}/errors", "-p", str(folder), "-c", f"{folder}/nginx.conf"]
    subprocess.run([*command, "-t", "-q"], check=True)  # noqa: S603
    try:
        with subprocess.Popen(command) as process:  # noqa: S603
            try:
                _wait_for(port, process)
                yield Nginx(folder, port)
            finally:
                process.terminate()
                process.wait(timeout=_SECONDS)
    finally:
        shutil.rmtree(folder)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=_SECONDS).close()
        except OSError:
            assert process.poll() is None and time.monotonic() < deadline  # noqa: PT018
            time.sleep(0.02)
        else:
            return
