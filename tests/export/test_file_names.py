from __future__ import annotations

from pathlib import Path

import pytest

from app.encodings import Encoding
from app.errors import SettingsError
from app.export import Format
from app.export.file_names import require_folder_name


@pytest.mark.parametrize(
    ("target", "asked", "command"),
    [
        ("drugs.sqlite", (Format.NDJSON, Encoding.IDENTITY), "drugs --format sqlite"),
        ("out/drugs.DB", (Format.SQLITE, Encoding.IDENTITY), "out/drugs --format sqlite"),
        ("drugs.jsonl", (Format.NDJSON, Encoding.IDENTITY), "drugs --format ndjson"),
        ("all drugs.csv.gz", (Format.NDJSON, Encoding.IDENTITY), "'all drugs' --format csv --compress gzip"),
        ("drugs.zst", (Format.SQLITE, Encoding.BROTLI), "drugs --format sqlite --compress br"),
        ("drugs.json", (Format.CSV, Encoding.IDENTITY), "drugs --format csv"),
        ("drugs.parquet", (Format.NDJSON, Encoding.IDENTITY), "drugs --format csv"),
        ("drugs.tar.gz", (Format.NDJSON, Encoding.IDENTITY), "drugs --format ndjson --compress gzip"),
    ],
)
def test_a_name_of_a_file_is_refused_with_the_command_to_run(
    target: str, asked: tuple[Format, Encoding], command: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        require_folder_name(Path(target), *asked)
    assert refused.value.message == (
        f"{target} is the name of a file, and an export is a folder, of files with a manifest and check sums: "
        f"run `monograph export {command}`."
    )


@pytest.mark.parametrize("name", ["drugs", "drugs-2026.01", "drugs.export", "there.csv", "."])
def test_a_folder_may_have_any_other_name_and_every_name_where_it_is_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "there.csv").mkdir()
    require_folder_name(tmp_path / name, Format.NDJSON, Encoding.IDENTITY)
