"""What the environment may set: each field by `MONOGRAPH_` and its name in capitals."""

import re
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from pydantic_settings import SettingsError as UnreadableSettingsError

from app.errors import SettingsError
from app.logs import LogLevel

_KEY = re.compile(r"[!-+\--~]{16,}")


class CdsClient(BaseModel):
    """A CDS Hooks client that is let in: who issues its tokens, and where the public keys of these are."""

    model_config = ConfigDict(extra="forbid")

    iss: str = Field(min_length=1)
    jku: str

    @model_validator(mode="after")
    def _is_private(self) -> Self:
        # Keys that somebody on the way may change prove nothing.
        if not self.jku.startswith(("https://", "http://127.0.0.1:", "http://localhost:", "http://[::1]:")):
            raise ValueError("jku is an address that begins with https://, or is on this machine")
        return self


class Settings(BaseSettings):
    """Settings of the command line and the service, from the environment alone."""

    model_config = SettingsConfigDict(env_prefix="MONOGRAPH_")

    database_url: str = Field(
        default="sqlite:///monograph.db",
        description="SQLAlchemy URL of the database; the default is a file in the working directory.",
    )
    read_database_urls: Annotated[list[str], NoDecode] = Field(
        default=[],
        description=(
            "URLs of PostgreSQL replicas, with commas between them, of which the service reads the first that answers; "
            "the database itself comes after them. Empty: it reads from the database."
        ),
    )
    host: str = Field(default="127.0.0.1", description="Address that `serve` listens on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port that `serve` listens on.")
    workers: int = Field(default=1, ge=1, description="Processes that `serve` runs.")
    base_url: str | None = Field(
        default=None,
        description="Public address of the service, such as `https://drugs.example.org`; null where it is not known.",
    )
    log_level: LogLevel = Field(default=LogLevel.INFO, description="From which level on `serve` writes to its log.")
    api_keys: Annotated[list[SecretStr], NoDecode] = Field(
        default=[],
        description="Keys, with commas between them, of which clients must send one; empty: everybody may ask.",
    )
    rate_limit: int | None = Field(
        default=None,
        ge=1,
        description="How often one client may ask in a minute, of each process; null: without limit.",
    )
    opentelemetry: bool = Field(
        default=False,
        description="Whether `serve` sends traces to OTEL_EXPORTER_OTLP_ENDPOINT (the extra of that name).",
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
    cds_clients: list[CdsClient] = Field(
        default=[],
        description='CDS Hooks clients that are let in, as JSON: `[{"iss": ..., "jku": ...}]`; empty: everybody.',
    )
    cds_not_checked: bool = Field(
        default=False, description="Whether a CDS Hooks answer has a card that says what was not checked."
    )
    cds_contraindications: bool = Field(
        default=False, description="Whether CDS Hooks answers have cards with the contraindications of ordered drugs."
    )
    cds_feedback_file: str = Field(
        default="cds-feedback.ndjson",
        description="File that the feedback of CDS Hooks clients is added to; empty: it is not kept.",
    )
    cds_feedback_comments: bool = Field(
        default=False, description="Whether what clinicians wrote is kept with the feedback: it may name patients."
    )

    @field_validator("read_database_urls", mode="before")
    @classmethod
    def _split_urls(cls, value: object) -> object:
        return _split(value) if isinstance(value, str) else value

    @field_validator("api_keys", mode="before")
    @classmethod
    def _split_keys(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        keys = _split(value)
        if not all(map(_KEY.fullmatch, keys)):
            raise ValueError("A key has 16 letters, digits or signs or more, no space and no comma")
        return keys


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def read_settings() -> Settings:
    """Read the settings; raises SettingsError naming the variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        raise SettingsError(f"MONOGRAPH_{first['loc'][0]}: ".upper() + first["msg"]) from None
    except UnreadableSettingsError:
        raise SettingsError("MONOGRAPH_CDS_CLIENTS: it is no JSON.") from None
