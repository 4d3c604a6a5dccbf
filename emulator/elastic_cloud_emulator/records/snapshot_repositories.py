"""The snapshot repositories of the installation, and which deployments use them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict, cast

import orjson

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment

REPOSITORIES = "snapshot_repositories"
"""Collection of snapshot repositories, by name."""


class RepositorySettings(TypedDict):
    """What Elasticsearch is told about a repository.

    Attributes:
        type: Kind of storage.
        settings: As they were sent; they can hold keys.
    """

    type: str
    settings: JsonObject


class Repository(TypedDict):
    """One snapshot repository.

    Attributes:
        repository_name: Its name.
        config: Where it is, and how to get in.
    """

    repository_name: str
    config: RepositorySettings


def repository_of(settings: JsonObject) -> str | None:
    """Return the name of the repository to which the settings of an Elasticsearch refer."""
    repository: JsonObject = (settings.get("snapshot") or {}).get("repository") or {}
    name: str | None = (repository.get("reference") or {}).get("repository_name")
    return name


def users_of(call: Call, name: str) -> Iterator[tuple[Deployment, list[Resource]]]:
    """Return the deployments that refer to a repository, as documents to change, each with its resources that do."""
    needle = orjson.dumps(name)
    for _, stored in call.store.items(DEPLOYMENTS):
        if needle in stored.encoded:
            deployment = cast(Deployment, stored.value)
            using = [each for each in deployment["resources"] if repository_of(each["settings"]) == name]
            if using:
                yield deployment, using
