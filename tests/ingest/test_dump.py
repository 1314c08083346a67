from __future__ import annotations

import json
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.ingest.dump import read_dump
from app.ingest.files import find_files, is_export, read_files
from app.ingest.item import Broken, Item, PassedOver, PassedPage, Skipped
from app.store.article import Article
from app.store.redirects import Redirect
from tests.ingest.exports import COMPRESSIONS, Page, Revision, export, head, page, redirect, written
from tests.ingest.wikitexts import monograph

WIKI = "en.wikipedia.org"
NO_EXPORT = "no MediaWiki export: it does not begin with <mediawiki> (an article of its own is a .wikitext file, not compressed)"


def read(folder: Path, content: bytes, name: str = "dump.xml") -> list[Item]:
    (folder / name).write_bytes(content)
    return list(read_dump(folder / name))


def articles(items: list[Item]) -> list[Article]:
    return [item for item in items if isinstance(item, Article)]


@pytest.mark.parametrize("schema", ["0.10", "0.11"])
@pytest.mark.parametrize("suffix", COMPRESSIONS)
def test_an_article_says_where_it_is_from(tmp_path: Path, suffix: str, schema: str) -> None:
    text = monograph("Té & <b>co</b>")
    content = COMPRESSIONS[suffix](export(page("Té/co (drug)", text, 7), schema=schema))
    assert read(tmp_path, content, f"dump{suffix}") == [
        Article(
            title="Té/co (drug)",
            wiki=WIKI,
            url="https://en.wikipedia.org/wiki/T%C3%A9/co_(drug)",
            license="CC BY-SA 4.0",
            attribution='Contributors to en.wikipedia.org, "Té/co (drug)"',
            wikitext=text,
            page_id=7,
            revision_id=700,
            revision_timestamp=datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
        )
    ]


@pytest.mark.parametrize(
    ("base", "wiki", "url"),
    [
        ("https://mdwiki.org/wiki/Main_Page", "mdwiki.org", "https://mdwiki.org/wiki/A_b"),
        ("http://127.0.0.1:80/index.php/Main_Page", "127.0.0.1:80", "http://127.0.0.1:80/index.php/A_b"),
        ("http://x.org/index.php?title=Main_Page", "x.org", "http://x.org/index.php?title=A_b"),
        ("", WIKI, "https://en.wikipedia.org/wiki/A_b"),
    ],
)
def test_the_base_of_the_export_gives_the_wiki(tmp_path: Path, base: str, wiki: str, url: str) -> None:
    [article] = articles(read(tmp_path, export(page("A b", monograph()), base=base)))
    assert (article.wiki, article.url) == (wiki, url)


def test_a_manifest_beside_the_export_goes_before(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps({"dump.xml": {"wiki": "mdwiki.org", "license": "CC0"}}))
    [article] = articles(read(tmp_path, export(page("A", monograph()))))
    assert (article.wiki, article.url, article.license) == ("mdwiki.org", "https://mdwiki.org/wiki/A", "CC0")


@pytest.mark.parametrize(
    "box",
    [
        "{{Infobox drug\n| CAS_number = 1",
        "{{ infobox_Drug |x=1",
        "{{Template:Drugbox|",
        "{{\nDRUGBOX\n|",
        "{{<!-- the box -->Infobox  drug|",
        "{{Chembox | Section6 = {{Chembox Pharmacology|",
        "{{Infobox drug class|",
    ],
)
def test_a_page_with_a_drug_box_is_read(tmp_path: Path, box: str) -> None:
    [article] = articles(read(tmp_path, export(page("A", f"{box}}}}} Text"))))
    assert article.wikitext == f"{box}}}}} Text"


def test_what_is_plainly_no_drug_article_is_passed_over(tmp_path: Path) -> None:
    box = monograph()
    pages = [
        page("A village", "A '''village'''. {{Infobox settlement|x=1}} It has no drugbox."),
        page("A solvent", "{{Chembox | Section1 = {{Chembox Identifiers}} }}"),
        Page("Talk:A", [Revision(box)], namespace=1),
        Page("A module", [Revision(box, model="Scribunto")]),
        Page("No revision"),
        Page(
            "A drug before", [Revision(box, 1, "2020-01-01T00:00:00Z"), Revision("Blanked", 2, "2021-01-01T00:00:00Z")]
        ),
    ]
    assert read(tmp_path, export(*pages)) == [PassedOver()] * len(pages)
    reasons = {
        "A village": (100, "no drug infobox"),
        "A solvent": (100, "no drug infobox"),
        "Talk:A": (1, "not in the namespace of articles"),
        "A module": (1, "not wiki text but Scribunto"),
        "No revision": (None, "no drug infobox"),
        "A drug before": (2, "no drug infobox"),
    }
    dump = tmp_path / "dump.xml"
    assert list(read_dump(dump, name_passed=True)) == [
        PassedOver(PassedPage(title, WIKI, reason, revision, str(dump)))
        for title, (revision, reason) in reasons.items()
    ]


def test_of_several_revisions_the_newest_wins_wherever_it_stands(tmp_path: Path) -> None:
    revisions = [
        Revision(monograph(sentence="Old."), 9, "2019-01-01T00:00:00Z"),
        Revision(monograph(sentence="New."), 30, "2021-01-01T00:00:00Z"),
        Revision(monograph(sentence="Same time."), 4, "2021-01-01T00:00:00Z"),
        Revision(monograph(sentence="Older."), 2, "2018-01-01T00:00:00Z"),
    ]
    [article] = articles(read(tmp_path, export(Page("A", revisions))))
    assert (article.revision_id, "New." in article.wikitext) == (30, True)


def test_redirects_are_read_but_not_those_to_a_section(tmp_path: Path) -> None:
    pages = [redirect("B & co", "Té"), redirect("History of Té", "Té", "#History"), redirect("Talk", "Té", "|#label")]
    items = read(tmp_path, export(*pages, Page("Help:B", [Revision("#REDIRECT [[Té]]")], 5, 12, "Té")))
    assert items == [Redirect(WIKI, "B & co", "Té"), PassedOver(), Redirect(WIKI, "Talk", "Té"), PassedOver()]
    named = [item.page for item in read_dump(tmp_path / "dump.xml", name_passed=True) if isinstance(item, PassedOver)]
    assert [(page.title, page.revision_id, page.reason) for page in named if page] == [
        ("History of Té", 1, "a redirect to a section of a page"),
        ("Help:B", 1, "not in the namespace of articles"),
    ]


def test_tags_may_have_a_prefix(tmp_path: Path) -> None:
    plain = export(page("A", "{{Drugbox}} no tags"), redirect("B", "A")).decode()
    prefixed = plain.replace("</", "<!").replace("<", "<mw:").replace("<mw:!", "</mw:").replace("xmlns=", "xmlns:mw=")
    items = read(tmp_path, prefixed.encode())
    assert [article.title for article in articles(items)] == ["A"]
    assert items[1:] == [Redirect(WIKI, "B", "A")]


@pytest.mark.parametrize("suffix", COMPRESSIONS)
@pytest.mark.parametrize("share", [0.5, 0.9, 0.999])
def test_a_cut_export_gives_what_it_has_and_says_that_it_is_cut(tmp_path: Path, suffix: str, share: float) -> None:
    pages = [page(f"Drug {number}", monograph(f"Drug {number}") + "x" * number, number) for number in range(1, 300)]
    whole = COMPRESSIONS[suffix](export(*pages))
    *found, broken = read(tmp_path, whole[: int(len(whole) * share)], f"dump{suffix}")
    assert isinstance(broken, Broken)
    assert broken.name == str(tmp_path / f"dump{suffix}")
    assert broken.reason.startswith(f"damaged or cut off after {len(found)} pages: ")
    assert [article.title for article in articles(found)] == [f"Drug {number}" for number in range(1, len(found) + 1)]
    if suffix == ".xml":
        assert len(found) == pytest.approx(300 * share, abs=20)


@pytest.mark.parametrize("suffix", [".xml.bz2", ".xml.gz", ".xml.zst"])
def test_a_damaged_export_says_so(tmp_path: Path, suffix: str) -> None:
    content = bytearray(COMPRESSIONS[suffix](export(*(page(f"P{n}", f"{n * 7919}") for n in range(500)))))
    middle = len(content) // 2
    content[middle : middle + 20] = bytes(byte ^ 0xA5 for byte in content[middle : middle + 20])
    assert isinstance(read(tmp_path, bytes(content), f"dump{suffix}")[-1], Broken)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (f"{head()}{written(page('A', 'x'))}", "after 1 pages: it ends before </mediawiki>"),
        (head(), "after 0 pages: it ends before its first page"),
        (head().partition(">")[0], "after 0 pages: it ends within its first tag"),
        ("<mediawiki", "after 0 pages: it ends within its first tag"),
        ("<mediawiki></mediawiki>", "after 0 pages: its first tag has neither a schema nor a version"),
        (f"{head()}<page>{'x' * 100}", "after 0 pages: it ends before </mediawiki>"),
        (f"{head()}<page></page></page></mediawiki>", "after 1 pages: it has a page without a beginning"),
        (
            f"{head()}<page><title>A</title>{{{{Drugbox}}}}<b></page></mediawiki>",
            "after 0 pages: the page A is not as the schema says: mismatched tag",
        ),
        (
            f"{head()}<page><title>A</title><revision><text>{{{{Drugbox}}}}</text></revision></page></mediawiki>",
            "after 0 pages: the page A is not as the schema says: it lacks a title, a number or a time",
        ),
    ],
)
def test_a_break_in_the_xml_is_named(tmp_path: Path, content: str, reason: str) -> None:
    last = read(tmp_path, content.encode())[-1]
    assert isinstance(last, Broken)
    assert last.reason.startswith(f"damaged or cut off {reason}")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", NO_EXPORT),
        (b"<html></html>", NO_EXPORT),
        (head("0.3").encode() + b"</mediawiki>", "an export of schema 0.3, which is not read: 0.10 and 0.11 are"),
        (b'<mediawiki version="0.3"></mediawiki>', "an export of schema 0.3, which is not read: 0.10 and 0.11 are"),
        (b"<!DOCTYPE x><mediawiki></mediawiki>", "no MediaWiki export: it has a document type"),
        (b"<mediawiki><a></mediawiki>", "no MediaWiki export: mismatched tag: line 1, column 16"),
        (b"7z\xbc\xaf\x27\x1c", "compressed with 7z, which is not read: use bz2, gz or zst"),
    ],
)
def test_what_is_no_export_is_skipped_with_a_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    assert read(tmp_path, content) == [Skipped(str(tmp_path / "dump.xml"), reason)]


@pytest.mark.parametrize(("suffix", "kind"), [(".bz2", "bzip2"), (".GZ", "gzip"), (".zst", "Zstandard")])
def test_a_name_that_promises_another_compression_is_the_reason(tmp_path: Path, suffix: str, kind: str) -> None:
    assert read(tmp_path, b"plain words", f"dump.xml{suffix}") == [
        Skipped(str(tmp_path / f"dump.xml{suffix}"), f"no {kind} file, as its name says, and no MediaWiki export")
    ]
    plain = b"\xef\xbb\xbf\n" + export(page("A", monograph()))
    assert len(articles(read(tmp_path, plain, f"plain.xml{suffix}"))) == 1


def test_an_export_that_is_not_there_is_skipped(tmp_path: Path) -> None:
    assert list(read_dump(tmp_path / "no.xml")) == [Skipped(str(tmp_path / "no.xml"), "no such file or folder")]


def test_a_broken_manifest_is_the_reason_to_skip(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{")
    [skipped] = read(tmp_path, export(page("A", monograph())))
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("its manifest.json cannot be read")


def test_an_export_without_pages_is_empty(tmp_path: Path) -> None:
    assert read(tmp_path, export()) == []


def test_exports_are_found_in_folders_beside_articles(tmp_path: Path) -> None:
    for name in ("a.wikitext", "deep/b.xml.bz2", "c.xml", "d.bz2", "e.txt", "manifest.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    files = find_files([tmp_path, tmp_path / "d.bz2"])
    assert [file.name for file in files] == ["a.wikitext", "c.xml", "b.xml.bz2", "d.bz2"]
    assert [is_export(file) for file in files] == [False, True, True, True]


@pytest.mark.parametrize("name", ["Ibuprofen.wikitext", "export.txt", "Special Export", "export.html"])
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>\n'])
def test_an_export_is_one_whatever_it_is_called(tmp_path: Path, name: str, before: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(before + export(page("A", monograph("A")), redirect("C", "A"), page("B", monograph("B"), 2)))
    assert is_export(file)
    found = list(read_files([file]))
    assert [(item.title, item.revision_id) for item in found if isinstance(item, Article)] == [("A", 100), ("B", 200)]
    assert [item.title for item in found if isinstance(item, Redirect)] == ["C"]


def test_an_article_that_shows_an_export_is_none(tmp_path: Path) -> None:
    file = tmp_path / "Testamine.wikitext"
    file.write_text(f"{monograph()}\n<nowiki>{head()}</nowiki>\n")
    assert not is_export(file)
    assert not is_export(tmp_path)
    assert not is_export(tmp_path / ("a" * 300))


def test_progress_counts_the_bytes_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.wikitext").write_text(monograph())
    for suffix, compress in COMPRESSIONS.items():
        (tmp_path / f"b{suffix}").write_bytes(compress(export(*(page(f"P{n}", "text " * n) for n in range(1000)))))
    files = find_files([tmp_path, tmp_path / "none"])
    advanced: list[int] = []
    list(read_files(files, advanced.append))
    assert min(advanced) >= 0
    assert sum(advanced) == sum(file.stat().st_size for file in files if file.exists())


def test_memory_stays_flat_however_long_a_page_or_an_export_is(tmp_path: Path) -> None:
    text = ("A sentence about nothing. " * 40_000)[:1_000_000]
    one = written(Page("Long history", [Revision(text, n, f"20{n:02}-01-01T00:00:00Z") for n in range(10, 60)]))
    last = written(Page("A", [Revision(monograph() + text, n, f"20{n:02}-01-01T00:00:00Z") for n in range(60, 9, -1)]))
    (tmp_path / "dump.xml").write_text(f"{head()}{one}{last}{one}</mediawiki>")
    tracemalloc.start()
    try:
        found = [
            (item.title, item.revision_id) for item in read_dump(tmp_path / "dump.xml") if isinstance(item, Article)
        ]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found == [("A", 60)]
    assert peak < 40_000_000


def test_a_page_without_an_end_does_not_fill_the_memory(tmp_path: Path) -> None:
    [broken] = read(tmp_path, head().encode() + b"<page>" + b"x" * (70 << 20))
    assert isinstance(broken, Broken)
    assert broken.reason.endswith("it has a page that does not end")
