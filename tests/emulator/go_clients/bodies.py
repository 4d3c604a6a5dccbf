"""Bodies as the library writes them: lists that are not set are there as null."""

from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from tests.emulator.go_clients.replay import File


def cluster(version: str, template: str, size: int = 4096, configuration: str = "") -> dict[str, Any]:
    """An Elasticsearch with one tier that holds data."""
    tier = {
        "autoscaling_max": {"resource": "memory", "value": 131072},
        "elasticsearch": {"node_attributes": {"data": "hot"}},
        "id": "hot_content",
        "node_roles": ["master", "ingest", "data_hot", "data_content"] if configuration else None,
        "size": {"resource": "memory", "value": size},
        "zone_count": 1,
    } | _configured(configuration)
    plan = {
        "autoscaling_enabled": False,
        "cluster_topology": [tier],
        "deployment_template": {"id": template},
        "elasticsearch": {
            "enabled_built_in_plugins": None,
            "user_bundles": None,
            "user_plugins": None,
            "version": version,
        },
    }
    return {"plan": plan, "ref_id": "main-elasticsearch", "region": "{region}", "settings": {}}


def stateless(kind: str, version: str, configuration: str = "") -> dict[str, Any]:
    """A resource of another kind."""
    element = {"size": {"resource": "memory", "value": 1024}, "zone_count": 1} | _configured(configuration)
    return {
        "elasticsearch_cluster_ref_id": "main-elasticsearch",
        "plan": {"cluster_topology": [element], kind: {"version": version}},
        "ref_id": f"main-{kind}",
        "region": "{region}",
    }


def resources(version: str, template: str, size: int = 4096, *, configured: bool = False) -> dict[str, Any]:
    """All six lists; with `configured` their elements name the usual instance configurations of an installation."""
    data, integrations, kibana = ("data.default", "integrations.server", "kibana") if configured else ("", "", "")
    return {
        "apm": None,
        "appsearch": None,
        "elasticsearch": [cluster(version, template, size, data)],
        "enterprise_search": None,
        "integrations_server": [stateless("integrations_server", version, integrations)],
        "kibana": [stateless("kibana", version, kibana)],
    }


def archive(form: str, files: Mapping[str, Any]) -> File:
    """A zip archive of JSON files to upload; the name of the form part is the library's."""
    content = BytesIO()
    with ZipFile(content, "w") as written:
        for name, value in files.items():
            written.writestr(name, json.dumps(value))
    return File(form, content.getvalue())


def _configured(configuration: str) -> dict[str, Any]:
    return {"instance_configuration_id": configuration} if configuration else {}
