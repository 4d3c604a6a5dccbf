"""The stored form of resources and of their plan attempts."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

JsonObject = dict[str, Any]
"""A JSON object of the API whose members the code at hand does not enumerate."""

Kind = Literal["elasticsearch", "kibana", "apm", "appsearch", "enterprise_search", "integrations_server"]

KINDS: tuple[Kind, ...] = ("elasticsearch", "kibana", "apm", "appsearch", "enterprise_search", "integrations_server")
"""All kinds of resources, in the order in which answers list them."""

STATELESS_KINDS: tuple[Kind, ...] = KINDS[1:]

Action = Literal["create", "update", "shutdown", "restore", "restart"]

ACTIONS: tuple[Action, ...] = ("create", "update", "shutdown", "restore", "restart")


class Failure(TypedDict):
    """How an attempt comes to a bad end.

    Attributes:
        step: Index of the first step that ends in an error; the last step always does.
        message: What went wrong, for people.
        type: Short name of the kind of failure.
        details: Further facts, texts by name.
    """

    step: int
    message: str
    type: str
    details: dict[str, str]


class Instance(TypedDict):
    """A node of a resource and where it stands.

    Attributes:
        name: `instance-0000000000`; never used twice in a resource.
        element: Index of the topology element it belongs to; -1 for a tiebreaker.
        zone: Index of its availability zone.
        memory: Its capacity in MB.
        configuration: Id of its instance configuration; absent for topologies that name none.
        allocator: Id of the host it is placed on; absent on the hosted service, whose hosts nobody sees.
        zone_id: Id of the zone that the host is in; absent as well then.
    """

    name: str
    element: int
    zone: int
    memory: int
    configuration: NotRequired[str]
    allocator: NotRequired[str]
    zone_id: NotRequired[str]


class InstanceState(TypedDict, total=False):
    """What was done with an instance by hand; the next attempt undoes all of it.

    Attributes:
        stopped: Whether its container is down.
        maintenance: Whether requests are kept away from it.
        overrides: Sizes set in place of those of the plan, as the API takes and shows them.
        capacity: Memory in force instead of the planned one, in MB; the one of `overrides`, once it has restarted.
    """

    stopped: bool
    maintenance: bool
    overrides: JsonObject
    capacity: int


class HeapDump(TypedDict):
    """A capture of the heap of an instance; both moments in milliseconds since 1970.

    Attributes:
        captured: When it began.
        ready: When it can be downloaded.
    """

    captured: int
    ready: int


class LinkedRepository(TypedDict):
    """A link to the snapshot repository of another cluster; it is there if its plan succeeds.

    Attributes:
        deployment_id: The deployment of that cluster.
        attempt: Number of the attempt that makes the link.
    """

    deployment_id: str
    attempt: int


class Attempt(TypedDict):
    """One attempt to carry out a plan.

    Attributes:
        id: UUID.
        number: Counts the attempts of the resource from 0.
        action: What it is for.
        started: Start, in milliseconds since 1970.
        ends: End, by success or failure, in milliseconds since 1970.
        kind: Kind of the resource, while the steps are the usual ones of the kind for the action.
        waiting: How much longer than usual it then waits for its instances to run, in milliseconds.
        steps: Otherwise id and duration in milliseconds of each step; the last one is `plan-completed`.
        failure: How it fails; absent when it succeeds.
        plan: The plan as the API takes and shows it.
        source: Who set it off, as the API shows it.
        instances: The nodes that run once it has succeeded.
    """

    id: str
    number: int
    action: Action
    started: int
    ends: int
    kind: NotRequired[Kind]
    waiting: NotRequired[int]
    steps: NotRequired[list[tuple[str, int]]]
    failure: NotRequired[Failure]
    plan: JsonObject
    source: JsonObject
    instances: list[Instance]


class Resource(TypedDict):
    """One resource of a deployment.

    Attributes:
        kind: Which product it runs.
        id: 32 hexadecimal digits.
        ref_id: Its name inside the deployment.
        region: Where it runs.
        elasticsearch_cluster_ref_id: The Elasticsearch it works with; absent for Elasticsearch itself.
        display_name: Name of its own; absent when it is called like its deployment.
        settings: What is configured beside the plan.
        hidden: Whether the deployment no longer shows it.
        secret_hash: SHA-256 of the first password or secret token; absent for kinds without one.
        keystore: Names of the secrets in the keystore, each with `as_file`; never their values.
        linked_repositories: Links to the snapshot repositories of other clusters, by the ids of these clusters.
        remote_clusters: The clusters that an Elasticsearch may search, as the API takes them.
        instance_states: What was done with instances by hand, by their names.
        cluster_settings: Settings that were given to Elasticsearch itself, by `persistent` and `transient`.
        heap_dumps: The latest heap dump of each instance that has one, by its name.
        read_only: Whether App Search refuses changes.
        raw_metadata: The document of the platform about it, once somebody has replaced that.
        next_attempt: Number of the next attempt.
        next_instance: Number of the next instance.
        latest: The attempt begun last; absent when a first attempt was dropped.
        applied: The last attempt before `latest` that succeeded; absent if none did.
        restorable: The plan to come back to after a shutdown or when a first attempt was dropped; absent before either.
    """

    kind: Kind
    id: str
    ref_id: str
    region: str
    elasticsearch_cluster_ref_id: NotRequired[str]
    display_name: NotRequired[str]
    settings: JsonObject
    hidden: NotRequired[bool]
    secret_hash: NotRequired[str]
    keystore: NotRequired[dict[str, dict[str, bool]]]
    linked_repositories: NotRequired[dict[str, LinkedRepository]]
    remote_clusters: NotRequired[list[JsonObject]]
    instance_states: NotRequired[dict[str, InstanceState]]
    cluster_settings: NotRequired[dict[str, JsonObject]]
    heap_dumps: NotRequired[dict[str, HeapDump]]
    read_only: NotRequired[bool]
    raw_metadata: NotRequired[JsonObject]
    next_attempt: int
    next_instance: int
    latest: NotRequired[Attempt]
    applied: NotRequired[Attempt]
    restorable: NotRequired[JsonObject]
