"""What an installation holds at first: YAML files, each a mapping of collection to key to document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from elastic_cloud_emulator.personality import PersonalityName

BUNDLED = Path(__file__).with_name("seeds")
Documents = dict[str, dict[str, dict[str, Any]]]


class SeedError(Exception):
    """A seed file cannot be used; the message names it."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML in which instants and dates stay text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def load_seeds(personality: PersonalityName, folder: Path | None = None) -> Documents:
    """Read all seed files of a personality.

    Args:
        personality: Which of the bundled sets to read.
        folder: Read the files `*.yaml` of this folder instead.

    Returns:
        Documents by collection and key, in the order of the files' names.

    Raises:
        SeedError: There is none, one is not YAML of the right form, or a key stands twice.
    """
    folder = folder or BUNDLED / personality
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise SeedError(f"{folder} holds no *.yaml files")
    documents: Documents = {}
    for file in files:
        try:
            content = yaml.load(file.read_text(encoding="utf-8"), _Loader)
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as problem:
            raise SeedError(f"{file}: {problem}") from problem
        for collection, entries in _mapping(file, "the file", content).items():
            held = documents.setdefault(collection, {})
            for key, document in _mapping(file, collection, entries).items():
                if key in held:
                    raise SeedError(f"{file}: {collection} holds {key} already")
                held[key] = _mapping(file, f"{collection}.{key}", document)
    return documents


def _mapping(file: Path, what: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise SeedError(f"{file}: {what} is not a mapping with texts as keys")
    return value
