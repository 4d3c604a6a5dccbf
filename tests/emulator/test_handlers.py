"""Every operation is found in three hops: its path in the document, its method in the client, its handler."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

from elastic_cloud_emulator import domains
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.handling import HANDLERS, Handler

PATHS = Path(__file__).parents[2] / "openapi" / "paths"
DOMAINS = domains.__name__
OPERATIONS = list(Contract.load().operations.values())
domains.load()


def folder_of(operation: Operation) -> str:
    """The tag in snake_case."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", operation.tag).lower()


def name_of(operation: Operation) -> str:
    return operation.id.replace("-", "_")


def operation_ids(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "operationId" in node:
            yield node["operationId"]
        for child in node.values():
            yield from operation_ids(child)


def home_of(handler: Handler) -> tuple[str, str]:
    """The room below `domains` in which a function stands at the top of a module, and its name there."""
    module, name = handler.__module__, handler.__qualname__
    assert getattr(import_module(module), name, None) is handler, f"{name} of {module} is no plain function"
    assert module.startswith(f"{DOMAINS}.")
    return module.removeprefix(f"{DOMAINS}.").partition(".")[0], name


def test_every_operation_is_written_down_in_the_file_or_folder_of_its_tag() -> None:
    written: dict[str, str] = {}
    for file in PATHS.rglob("*.yaml"):
        folder = file.relative_to(PATHS).parts[0].removesuffix(".yaml")
        written |= dict.fromkeys(operation_ids(yaml.safe_load(file.read_text(encoding="utf-8"))), folder)

    assert {operation.id: folder_of(operation) for operation in OPERATIONS} == written


def test_every_operation_has_a_method_of_its_name_in_the_module_of_its_tag() -> None:
    for operation in OPERATIONS:
        module = import_module(f"elastic_cloud_client.api.{folder_of(operation)}")

        assert getattr(module, name_of(operation).upper()).id == operation.id
        assert callable(getattr(getattr(module, operation.tag), name_of(operation)))


def test_every_handler_stands_under_the_name_of_its_operation_in_the_folder_of_its_tag() -> None:
    handled = [operation for operation in OPERATIONS if operation.id in HANDLERS]

    expected = {operation.id: (folder_of(operation), name_of(operation)) for operation in handled}

    assert expected == {operation_id: home_of(handler) for operation_id, handler in HANDLERS.items()}
