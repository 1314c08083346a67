"""What a reader sees of wiki text, construct by construct."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.wikitext.footnotes import Footnotes
from app.wikitext.infobox import written
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text, shows_the_same_alone
from app.wikitext.tree import read_tree

CASES = {
    "bold and italic": ("'''Foo''' is ''bar''", "Foo is bar"),
    "quotes that a slice has cut": ("'''Foo is bar.", "Foo is bar."),
    "four apostrophes show one": ("a ''''b", "a 'b"),
    "a link shows its label": ("[[Liver|hepatic]] and [[kidney]]s", "hepatic and kidneys"),
    "a link to a category page": ("[[:Category:Drugs]]", "Category:Drugs"),
    "images, categories and other languages are hidden": ("a[[File:x.png|thumb|y]][[Category:Z]][[es:Foo]]b", "ab"),
    "an unclosed link": ("costs the [[NHS about", "costs the NHS about"),
    "external links": ("[http://a.example Title] [http://a.example] http://b.example", "Title http://b.example"),
    "references and comments": ("a<ref>b</ref><!-- c --><ref name=d/> e", "a e"),
    "entities": ("5&nbsp;mg &amp; 4&#215;2 &thinsp;x", "5 mg & 4×2 x"),
    "an entity that no text may hold": ("a&#xD800;b", "a\ufffdb"),
    "small tags, also cut ones": ("<small>a</small> b</small>", "a b"),
    "a raised exponent stays one": ("1 × 10<sup>9</sup>/L", "1 × 10⁹/L"),
    "a lowered index": ("C<sub>27</sub>H", "C27H"),
    "nowiki": ("<nowiki>[[a]]</nowiki>", "[[a]]"),
    "a tag around lines": ("<div>\na\n\nb\n</div>", "a b"),
    "line breaks": ("a<br>b<br />c", "a b c"),
    "hidden tags": ("a<gallery>x.png</gallery>b<templatestyles src=x />", "ab"),
    "lists": ("x\n* a\n** b\n; t : d", "x a b t d"),
    "a slice that begins like a list is text": ("* a", "* a"),
    "tables": ("\n{|\n! h\n|-\n| a || b\n|}", "h | a | b |"),
    "headings": ("a\n== H ==\nb", "a H b"),
    "template argument with a default": ("{{{x|a}}}{{{y}}}", "a"),
    "invisible characters": ("a\u200bb\u00adc", "abc"),
    "magic words": ("a __NOTOC__ b", "a b"),
    "an editors' mark": ("a{{citation needed|date=May 2016}} b", "a b"),
    "a span mark keeps its text": ("{{citation needed span|text=foo|date=May 2016}} {{dubious span|bar}}", "foo bar"),
    "a span mark without text": ("a{{citation needed span}}", "a"),
    "templates that show an argument": (
        "{{nowrap|a b}} {{abbr|UGT|glucuronosyl}} {{lang|la|in vitro}}",
        "a b UGT in vitro",
    ),
    "a template without the argument it shows": ("a{{small}}", "a"),
    "fixed templates": ("2{{ndash}}3{{nbsp}}h", "2–3 h"),
    "list templates": ("{{unbulleted list|A|B}} {{plainlist|\n* C\n* D\n}}", "A B C D"),
    "lists in columns": ("{{columns-list|colwidth=20em|\n* C\n* D\n}}", "C D"),
    "wrappers": ("a {{quote|B. C.}} d", "a B. C. d"),
    "citations outside a reference": ("{{cite book|title=T.|publisher=P|year=2001}}", "T. P. 2001"),
    "convert": ("{{convert|2|to|3|mg|gr}} {{convert|5|kg}} {{convert|7}}", "2 to 3 mg 5 kg 7"),
    "numbers": ("{{val|5|1}} {{frac|1|1|2}} 3{{e|-9}} {{chem|H|2|O}} {{circa|1960}}", "5±1 1 1/2 3×10⁻⁹ H2O c. 1960"),
    "the branch of a condition": ("{{#ifeq:{{{t|X}}}|X|shown|hidden}} {{#if:a|b}}", "shown b"),
    "other parser functions": ("a{{#invoke:x|y}}", "a"),
    "unknown templates": ("a{{nobody knows|x}}b", "ab"),
    "a data box": ("a{{Infobox drug|x=1}}b", "ab"),
    "references made by templates": ("a{{r|x}}{{#tag:ref|b|name=n}}{{#tag:ref}}", "a"),
}


@pytest.mark.parametrize(("source", "expected"), CASES.values(), ids=CASES.keys())
def test_what_a_reader_sees(source: str, expected: str) -> None:
    assert plain_text(source) == expected


@given(st.text(alphabet="ab .'[]{}|<>=*:;#&\n/-!", max_size=60))
def test_every_character_knows_where_it_stands(source: str) -> None:
    passage = written(read_tree(source), Footnotes())
    assert len(passage.plain) == len(passage.offsets) == len(passage.ends)
    assert all(0 <= start <= len(source) for start in passage.offsets)
    assert all(start <= end for start, end in zip(passage.offsets, passage.ends, strict=True))


@given(st.text(max_size=80))
def test_any_text_renders(source: str) -> None:
    assert "\n" not in plain_text(source)


SIMPLE = [
    *("[[a]]", "[[a|b]]", "[[a b |b  c]]", "[[a (b)|c: d]]", "[[A/b–c|]]", "[[en:a]]", "[[File:a|b]]", "[[__TOC__]]"),
    *(
        "[[",
        "]]",
        "[",
        "]",
        "|",
        "{{",
        "}}",
        "{{small|",
        "{{cn}}",
        "<",
        ">",
        "<b>",
        "</b>",
        "< ",
        "<br>",
        "<!--",
        "-->",
    ),
    *("&nbsp;", "&", "&lt;", "'''", "''", "'", "__TOC__", "_", "\n", "\n*", "\n: ", "\n==", "==", "\n----", "{|", "|}"),
    *(
        "http://",
        "//",
        "mailto:",
        "x.y",
        ":",
        ";",
        "*",
        "=",
        "!",
        "!!",
        "||",
        "#",
        "a",
        "B",
        "5",
        "é",
        "ǅ",
        "–",
        " ",
        ".",
    ),
    *("\u00a0", "\t", "\u200b", "<ref>", "</ref>", "<ref name=a />", "<nowiki>", "</nowiki>"),
    *("<ref>{{cite web|title=a|url=http://b.example}}</ref>", '<ref name="c">D. E</ref>', '<ref name="a/b">', "<ref/>"),
    *("''a''", "'''b c'''", "'''''d'''''", "''e'", "'''f''"),
]


@given(st.lists(st.sampled_from(SIMPLE), max_size=12).map("".join))
def test_text_that_is_not_parsed_reads_as_if_it_were(source: str) -> None:
    if source.startswith(("|", "!")):
        assert plain_text(source) == written(read_tree("{|\n" + source + "\n|}"), Footnotes()).quote
    else:
        assert plain_text(source) == written(read_tree("x" + source), Footnotes()).quote[1:].lstrip()


def test_the_rows_of_a_table_are_cells_without_their_attributes() -> None:
    assert plain_text('| rowspan="2" | A || [[B]]') == "A | B |"
    assert plain_text('! scope="col" | A !! B\n|-\n| C') == "A | B | C |"


WHOLE = [
    *("{{cite web|title=A b|url=http://c.example/d?e=f&g=h|date=2001}}", "{{cn|date=May 2016}}", "{{nowrap|5 mg}}"),
    *("<ref>{{cite journal|author=A|title=B c}}</ref>", '<ref name="d" />', "<ref name=e>F g. 2001</ref>", "{{r|d}}"),
    *("[[a's b]]", "[[a|''b'' c: d]]", "[[a & b#c|d's]]", "[[a|b<sub>2</sub>]]", "[[a|'b]]", "[[a|b']]", "[[a|''b]]"),
    *("<sub>2</sub>", "<sup>9</sup>", "<br>", "<br />", "''a''", "{{cite web|title=''a'' b_c & <sub>d</sub>}}", "'''"),
    *("[[a b]]", "[[a|b]]", "Foo. Bar 5% ", " a: b ", "A's ", "& c ", "&nbsp;", "\n", "\na", "\n\n", ". "),
    *(
        "<nowiki>",
        "</nowiki>",
        "''",
        "'",
        "{|\n|",
        "\n|-\n|",
        "\n|}",
        "{{small|",
        "}}",
        "[http://x ",
        "]",
        "[[",
        "]]",
        "|",
    ),
    *("\n* ", "\n; ", "\n== H ==\n", "<small>", "</small>", "<!--", "-->", "{{Infobox drug|x=", "<div>\n", "</div>"),
]


@given(st.lists(st.sampled_from(WHOLE), max_size=14).map("".join))
def test_what_is_said_to_show_the_same_alone_does(source: str) -> None:
    document = parse_document("A", source)
    blocks = [block for section in document.sections for block in section.blocks]
    shown = [(block.passage.span(), block.passage.quote) for block in blocks]
    shown += [(sentence.span, sentence.text) for block in blocks for sentence in block.sentences]
    shown += [(parameter.span, parameter.value.quote) for box in document.infoboxes for parameter in box.parameters]
    shown += [(note.span, note.body.quote) for note in document.footnotes]
    for span, text in shown:
        piece, quote = source[span.start : span.end], " ".join(text.split())
        if shows_the_same_alone(piece, quote):
            assert plain_text(piece) == quote


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (
            "[[Liver|hepatic]] and [[kidney]]s.<ref>{{cite web|title=A|url=http://b.example}}</ref>",
            "hepatic and kidneys.",
        ),
        ("{{cite journal|title=A b_c|work=[[D|E]]|year=2001}}", "A b_c. E. 2001"),
        ("''a'' [[B's c#d|''E'' f: g & h<sub>2</sub>]]<br>I", "a E f: g & h2 I"),
        ("{{cite journal|title=A of ''b'' by <sup>2</sup>C}}", "A of b by ²C"),
    ],
)
def test_whole_constructs_show_the_same_alone(source: str, shown: str) -> None:
    assert shows_the_same_alone(source, shown)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("[[a]]", "[[a]]"),
        ("'''a", "a"),
        ("''a", "''a"),
        ("a}} b", "a}} b"),
        ("a\n* b", "a b"),
        ("<small>a", "a"),
        ("[[a]] '''b'''", "a b"),
        ("[[a|]]", "a"),
        ("a: b", "a b"),
    ],
)
def test_what_may_be_cut_or_enclosed_is_not_sure_to_show_the_same(source: str, shown: str) -> None:
    assert not shows_the_same_alone(source, shown)
