from __future__ import annotations

from app.extract.remembered import remembered
from app.wikitext.document import Document
from app.wikitext.parse import parse_document


def test_a_document_is_read_once_and_each_has_its_own_reading() -> None:
    read: list[str] = []

    @remembered
    def title_of(document: Document) -> str:
        read.append(document.title)
        return document.title.upper()

    first, second = parse_document("Foo", "text"), parse_document("Bar", "text")
    assert [title_of(first), title_of(first), title_of(second)] == ["FOO", "FOO", "BAR"]
    assert read == ["Foo", "Bar"]
    assert first == parse_document("Foo", "text")
