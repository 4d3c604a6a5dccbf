# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchPlanControlConfiguration(Model):
    """Switches for one plan change. Many of them trade safety for speed, so the defaults are right for
    routine work.

    Attributes:
        timeout: Seconds after which an unfinished change is canceled, rollback not counted. Defaults to
            four times the MB of the largest node.
        calm_wait_time: Seconds of rest between the first answer of what was started and the next step on
            it; 5 by default.
        move_instances: Instances to take off their hosts.
        move_allocators: Allocators that all its instances have to leave, for example before a host is
            serviced.
        move_only: Carries out the moves and nothing else, whatever differs in the rest of the plan. False
            by default.
        reallocate_instances: Builds every instance anew, even where nothing changes. False by default.
        preferred_allocators: Ids of allocators to try first. If they have no room, any other one serves.
        preferred_allocator_tags: Tags by which moves choose their target. Allocators that carry them are
            more likely to be taken.
        skip_snapshot: Makes risky changes without the snapshot that otherwise has to succeed first. False
            by default.
        max_snapshot_attempts: How many times a failing snapshot is repeated before the change gives up.
            Plans are completed with 3.
        max_snapshot_age: Age in seconds up to which an existing snapshot is good enough. Defaults to 300.
        extended_maintenance: Keeps new instances away from users until a snapshot is restored, instead of
            only until they have joined. False by default.
        cluster_reboot: Restarts all nodes in the course of the change. Sent with an otherwise unchanged
            plan, it is a plain reboot.
        override_failsafe: Runs the change although the platform sees a danger of losing data. It cannot
            switch off every check; false by default.
        skip_data_migration: Removes old instances before their data has moved, which can destroy it.
            False by default.
        skip_upgrade_checker: Omits the look for obstacles to an upgrade, such as outdated Lucene
            segments. False by default.
        skip_post_upgrade_steps: Omits closing steps such as installing the license and setting up
            monitoring. False by default.
        skip_snapshot_post_major_upgrade: Omits the snapshot that follows an upgrade to a new major
            version. False by default.
    """

    _groups = {"move_instances": many(one("InstanceMoveRequest")), "move_allocators": many(one("AllocatorMoveRequest"))}

    timeout: int | None = None
    """Seconds after which an unfinished change is canceled, rollback not counted. Defaults to four times the
    MB of the largest node."""
    calm_wait_time: int | None = None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: list[models.InstanceMoveRequest] | None = None
    """Instances to take off their hosts."""
    move_allocators: list[models.AllocatorMoveRequest] | None = None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    move_only: bool | None = None
    """Carries out the moves and nothing else, whatever differs in the rest of the plan. False by default."""
    reallocate_instances: bool | None = None
    """Builds every instance anew, even where nothing changes. False by default."""
    preferred_allocators: list[str] | None = None
    """Ids of allocators to try first. If they have no room, any other one serves."""
    preferred_allocator_tags: dict[str, str] | None = None
    """Tags by which moves choose their target. Allocators that carry them are more likely to be taken."""
    skip_snapshot: bool | None = None
    """Makes risky changes without the snapshot that otherwise has to succeed first. False by default."""
    max_snapshot_attempts: int | None = None
    """How many times a failing snapshot is repeated before the change gives up. Plans are completed with 3."""
    max_snapshot_age: int | None = None
    """Age in seconds up to which an existing snapshot is good enough. Defaults to 300."""
    extended_maintenance: bool | None = None
    """Keeps new instances away from users until a snapshot is restored, instead of only until they have
    joined. False by default."""
    cluster_reboot: models.ClusterRebootMode | None = None
    """Restarts all nodes in the course of the change. Sent with an otherwise unchanged plan, it is a plain
    reboot."""
    override_failsafe: bool | None = None
    """Runs the change although the platform sees a danger of losing data. It cannot switch off every check;
    false by default."""
    skip_data_migration: bool | None = None
    """Removes old instances before their data has moved, which can destroy it. False by default."""
    skip_upgrade_checker: bool | None = None
    """Omits the look for obstacles to an upgrade, such as outdated Lucene segments. False by default."""
    skip_post_upgrade_steps: bool | None = None
    """Omits closing steps such as installing the license and setting up monitoring. False by default."""
    skip_snapshot_post_major_upgrade: bool | None = None
    """Omits the snapshot that follows an upgrade to a new major version. False by default."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
