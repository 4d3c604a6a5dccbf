"""What an installation holds at first: YAML files, each a mapping of collection to key to document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Any

import yaml

from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.installation.personality import PersonalityName
from elastic_cloud_emulator.seeding.catalog import make_catalog

BUNDLED = Path(__file__).with_name("data")
_CATALOG = BUNDLED / "catalog"
"""Descriptions from which documents are made, one for each personality."""
_REPLACE = "replace"

Seeds = str | PathLike[str] | Iterable[str | PathLike[str]]
Documents = dict[str, dict[str, "Seed"]]


class SeedError(Exception):
    """A seed file cannot be used; the message names it, and the collection and key where they are known."""


@dataclass(frozen=True, slots=True)
class Seed:
    """One document, and where it stands.

    Attributes:
        file: The file.
        place: `collection.key`.
        document: The document.
    """

    file: Path
    place: str
    document: dict[str, Any] = field(repr=False)

    @property
    def bundled(self) -> bool:
        """Whether it comes along with the emulator."""
        return self.file.parent.parent == BUNDLED

    def problem(self, text: str) -> SeedError:
        """Refuse this document."""
        return SeedError(f"{self.file}: {self.place}: {text}")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML in which instants and dates stay text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def load_seeds(personality: PersonalityName, further: Seeds = (), platform_version: str | None = None) -> Documents:
    """Read the bundled seed files of a personality, and merge further ones over them.

    A document takes the place of the one with the same collection and key, null removes it, and null for a collection
    removes all of it. `replace: true` at the top of a file forgets everything that was read before.

    Args:
        personality: Which of the bundled sets to read.
        further: Files, or folders of files `*.yaml`, in the order in which they are merged; empty texts count as left
            out. Within a folder no key appears twice.
        platform_version: Of Elastic Cloud Enterprise; None for the present one.

    Returns:
        Documents by collection and key.

    Raises:
        SeedError: A file cannot be read or is not YAML of the right form, a key appears twice in a folder or is empty,
            or there is nothing to remove.
    """
    file = _CATALOG / f"{personality}.yaml"
    description = _load_file(file)
    later: dict[str, Any] = {}
    if platform_version is not None and versions.parse(platform_version) >= (4, 0, 0):
        later = description["version_4"]
    documents: Documents = {
        collection: {key: Seed(file, f"{collection}.{key}", document) for key, document in made.items()}
        for collection, made in make_catalog(personality, description | later).items()
    }
    _merge(documents, BUNDLED / personality)
    if later:
        _run(documents["deployments"].values(), later["own"])
    sources = [further] if isinstance(further, str | PathLike) else further
    for source in sources:
        if source != "":
            _merge(documents, Path(source))
    return documents


def _run(own: Iterable[Seed], version: str) -> None:
    """Let the installation's own deployments run a stack version."""
    for seed in own:
        for resource in seed.document["resources"]:
            resource["latest"]["plan"][resource["kind"]]["version"] = version


def _merge(documents: Documents, source: Path) -> None:
    files = sorted(source.glob("*.yaml")) if source.is_dir() else [source]
    if not files:
        raise SeedError(f"{source} holds no *.yaml files")
    contents = {file: _load_file(file) for file in files}
    replacing = [file for file, content in contents.items() if _replaces(file, content)]
    if replacing:
        documents.clear()
    seen: set[tuple[str, str]] = set()
    for file, content in contents.items():
        for collection, entries in content.items():
            held = documents.setdefault(collection, {})
            if entries is None:
                held.clear()
                continue
            for key, document in _as_mapping(file, collection, entries).items():
                if not key:
                    raise SeedError(f"{file}: {collection} has an empty key")
                place = f"{collection}.{key}"
                if (collection, key) in seen:
                    raise SeedError(f"{file}: {place} stands in another file of the folder already")
                seen.add((collection, key))
                if document is not None:
                    held[key] = Seed(file, place, _as_mapping(file, place, document))
                elif held.pop(key, None) is None:
                    raise SeedError(f"{file}: {place} cannot be removed, as there is none")


def _load_file(file: Path) -> dict[str, Any]:
    try:
        loader = _Loader(file.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        _refuse_empty_sections(file, node)
        content = None if node is None else loader.construct_document(node)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as problem:
        raise SeedError(f"{file}: {problem}") from problem
    if _contains_itself(content, ()):
        raise SeedError(f"{file}: an anchor stands inside of what it names")
    return _as_mapping(file, "the file", content)


def _refuse_empty_sections(file: Path, node: Any, place: str = "", levels: int = 2) -> None:
    """Refuse what is left empty where null removes: nobody means to remove all users by a section without any.

    Raises:
        SeedError: There is such a section.
    """
    if not levels or not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        inner = f"{place}.{key.value}" if place else str(key.value)
        if isinstance(value, yaml.ScalarNode) and value.value == "" and not value.style:
            raise SeedError(f"{file}: {inner} is empty; write null to remove it, or leave it out")
        _refuse_empty_sections(file, value, inner, levels - 1)


def _contains_itself(value: Any, around: tuple[int, ...]) -> bool:
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return id(value) in around or any(_contains_itself(part, (*around, id(value))) for part in inner)


def _replaces(file: Path, content: dict[str, Any]) -> bool:
    replaces = content.pop(_REPLACE, False)
    if not isinstance(replaces, bool):
        raise SeedError(f"{file}: {_REPLACE} is true or false")
    return replaces


def _as_mapping(file: Path, what: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise SeedError(f"{file}: {what} is not a mapping with texts as keys")
    return value
