"""The tree of nodes against the parser's own: the same nodes, each at its place."""

from __future__ import annotations

import mwparserfromhell
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mwparserfromhell import nodes as theirs
from mwparserfromhell.nodes import Node as TheirNode
from mwparserfromhell.wikicode import Wikicode

from app.wikitext import nodes
from app.wikitext.nodes import Code, Node, Text
from app.wikitext.tree import read_tree
from tests.conftest import SEEDS

PIECES = [
    *("{{", "}}", "{{{", "}}}", "[[", "]]", "|", "=", "\n", " ", "\t", "a", "é", "Foo bar. ", "x=1"),
    *("<ref>", "</ref>", '<ref name="a b">', "<ref name=a />", "<ref name = 'x' group=y>", "<ref =x>", "<ref name=>"),
    *("<br>", "<br />", "</br>", "<li>", "</li>", "<b>", "</b>", '<div class="x" id=y>', "</div>", "<td>"),
    *("<nowiki>", "</nowiki>", "<!--", "-->", "&nbsp;", "&#160;", "&#xA0;", "&bogus;", "~~~~"),
    *("'''", "''", "\n* ", "\n#", "\n: ", "\n; ", "\n----", "\n==", "=="),
    *("\n{| class=x\n", "\n|}", "\n|-", "\n| ", "||", "\n! ", "!!"),
    *("[http://a.b c]", "[http://a]", "http://x.y/z ", "mailto:a@b", "//x.org"),
]


def their_parts(node: TheirNode) -> list[Wikicode]:
    match node:
        case theirs.Template():
            return [parameter.value for parameter in node.params]
        case theirs.Wikilink():
            parts = [node.title, node.text]
        case theirs.ExternalLink():
            parts = [node.url, node.title]
        case theirs.Argument():
            parts = [node.default]
        case theirs.Heading():
            parts = [node.title]
        case theirs.Tag():
            parts = [node.contents]
        case _:
            parts = []
    return [part for part in parts if part is not None]


def our_parts(node: Node) -> list[Code]:
    match node:
        case nodes.Template():
            return [argument.value for argument in node.arguments]
        case nodes.Wikilink():
            parts = [node.title, node.label]
        case nodes.ExternalLink():
            parts = [node.url, node.label]
        case nodes.Placeholder():
            parts = [node.default]
        case nodes.Heading():
            parts = [node.title]
        case nodes.Tag():
            parts = [node.contents]
        case _:
            parts = []
    return [part for part in parts if part is not None]


def whole_texts(ours: list[Node]) -> list[Node]:
    """Put together the texts that were cut behind an apostrophe."""
    whole: list[Node] = []
    for node in ours:
        if isinstance(node, Text) and whole and isinstance(last := whole[-1], Text):
            whole[-1] = Text(last.start, node.end, last.text + node.text)
        else:
            whole.append(node)
    return whole


def check(ours: Code, their_code: Wikicode) -> None:
    """Hold our nodes and all inside them to those of the parser's own tree."""
    assert ours.raw == str(their_code)
    place = ours.start
    for our, their in zip(whole_texts(ours.nodes), their_code.nodes, strict=True):
        assert (our.start, our.end) == (place, place + len(str(their)))
        place = our.end
        for our_part, their_part in zip(our_parts(our), their_parts(their), strict=True):
            check(our_part, their_part)
    assert ours.end == place


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_every_node_stands_where_the_parser_has_it(source: str) -> None:
    check(read_tree(source), mwparserfromhell.parse(source, skip_style_tags=True))


def test_every_node_of_the_seed_stands_where_the_parser_has_it() -> None:
    (seed,) = SEEDS.rglob("*.wikitext")
    check(read_tree(seed.read_text()), mwparserfromhell.parse(seed.read_text(), skip_style_tags=True))


@pytest.mark.parametrize(
    ("source", "attributes"),
    [
        ("<ref name=a>b</ref>", {"name": "a"}),
        ("<ref Name = 'a b' group=c/>", {"name": "a b", "group": "c"}),
        ("<ref name>b</ref>", {"name": ""}),
        ("<ref>b</ref>", {}),
        ("{| class=x\n|}", {"class": "x"}),
    ],
)
def test_attributes_are_read(source: str, attributes: dict[str, str]) -> None:
    (tag,) = read_tree(source).nodes
    assert isinstance(tag, nodes.Tag)
    assert tag.attributes == attributes
