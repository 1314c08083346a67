"""What all tables share."""

from pydantic import ConfigDict
from sqlmodel import SQLModel


class Table(SQLModel):
    """Base of the tables, which never validate: what pydantic needs for that is built when somebody has them do it."""

    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]
