"""The guides and examples as pages: Markdown of the repository with its links led to the pages of the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tools.bundle import ROOT

FIRST = (
    *("getting-started", "credentials", "errors", "mistakes", "paging", "waiting", "streaming"),
    *("emulator", "conformance"),
)
"""The guides in the order in which they are read; others follow by name."""
PLACES = {"README.md": "index.html", "examples/README.md": "examples/index.html", "openapi/errors": "errors.html"}
"""Pages for what is none of the guides."""


class Section(NamedTuple):
    """A heading and what stands beneath it.

    Attributes:
        title: The heading.
        place: Its id on the page.
        text: What stands beneath it, as plain text.
    """

    title: str
    place: str
    text: str


class Guide(NamedTuple):
    """A page of text.

    Attributes:
        path: Its path in the site.
        title: Its first heading.
        summary: Its first sentence, as Markdown.
        html: What stands beneath that.
        sections: The same in parts, for the search.
    """

    path: str
    title: str
    summary: str
    html: str
    sections: list[Section]


class LinkError(Exception):
    """A page names something that is not there."""


def sources() -> Iterator[Path]:
    """Find the guides, in the order in which they are read."""
    found = {path.stem: path for path in sorted((ROOT / "docs").glob("*.md"))}
    yield from (found.pop(name) for name in FIRST)
    yield from found.values()
    yield from sorted((ROOT / "docs" / "migrating").glob("*.md"))


def path_of(source: str) -> str | None:
    """Tell the page that a file of the repository becomes; None for one that becomes none."""
    if source in PLACES:
        return PLACES[source]
    if re.fullmatch(r"docs/(migrating/)?[^/]+\.md", source):
        return f"guides/{Path(source).stem}.html"
    if re.fullmatch(r"examples/[^/]+\.py", source):
        return f"examples/{Path(source).stem}.html"
    return source.removeprefix("docs/") if source.startswith("docs/images/") else None


def read(markdown: MarkdownIt, file: Path) -> Guide:
    """Read a guide.

    Args:
        markdown: Reads Markdown.
        file: The guide.

    Raises:
        LinkError: It has no page, or leads to a file that has none.
    """
    source = file.relative_to(ROOT).as_posix()
    path = path_of(source)
    if path is None:
        raise LinkError(f"{source} has no page")
    tokens = markdown.parse(file.read_text(encoding="utf-8"))
    title = tokens[1].content
    del tokens[:3]
    lead_links(tokens, source, path)
    name_headings(tokens)
    html = markdown.renderer.render(tokens, markdown.options, {})
    return Guide(path, title, summary_of(tokens), html, list(sections(tokens, title)))


def first_sentence(text: str) -> str:
    """Return a text up to the end of its first sentence, or of the first part of that."""
    return re.split(r"(?<=[.;:])\s", " ".join(text.split()), maxsplit=1)[0]


def summary_of(tokens: list[Token]) -> str:
    """Return the first sentence of a page that is no code, list or table."""
    first = next(inline for token, inline in pairwise(tokens) if token.type == "paragraph_open" and not token.level)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", first.content)
    return first_sentence(text).rstrip(":")


def lead_links(tokens: list[Token], source: str, path: str) -> None:
    """Let links lead to pages of the site."""
    for token in (child for block in tokens for child in block.children or ()):
        key = {"link_open": "href", "image": "src"}.get(token.type)
        if key is None:
            continue
        target, sign, place = str(token.attrs[key]).partition("#")
        if not target or re.match(r"[a-z]+:", target):
            continue
        found = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
        page = path_of(found)
        if page is None or not (ROOT / found).exists():
            raise LinkError(f"{source} leads to {target}, which has no page")
        token.attrs[key] = posixpath.relpath(page, posixpath.dirname(path) or ".") + sign + place


def name_headings(tokens: list[Token]) -> None:
    """Give headings the ids that they have where repositories are read."""
    taken: set[str] = set()
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            name = re.sub(r"[^\w\- ]", "", inline.content.lower()).replace(" ", "-")
            number = 0
            while (unique := f"{name}-{number}" if number else name) in taken:
                number += 1
            taken.add(unique)
            token.attrs["id"] = unique


def sections(tokens: list[Token], title: str) -> Iterator[Section]:
    """Take a page apart at its headings."""
    place, texts = "", list[str]()
    heading = title
    for token, before in zip(tokens, [None, *tokens], strict=False):
        if token.type == "heading_open":
            yield Section(heading, place, " ".join(texts))
            place, texts = str(token.attrs["id"]), []
        elif token.type == "inline":
            text = "".join(child.content for child in token.children or ())
            if before is not None and before.type == "heading_open":
                heading = text
            else:
                texts.append(text)
        elif token.type == "fence":
            texts.append(token.content)
    yield Section(heading, place, " ".join(texts))
