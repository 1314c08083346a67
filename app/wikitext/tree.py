"""Builds the tree of nodes out of the parser's tokens.

mwparserfromhell splits wiki text into tokens fast, in C. Its own tree is made to be edited: to build it takes six times
as long, and it knows no offsets. This one is made to be read. Tokens follow one another as the source does, so the
characters that they stand for, counted, give the place of each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from mwparserfromhell.nodes import HTMLEntity
from mwparserfromhell.parser import Parser, tokens

from app.wikitext.apostrophes import text_apostrophes
from app.wikitext.nodes import (
    Argument,
    Code,
    Entity,
    ExternalLink,
    Heading,
    Node,
    Placeholder,
    Tag,
    Template,
    Text,
    Wikilink,
    canonical,
    uncommented,
)

# A token is a dictionary of what is special about it; its class says what it is.
Token = dict[str, Any]

_TEXT = tokens.Text
_TEMPLATE_STOPS = (tokens.TemplateParamSeparator, tokens.TemplateClose)
_KEY_STOPS = (tokens.TemplateParamEquals, *_TEMPLATE_STOPS)
_TAG_STOPS = (tokens.TagAttrStart, tokens.TagCloseOpen, tokens.TagCloseSelfclose)
_VALUE_STOPS = (tokens.TagAttrQuote, *_TAG_STOPS)
_NAME_STOPS = (tokens.TagAttrEquals, *_TAG_STOPS)


# "{{>=}}" calls no template, for no page can be named so: a sign, whose closing braces the parser would take for those
# of the template around it. `{{ge}}` is as long, so that places stay.
_SIGNS = (("{{>=}}", "{{ge}}"), ("{{<=}}", "{{le}}"))


def read_tree(source: str) -> Code:
    """Read wiki text into nodes; broken markup is text."""
    for written, read in _SIGNS:
        source = source.replace(written, read)
    return _Tree(source).code()[0]


class _Tokenizer(Parser):
    """The first half of the parser."""

    def tokens(self, source: str) -> Iterator[Token]:
        # Bold and italics are left as text: half of a pair in a value would otherwise break the template around it.
        return iter(self._tokenizer.tokenize(source, 0, True))  # noqa: FBT003  # by place in C: context, then this


class _Tree:
    """A tree under construction: the tokens that are left, and the place in the source where they begin."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._tokens = _Tokenizer().tokens(source)  # type: ignore[no-untyped-call]
        self._place = 0
        self._apostrophes = list(text_apostrophes(source))

    def code(self, *stops: type[Token]) -> tuple[Code, Token]:
        """Read nodes up to a token of one of these kinds, and give it too; without any, up to the end."""
        source, start = self._source, self._place
        nodes: list[Node] = []
        stop: Token = {}
        for token in self._tokens:
            kind = type(token)
            if kind is _TEXT:
                # Half of all tokens.
                place, text = self._place, token["text"]
                self._place = end = place + len(text)
                if self._apostrophes:
                    nodes += self._cut(Text(place, end, text))
                else:
                    nodes.append(Text(place, end, text))
            elif kind in stops:
                stop = token
                break
            else:
                nodes.append(_READERS[kind](self, token))
        return Code(source, start, self._place, nodes), stop

    def _open(self, width: int) -> int:
        """Pass an opening and give the place where it begins."""
        self._place += width
        return self._place - width

    def _close(self, width: int) -> int:
        """Pass a closing and give the place where it ends."""
        self._place += width
        return self._place

    def _cut(self, text: Text) -> list[Text]:
        """Cut text behind each apostrophe that is text and not the first of a mark."""
        ends = [place + 1 for place in self._apostrophes if text.start <= place < text.end]
        edges = [text.start, *ends, text.end]
        return [Text(first, last, self._source[first:last]) for first, last in pairwise(edges)]

    def template(self, _: Token) -> Template:
        start = self._open(len("{{"))
        name, stop = self.code(*_TEMPLATE_STOPS)
        arguments: list[Argument] = []
        number = 1
        while type(stop) is tokens.TemplateParamSeparator:
            argument, stop = self._argument(number)
            number += not argument.written
            arguments.append(argument)
        return Template(start, self._close(len("}}")), canonical(name.raw), arguments)

    def _argument(self, number: int) -> tuple[Argument, Token]:
        start = self._open(len("|")) + 1
        first, stop = self.code(*_KEY_STOPS)
        if type(stop) is not tokens.TemplateParamEquals:
            return Argument(str(number), written=False, start=start, value=first), stop
        self._open(len("="))
        value, stop = self.code(*_TEMPLATE_STOPS)
        name = first.raw
        start += len(name) - len(name.lstrip())
        return Argument(uncommented(name).strip(), written=True, start=start, value=value), stop

    def placeholder(self, _: Token) -> Placeholder:
        start = self._open(len("{{{"))
        default = self._halves(tokens.ArgumentSeparator, tokens.ArgumentClose)[1]
        return Placeholder(start, self._close(len("}}}")), default)

    def wikilink(self, _: Token) -> Wikilink:
        start = self._open(len("[["))
        title, label = self._halves(tokens.WikilinkSeparator, tokens.WikilinkClose)
        return Wikilink(start, self._close(len("]]")), title, label)

    def external_link(self, token: Token) -> ExternalLink:
        bracket = len("[") if token.get("brackets") else 0
        start = self._open(bracket)
        url, label = self._halves(tokens.ExternalLinkSeparator, tokens.ExternalLinkClose)
        return ExternalLink(start, self._close(bracket), url, label, brackets=bool(bracket))

    def _halves(self, separator: type[Token], closing: type[Token]) -> tuple[Code, Code | None]:
        """Read what stands before a separator, and behind it where there is one."""
        first, stop = self.code(separator, closing)
        if type(stop) is closing:
            return first, None
        self._open(0 if stop.get("suppress_space") else len("|"))
        return first, self.code(closing)[0]

    def entity(self, _: Token) -> Entity:
        start = self._open(len("&"))
        token = next(self._tokens)
        named = type(token) is tokens.Text
        if not named:
            self._open(len("#"))
            token = next(self._tokens)
        hexadecimal = type(token) is tokens.HTMLEntityHex
        if hexadecimal:
            self._open(len(token["char"]))
            token = next(self._tokens)
        next(self._tokens)
        character = HTMLEntity(token["text"], named=named, hexadecimal=hexadecimal).normalize()
        return Entity(start, self._close(len(token["text"]) + len(";")), character)

    def heading(self, token: Token) -> Heading:
        level = token["level"]
        start = self._open(level)
        title, _ = self.code(tokens.HeadingEnd)
        return Heading(start, self._close(level), title, level)

    def comment(self, _: Token) -> Node:
        start = self._open(len("<!--"))
        self.code(tokens.CommentEnd)
        return Node(start, self._close(len("-->")))

    def tag(self, token: Token) -> Tag:
        markup = token.get("wiki_markup") or ""
        start = self._open(len(markup or ("</" if token.get("invalid") else "<")))
        name = next(self._tokens)["text"]
        self._open(0 if markup else len(name))
        _, stop = self.code(*_TAG_STOPS)
        attributes: dict[str, str] = {}
        while type(stop) is tokens.TagAttrStart:
            key, value, stop = self._attribute(stop)
            attributes[key] = value
        self._open(len(stop.get("padding") or ""))
        single = type(stop) is tokens.TagCloseSelfclose
        contents = self._single(stop, markup) if single else self._contents(stop, markup)
        return Tag(start, self._place, name.strip().lower(), attributes, contents, markup, single)

    def _attribute(self, opening: Token) -> tuple[str, str, Token]:
        self._open(len(opening.get("pad_first") or ""))
        name, stop = self.code(*_NAME_STOPS)
        self._open(len(opening.get("pad_before_eq") or ""))
        value = Code(self._source, self._place, self._place, [])
        if type(stop) is tokens.TagAttrEquals:
            self._open(len("=" + (opening.get("pad_after_eq") or "")))
            value, stop = self.code(*_VALUE_STOPS)
        if type(stop) is tokens.TagAttrQuote:
            quote = len(stop["char"])
            self._open(quote)
            value, stop = self.code(*_TAG_STOPS)
            self._close(quote)
        return name.raw.strip().lower(), value.raw, stop

    def _single(self, stop: Token, markup: str) -> Code:
        if not markup:
            self._close(len(">" if stop.get("implicit") else "/>"))
        return Code(self._source, self._place, self._place, [])

    def _contents(self, stop: Token, markup: str) -> Code:
        self._open(len(stop.get("wiki_markup") or "") if markup else len(">"))
        contents, stop = self.code(tokens.TagOpenClose)
        if markup:
            # The name of the tag that the markup stands for: no text of the source.
            place = self._place + len(stop.get("wiki_markup", markup))
            self.code(tokens.TagCloseClose)
            self._place = place
        else:
            self._open(len("</"))
            self.code(tokens.TagCloseClose)
            self._close(len(">"))
        return contents


_READERS: dict[type[Token], Callable[[_Tree, Token], Node]] = {
    tokens.TemplateOpen: _Tree.template,
    tokens.ArgumentOpen: _Tree.placeholder,
    tokens.WikilinkOpen: _Tree.wikilink,
    tokens.ExternalLinkOpen: _Tree.external_link,
    tokens.HTMLEntityStart: _Tree.entity,
    tokens.HeadingStart: _Tree.heading,
    tokens.CommentStart: _Tree.comment,
    tokens.TagOpenOpen: _Tree.tag,
}
