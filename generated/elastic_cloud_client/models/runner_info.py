# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RunnerInfo(Model):
    """A host of the installation as its runner reports it, with its roles and the containers that belong to
    them.

    Attributes:
        runner_id: Id of the runner, chosen when the host was installed. Usually it is the address of the
            host.
        host_ip: Address under which the other hosts reach this one.
        public_hostname: Name or address under which clients outside the installation reach the host.
        containers: Containers of the platform on this host. Those of deployments belong to the allocator
            and are not listed.
        roles: What the host is used for.
        connected: False if the platform has lost contact. Only then can the runner be deleted.
        healthy: The verdict on the host, with the reasons in `health_checks`.
        runner_name: A friendlier name than the id, if the host was given one.
        zone: Availability zone the host counts to.
        tags: Properties of the host by name, such as the machine image or the architecture of its
            processor.
        features: Optional capabilities by name, and whether each is switched on.
        build_info: Software the runner itself runs.
        health_checks: Findings that `healthy` of a runner is concluded from.
        region: Region in which it runs. Servers with a single region leave it out.
    """

    _objects = {"build_info": "RunnerBuildInfo", "health_checks": "RunnerHealthChecks"}
    _groups = {"containers": many(one("RunnerContainerInfo")), "roles": many(one("RunnerRoleInfo"))}

    runner_id: str
    """Id of the runner, chosen when the host was installed. Usually it is the address of the host."""
    host_ip: str
    """Address under which the other hosts reach this one."""
    public_hostname: str
    """Name or address under which clients outside the installation reach the host."""
    containers: list[models.RunnerContainerInfo]
    """Containers of the platform on this host. Those of deployments belong to the allocator and are not
    listed."""
    roles: list[models.RunnerRoleInfo]
    """What the host is used for."""
    connected: bool
    """False if the platform has lost contact. Only then can the runner be deleted."""
    healthy: bool
    """The verdict on the host, with the reasons in `health_checks`."""
    runner_name: str | None = None
    """A friendlier name than the id, if the host was given one."""
    zone: str | None = None
    """Availability zone the host counts to."""
    tags: dict[str, str] | None = None
    """Properties of the host by name, such as the machine image or the architecture of its processor."""
    features: dict[str, bool] | None = None
    """Optional capabilities by name, and whether each is switched on."""
    build_info: models.RunnerBuildInfo | None = None
    """Software the runner itself runs."""
    health_checks: models.RunnerHealthChecks | None = None
    """Findings that `healthy` of a runner is concluded from."""
    region: str | None = None
    """Region in which it runs. Servers with a single region leave it out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
