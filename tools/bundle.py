"""Join the files below `openapi/` into one-file documents: the whole API, and what of it the hosted service offers.

    python -m tools.bundle [--check]

Writes `openapi/bundled/openapi.json` and `openapi-hosted.json` beside it; with `--check` it only compares.

References between files become `#/components/...`; three rules that `openapi/README.md` explains are applied on the
way: common answers, null for an absent request member, and the operation's facts copied to its first success answer.
A name that stands twice, a reference that leads nowhere and a component nobody refers to are errors.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import yaml

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "openapi"
BUNDLED = SOURCE / "bundled" / "openapi.json"
HOSTED = SOURCE / "bundled" / "openapi-hosted.json"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SECTIONS = {"parameters": "parameters", "headers": "headers", "responses": "responses"}
OPTIONAL_FACTS = ("starts-plan", "pages-by", "added-in", "removed-in")
JSON = "application/json"
Node = dict[str, Any]


class DocumentError(Exception):
    """The document cannot be bundled; the message names the file and the fix."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML without its surprises: instants and dates stay text, a key that stands twice is an error."""

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _mapping(loader: Any, node: yaml.MappingNode) -> Node:
    mapping: Node = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in mapping:
            raise DocumentError(f"{node.start_mark.name}:{key_node.start_mark.line + 1}: the key {key!r} stands twice")
        mapping[key] = loader.construct_object(value_node, deep=True)
    return mapping


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


class Bundler:
    """One run over the files; collects components while it follows references."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self.files: dict[Path, Any] = {}
        self.components: dict[str, Node] = {"schemas": {}, "parameters": {}, "headers": {}, "responses": {}}
        self.origin: dict[tuple[str, str], Path] = {}

    def load(self, path: Path) -> Any:
        if path not in self.files:
            if not path.is_file():
                raise DocumentError(f"{path}: there is no such file")
            with path.open(encoding="utf-8") as stream:
                self.files[path] = json.load(stream) if path.suffix == ".json" else yaml.load(stream, _Loader)
        return self.files[path]

    def bundle(self) -> Node:
        root = self.source / "openapi.yaml"
        document: Node = dict(self.load(root))
        common = document.pop("x-common-responses", {})
        paths: Node = {}
        for path, entry in document["paths"].items():
            file, key = self.target(entry["$ref"], root)
            paths[path] = self.resolve(self.find(file, key), file)
        document["paths"] = paths
        self.add_common_responses(document, common, root)
        document["components"] = {**self.components, **document["components"]}
        self.refuse_unused(document, common)
        widen_requests(document)
        copy_facts(document)
        document["components"] = {
            section: dict(sorted(items.items())) for section, items in sorted(document["components"].items()) if items
        }
        return document

    def target(self, reference: str, file: Path) -> tuple[Path, str]:
        name, _, pointer = reference.partition("#")
        return (file.parent / name).resolve() if name else file, pointer.removeprefix("/")

    def find(self, file: Path, key: str) -> Any:
        content = self.load(file)
        name = key.replace("~1", "/").replace("~0", "~")
        if name not in content:
            raise DocumentError(f"{file.relative_to(self.source)}: there is no {name!r}, but something refers to it")
        return content[name]

    def resolve(self, node: Any, file: Path) -> Any:
        if isinstance(node, list):
            return [self.resolve(item, file) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(reference := node.get("$ref"), str):
            return self.reference(node, reference, file)
        return {key: self.resolve(value, file) for key, value in node.items()}

    def reference(self, node: Node, reference: str, file: Path) -> Node:
        target, key = self.target(reference, file)
        if target.suffix == ".json":
            return {**{k: v for k, v in node.items() if k != "$ref"}, "value": self.load(target)}
        section = SECTIONS.get(target.stem, "schemas") if target.parent.name == "shared" else "schemas"
        known = self.origin.get((section, key))
        if known is None:
            content = self.find(target, key)
            self.origin[section, key] = target
            self.components[section][key] = {}
            self.components[section][key] = self.resolve(content, target)
        elif known != target:
            raise DocumentError(f"{key} stands in {known.name} and in {target.name}: one name, one component")
        return {**node, "$ref": f"#/components/{section}/{key}"}

    def add_common_responses(self, document: Node, common: Node, root: Path) -> None:
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
            for status, entry in common.items():
                if traits[entry["when"]]:
                    if status in responses:
                        complete_codes(responses[status], self.find(*self.target(entry["$ref"], root)))
                    else:
                        responses[status] = self.reference({}, entry["$ref"], root)
            operation["responses"] = dict(sorted(responses.items()))

    def refuse_unused(self, document: Node, common: Node) -> None:
        used = set(references({"paths": document["paths"], "components": self.components}))
        used |= {f"#/components/responses/{entry['$ref'].rpartition('/')[2]}" for entry in common.values()}
        for path in self.source.glob("s*/*.yaml"):
            section = SECTIONS.get(path.stem, "schemas") if path.parent.name == "shared" else "schemas"
            for name in self.load(path):
                if f"#/components/{section}/{name}" not in used:
                    raise DocumentError(f"{path.relative_to(self.source)}: nothing refers to {name}; remove it")


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Every operation of a bundled document, as path, method and operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def references(node: Any) -> Iterator[str]:
    """Every `$ref` below a node."""
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


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
        return {"anyOf": [{"$ref": member["$ref"]}, {"type": "null"}], **rest}
    if isinstance(member.get("type"), str):
        return {**member, "type": [member["type"], "null"]}
    return member


def copy_facts(document: Node) -> None:
    """Hang the operation's facts on its first success answer, where templates of the client can read them."""
    for path, method, operation in operations(document):
        status = next(status for status in operation["responses"] if status[0] in "23")
        response = operation["responses"][status]
        if "$ref" in response:
            raise DocumentError(f"{operation['operationId']}: write the success answer in place, not as a reference")
        response["x-operation"] = {
            "id": operation["operationId"],
            "path": path,
            "availability": operation["x-availability"],
            "required_role": operation["x-required-role"],
            "region_prefixed": operation["x-region-prefixed"],
            "repeatable": operation.get("x-repeatable", method in ("get", "head", "put", "delete")),
            **{key: operation[f"x-{key}"] for key in OPTIONAL_FACTS if f"x-{key}" in operation},
            **({"deprecated": True} if operation.get("deprecated") else {}),
            **({"forms": forms} if (forms := path_forms(document, operation)) else {}),
            **({"parameters_added_in": added} if (added := added_parameters(document, operation)) else {}),
        }


def path_forms(document: Node, operation: Node) -> Node:
    """The pattern and an example of each value in the operation's path that has a pattern, or whose items have one."""
    result: Node = {}
    for entry in operation.get("parameters", ()):
        parameter = follow(document, entry)
        schema = follow(document, parameter["schema"])
        one = schema.get("items", schema)
        if parameter["in"] == "path" and "pattern" in one:
            if "examples" not in schema:
                raise DocumentError(f"{parameter['name']}: what has a pattern needs an example, for error messages")
            example = schema["examples"][0]
            result[parameter["name"]] = [one["pattern"], example if one is schema else example[0]]
    return result


def added_parameters(document: Node, operation: Node) -> Node:
    """Since when the parameters are there that the operation has not always had."""
    parameters = (follow(document, entry) for entry in operation.get("parameters", ()))
    return {each["name"]: each["x-added-in"] for each in parameters if "x-added-in" in each}


def follow(document: Node, node: Node) -> Node:
    """The component a node refers to, else the node."""
    if "$ref" not in node:
        return node
    _, _, section, name = node["$ref"].split("/")
    found: Node = document["components"][section][name]
    return found


def hosted(document: Node) -> Node:
    """The part of a bundled document that the hosted service offers, as a document of its own."""
    result: Node = offered(document)
    result["info"] |= result["info"].pop("x-hosted")
    result["paths"] = {path: item for path, item in result["paths"].items() if item}
    present = {operation["operationId"] for _, _, operation in operations(result)}
    tags = {tag for _, _, operation in operations(result) for tag in operation["tags"]}
    result["tags"] = [tag for tag in result["tags"] if tag["name"] in tags]
    for _, _, operation in operations(result):
        for response in operation["responses"].values():
            links = {name: link for name, link in response.pop("links", {}).items() if link["operationId"] in present}
            response.update({"links": links} if links else {})
    schemes = result["components"].pop("securitySchemes")
    result["security"] = [entry for entry in result["security"] if entry.keys() <= schemes.keys()]
    needed = reachable(result)
    result["components"] = {
        section: {name: item for name, item in items.items() if f"#/components/{section}/{name}" in needed}
        for section, items in result["components"].items()
    } | {"securitySchemes": schemes}
    return result


def offered(node: Any) -> Any:
    """A copy of a node without what `x-availability` keeps from the hosted service."""
    if isinstance(node, list):
        return [offered(item) for item in node if is_offered(item)]
    if isinstance(node, dict):
        return {key: offered(value) for key, value in node.items() if is_offered(value)}
    return node


def is_offered(node: Any) -> bool:
    return not isinstance(node, dict) or "hosted" in node.get("x-availability", ["hosted"])


def reachable(document: Node) -> set[str]:
    """References to every component that the paths need, however indirectly."""
    found: set[str] = set()
    waiting = list(references(document["paths"]))
    while waiting:
        reference = waiting.pop()
        if reference not in found:
            found.add(reference)
            _, _, section, name = reference.split("/")
            waiting.extend(references(document["components"][section][name]))
    return found


def render(document: Node) -> str:
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    started = time.perf_counter()
    try:
        document = Bundler(SOURCE).bundle()
    except DocumentError as problem:
        print(f"bundle: {problem}", file=sys.stderr)
        return 1
    check = "--check" in arguments
    stale = False
    for file, content in ((BUNDLED, document), (HOSTED, hosted(document))):
        text = render(content)
        same = file.is_file() and file.read_text(encoding="utf-8") == text
        if not same and not check:
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        state = "unchanged" if same else "differs" if check else "written"
        stale = stale or state == "differs"
        counts = f"{len(list(operations(content)))} operations, {len(content['components']['schemas'])} schemas"
        print(f"bundle: {file.name} {state} ({counts}, {len(text) // 1024} KB)")
    print(f"bundle: done in {time.perf_counter() - started:.1f} s")
    if stale:
        print("bundle: what is committed is not what the files give; run `nox -s generate`", file=sys.stderr)
    return int(stale)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
