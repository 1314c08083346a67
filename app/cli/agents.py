"""The `mcp` command: the service for a language model's program that runs it, over standard input and output."""

from __future__ import annotations

from app.database import reachable_database, require_current
from app.errors import SettingsError
from app.replicas import reading_url
from app.settings import read_settings


def run_mcp() -> None:
    """Serve until the input ends. Raises DatabaseNotReadyError, or SettingsError where the extra is not installed."""
    settings = read_settings()
    url = reading_url(settings)
    with reachable_database(url):
        require_current(url)
    try:
        from app.api.agents import make_server  # noqa: PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise SettingsError(f"There is no {error.name} here: run `pip install 'monograph[mcp]'`.") from error
    from app.api.service import create_app  # noqa: PLC0415  # with what is above it takes a second

    # Whoever can run the command can read the file: keys and limits are for the network.
    unguarded = settings.model_copy(update={"api_keys": [], "rate_limit": None})
    make_server(create_app(unguarded)).run(transport="stdio", show_banner=False)
