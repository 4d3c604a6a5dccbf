"""Where bodies hold credentials, as the document tells by `x-secret`, and the same bodies without them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from elastic_cloud_emulator.document.operations import Operation

MASK = "***"
_WORDS = ("password", "secret", "token", "saml")
"""What has one of these in its name holds a credential."""

Node = Mapping[str, Any]


class Branch:
    """A part of a body beneath which a credential may stand.

    Attributes:
        known: The members that the document names.
        members: Those of them beneath which one may stand; None where it is the credential itself.
        items: The same for what is in a list.
        others: The same for members that the document does not name.
        guarded: Whether members that the document does not name are hidden, as beside them there is a credential.
    """

    __slots__ = ("guarded", "items", "known", "members", "others")

    def __init__(self) -> None:
        self.known: set[str] = set()
        self.members: dict[str, Branch | None] = {}
        self.items: Branch | None = None
        self.others: Branch | None = None
        self.guarded = False

    def hide(self, value: Any) -> Any:
        """Write a value without its credentials, all of it hidden if it has not the form that it should have."""
        if isinstance(value, dict) and (self.known or self.guarded or self.others is not None):
            return {name: self._hide_member(name, member) for name, member in value.items()}
        if isinstance(value, list) and self.items is not None:
            return [self.items.hide(item) for item in value]
        return None if value is None else MASK

    def _hide_member(self, name: str, value: Any) -> Any:
        if name in self.members:
            branch = self.members[name]
        elif name in self.known:
            return value
        elif self.others is not None:
            branch = self.others
        elif not self.guarded:
            return value
        else:
            branch = None
        if branch is not None:
            return branch.hide(value)
        return None if value is None else MASK


class Secrets:
    """The credentials in the bodies of a document's operations; nothing is looked for before somebody asks."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._schemas: Node = document["components"]["schemas"]
        self._branches: dict[str, Branch] = {}
        self._reaching: frozenset[str] | None = None
        self._known: dict[tuple[str, int], Branch | None] = {}

    def of_request(self, operation: Operation) -> Branch | None:
        """Tell where credentials are in the JSON that an operation takes; None if there are none."""
        return self._find(operation, 0)

    def of_answer(self, operation: Operation, status: int) -> Branch | None:
        """Tell where credentials are in the JSON that an operation answers; None if there are none."""
        return self._find(operation, status)

    def _find(self, operation: Operation, status: int) -> Branch | None:
        place = operation.id, status
        if place not in self._known:
            described = self._document["paths"][operation.path][operation.method.lower()]
            node = described["responses"].get(str(status)) if status else described.get("requestBody")
            branch = Branch()
            for media in self._resolve(node).get("content", {}).values() if node else ():
                self._read(media.get("schema", {}), branch)
            self._known[place] = branch if branch.members or branch.items or branch.others else None
        return self._known[place]

    def _resolve(self, node: Node) -> Node:
        while "$ref" in node:
            target: Any = self._document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key]
            node = target
        return node

    def _read(self, schema: Node, branch: Branch) -> None:
        """Add to a branch what a schema says."""
        if "$ref" in schema:
            schema = self._resolve(schema)
        for part in _alternatives(schema):
            self._read(part, branch)
        for name, member in schema.get("properties", {}).items():
            branch.known.add(name)
            if member.get("x-secret"):
                branch.members[name] = Branch() if "object" in member.get("type", ()) else None
                branch.guarded = True
                if (free := branch.members[name]) is not None:
                    free.guarded = True  # the names in it may be seen
            elif self._reaches(member):
                branch.members[name] = self._branch(member)
        if isinstance(items := schema.get("items"), Mapping) and self._reaches(items):
            branch.items = self._branch(items)
        if isinstance(others := schema.get("additionalProperties"), Mapping) and self._reaches(others):
            branch.others = self._branch(others)

    def _branch(self, schema: Node) -> Branch:
        reference = schema.get("$ref")
        known = self._branches.get(reference) if reference else None
        if known is None:
            known = Branch()
            if reference:
                self._branches[reference] = known
            self._read(schema, known)
        return known

    def _reaches(self, schema: Node) -> bool:
        """Tell whether a credential may stand beneath a schema."""
        if self._reaching is None:
            self._reaching = self._find_reaching()
        secret, references = _contents(schema)
        return secret or not self._reaching.isdisjoint(references)

    def _find_reaching(self) -> frozenset[str]:
        users: dict[str, set[str]] = {}
        waiting = []
        for name, schema in self._schemas.items():
            secret, references = _contents(schema)
            if secret:
                waiting.append(name)
            for reference in references:
                users.setdefault(reference, set()).add(name)
        found: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += users.get(name, ())
        return frozenset(found)


def hide_named(value: Any) -> Any:
    """Write a value without the texts of members that are named like a credential."""
    if isinstance(value, dict):
        return {
            name: MASK if isinstance(member, str) and is_secret(name) else hide_named(member)
            for name, member in value.items()
        }
    return [hide_named(item) for item in value] if isinstance(value, list) else value


def is_secret(name: str) -> bool:
    """Tell whether something is named like a credential."""
    lowered = name.lower()
    return any(word in lowered for word in _WORDS)


def _alternatives(schema: Node) -> list[Node]:
    return [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]


def _contents(schema: Node) -> tuple[bool, set[str]]:
    """Find whether a schema itself has a credential, and the names of those that it refers to."""
    secret, references, waiting = False, set[str](), [schema]
    while waiting:
        part = waiting.pop()
        if "$ref" in part:
            references.add(part["$ref"].rpartition("/")[2])
        for member in part.get("properties", {}).values():
            if member.get("x-secret"):
                secret = True
            else:
                waiting.append(member)
        waiting += [part[key] for key in ("items", "additionalProperties") if isinstance(part.get(key), Mapping)]
        waiting += _alternatives(part)
    return secret, references
