"""A whole article read: sections, blocks, sentences, marks, references."""

from typing import Any

from app.wikitext.document import Document, Flag
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text


def parse(source: str) -> Document:
    return parse_document("Examplamide", source)


def sentences(source: str) -> list[tuple[str, tuple[int, ...], list[str]]]:
    return [
        (sentence.passage.quote, sentence.references, [flag.kind for flag in sentence.flags])
        for section in parse(source).sections
        for block in section.blocks
        for sentence in block.sentences
    ]


def blocks(source: str) -> list[dict[str, Any]]:
    return [
        {
            "kind": str(block.kind),
            "depth": block.depth,
            "text": block.passage.quote,
            "introduction": block.introduction and block.introduction.passage.quote,
            "parent": block.parent and block.parent.passage.quote,
        }
        for section in parse(source).sections
        for block in section.blocks
    ]


def test_sections_know_the_headings_above_them() -> None:
    document = parse("Lead.\n==A==\na\n===B===\nb\n==C==\n==D==\nd")
    assert [section.path for section in document.sections] == [(), ("A",), ("A", "B"), ("C",), ("D",)]
    assert [section.text for section in document.sections] == ["Lead.", "a", "b", "", "d"]
    assert [section.title for section in document.sections] == ["", "A", "B", "C", "D"]
    assert document.source[document.sections[2].span.start : document.sections[2].span.end] == "===B===\nb\n"
    assert document.lead.text == "Lead."


def test_references_hang_on_the_sentence_before() -> None:
    source = "One.<ref name=a>x</ref> Two<ref>y</ref> goes on. Three. <ref name=a/>\n\nFour.{{cn|date=May 2016}}"
    assert sentences(source) == [
        ("One.", (1,), []),
        ("Two goes on.", (2,), []),
        ("Three.", (1,), []),
        ("Four.", (), ["citation_needed"]),
    ]


def test_sentences_know_where_they_stand() -> None:
    source = "'''Foo''' is. It [[bar]]s."
    (block,) = parse(source).lead.blocks
    spans = [(sentence.text, source[sentence.span.start : sentence.span.end]) for sentence in block.sentences]
    assert spans == [("Foo is.", "'''Foo''' is."), ("It bars.", "It [[bar]]s.")]


def test_a_mark_that_begins_a_block_hangs_on_what_follows() -> None:
    assert sentences("One.\n\n<ref>x</ref>Two.") == [("One.", (), []), ("Two.", (1,), [])]


def test_flags_keep_their_date() -> None:
    (block,) = parse("A.{{Citation needed|date=September 2016}}{{clarify}}").lead.blocks
    assert block.sentences[0].flags == (Flag("citation_needed", "September 2016"), Flag("clarify", None))


def test_a_list_takes_the_marks_of_its_introduction() -> None:
    source = "Precautions:{{cn|date=May 2016}}<ref>x</ref>\n\n* Asthma. \n* Age over 65.\n\nNo more."
    assert sentences(source) == [
        ("Precautions:", (1,), ["citation_needed"]),
        ("Asthma.", (1,), ["citation_needed"]),
        ("Age over 65.", (1,), ["citation_needed"]),
        ("No more.", (), []),
    ]


def test_an_introduction_is_a_label_or_ends_in_a_colon() -> None:
    texts = ["Side effects", "These occur. They include:", "A whole sentence."]
    expected = ["Side effects", "They include:", None]
    assert [blocks(f"{text}\n* item")[1]["introduction"] for text in texts] == expected


def test_a_long_label_introduces_nothing() -> None:
    assert blocks("word " * 20 + "\n* item")[1]["introduction"] is None


def test_nested_items_know_their_parent() -> None:
    source = "* Common:{{cn}}\n** Nausea\n** Rash\n* Rare\n"
    found = blocks(source)
    assert [(b["depth"], b["parent"]) for b in found] == [(1, None), (2, "Common:"), (2, "Common:"), (1, None)]
    assert [flags for _, _, flags in sentences(source)] == [["citation_needed"]] * 3 + [[]]


def test_definition_lists() -> None:
    found = blocks("; Serious : rash\n: fever\n* pain")
    assert [(b["kind"], b["text"], b["introduction"]) for b in found] == [
        ("term", "Serious", None),
        ("item", "rash", "Serious"),
        ("item", "fever", "Serious"),
        ("item", "pain", "Serious"),
    ]


def test_lines_of_a_paragraph_are_joined_and_breaks_do_not_end_it() -> None:
    assert [b["text"] for b in blocks("one\ntwo<br>three\n \nfour\n* five\nsix")] == [
        "one two three",
        "four",
        "five",
        "six",
    ]


def test_a_line_of_the_source_ends_no_word_of_a_sentence() -> None:
    (block,) = parse("It causes skin\nrash.<br>Then it\nheals.").lead.blocks
    assert [sentence.text for sentence in block.sentences] == ["It causes skin rash.", "Then it heals."]
    assert block.passage.plain == "It causes skin rash.\nThen it heals."


def test_table_rows_are_text_without_sentences() -> None:
    source = "{|\n! Effect !! Share\n|-\n| Rash\n| 5<ref>x</ref>%\n|}\nAfter."
    rows = [b for b in parse(source).lead.blocks if b.kind == "table_row"]
    assert [row.passage.quote for row in rows] == ["Effect | Share |", "Rash | 5% |"]
    assert all(not row.sentences for row in rows)
    assert sentences(source) == [("After.", (), [])]


def rows(source: str) -> list[str]:
    return [block.passage.quote for block in parse(source).lead.blocks if block.kind == "table_row"]


def test_a_cell_stands_in_every_row_that_it_reaches() -> None:
    source = "{|\n|-\n| A\n| rowspan=3 | Not<ref>x</ref>\n| 1\n|-\n| B || 2\n|-\n|-\n| C\n|-\n| D || 4\n|}"
    assert rows(source) == ["A | Not | 1 |", "B | Not | 2 |", "C | Not |", "D | 4 |"]
    reached = [block.passage for block in parse(source).lead.blocks][2]
    assert reached.references == (1,)
    assert plain_text(source[reached.span().start : reached.span().end]) == "A | Not | 1 | B | Not | 2 | C | Not |"


def test_a_wide_cell_fills_its_columns_in_every_row() -> None:
    assert rows("{|\n! colspan=2 rowspan=2 | A\n! B\n|-\n! C\n|-\n| 1 || 2 || 3\n|}") == [
        "A | | B |",
        "A | | C |",
        "1 | 2 | 3 |",
    ]


def test_a_cell_reaches_no_further_than_makes_sense() -> None:
    assert rows("{|\n| rowspan=x | A\n|-\n| B\n|}") == ["A |", "B |"]
    assert rows("{|\n| rowspan=0 | A || 1\n|-\n| B\n|}") == ["A | 1 |", "B |"]
    many = "|-\n" + "| rowspan=9 | A\n" * 30 + "|-\n| B\n"
    assert rows(f"{{|\n{many}|}}")[1] == "A | " * 20 + "B |"
    assert rows(f"{{|\n| rowspan=2 | {'A' * 600} || 1\n|-\n| B\n|}}")[1] == "| B |"


def test_a_table_introduces_nothing() -> None:
    assert blocks("{|\n| a\n|}\n* b")[-1]["introduction"] is None


def test_an_empty_item_introduces_nothing() -> None:
    assert [b["text"] for b in blocks("*<ref>x</ref> \n** a")] == ["a"]
    assert [b["text"] for b in blocks("*{{nbsp}}\n** a\nb")] == ["a", "b"]


def test_quotations_are_paragraphs_of_their_own() -> None:
    source = "He said {{quote|It works. It does.}} and left."
    assert [text for text, _, _ in sentences(source)] == ["He said", "It works.", "It does.", "and left."]


def test_footnotes_are_numbered_by_first_use_and_found_wherever_they_stand() -> None:
    source = (
        "A.<ref name=late/> B.{{nbsp}}<ref>{{cite journal|title=T|pmid=12}}</ref> C.<ref> [http://a.example Title]</ref>"
        "<ref>{{cite journal|title=T|pmid=12}}</ref>{{r|list|late}}<ref name=late group=note>N</ref><ref name=gone/>\n"
        "==References==\n{{reflist|refs=<ref name=list>In list</ref> x <ref>no name</ref>}}"
        "<references><ref name=late>Late</ref></references>"
    )
    assert [(f.number, f.name, f.body.quote, f.raw) for f in parse(source).footnotes] == [
        (1, "late", "Late", "Late"),
        (2, None, "T", "{{cite journal|title=T|pmid=12}}"),
        (3, None, "Title", "[http://a.example Title]"),
        (4, "list", "In list", "In list"),
        (5, "note:late", "N", "N"),
        (6, "gone", "", "<ref name=gone/>"),
    ]


def test_a_footnote_keeps_its_templates_and_links() -> None:
    (footnote,) = parse("A.<ref name=x>{{cite web|url=u|Title=T|1}} [http://a.example b]</ref>").footnotes
    (call,) = footnote.templates
    assert (call.name, call.positional, call.named) == ("cite web", ("1",), {"url": "u", "title": "T"})
    assert footnote.urls == ("http://a.example",)
    assert parse("A.<ref name=x>ab</ref>").source[footnote.span.start :][:2] == "ab"


def test_a_body_given_after_the_first_use() -> None:
    assert [f.body.quote for f in parse("A.<ref name=x/> B.<ref name=x>body</ref>").footnotes] == ["body"]


def test_redirects_and_categories() -> None:
    assert parse("#REDIRECT [[Other drug#Top]]").redirect == "Other drug"
    assert parse("Text [[Category:Analgesics]]").redirect is None
    assert parse("Text [[Category: Analgesics|*]]").categories == ("Analgesics",)


def test_unknown_templates_are_counted_navigation_is_not() -> None:
    source = "{{Nobody knows|x}} {{nobody_knows|y}} {{Navigation box}} {{Reflist|2}}"
    assert parse(source).unknown_templates == {"nobody knows": 2}


def test_links_and_parts_of_a_passage() -> None:
    (block,) = parse("The [[liver|hepatic]] enzyme [[CYP3A4]].").lead.blocks
    passage = block.passage
    assert [(passage.plain[link.start : link.end], link.target) for link in passage.links] == [
        ("hepatic", "liver"),
        ("CYP3A4", "CYP3A4"),
    ]
    part = passage.part(4, 18)
    assert (part.plain, part.span(), [link.target for link in part.links]) == (
        "hepatic enzyme",
        passage.span(4, 18),
        ["liver"],
    )
    assert (
        plain_text("The [[liver|hepatic]] enzyme [[CYP3A4]]."[part.span().start : part.span().end]) == "hepatic enzyme"
    )


def test_the_span_of_nothing() -> None:
    (block,) = parse("A   b").lead.blocks
    assert block.passage.span(1, 4).start == block.passage.span(1, 4).end == 1
    assert not block.passage.part(1, 4)
    assert block.passage.part(9, 12).span().start == 0
