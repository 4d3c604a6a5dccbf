"""From method and raw path to an operation, by table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.parameters import decode
from elastic_cloud_emulator.errors import ApiError

BASE = "/api/v1"


@dataclass(slots=True)
class _Template:
    """Operations whose paths have literals and parameters at the same places and the parameters by the same names.

    Attributes:
        names: Those of the parameters, by their places.
        rest: Place of the parameter that takes all that is left of the path, None for none.
        operations: By method.
    """

    names: dict[int, str]
    rest: int | None
    operations: dict[str, Operation] = field(default_factory=dict)

    def values(self, segments: Sequence[str]) -> dict[str, str]:
        """Read the values of the parameters."""
        values = {name: segments[place] for place, name in self.names.items()}
        if self.rest is not None:
            values[self.names[self.rest]] = "/".join(segments[self.rest :])
        return values

    def taking(self, segments: Sequence[str], claimed: Sequence[int]) -> dict[str, Operation]:
        """Find the operations that take these segments although literals beside the parameters claim some of them."""
        return {
            method: operation
            for method, operation in self.operations.items()
            if all(segments[place] in operation.path_parameters[self.names[place]].enum for place in claimed)
        }


@dataclass(slots=True)
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    rest: _Node | None = None
    templates: list[_Template] = field(default_factory=list)


class Router:
    """Finds operations below `/api/v1` and `/api/v1/regions/{region}`.

    Literals go before parameters, from left to right, and a parameter never takes a value that a literal beside it
    claims, unless the parameter's enum lists it: `DELETE /deployments/_search` is a wrong method, not the deployment
    `_search`. A parameter that may hold slashes takes what nothing else does. Among the templates that fit, the first
    that knows the method is taken.
    """

    def __init__(self, operations: Iterable[Operation], regions: Iterable[str]) -> None:
        self._root = _Node()
        self._regions = frozenset(regions)
        for operation in operations:
            self._add(operation)

    def _add(self, operation: Operation) -> None:
        node = self._root
        names: dict[int, str] = {}
        rest: int | None = None
        for place, segment in enumerate(operation.path.removeprefix("/").split("/")):
            if segment.startswith("{"):
                names[place] = name = segment[1:-1]
                if operation.path_parameters[name].holds_slashes:
                    rest = place
                    node.rest = node = node.rest or _Node()
                else:
                    node.parameter = node = node.parameter or _Node()
            else:
                node = node.literals.setdefault(segment, _Node())
        for template in node.templates:
            if template.names == names:
                break
        else:
            template = _Template(names, rest)
            node.templates.append(template)
        template.operations[operation.method] = operation

    def find_operation(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """Find the operation and the decoded values of its path parameters.

        Args:
            method: In upper case.
            path: As it was sent, still percent-encoded, without the query.

        Raises:
            ApiError: 404 for an unknown path or region, 405 with `Allow` for a method the path does not know, 400 for a
                path that is not percent-encoded UTF-8.
        """
        segments = self._segments(path)
        allowed: set[str] = set()
        for template, claimed in _fitting(self._root, segments):
            operations = template.taking(segments, claimed) if claimed else template.operations
            if (operation := operations.get(method)) is not None:
                return operation, template.values(segments)
            allowed.update(operations)
        if allowed:
            methods = ", ".join(sorted(allowed))
            raise ApiError(
                405, "root.method_not_allowed", headers={"allow": methods}, method=method[:20], allowed=methods
            )
        raise ApiError(404, "root.resource_not_found")

    def _segments(self, path: str) -> list[str]:
        if not path.startswith(BASE + "/"):
            raise ApiError(404, "root.resource_not_found")
        segments = path[len(BASE) + 1 :].split("/")
        if "%" in path or not path.isascii():
            segments = [decode(segment) for segment in segments]
        if segments[0] == "regions" and len(segments) > 2:
            if segments[1] not in self._regions:
                raise ApiError(404, "root.region_not_found", region=segments[1][:100])
            del segments[:2]
        return segments


def _fitting(root: _Node, segments: Sequence[str]) -> Iterator[tuple[_Template, tuple[int, ...]]]:
    """List the templates of this shape, the most specific first, with the places where each competes with a literal."""
    reached: list[tuple[_Node, tuple[int, ...]]] = [(root, ())]
    with_rest: list[tuple[_Node, tuple[int, ...]]] = []
    for place, segment in enumerate(segments):
        before, reached = reached, []
        for node, claimed in before:
            literal = node.literals.get(segment)
            if literal is not None:
                reached.append((literal, claimed))
            if node.parameter is not None and segment:
                reached.append((node.parameter, claimed if literal is None else (*claimed, place)))
            last = place + 1 == len(segments)
            if node.rest is not None and (segment or not last):
                with_rest.append((node.rest, (*claimed, place) if last and literal is not None else claimed))
    for node, claimed in (*reached, *with_rest):
        for template in node.templates:
            yield template, claimed
