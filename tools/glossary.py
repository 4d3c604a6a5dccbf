"""Texts of members that mean the same in many schemas, from `openapi/glossary.yaml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase

from tools.sources import Node, place


def describe(schemas: Node, glossary: Mapping[str, Node]) -> Iterator[str]:
    """Give every member that the glossary knows its text.

    Args:
        schemas: By name; their members get descriptions.
        glossary: By member, the texts by patterns of schemas.

    Yields:
        A line for each member that has a text of its own all the same, and for each pattern that fits no schema.
    """
    used: set[tuple[str, str]] = set()
    for name, schema in schemas.items():
        for key, member in schema.get("properties", {}).items():
            for pattern, text in glossary.get(key, {}).items():
                if fnmatchcase(name, pattern):
                    used.add((key, pattern))
                    if "description" in member:
                        where = place(member, "description")
                        yield f"{where}: the glossary tells what {key} is; leave the description out"
                    member["description"] = text
                    break
    for key, texts in glossary.items():
        for pattern in texts:
            if (key, pattern) not in used:
                yield f"{place(texts, pattern)}: no schema {pattern} has a member {key}; remove the text"
