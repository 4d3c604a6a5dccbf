"""Build the documentation: one static site of guides, examples and reference, read and searched without a network.

    python -m tools.docs [OUTPUT]

Writes to `build/docs` unless told otherwise. The guides are the Markdown of `docs/`, the examples those of `examples/`;
the document gives a page per operation, tag and schema, and one of all error codes. `docs/assets/site.js` searches it
all in the browser.

No generator for whole sites stands behind it: those that are well kept (MkDocs, Sphinx) take their pages from Markdown
or from Python's docstrings, so the thousand pages that the document makes would have to be written as such first, and
their search needs a server. Jinja and markdown-it do what is hard about it.
"""

from __future__ import annotations

import inspect
import json
import re
import shutil
import sys
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markdown_it import MarkdownIt
from markupsafe import Markup, escape

from elastic_cloud_client import api, models
from elastic_cloud_conformance.document import add_links
from elastic_cloud_sdk import errors
from tools import examples, guides
from tools.bundle import BUNDLED, ROOT, Node, follow, operations, references
from tools.guides import first_sentence

SOURCE = ROOT / "docs"
OUTPUT = ROOT / "build" / "docs"
MANY = 40
"""From so many on, what gives a code is counted, not listed."""
NESTED = 2
"""How many levels of members an operation's page shows beneath those of the body itself."""
BOUNDS = {
    "minimum": "at least",
    "maximum": "at most",
    "minLength": "characters at least",
    "maxLength": "characters at most",
    "minItems": "entries at least",
    "maxItems": "entries at most",
    "pattern": "matches",
    "default": "default",
}
TOKEN = re.compile(
    r'(?P<text>f?"(?:[^"\\\n]|\\.)*")'
    r"|(?P<word>\b(?:as|async|await|def|for|from|import|in|with|None|True|False|null|true|false)\b)"
    r"|(?P<number>\b\d+(?:\.\d+)?\b)"
)


class Site:
    """All pages of a document.

    Args:
        document: The bundled document.
    """

    def __init__(self, document: Node) -> None:
        self.document = document
        self.operations = {o["operationId"]: {**o, "path": p, "method": m} for p, m, o in operations(document)}
        self.schemas: Node = document["components"]["schemas"]
        self.attributes = {title.lower(): name for name, title in api.TAGS.items()}
        self.codes = self.collect_codes()
        self.users = self.collect_users()
        self.classes = error_classes()
        self.markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
        self.markdown.add_render_rule("fence", fence)
        self.guides = [guides.read(self.markdown, file) for file in guides.sources()]
        self.readme = read_readme()
        self.examples = guides.read(self.markdown, ROOT / "examples" / "README.md")
        self.programs = {
            file.stem: file.read_text(encoding="utf-8") for file in sorted((ROOT / "examples").glob("*.py"))
        }
        self.plain = lru_cache(maxsize=None)(self.markdown.render)
        self.environment = Environment(
            loader=FileSystemLoader(SOURCE / "templates"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.globals.update(
            site=self,
            document=document,
            tags=sorted(document["tags"], key=lambda tag: str(tag["name"])),
            attribute=self.attribute,
            bounds=bounds,
            example_of=examples.example_of,
            examples_of=examples_of,
            follow=lambda node: follow(document, node),
            members_of=lambda schema: members_of(document, schema),
            nested=NESTED,
            has_model=lambda name: name in models.__all__,
        )
        self.environment.filters.update(highlight=highlight, json=pretty, words=words, words_of=words_of)

    def attribute(self, tag: str) -> str:
        """Return the client's attribute for a tag."""
        return self.attributes[tag.lower()]

    def of_tag(self, tag: str) -> list[Node]:
        return [operation for operation in self.operations.values() if operation["tags"] == [tag]]

    def collect_codes(self) -> dict[str, dict[str, list[str]]]:
        """List the operations that answer each error code, by code and status."""
        found: dict[str, dict[str, list[str]]] = {}
        for name, operation in self.operations.items():
            for status, response in operation["responses"].items():
                for code in codes(follow(self.document, response)):
                    found.setdefault(code, {}).setdefault(status, []).append(name)
        return dict(sorted(found.items()))

    def collect_users(self) -> dict[str, tuple[list[str], list[str]]]:
        """List the operations and the schemas that name each schema."""
        found: dict[str, tuple[list[str], list[str]]] = {name: ([], []) for name in self.schemas}
        for place, users in enumerate((self.operations, self.schemas)):
            for name, user in users.items():
                for reference in sorted(set(references(user))):
                    target = reference.rpartition("/")[2]
                    if "/schemas/" in reference and target != name:
                        found[target][place].append(name)
        return found

    def pages(self) -> Iterator[tuple[str, str]]:
        """Return every page as its path and its text."""
        yield "index.html", self.render("index", "", title="elastic-cloud-sdk", **self.readme)
        yield "reference.html", self.render("reference", "", title=self.document["info"]["title"])
        yield "errors.html", self.render("errors", "", title="Error codes", many=MANY)
        yield "classes.html", self.render("classes", "", title="Error classes")
        for guide in (*self.guides, self.examples):
            yield guide.path, self.render("guide", "../", title=guide.title, guide=guide)
        for name, program in self.programs.items():
            title = words_of(program)
            yield f"examples/{name}.html", self.render("program", "../", title=title, name=name, program=program)
        yield "schemas/index.html", self.render("schemas", "../", title="Schemas")
        for tag in self.document["tags"]:
            name = tag["name"]
            yield (
                f"tags/{self.attribute(name)}.html",
                self.render("tag", "../", title=words(name), tag=tag, current=name),
            )
        for name, operation in self.operations.items():
            yield (
                f"operations/{name}.html",
                self.render(
                    "operation",
                    "../",
                    title=operation["summary"],
                    operation=operation,
                    current=operation["tags"][0],
                    example=examples.write(self.document, operation),
                    codes=codes,
                ),
            )
        for name, schema in self.schemas.items():
            users = self.users[name]
            yield f"schemas/{name}.html", self.render("schema", "../", title=name, schema=schema, users=users)

    def render(self, template: str, root: str, **context: Any) -> str:
        """Render a page.

        Args:
            template: Its template.
            root: The way from the page to the site's first page.
            context: What else the template needs.
        """
        return self.environment.get_template(f"{template}.html.jinja").render(
            {"root": root, "current": None, "prose": lambda text: self.prose(text, root), **context}
        )

    def prose(self, text: str, root: str) -> Markup:
        """Turn Markdown into HTML; what is named in code spans becomes a link to its page."""
        return Markup(re.sub(r"<code>([^<]+)</code>", lambda match: self.mention(match, root), self.plain(text)))

    def mention(self, match: re.Match[str], root: str) -> str:
        name = match[1]
        if name in self.operations:
            return f'<a href="{root}operations/{name}.html">{match[0]}</a>'
        if name in self.schemas:
            return f'<a href="{root}schemas/{name}.html">{match[0]}</a>'
        if name in self.codes:
            return f'<a href="{root}errors.html#{name}">{match[0]}</a>'
        return match[0]

    def search_index(self) -> list[list[str]]:
        """List what can be found: kind, name, text, page and all else that is said of it."""
        found = []
        for name, o in self.operations.items():
            parameters = [follow(self.document, parameter)["name"] for parameter in o.get("parameters", ())]
            rest = [o["method"], o["path"], o["description"], *parameters]
            found.append(["operation", name, o["summary"], f"operations/{name}.html", one_line(*rest)])
        for tag in self.document["tags"]:
            name, text = tag["name"], tag["description"]
            page = f"tags/{self.attribute(name)}.html"
            found.append(["tag", words(name), first_sentence(text), page, one_line(name, text)])
        for name, (kind, told) in self.classes.items():
            rest = [*map(str, kind["statuses"]), *kind["codes"]]
            found.append(["class", name, told, f"classes.html#{name}", one_line(*rest)])
        for guide in (*self.guides, self.examples):
            for section in guide.sections:
                title = guide.title if section.title == guide.title else f"{guide.title}: {section.title}"
                page = f"{guide.path}#{section.place}".removesuffix("#")
                found.append(["guide", title, first_sentence(section.text)[:150], page, one_line(section.text)])
        for name, code in self.programs.items():
            found.append(["example", f"{name}.py", words_of(code), f"examples/{name}.html", one_line(code)])
        for code, statuses in self.codes.items():
            entry = self.document["x-error-catalogue"][code]
            rest = [*entry["messages"].values(), entry["remedy"]]
            text = f"{', '.join(statuses)}: {first_sentence(entry['meaning'])}"
            found.append(["error", code, text, f"errors.html#{code}", one_line(entry["meaning"], *rest)])
        for name, schema in self.schemas.items():
            members = map(str, schema.get("properties", schema.get("enum", ())))
            rest = [schema["description"], *members]
            found.append(
                ["schema", name, first_sentence(schema["description"]), f"schemas/{name}.html", one_line(*rest)]
            )
        return found


def read_readme() -> dict[str, str]:
    """Take from the README what the first page shows, too: its beginning, first example and how to install."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    lead = re.search(r"\A# [^\n]*\n\n(.*?)\n\n", text, re.DOTALL)
    example = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    install = re.search(r"## Install\n\n```\n(.*?)```", text, re.DOTALL)
    assert lead is not None
    assert example is not None
    assert install is not None
    return {"lead": lead[1], "example": example[1], "install": install[1]}


def error_classes() -> dict[str, tuple[Node, str]]:
    """List the SDK's errors: what each is a kind of, its statuses and codes, and what it means."""
    found: dict[str, tuple[Node, str]] = {}
    for name, kind in inspect.getmembers(errors, inspect.isclass):
        if not issubclass(kind, errors.ElasticCloudError):
            continue
        told, _, _ = (inspect.getdoc(kind) or "").partition("\n\nCodes: ")
        facts = {
            "bases": [base.__name__ for base in kind.__bases__ if base is not object],
            "statuses": sorted(status for status, known in errors.ApiError._by_status.items() if known is kind),
            "codes": sorted(code for code, known in errors.ApiError._by_code.items() if known is kind),
            "endings": sorted(ending for ending, known in errors.ApiError._by_ending.items() if known is kind),
        }
        found[name] = facts, first_sentence(told)
    return found


def members_of(document: Node, schema: Node) -> tuple[str, Node] | None:
    """Return the schema with members that a value, the items of a list or the values of a map have, with its name."""
    name = ""
    while True:
        if "$ref" in schema:
            name, schema = schema["$ref"].rpartition("/")[2], follow(document, schema)
        elif "anyOf" in schema:
            schema = schema["anyOf"][0]
        elif "items" in schema:
            schema = schema["items"]
        elif isinstance(schema.get("additionalProperties"), dict) and not schema.get("properties"):
            schema = schema["additionalProperties"]
        else:
            return (name, schema) if schema.get("properties") else None


def fence(_renderer: Any, tokens: Any, place: int, _options: Any, _env: Any) -> str:
    """Show code in a guide as everywhere else."""
    token = tokens[place]
    code = highlight(token.content) if token.info else token.content
    return str(Markup('<figure class="code"><pre><code>{}</code></pre></figure>\n').format(code))


def one_line(*texts: str) -> str:
    """Join texts without what is Markdown in them, for the search."""
    return " ".join(" ".join(texts).replace("`", "").split())


def words_of(program: str) -> str:
    """Return what a program says it does."""
    return first_sentence(program.partition('"""')[2].partition('"""')[0]).rstrip(".")


def codes(response: Node) -> list[str]:
    """Return the error codes that an answer documents."""
    found: list[str] = response.get("headers", {}).get("x-cloud-error-codes", {}).get("schema", {}).get("enum", [])
    return found


def examples_of(media: Node) -> list[tuple[str, Any]]:
    """Return the examples of a body or an answer with their titles, the only one without."""
    if "example" in media:
        return [("", media["example"])]
    return [(entry.get("summary", name), entry["value"]) for name, entry in media.get("examples", {}).items()]


def bounds(schema: Node) -> list[tuple[str, str]]:
    """Return what a schema says of values besides their type, as words and value."""
    return [(text, pretty(schema[key]).strip('"')) for key, text in BOUNDS.items() if key in schema]


def words(name: str) -> str:
    """Write `PlatformInfrastructure` as `Platform infrastructure`."""
    return re.sub(r"(?<=[a-z])([A-Z])", lambda match: f" {match[1].lower()}", name)


def pretty(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def highlight(code: str) -> Markup:
    """Mark texts, words of the language and numbers, in Python and in JSON."""
    parts = []
    end = 0
    for match in TOKEN.finditer(code):
        parts.append(escape(code[end : match.start()]))
        parts.append(Markup('<span class="{}">{}</span>').format(match.lastgroup, match[0]))
        end = match.end()
    return Markup("").join([*parts, escape(code[end:])])


def build(document: Node, output: Path) -> int:
    """Write the site anew.

    Args:
        document: The bundled document.
        output: The folder; what is in it is replaced.

    Returns:
        The number of pages.
    """
    site = Site(document)
    shutil.rmtree(output, ignore_errors=True)
    shutil.copytree(SOURCE / "assets", output)
    shutil.copytree(SOURCE / "images", output / "images")
    number = 0
    for path, text in site.pages():
        file = output / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        number += 1
    # A script and not plain JSON, for browsers fetch nothing for pages that are opened as files.
    index = json.dumps(site.search_index(), ensure_ascii=False, separators=(",", ":"))
    (output / "search-index.js").write_text(f"const searchIndex = {index};\n", encoding="utf-8")
    return number


def main(arguments: list[str]) -> int:
    started = time.perf_counter()
    output = Path(arguments[0]) if arguments else OUTPUT
    number = build(add_links(json.loads(BUNDLED.read_text(encoding="utf-8"))), output)
    print(f"docs: {number} pages in {time.perf_counter() - started:.1f} s; open {output / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
