"""The whole state as one JSON value, for export, import and the return to the beginning."""

from __future__ import annotations

from typing import Any

import orjson

from elastic_cloud_emulator.installation.clock import check_instant
from elastic_cloud_emulator.storage.database import Record, encode
from elastic_cloud_emulator.storage.store import Collections


def describe_collections(collections: Collections) -> dict[str, Any]:
    """Write all documents with their versions; the emulator's own secrets are in there as hashes only."""
    return {
        collection: {
            key: {
                "value": orjson.loads(record.encoded),
                "version": record.version,
                "created": record.created,
                "modified": record.modified,
            }
            for key, record in documents.items()
        }
        for collection, documents in collections.items()
    }


def restore_collections(described: Any) -> Collections:
    """Read what `describe_collections` wrote.

    Raises:
        ValueError: It has another form.
    """
    try:
        return {
            collection: {_key(key): _record(entry) for key, entry in documents.items()}
            for collection, documents in described.items()
        }
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        raise ValueError(f"the state is not one that was exported: {problem!r}") from None


def _key(key: Any) -> str:
    if not isinstance(key, str) or not key:
        raise ValueError("a key is a text that is not empty")
    return key


def _record(entry: Any) -> Record:
    value, version = entry["value"], entry["version"]
    if not isinstance(value, dict) or type(version) is not int or not 1 <= version < 2**53:
        raise TypeError("a value is an object and a version a whole number from 1")
    for moment in (entry["created"], entry["modified"]):
        check_instant(moment)
    return Record(encode(value), version, entry["created"], entry["modified"])
