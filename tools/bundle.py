"""Join the files below `openapi/` into one-file documents: the whole API, and what of it the hosted service offers.

References between files become `#/components/...`; three rules that `openapi/README.md` explains are applied on the
way: common answers, null for an absent request member, and the operation's facts copied to its first success answer.
Everything that is wrong is said at once, in one line each, `file:line: what`: keywords that the
dialect has not, a name that appears twice, a reference that leads nowhere, a component nobody refers to.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools import glossary
from tools.dialect import TEXTS, kind_of, misspellings
from tools.errors import ENVELOPE, Catalogue, examples
from tools.sources import Node as Node
from tools.sources import Sources, like, near, place

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "openapi"
BUNDLED = SOURCE / "bundled" / "openapi.json"
HOSTED = SOURCE / "bundled" / "openapi-hosted.json"
LINKS = SOURCE / "bundled" / "links.json"
MESSAGES = SOURCE / "bundled" / "messages.json"
DEVIATIONS = SOURCE / "bundled" / "deviations.json"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SECTIONS = {"parameters": "parameters", "headers": "headers", "responses": "responses"}
OPTIONAL_FACTS = ("starts-plan", "pages-by", "added-in", "removed-in")
JSON = "application/json"


class DocumentError(Exception):
    """The document is not in order; the message has a line for each problem: place, what is wrong, what is meant."""


class Bundler:
    """One run over the files; collects components while it follows references."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self.sources = Sources(source)
        self.problems = self.sources.problems
        self.components: dict[str, Node] = {"schemas": {}, "parameters": {}, "headers": {}, "responses": {}}
        self.origin: dict[tuple[str, str], Path] = {}
        self.examples: set[Path] = set()
        self.catalogue = Catalogue(self.codes(), self.problems)

    def bundle(self) -> Node:
        """Join the files.

        Raises:
            DocumentError: Something is wrong with them.
        """
        root = self.source / "openapi.yaml"
        files = [root, *(self.source / name for name in TEXTS if (self.source / name).is_file())]
        for part in ("errors", "paths", "schemas", "shared"):
            files += sorted(self.source.glob(f"{part}/**/*.yaml"))
        for file in files:
            self.problems.extend(misspellings(self.sources.load(file), kind_of(file, self.source)))
        document = like(self.sources.load(root), dict(self.sources.load(root)))
        common = document.pop("x-common-responses", {})
        other = document.pop("components", {})
        document["paths"] = self.paths()
        shared = self.common_responses(common, root)
        if self.catalogue.codes:
            self.reference({"$ref": f"schemas/common.yaml#/{ENVELOPE}"}, root)
        self.refuse_problems()  # what cannot be read may be what refers to others
        self.refuse_unused()
        self.refuse_problems()
        self.add_errors(document)
        texts = self.source / "glossary.yaml"
        if texts.is_file():
            self.problems.extend(glossary.describe(self.components["schemas"], self.sources.load(texts)))
        self.refuse_problems()
        document["components"] = {**self.components, **other}
        add_common_responses(document, shared)
        widen_requests(document)
        if self.catalogue.codes:
            document["x-error-catalogue"] = self.catalogue.published()
            copy_remedies(document)
        self.problems.extend(copy_facts(document))
        self.problems.extend(wrong_links(document, links(self.source)))
        self.refuse_problems()
        document["components"] = {
            section: dict(sorted(items.items())) for section, items in sorted(document["components"].items()) if items
        }
        return document

    def refuse_problems(self) -> None:
        if self.problems:
            raise DocumentError("\n".join(dict.fromkeys(self.problems)))

    def codes(self) -> Node:
        """Return what the files say of each error code."""
        found: Node = {}
        places: dict[str, str] = {}
        for file in sorted(self.source.glob("errors/*.yaml")):
            content = self.sources.load(file)
            for code in content:
                if code in found:
                    self.problems.append(f"{place(content, code)}: {code} stands in {places[code]} already")
                places[code] = place(content, code)
            found |= content
        return found

    def add_errors(self, document: Node) -> None:
        """Make the answers of the error codes that operations and shared answers name."""
        components = {"components": self.components}
        for _, _, operation in operations(document):
            parameters = [follow(components, parameter) for parameter in operation.get("parameters", ())]
            values = examples([{**each, "schema": follow(components, each["schema"])} for each in parameters])
            self.catalogue.answers(operation, values)
        for name, response in self.components["responses"].items():
            if "x-errors" in response:
                self.components["responses"][name] = self.catalogue.answer(response, {})
        for code, entry in self.catalogue.codes.items():
            if code not in self.catalogue.used:
                self.problems.append(f"{place(entry)}: no operation answers {code}; remove it")

    def paths(self) -> Node:
        """Return all path items, in the order of their paths."""
        found: Node = {}
        places: dict[str, str] = {}
        for file in sorted(self.source.glob("paths/**/*.yaml")):
            content = self.sources.load(file)
            for path, item in content.items():
                if path in found:
                    self.problems.append(f"{place(content, path)}: {path} stands in {places[path]} already")
                places[path] = place(content, path)
                found[path] = self.resolve(item, file)
        return dict(sorted(found.items()))

    def resolve(self, node: Any, file: Path) -> Any:
        if isinstance(node, list):
            return [self.resolve(item, file) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            return self.reference(node, file)
        return like(node, {key: self.resolve(value, file) for key, value in node.items()})

    def reference(self, node: Node, file: Path) -> Node:
        """Bundle a `$ref`: what it leads to is taken among the components, or in place if it is JSON."""
        reference = node["$ref"]
        name, _, pointer = reference.partition("#/")
        target = Path(os.path.normpath(file.parent / name)) if name else file
        if not target.is_file():
            others = [os.path.relpath(other, file.parent) for other in self.source.glob(f"**/*{target.suffix}")]
            self.problems.append(f"{place(node, '$ref')}: there is no file {name}{near(name, others)}")
            return {}
        content = self.sources.load(target)
        if target.suffix == ".json":
            self.examples.add(target)
            return like(node, {**{key: value for key, value in node.items() if key != "$ref"}, "value": content})
        key = pointer.replace("~1", "/").replace("~0", "~")
        section = section_of(target)
        known = self.origin.setdefault((section, key), target)
        if key not in content:
            self.problems.append(
                f"{place(node, '$ref')}: there is no {key!r} in {self.sources.name(target)}{near(key, content)}"
            )
        elif known != target:
            first = place(self.sources.load(known), key)
            self.problems.append(f"{place(content, key)}: {key} stands in {first} already; one name, one component")
        elif key not in self.components[section]:
            self.components[section][key] = {}
            self.components[section][key] = self.resolve(content[key], target)
        return like(node, {**node, "$ref": f"#/components/{section}/{key}"})

    def common_responses(self, common: Node, root: Path) -> Node:
        """Return the answers that operations have in common by status: when they apply, and the reference to them."""
        return {
            status: (entry["when"], self.reference(like(entry, {"$ref": entry["$ref"]}), root))
            for status, entry in common.items()
        }

    def refuse_unused(self) -> None:
        for file in self.source.glob("s*/*.yaml"):
            content = self.sources.load(file)
            for name in content:
                if (section_of(file), name) not in self.origin:
                    self.problems.append(f"{place(content, name)}: nothing refers to {name}; remove it")
        for file in sorted({*self.source.glob("shared/examples/*.json")} - self.examples):
            self.problems.append(f"{self.sources.name(file)}:1: nothing refers to this example; remove it")


def section_of(file: Path) -> str:
    """Return the section of the components that a file's entries belong to."""
    return SECTIONS.get(file.stem, "schemas") if file.parent.name == "shared" else "schemas"


def add_common_responses(document: Node, shared: Node) -> None:
    """Give every operation the common answers that apply to it, or at least their codes."""
    for path, _, operation in operations(document):
        takes_body = "requestBody" in operation
        traits = {
            "always": True,
            "secured": operation.get("security") != [],
            "path": "{" in path,
            "body": takes_body,
            "input": takes_body or bool(operation.get("parameters")),
            "hosted": "hosted" in operation.get("x-availability", []),
        }
        responses = operation["responses"]
        for status, (when, reference) in shared.items():
            if traits[when]:
                if status in responses:
                    complete_codes(responses[status], follow(document, reference))
                else:
                    responses[status] = dict(reference)
        operation["responses"] = like(responses, dict(sorted(responses.items())))


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Return every operation of a bundled document, as path, method and operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def references(node: Any) -> Iterator[str]:
    """Return every `$ref` below a node."""
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


def links(source: Path) -> Node:
    """Tell where calls lead: by operation and status the links, which are no part of the document."""
    file = source / "links.yaml"
    found: Node = Sources(source).load(file) if file.is_file() else {}
    return found


def deviations(source: Path) -> list[str]:
    """Return the places that DEVIATIONS.md explains: the first column of its tables."""
    text = (source / "DEVIATIONS.md").read_text(encoding="utf-8")
    return sorted(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))


def messages(document: Node) -> Node:
    """Return the messages of all error codes alone, for the emulator, which says them."""
    return {code: entry["messages"] for code, entry in document["x-error-catalogue"].items()}


def wrong_links(document: Node, found: Node) -> Iterator[str]:
    """Yield a line for each link from or to what the document has not."""
    known = {operation["operationId"]: operation for _, _, operation in operations(document)}
    for name, answers in found.items():
        if name not in known:
            yield f"{place(found, name)}: there is no operation {name}{near(name, known)}"
            continue
        for status, named in answers.items():
            if "$ref" in known[name]["responses"].get(status, {"$ref": ""}):
                yield f"{place(answers, status)}: {name} has no answer {status} of its own"
            for link in named.values():
                target = link["operationId"]
                if target not in known:
                    yield f"{place(link, 'operationId')}: there is no operation {target}{near(target, known)}"
                    continue
                parameters = [follow(document, each)["name"] for each in known[target].get("parameters", ())]
                for parameter in link.get("parameters", {}):
                    if parameter.rpartition(".")[2] not in parameters:
                        meant = near(parameter, parameters)
                        yield f"{place(link['parameters'], parameter)}: {target} has no parameter {parameter}{meant}"


def codes(node: Any) -> Iterator[str]:
    """Return every error code that the answers below a node name."""
    if isinstance(node, dict):
        header = node.get("x-cloud-error-codes")
        yield from header["schema"]["enum"] if header else ()
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from codes(value)


def complete_codes(response: Node, shared: Node) -> None:
    """Add the codes of the shared answer to the enum of an operation's own."""
    header = response.get("headers", {}).get("x-cloud-error-codes")
    if header is not None:
        general = shared["headers"]["x-cloud-error-codes"]["schema"]["enum"]
        header["schema"]["enum"] = list(dict.fromkeys([*header["schema"]["enum"], *general]))


def widen_requests(document: Node) -> None:
    """Let every optional member of a request be null: for the server that is the same as absent."""
    schemas = document["components"]["schemas"]
    waiting = [
        reference for _, _, operation in operations(document) for reference in references(operation.get("requestBody"))
    ]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop().rpartition("/")[2]
        if name in seen or name not in schemas:
            continue
        seen.add(name)
        schema = schemas[name]
        waiting.extend(references(schema))
        required = schema.get("required", ())
        for key, member in schema.get("properties", {}).items():
            if key not in required:
                schema["properties"][key] = nullable(member)
        entry = schema.get("additionalProperties")
        if isinstance(entry, dict) and "$ref" in entry:
            schema["additionalProperties"] = nullable(entry)


def nullable(member: Node) -> Node:
    if "$ref" in member:
        rest = {key: value for key, value in member.items() if key != "$ref"}
        return like(member, {"anyOf": [{"$ref": member["$ref"]}, {"type": "null"}], **rest})
    if isinstance(member.get("type"), str):
        return like(member, {**member, "type": [member["type"], "null"]})
    return member


def copy_facts(document: Node) -> list[str]:
    """Hang the operation's facts on its first success answer, where templates of the client can read them.

    Returns:
        A line for each operation where that cannot be.
    """
    problems = []
    for path, method, operation in operations(document):
        responses = operation["responses"]
        response = responses.get(next((status for status in responses if status[0] in "23"), ""))
        forms, problem = path_forms(document, operation)
        if response is None or "$ref" in response or problem:
            problem = problem or "needs a success answer, written in place"
            problems.append(f"{place(operation)}: {operation['operationId']}: {problem}")
            continue
        response["x-operation"] = {
            "id": operation["operationId"],
            "path": path,
            "availability": operation["x-availability"],
            "required_role": operation["x-required-role"],
            **({"hosted_role": operation["x-hosted-role"]} if "x-hosted-role" in operation else {}),
            "region_prefixed": operation["x-region-prefixed"],
            "repeatable": operation.get("x-repeatable", method in ("get", "head", "put", "delete")),
            **{key: operation[f"x-{key}"] for key in OPTIONAL_FACTS if f"x-{key}" in operation},
            **({"deprecated": True} if operation.get("deprecated") else {}),
            **({"forms": forms} if forms else {}),
            **marked_parameters(document, operation),
            **({"parameters_added_in": added} if (added := added_parameters(document, operation)) else {}),
            **({"codes_added_in": added} if (added := added_codes(document, operation)) else {}),
        }
    return problems


def copy_remedies(document: Node) -> None:
    """Hang the remedies of all error codes on the error envelope, where templates of the client can read them."""
    catalogue = document["x-error-catalogue"]
    document["components"]["schemas"][ENVELOPE]["x-remedies"] = {
        code: entry["remedy"] for code, entry in catalogue.items()
    }


def path_forms(document: Node, operation: Node) -> tuple[Node, str]:
    """Find pattern and example of each value in the operation's path that has a pattern, or whose items have one.

    Returns:
        The forms by parameter, and what is wrong with them, if anything.
    """
    result: Node = {}
    for entry in operation.get("parameters", ()):
        parameter = follow(document, entry)
        schema = follow(document, parameter["schema"])
        one = schema.get("items", schema)
        if parameter["in"] == "path" and "pattern" in one:
            if not schema.get("examples"):
                return {}, f"{parameter['name']} has a pattern and needs an example, for error messages"
            example = schema["examples"][0]
            result[parameter["name"]] = [one["pattern"], example if one is schema else example[0]]
    return result, ""


def marked_parameters(document: Node, operation: Node) -> Node:
    """Return the names of the parameters that have a fact of their own, by the fact."""
    parameters = [follow(document, entry) for entry in operation.get("parameters", ())]
    return {
        fact: each["name"]
        for fact in ("holds-slashes", "makes-repeatable")
        for each in parameters
        if each.get(f"x-{fact}")
    }


def added_parameters(document: Node, operation: Node) -> Node:
    """Tell since when the parameters are there that the operation has not always had."""
    parameters = (follow(document, entry) for entry in operation.get("parameters", ()))
    return {each["name"]: each["x-added-in"] for each in parameters if "x-added-in" in each}


def added_codes(document: Node, operation: Node) -> Node:
    """Tell since when the error codes are there that an older operation has not always answered."""
    catalogue = document.get("x-error-catalogue", {})
    named = () if "x-added-in" in operation else dict.fromkeys(codes(operation["responses"]))
    return {code: catalogue[code]["x-added-in"] for code in named if "x-added-in" in catalogue.get(code, {})}


def follow(document: Node, node: Node) -> Node:
    """Return the component a node refers to, else the node."""
    if "$ref" not in node:
        return node
    _, _, section, name = node["$ref"].split("/")
    found: Node = document["components"][section][name]
    return found


def hosted(document: Node) -> Node:
    """Return the part of a bundled document that the hosted service offers, as a document of its own."""
    result: Node = offered(document)
    result["info"] |= result["info"].pop("x-hosted")
    result["paths"] = {path: item for path, item in result["paths"].items() if item}
    tags = {tag for _, _, operation in operations(result) for tag in operation["tags"]}
    result["tags"] = [tag for tag in result["tags"] if tag["name"] in tags]
    schemes = result["components"].pop("securitySchemes")
    result["security"] = [entry for entry in result["security"] if entry.keys() <= schemes.keys()]
    needed = reachable(result)
    result["components"] = {
        section: {name: item for name, item in items.items() if f"#/components/{section}/{name}" in needed}
        for section, items in result["components"].items()
    } | {"securitySchemes": schemes}
    used = set(codes(result))
    catalogue = result.get("x-error-catalogue", {})
    if catalogue:
        result["x-error-catalogue"] = {code: entry for code, entry in catalogue.items() if code in used}
    return result


def offered(node: Any) -> Any:
    """Return a copy of a node without what the hosted service does not have, or no longer has."""
    if isinstance(node, list):
        return [offered(item) for item in node if is_offered(item)]
    if isinstance(node, dict):
        return {key: offered(value) for key, value in node.items() if is_offered(value)}
    return node


def is_offered(node: Any) -> bool:
    return not isinstance(node, dict) or (
        "hosted" in node.get("x-availability", ["hosted"]) and "x-removed-in" not in node
    )


def reachable(document: Node) -> set[str]:
    """Return the references to every component that the paths need, however indirectly."""
    found: set[str] = set()
    waiting = list(references(document["paths"]))
    while waiting:
        reference = waiting.pop()
        if reference not in found:
            found.add(reference)
            _, _, section, name = reference.split("/")
            waiting.extend(references(document["components"][section][name]))
    return found


def render(document: Node | list[str]) -> str:
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"
