"""What is sent and read in the benchmarks, made once per run and with the emulator where it can make it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import httpx

ACCOUNT = json.dumps(
    {
        "id": "1208457319",
        "trust": {"trust_all": True},
        "since": "2026-03-14T09:26:53.589Z",  # the document knows no more than the two above; newer servers may
        "contacts": [
            {"kind": "billing", "name": "Accounts Payable", "email": "payable@example.com"},
            {"kind": "operations", "name": "Platform Team", "email": "platform@example.com"},
        ],
    }
).encode()
"""An answer of about 300 bytes."""

SHOWN = {
    "show_plan_logs": "true",
    "show_plan_defaults": "true",
    "show_settings": "true",
    "show_metadata": "true",
}
"""Query of a read that leaves out little; the history of plans would double it."""

_VERSION = "8.17.4"
_REGION = "ece-region"
_MAIN = "main-elasticsearch"


def _node(configuration: str, size: int, zones: int, **more: Any) -> dict[str, Any]:
    return {
        "instance_configuration_id": configuration,
        "size": {"value": size, "resource": "memory"},
        "zone_count": zones,
        **more,
    }


def _stateless(kind: str, configuration: str, size: int) -> list[dict[str, Any]]:
    plan = {"cluster_topology": [_node(configuration, size, 1)], kind: {"version": _VERSION}}
    return [{"ref_id": f"main-{kind}", "elasticsearch_cluster_ref_id": _MAIN, "region": _REGION, "plan": plan}]


def _tier(name: str, configuration: str, size: int, zones: int, roles: list[str]) -> dict[str, Any]:
    limit = {"value": 65536, "resource": "memory"}
    attributes = {"node_attributes": {"data": name.partition("_")[0]}}
    return _node(configuration, size, zones, id=name, node_roles=roles, autoscaling_max=limit, elasticsearch=attributes)


CREATE: dict[str, Any] = {
    "name": "search-production",
    "region": _REGION,
    "version": _VERSION,
    "resources": {
        "elasticsearch": [
            {
                "ref_id": _MAIN,
                "region": _REGION,
                "plan": {
                    "deployment_template": {"id": "default"},
                    "autoscaling_enabled": False,
                    "elasticsearch": {
                        "version": _VERSION,
                        "user_settings_yaml": "action.auto_create_index: true\n"
                        "indices.query.bool.max_clause_count: 4096\n"
                        "reindex.remote.whitelist: archive.example.com:9243\n",
                    },
                    "cluster_topology": [
                        _tier(
                            "hot_content",
                            "data.default",
                            8192,
                            2,
                            ["ingest", "transform", "data_hot", "remote_cluster_client", "data_content"],
                        ),
                        _tier("warm", "data.highstorage", 4096, 2, ["data_warm", "remote_cluster_client"]),
                        _tier("cold", "data.highstorage", 4096, 1, ["data_cold", "remote_cluster_client"]),
                        _tier("frozen", "data.frozen", 4096, 1, ["data_frozen"]),
                        _tier("master", "master", 1024, 3, ["master", "remote_cluster_client"]),
                    ],
                },
                "settings": {
                    "dedicated_masters_threshold": 6,
                    "trust": {
                        "accounts": [{"account_id": "1208457319", "trust_all": False, "trust_allowlist": ["a" * 32]}],
                    },
                },
            }
        ],
        "kibana": _stateless("kibana", "kibana", 2048),
        "integrations_server": _stateless("integrations_server", "integrations.server", 1024),
        "enterprise_search": _stateless("enterprise_search", "enterprise.search", 4096),
    },
    "settings": {"autoscaling_enabled": False},
    "metadata": {"tags": [{"key": "team", "value": "search"}, {"key": "stage", "value": "production"}]},
}
"""A create request of about 3 KB."""

_FEWER = {
    **CREATE,
    "resources": {kind: CREATE["resources"][kind] for kind in ("elasticsearch", "kibana", "integrations_server")},
}


def prepare(client: httpx.Client) -> str:
    """Create a deployment on an emulator and let its plans end.

    Returns:
        Its path; with `SHOWN` it answers with about 50 KB.
    """
    created = client.post("/api/v1/deployments", json=_FEWER).raise_for_status().json()
    client.put("/_emulator/clock", json={"advance": 86_400}).raise_for_status()
    return f"/api/v1/deployments/{created['id']}"


@cache
def deployment() -> bytes:
    """Make an answer of `get_deployment`, about 50 KB."""
    return _emulated()[0]


@cache
def search() -> bytes:
    """Make an answer of `search_deployments`, about 5 MB."""
    answer = json.loads(_emulated()[1])
    [hit] = answer["deployments"]
    text = json.dumps(hit, separators=(",", ":"))
    count = 5_000_000 // len(text)
    hits = ",".join(text.replace(hit["id"], f"{number:032x}") for number in range(count))
    return f'{{"return_count":{count},"match_count":{count},"deployments":[{hits}]}}'.encode()


@cache
def _emulated() -> tuple[bytes, bytes]:
    from elastic_cloud_emulator import Emulator

    with (
        Emulator(speed=0, random_seed=1) as emulator,
        httpx.Client(
            base_url="http://emulator", transport=emulator.transport, auth=(emulator.username, emulator.password or "")
        ) as client,
    ):
        path = prepare(client)
        query = {"query": {"term": {"id": {"value": path.rpartition("/")[2]}}}}
        found = client.post("/api/v1/deployments/_search", json=query).raise_for_status()
        return client.get(path, params=SHOWN).raise_for_status().content, found.content
