"""The site is whole: a page for everything, links that lead somewhere, nothing from the network."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from tests.client.document import DOCUMENT, OPERATIONS, releases
from tools.bundle import ROOT, follow
from tools.docs import NESTED, codes, error_classes, members_of
from tools.guides import LinkError, read


def test_every_operation_schema_and_tag_has_a_page(site: Path) -> None:
    assert {page.stem for page in (site / "operations").iterdir()} == set(OPERATIONS)
    assert {page.stem for page in (site / "schemas").iterdir()} >= set(DOCUMENT["components"]["schemas"])
    assert len(list((site / "tags").iterdir())) == len(DOCUMENT["tags"])


def test_every_link_leads_to_a_page_and_to_a_place_on_it(site: Path) -> None:
    pages = {page: page.read_text(encoding="utf-8") for page in site.rglob("*.html")}
    places = {page: set(re.findall(r'\bid="([^"]+)"', text)) for page, text in pages.items()}
    broken = []
    for page, text in pages.items():
        for target in re.findall(r'<a\b[^>]*\bhref="([^"]+)"', text):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, place = target.partition("#")
            file = (page.parent / unquote(name)).resolve() if name else page
            if not file.is_file() or (place and unquote(place) not in places.get(file, set())):
                broken.append(f"{page.relative_to(site)} → {target}")
    assert broken == []


def test_pages_load_nothing_from_the_network(site: Path) -> None:
    loaded = re.compile(r'<(?:script|img|link|iframe)\b[^>]*\b(?:src|href)="(?!data:)([a-z]+:|//)')
    assert [page.name for page in site.rglob("*.html") if loaded.search(page.read_text(encoding="utf-8"))] == []
    assert not re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", (site / "style.css").read_text(encoding="utf-8"))


def test_the_search_finds_every_operation_and_schema(site: Path) -> None:
    index = (site / "search-index.js").read_text(encoding="utf-8")
    assert [name for name in (*OPERATIONS, *DOCUMENT["components"]["schemas"]) if f'"{name}"' not in index] == []


def test_every_error_code_is_listed(site: Path) -> None:
    page = (site / "errors.html").read_text(encoding="utf-8")
    codes = {
        code
        for _, _, operation in OPERATIONS.values()
        for response in operation["responses"].values()
        for code in response.get("headers", {}).get("x-cloud-error-codes", {}).get("schema", {}).get("enum", ())
    }
    assert len(codes) > 150
    assert [code for code in codes if code not in page] == []
    text = html.unescape(re.sub(r"<[^>]+>", "", page))
    for code, entry in DOCUMENT["x-error-catalogue"].items():
        for told in (entry["meaning"], entry["remedy"], *(m for m in entry["messages"].values() if m != "{problem}")):
            assert " ".join(told.replace("`", "").split()) in " ".join(text.split()), code


def test_every_error_class_is_listed_with_its_codes(site: Path) -> None:
    page = (site / "classes.html").read_text(encoding="utf-8")
    classes = error_classes()
    assert {"DeploymentNotFound", "Timeout", "PlanFailed"} <= classes.keys()
    for name, (kind, _) in classes.items():
        row = page[page.index(f'<tr id="{name}">') :].partition("</tr>")[0]
        assert all(code in row for code in kind["codes"]), name
        assert kind["bases"][0] in row, name


def test_every_guide_and_example_has_a_page(site: Path) -> None:
    guides = [*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "migrating").glob("*.md")]
    assert {page.stem for page in (site / "guides").iterdir()} == {guide.stem for guide in guides}
    programs = {file.stem for file in (ROOT / "examples").glob("*.py")}
    assert {page.stem for page in (site / "examples").iterdir()} == programs | {"index"}


@pytest.mark.parametrize("target", ["nowhere.md", "../CONTRIBUTING.md", "../../etc/passwd"])
def test_a_guide_that_leads_nowhere_is_refused(target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.guides.ROOT", tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "CONTRIBUTING.md").touch()
    guide = tmp_path / "docs" / "odd.md"
    guide.write_text(f"# Odd\n\nSee [there]({target}).\n", encoding="utf-8")
    with pytest.raises(LinkError, match=f"docs/odd.md leads to {re.escape(target)}, which has no page"):
        read(MarkdownIt("commonmark"), guide)


def marks(page: Path) -> list[str]:
    """Since when and until when the marks of a page say that things are there, in its order."""
    found = re.findall(r'<span class="mark">([^<]*)</span>', page.read_text(encoding="utf-8"))
    return [mark for mark in found if "new in" in mark or "gone since" in mark]


def shown(schema: dict[str, Any], depth: int) -> Iterator[dict[str, Any]]:
    """The members of an object, each with those of its own value behind it."""
    for member in schema.get("properties", {}).values():
        yield member
        if depth and (inner := members_of(DOCUMENT, member)):
            yield from shown(inner[1], depth - 1)


def test_every_page_tells_since_when_things_are_there_and_until_when(site: Path) -> None:
    catalogue = DOCUMENT["x-error-catalogue"]
    count = 0
    for name, (_, _, operation) in OPERATIONS.items():
        parameters = [follow(DOCUMENT, parameter) for parameter in operation.get("parameters", ())]
        body = operation.get("requestBody", {}).get("content", {})
        members = [member for media in body.values() for member in shown(follow(DOCUMENT, media["schema"]), NESTED)]
        answers = [follow(DOCUMENT, operation["responses"][status]) for status in sorted(operation["responses"])]
        errors = [[answer, *(catalogue[code] for code in codes(answer))] for answer in answers]
        expected = releases([operation, *parameters, *members, *(node for nodes in errors for node in nodes)])
        assert marks(site / "operations" / f"{name}.html") == expected, name
        count += bool(expected)
    for name, schema in DOCUMENT["components"]["schemas"].items():
        expected = releases(schema.get("properties", {}).values())
        assert marks(site / "schemas" / f"{name}.html") == expected, name
        count += bool(expected)
    assert count > 50
    assert sorted(marks(site / "errors.html")) == sorted(releases(catalogue.values()))


def test_an_operation_shows_where_it_leads(site: Path) -> None:
    page = (site / "operations" / "create-deployment.html").read_text(encoding="utf-8")
    assert '<a href="get-deployment.html"><code>get-deployment</code></a>' in page
