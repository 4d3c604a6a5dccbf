"""The document as the emulator is held to it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson

from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.reading import DocumentReader
from elastic_cloud_emulator.document.releases import at_version

DOCUMENT_VARIABLE = "ELASTIC_CLOUD_EMULATOR_DOCUMENT"
_PACKAGED = Path(__file__).parents[1].joinpath("openapi.json")
_CHECKOUT = Path(__file__).parents[3] / "openapi" / "bundled" / "openapi.json"


class ContractError(Exception):
    """The document cannot be used, or does not fit the handlers."""


class Contract:
    """All operations of a document.

    Attributes:
        document: As it was read.
        operations: By id.
        schemas: The components that describe JSON values, by name.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        """Read the document and compile the checks of parameters.

        Args:
            document: A bundled OpenAPI 3.1 document.

        Raises:
            ContractError: It lacks something the emulator relies on.
        """
        self.document = document
        try:
            self.schemas: Mapping[str, Any] = document["components"]["schemas"]
            operations = DocumentReader(document).read_operations()
        except (AttributeError, KeyError, StopIteration, TypeError, ValueError) as problem:
            raise ContractError(f"the document is not one the emulator can use: {problem!r}") from problem
        self.operations = {operation.id: operation for operation in operations}
        self._known: Set[str] = self.operations.keys()
        if len(self.operations) != len(operations):
            raise ContractError("two operations of the document have the same operationId")

    @classmethod
    def load(cls, path: Path | None = None) -> Contract:
        """Read a bundled document; an unchanged file only once in a process.

        Args:
            path: The file; left out, the one that `ELASTIC_CLOUD_EMULATOR_DOCUMENT` names, else the one that belongs to
                this version of the package.

        Raises:
            ContractError: There is no such file, or it is not a document.
        """
        path = locate(path)
        try:
            return _load(path, path.stat().st_mtime_ns)
        except (OSError, orjson.JSONDecodeError) as problem:
            raise ContractError(f"the document {path} cannot be read: {problem}") from problem

    def compile_bodies(self) -> None:
        """Compile the schemas of all bodies, which otherwise wait for the first body.

        Raises:
            ContractError: One of them is none.
        """
        for operation in self.operations.values():
            for media, schema in operation.body.schemas.items() if operation.body else ():
                try:
                    _ = schema.compiled
                except (AttributeError, KeyError, TypeError, ValueError) as problem:
                    text = f"the schema of {operation.id} for bodies of {media} is not one the emulator can use"
                    raise ContractError(f"{text}: {problem!r}") from problem

    def at_version(self, version: str) -> Contract:
        """Return what of it an installation of a version of Elastic Cloud Enterprise has; handlers may have more.

        Raises:
            ValueError: That is no version.
        """
        contract = Contract(at_version(self.document, version))
        contract._known = self._known
        return contract

    def offered(self, personality: str) -> list[Operation]:
        """List the operations that a personality offers."""
        return [operation for operation in self.operations.values() if personality in operation.availability]

    def check_handlers(self, handled: Iterable[str]) -> None:
        """Make sure that every handler has an operation; an operation may have no handler.

        Raises:
            ContractError: Some handler has no operation.
        """
        if unknown := sorted(set(handled) - self._known):
            raise ContractError(f"handlers without an operation: {', '.join(unknown)}")


def locate(path: Path | None = None) -> Path:
    """Find the bundled document that counts; the argument is that of `Contract.load`."""
    named = os.environ.get(DOCUMENT_VARIABLE)
    return path or (Path(named) if named else _PACKAGED if _PACKAGED.is_file() else _CHECKOUT)


@lru_cache(maxsize=4)
def _load(path: Path, modified: int) -> Contract:  # noqa: ARG001 - a changed file is another one
    contract = Contract(orjson.loads(path.read_bytes()))
    if path not in (_PACKAGED, _CHECKOUT):  # what is wrong with a document from elsewhere is to be said now
        contract.compile_bodies()
    return contract
