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


def read_settings() -> Settings:
    """Read the settings; raises SettingsError naming the variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        variable = f"MONOGRAPH_{'_'.join(map(str, first['loc']))}".upper()
        raise SettingsError(f"{variable}: {first['msg']}") from None
