"""Whether the snapshot repositories that a request refers to are there."""

from __future__ import annotations

from collections.abc import Iterable

from elastic_cloud_emulator.domains.deployments.requests.payloads import RequestedResource
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.records.snapshot_repositories import REPOSITORIES, repository_of


def check_repositories(call: Call, requested: Iterable[RequestedResource]) -> None:
    """Refuse references to snapshot repositories that an installation of one's own does not have.

    Args:
        call: Makes the request.
        requested: Its resources.

    Raises:
        ApiError: 400, one is not there.
    """
    if call.world.personality.hosted:
        return
    for each in requested:
        name = repository_of(each.settings)
        if name is not None and call.store.get(REPOSITORIES, name) is None:
            field = f"{each.field}.settings.snapshot.repository.reference.repository_name"
            raise ApiError(400, "root.invalid_data", "repository", fields=[field], repository_name=name)
