"""What the environment may set: each field by `MONOGRAPH_` and its name in capitals."""

from __future__ import annotations

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.errors import SettingsError


class Settings(BaseSettings):
    """Settings of the command line and the service, from the environment alone."""

    model_config = SettingsConfigDict(env_prefix="MONOGRAPH_")

    database_url: str = Field(
        default="sqlite:///monograph.db",
        description="SQLAlchemy URL of the database; the default is a file in the working directory.",
    )
    host: str = Field(default="127.0.0.1", description="Address that `serve` listens on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port that `serve` listens on.")
    workers: int = Field(default=1, ge=1, description="Processes that `serve` runs.")
    base_url: str | None = Field(
        default=None,
        description="Public address of the service, such as `https://drugs.example.org`; null where it is not known.",
    )
    wiki_api: str = Field(
        default="https://en.wikipedia.org/w/api.php", description="Address of the MediaWiki that `sync` reads."
    )
    wiki_contact: str | None = Field(
        default=None,
        pattern=r"^[ -~]+$",
        description="Web page or e-mail address of whoever runs `sync`, told to the wiki's operators in User-Agent.",
    )
    wiki_maxlag: int = Field(default=5, ge=0, description="Seconds of replication lag at which the wiki shall refuse.")
    wiki_timeout: float = Field(default=60, gt=0, description="Seconds to wait for an answer of the wiki.")
    wiki_attempts: int = Field(default=6, ge=1, description="How often one question is put to a wiki that fails.")
    wiki_backoff: float = Field(default=1, ge=0, description="Seconds before the second attempt; doubles each time.")
    wiki_longest_wait: float = Field(
        default=300, ge=0, description="Seconds to wait at most when the wiki says `Retry-After`; beyond, `sync` ends."
    )


def read_settings() -> Settings:
    """Read the settings; raises SettingsError naming the variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        variable = f"MONOGRAPH_{'_'.join(map(str, first['loc']))}".upper()
        raise SettingsError(f"{variable}: {first['msg']}") from None
