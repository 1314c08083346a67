from __future__ import annotations

import json
import lzma
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.ingest.articles import read_article, title_of
from app.ingest.files import find_files
from app.ingest.skipped import SkippedError
from app.store.article import Article
from tests.ingest.exports import COMPRESSIONS


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Anakinra.wikitext", "Anakinra"),
        ("Abacavir%2Flamivudine.wikitext", "Abacavir/lamivudine"),
        ("Ascorbic_acid_(molecular_aspects).wikitext", "Ascorbic acid (molecular aspects)"),
        ("aspirin.wikitext", "Aspirin"),
        ("_Two__blanks_.wikitext", "Two blanks"),
        ("Coenzyme_Q10.2.wikitext", "Coenzyme Q10.2"),
        ("aspirin.txt", "Aspirin"),
        ("Vitamin_B12.5.mediawiki", "Vitamin B12.5"),
        ("Article.old", "Article.old"),
    ],
)
def test_a_file_name_gives_the_title(name: str, title: str) -> None:
    assert title_of(Path("folder") / name) == title


def test_folders_are_searched_to_any_depth_and_each_file_is_listed_once(tmp_path: Path) -> None:
    for name in ("b.wikitext", "deep/er/a.wikitext", "readme.txt", "empty/none.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    b, a = tmp_path / "b.wikitext", tmp_path / "deep/er/a.wikitext"
    assert find_files([tmp_path, b]) == [b, a]
    nothing_in_them = [tmp_path / "empty", tmp_path / "gone", tmp_path / ("a" * 300)]
    assert find_files(nothing_in_them) == nothing_in_them


def test_without_a_manifest_an_article_is_of_the_english_wikipedia(tmp_path: Path) -> None:
    file = tmp_path / "Abacavir%2Flamivudine_(drug).wikitext"
    file.write_text("Té")
    assert read_article(file) == Article(
        title="Abacavir/lamivudine (drug)",
        wiki="en.wikipedia.org",
        url="https://en.wikipedia.org/wiki/Abacavir/lamivudine_(drug)",
        license="CC BY-SA 4.0",
        attribution='Contributors to en.wikipedia.org, "Abacavir/lamivudine (drug)"',
        wikitext="Té",
    )


def test_a_manifest_overrides_what_it_says(tmp_path: Path) -> None:
    entry = {"title": "Other", "wiki": "mdwiki.org", "revision_id": 3, "revision_timestamp": "2020-01-02T03:04:05Z"}
    (tmp_path / "manifest.json").write_text(json.dumps({"a.wikitext": entry | {"license_url": "ignored"}}))
    for name in ("a", "b"):
        (tmp_path / f"{name}.wikitext").write_text("x")
    article = read_article(tmp_path / "a.wikitext")
    assert (article.title, article.wiki, article.url) == ("Other", "mdwiki.org", "https://mdwiki.org/wiki/Other")
    assert (article.revision_id, article.revision_timestamp) == (3, datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert read_article(tmp_path / "b.wikitext").title == "B"


@pytest.mark.parametrize(
    ("manifest", "reason"),
    [
        ("{", "its manifest.json cannot be read: Invalid JSON"),
        (
            '{"a.wikitext": {"revision_id": "x"}}',
            "its manifest.json cannot be read: a.wikitext.revision_id Input should be",
        ),
    ],
)
def test_a_broken_manifest_is_the_reason_to_skip(tmp_path: Path, manifest: str, reason: str) -> None:
    (tmp_path / "manifest.json").write_text(manifest)
    (tmp_path / "a.wikitext").write_text("x")
    with pytest.raises(SkippedError) as raised:
        read_article(tmp_path / "a.wikitext")
    assert raised.value.message.startswith(reason)
    assert "\n" not in raised.value.message


def test_a_manifest_that_is_corrected_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.wikitext").write_text("x")
    for title in ("First", "Second one"):
        (tmp_path / "manifest.json").write_text(json.dumps({"a.wikitext": {"title": title}}))
        assert read_article(tmp_path / "a.wikitext").title == title


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"ab\xff", "not UTF-8: byte 2 is 0xff"),
        ("é".encode("latin-1"), "not UTF-8: byte 0 is 0xe9"),
        (b"a\0b", "not text: it holds NUL characters"),
    ],
)
def test_what_is_no_text_is_skipped_with_a_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "a.wikitext"
    file.write_bytes(content)
    with pytest.raises(SkippedError, match=f"^{reason}$"):
        read_article(file)


@pytest.mark.parametrize("name", ["Testamine.html", "Testamine.JSON"])
def test_a_file_of_another_kind_does_not_name_a_drug(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{{Drugbox}} '''Testamine''' is a drug.")
    with pytest.raises(SkippedError, match=r"^a \.(html|JSON) file: wiki text is read from \.wikitext, \.wiki, "):
        read_article(tmp_path / name)


def test_what_is_not_there_is_skipped_with_a_reason(tmp_path: Path) -> None:
    with pytest.raises(SkippedError, match=r"^no such file or folder$"):
        read_article(tmp_path / "a.wikitext")
    with pytest.raises(SkippedError, match=r"^a folder without any \.wikitext or \.xml\[\.bz2\|\.gz\|\.zst\] file: "):
        read_article(tmp_path)
    with pytest.raises(SkippedError, match=r"^cannot be read: File name too long$"):
        read_article(tmp_path / ("a" * 300))


@pytest.mark.parametrize(
    ("suffix", "reason"),
    [
        (".bz2", "compressed with bzip2: name an export .xml.bz2; an article of its own is not compressed"),
        (".gz", "compressed with gzip: name an export .xml.gz; an article of its own is not compressed"),
        (".zst", "compressed with Zstandard: name an export .xml.zst; an article of its own is not compressed"),
        (".xz", "compressed with xz, which is not read: use bz2, gz or zst"),
    ],
)
def test_a_compressed_file_that_is_named_like_an_article_says_so(tmp_path: Path, suffix: str, reason: str) -> None:
    compress = lzma.compress if suffix == ".xz" else COMPRESSIONS[f".xml{suffix}"]
    (tmp_path / "a.wikitext").write_bytes(compress(b"{{Drugbox}} Testamine is a drug."))
    with pytest.raises(SkippedError) as raised:
        read_article(tmp_path / "a.wikitext")
    assert raised.value.message == reason


def test_a_text_is_kept_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.wikitext"
    file.write_bytes(b"one\r\ntwo\n")
    assert read_article(file).wikitext == "one\r\ntwo\n"
