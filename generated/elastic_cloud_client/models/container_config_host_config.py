# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainerConfigHostConfig(Model):
    """What a container gets from its host, such as volumes, ports, network and processor time.

    Attributes:
        extra_hosts: Additional entries for the container's hosts file, `name:address` each.
        port_bindings: By port of the container, for example `9200/tcp`, the ports of the host that lead
            to it.
        binds: Directories of the host to mount, `source:target` or `source:target:mode` each.
        privileged: Gives the container nearly all rights of the host. Avoid it.
        network_mode: Network of the container, such as `bridge` or `host`. Docker decides if it is left
            out.
        cpu_period: Period over which processor time is measured, in microseconds.
        restart_policy: What Docker does when the container ends by itself.
    """

    _objects = {"restart_policy": "RestartPolicy"}
    _groups = {"port_bindings": mapped(many(one("PortBinding")))}

    extra_hosts: list[str]
    """Additional entries for the container's hosts file, `name:address` each."""
    port_bindings: dict[str, list[models.PortBinding]]
    """By port of the container, for example `9200/tcp`, the ports of the host that lead to it."""
    binds: list[str]
    """Directories of the host to mount, `source:target` or `source:target:mode` each."""
    privileged: bool
    """Gives the container nearly all rights of the host. Avoid it."""
    network_mode: str | None = None
    """Network of the container, such as `bridge` or `host`. Docker decides if it is left out."""
    cpu_period: int | None = None
    """Period over which processor time is measured, in microseconds."""
    restart_policy: models.RestartPolicy | None = None
    """What Docker does when the container ends by itself."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
