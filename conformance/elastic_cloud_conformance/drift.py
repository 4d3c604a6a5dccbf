"""What differs between our document and another description of the API, and what that means for users of the client.

Libraries that compare descriptions read one dialect each and know neither of our rules nor of the deviations that
DEVIATIONS.md explains; so the comparison is here, and knows as much as the client depends on.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from elastic_cloud_conformance.document import Node, beside, reached, references
from elastic_cloud_conformance.drift_reading import Answer, Body, Description, Operation

Meaning = Literal["breaks", "new", "only text"]
MEANINGS: tuple[Meaning, ...] = ("breaks", "new", "only text")
COMMON = frozenset({"400", "401", "403", "404", "405", "413", "415", "429", "449"})
"""Statuses that our document gives to every operation they fit, whether or not a reference says so."""
_ENVELOPE = {"$ref": "#/components/schemas/BasicFailedReply"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    Attributes:
        key: What differs, as the first column of DEVIATIONS.md has it.
        of: The operation or schema.
        meaning: What it means for users of the client: `breaks` what worked by our document, `new` what it does not
            know yet, `only text` where no call changes.
        text: What differs, in one line.
    """

    key: str
    of: str
    meaning: Meaning
    text: str


def known_deviations() -> set[str]:
    """Read the keys of the differences that DEVIATIONS.md explains."""
    return set(json.loads(beside("deviations.json").read_text(encoding="utf-8")))


def compare(ours: Description, theirs: Description) -> list[Difference]:
    """Compare our document with what a server or a file says.

    Args:
        ours: What the client was made from.
        theirs: What is said elsewhere. If this project wrote that, too, everything counts; else the deviations that are
            known and the texts, which are in our own words, do not.

    Returns:
        The differences, by operation and schema.
    """
    found = _Comparison(ours, theirs).differences()
    known = set() if theirs.ours else known_deviations()
    return [difference for difference in dict.fromkeys(found) if difference.key not in known]


class _Comparison:
    def __init__(self, ours: Description, theirs: Description) -> None:
        self.ours, self.theirs = ours, theirs
        self.shared = ours.schemas.keys() & theirs.schemas.keys()
        operations = [*ours.operations.values()]
        self.asked = reached(
            ours.schemas, references([each.body.schema for each in operations if each.body and each.body.schema])
        )
        self.told = reached(
            ours.schemas, references([each.schema for one in operations for each in one.answers.values()])
        )
        self.general = {
            status: frozenset.union(*codes)
            for status in COMMON
            if (codes := [one.answers[status].codes for one in operations if _is_common(one, status)])
        }

    def differences(self) -> Iterator[Difference]:
        ours, theirs = self.ours.operations, self.theirs.operations
        for name in sorted(ours.keys() | theirs.keys()):
            if name not in theirs:
                yield Difference(name, name, "breaks", f"is not there{_since(ours[name].facts)}")
            elif name not in ours:
                told = f"is new: {theirs[name].method} {theirs[name].path}"
                yield Difference(name, name, "new", told)
            else:
                yield from self.operation(name, ours[name], theirs[name])
        mine, other = self.ours.schemas, self.theirs.schemas
        for name in sorted(mine.keys() | other.keys()):
            if name not in other:
                if "enum" not in mine[name] or self.theirs.ours:  # enums have no names in references
                    yield Difference(name, name, "breaks", "is not there")
            elif name not in mine:
                yield Difference(name, name, "new", "is new")
            else:
                yield from self.schema(name, mine[name], other[name])

    def operation(self, name: str, ours: Operation, theirs: Operation) -> Iterator[Difference]:
        if (ours.path, ours.method) != (theirs.path, theirs.method):
            text = f"is at {theirs.method} {theirs.path}, not {ours.method} {ours.path}"
            yield Difference(f"{name} path", name, "breaks", text)
        if ours.public != theirs.public:
            text = "takes credentials now" if ours.public else "takes no credentials"
            yield Difference(f"{name} security", name, "breaks" if ours.public else "new", text)
        yield from self.facts(name, ours.facts, theirs.facts)
        yield from self.parameters(name, ours, theirs)
        yield from self.bodies(name, ours.body, theirs.body)
        for status in sorted(ours.answers.keys() | theirs.answers.keys()):
            yield from self.answers(name, status, ours.answers.get(status), theirs.answers.get(status))

    def facts(self, name: str, ours: Node, theirs: Node) -> Iterator[Difference]:
        if not set(ours.get("tags", ())) <= set(theirs.get("tags", ())):
            yield Difference(f"{name} tag", name, "only text", f"stands below {', '.join(theirs.get('tags', ()))}")
        if ours.get("deprecated", False) != theirs.get("deprecated", False):
            text = "is deprecated" if theirs.get("deprecated") else "is not deprecated"
            yield Difference(f"{name} deprecated", name, "only text", text)
        for key in ("summary", "description"):
            yield from self.texts(f"{name} {key}", name, f"has another {key}", ours.get(key), theirs.get(key))

    def texts(self, key: str, of: str, text: str, ours: object, theirs: object) -> Iterator[Difference]:
        if self.theirs.ours and ours != theirs:
            yield Difference(key, of, "only text", text)

    def parameters(self, name: str, ours: Operation, theirs: Operation) -> Iterator[Difference]:
        for key in sorted(ours.parameters.keys() | theirs.parameters.keys()):
            mine, other = ours.parameters.get(key), theirs.parameters.get(key)
            where, told = f"{name} {key}", f"the parameter `{key}`"
            if other is None:
                yield Difference(where, name, "breaks", f"{told} is not there")
            elif mine is None:
                meaning: Meaning = "breaks" if other.required else "new"
                yield Difference(where, name, meaning, f"{told} is new{' and required' if other.required else ''}")
            else:
                if mine.place != other.place:
                    yield Difference(where, name, "breaks", f"{told} stands in the {other.place}")
                if mine.required != other.required:
                    text = f"{told} is {'' if other.required else 'not '}required"
                    yield Difference(where, name, "breaks" if other.required else "new", text)
                yield from self.shapes(where, name, told, mine.schema, other.schema)
                if mine.schema.get("default") != other.schema.get("default"):
                    text = f"the default of `{key}` is {other.schema.get('default')!r}"
                    yield Difference(f"{where} default", name, "breaks", text)
                yield from self.texts(f"{where} text", name, f"{told} has another text", mine.text, other.text)

    def bodies(self, name: str, ours: Body | None, theirs: Body | None) -> Iterator[Difference]:
        if ours is None or theirs is None:
            if ours is not None:
                yield Difference(f"{name} body", name, "breaks", "takes no body")
            elif theirs is not None:
                yield Difference(f"{name} body", name, "breaks" if theirs.required else "new", "takes a body")
            return
        if ours.schema is None or theirs.schema is None:
            if ours.fields != theirs.fields:
                yield Difference(f"{name} body", name, "breaks", f"takes the form fields {', '.join(theirs.fields)}")
            return
        yield from self.shapes(f"{name} body", name, "the body", ours.schema, theirs.schema)
        if not set(ours.media) & set(theirs.media):
            yield Difference(f"{name} body", name, "breaks", f"the body is {' or '.join(theirs.media)}")
        if ours.required != theirs.required:
            text = f"the body is {'' if theirs.required else 'not '}required"
            yield Difference(f"{name} body required", name, "breaks" if theirs.required else "new", text)

    def answers(self, name: str, status: str, ours: Answer | None, theirs: Answer | None) -> Iterator[Difference]:
        where, told = f"{name} {status}", f"the answer {status}"
        if theirs is None:
            if ours is None or (status in COMMON and not self.theirs.ours and ours.common):
                return
            if status not in COMMON or self.theirs.ours:
                yield Difference(where, name, "breaks" if status < "4" else "only text", f"{told} is not there")
                return
            theirs = Answer(_ENVELOPE, frozenset(), frozenset(), True, "")
        if ours is None:
            yield Difference(where, name, "new", f"{told} is new")
            return
        general = frozenset() if self.theirs.ours else self.general.get(status, frozenset())
        for code in sorted(ours.codes - theirs.codes - general):
            yield Difference(f"{where} {code}", name, "breaks", f"{told} has no code `{code}`")
        for code in sorted(theirs.codes - ours.codes):
            yield Difference(f"{where} {code}", name, "new", f"{told} has the code `{code}`")
        for header in sorted(ours.headers - theirs.headers):
            if not ours.common or self.theirs.ours:
                yield Difference(f"{where} {header}", name, "breaks", f"{told} has no header `{header}`")
        for header in sorted(theirs.headers - ours.headers):
            yield Difference(f"{where} {header}", name, "new", f"{told} has the header `{header}`")
        if (ours.schema is None) != (theirs.schema is None):
            text = f"{told} has {'no' if theirs.schema is None else 'a'} body"
            yield Difference(f"{where} content", name, "breaks" if status < "4" else "only text", text)
        elif ours.schema is not None and theirs.schema is not None:
            yield from self.shapes(f"{where} content", name, f"the body of {status}", ours.schema, theirs.schema)
        yield from self.texts(f"{where} text", name, f"{told} has another text", ours.text, theirs.text)

    def schema(self, name: str, ours: Node, theirs: Node) -> Iterator[Difference]:
        mine, other = ours.get("properties", {}), theirs.get("properties", {})
        needed, wanted = ours.get("required", ()), theirs.get("required", ())
        for key in sorted(mine.keys() | other.keys()):
            where, told = f"{name}.{key}", f"`{key}`"
            if key not in other:
                yield Difference(where, name, "breaks", f"{told} is not there{_since(mine[key])}")
                continue
            if key not in mine:
                breaks = key in wanted and name in self.asked
                text = f"{told} is new{' and required' if key in wanted else ''}"
                yield Difference(where, name, "breaks" if breaks else "new", text)
            else:
                yield from self.shapes(where, name, told, mine[key], other[key])
                if mine[key].get("readOnly", False) != other[key].get("readOnly", False):
                    text = f"{told} is {'only told' if other[key].get('readOnly') else 'told and asked'}"
                    yield Difference(f"{where} readOnly", name, "only text", text)
                if mine[key].get("deprecated", False) != other[key].get("deprecated", False) and self.theirs.ours:
                    yield Difference(f"{where} deprecated", name, "only text", f"{told} is deprecated or no longer so")
                texts = (mine[key].get("description"), other[key].get("description"))
                yield from self.texts(f"{where} text", name, f"{told} has another text", *texts)
            if (key in needed) != (key in wanted) and key in mine:
                used = self.asked if key in wanted else self.told
                text = f"{told} is {'' if key in wanted else 'not '}required"
                yield Difference(f"{where} required", name, "breaks" if name in used else "new", text)
        for key in sorted({*needed, *wanted} - mine.keys() - other.keys()):
            if (key in needed) != (key in wanted):
                yield Difference(f"{name}.{key} required", name, "breaks", f"`{key}` is required here or there")
        bare = [{k: v for k, v in each.items() if k not in ("properties", "required")} for each in (ours, theirs)]
        yield from self.shapes(name, name, "it", *bare)
        yield from self.texts(
            f"{name} text", name, "has another text", ours.get("description"), theirs.get("description")
        )

    def shapes(self, key: str, of: str, told: str, ours: Node, theirs: Node) -> Iterator[Difference]:
        mine, other = (shape(ours, self.ours.schemas, self.shared), shape(theirs, self.theirs.schemas, self.shared))
        if mine == other:
            return
        if mine[0] == other[0] == "enum":
            gone, come = sorted(map(str, mine[1] - other[1])), sorted(map(str, other[1] - mine[1]))
            if gone:
                yield Difference(key, of, "breaks", f"{told} cannot be {_listed(gone)}")
            if come:
                yield Difference(key, of, "new", f"{told} can be {_listed(come)}")
        else:
            yield Difference(key, of, "breaks", f"{told} is {_said(other)}, not {_said(mine)}")


def _is_common(operation: Operation, status: str) -> bool:
    return status in operation.answers and operation.answers[status].common


def _since(facts: Mapping[str, Any]) -> str:
    if "x-removed-in" in facts:
        return f" (gone since {facts['x-removed-in']})"
    return f" (there since {facts['x-added-in']})" if "x-added-in" in facts else ""


def _listed(words: Collection[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def shape(schema: Node, schemas: Mapping[str, Node], shared: Collection[str]) -> tuple[Any, ...]:
    """Tell what both dialects can say of a value: type, format, enum, types of members; not texts, bounds or nulls.

    Args:
        schema: What describes the value.
        schemas: Those that it can refer to.
        shared: Those that both sides have; an enum that only one side gives a name counts as if it stood in place.
    """
    for alternative in schema.get("anyOf", ()):
        if "$ref" in alternative:
            return shape(alternative, schemas, shared)
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        target = schemas.get(name, {})
        return shape(target, schemas, shared) if "enum" in target and name not in shared else ("schema", name)
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((entry for entry in kind if entry != "null"), None)
    if "enum" in schema:
        return ("enum", frozenset(schema["enum"]))
    facts: list[Any] = ["value", kind, schema.get("format"), schema.get("uniqueItems", False)]
    if kind == "array" or "items" in schema:
        facts.append(shape(schema.get("items") or {}, schemas, shared))
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and extra:
        facts.append(shape(extra, schemas, shared))
    return tuple(facts)


def _said(shape: tuple[Any, ...]) -> str:
    """Put a shape into words."""
    if shape[0] == "schema":
        return f"a `{shape[1]}`"
    if shape[0] == "enum":
        return f"one of {_listed(sorted(map(str, shape[1])))}"
    _, kind, form, unique, *inner = shape
    words = f"{kind or 'anything'}{f' ({form})' if form else ''}{' without repetition' if unique else ''}"
    return f"{words} of {_said(inner[0])}" if inner else words
