"""Whether a body shows anything that no body before it has shown: many are made of the same schemas."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import CoveragePhaseData

from elastic_cloud_conformance.document import Node, follow


class Novelty:
    """Remembers which forms of which schemas have been in a body.

    Args:
        document: The operations and the schemas that their bodies are made of.
    """

    def __init__(self, document: Node) -> None:
        self._document = document
        self._met: set[tuple[Any, ...]] = set()

    def is_new(self, case: Any) -> bool:
        """Tell whether a case shows what none before it has shown, in whichever body; all that is no body is new."""
        if case.meta is None:
            return True
        shown = case.meta.phase.data
        if not isinstance(shown, CoveragePhaseData) or shown.parameter_location is not ParameterLocation.BODY:
            return True
        media = case.operation.definition.raw["requestBody"]["content"].get(case.media_type, {})
        form = (
            case.meta.generation.mode,
            shown.scenario,
            shown.description.rpartition(": ")[2],
            *self._place(media.get("schema", {}), members(shown)),
        )
        if form in self._met:
            return False
        self._met.add(form)
        return True

    def _place(self, schema: Node, path: list[str]) -> tuple[str, ...]:
        """Find the schema that a path of members leads to, and the one with the member that refers to it."""
        place: tuple[str, ...] = ()
        before = place
        node = schema
        for name in [None, *path]:
            if name is not None:
                before = place = (*place, name)
                node = node.get("properties", {}).get(name, {})
            while inner := inside(node):
                if "$ref" in inner:
                    place = (inner["$ref"],)
                    inner = follow(self._document, inner)
                node = inner
        return (*before, *place)


def members(shown: CoveragePhaseData) -> list[str]:
    """Tell by which members one comes to the part of a body that a case is about."""
    if shown.location is None:
        return re.findall(r"valid '([^']*)' value", shown.description)
    steps = shown.location.split("/")
    return [step for before, step in pairwise(steps) if before == "properties"]


def inside(node: Node) -> Node | None:
    """Find what stands for a node, or is in it, without a member's name: a reference, a choice, a list's items."""
    if "$ref" in node:
        return node
    if "anyOf" in node:
        return dict(node["anyOf"][0])
    items = node.get("items")
    return items if isinstance(items, dict) else None
