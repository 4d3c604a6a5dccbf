"""Members that several answers share."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping

from elastic_cloud_emulator.domains.deployments.drafts import Draft
from elastic_cloud_emulator.domains.deployments.endpoints import cloud_id
from elastic_cloud_emulator.domains.deployments.records import Deployment
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.plans.records import KINDS, STATELESS_KINDS, JsonObject, Resource

_LETTER_OR_DIGIT = bytes((string.ascii_letters + string.digits).encode()[byte % 62] for byte in range(256))
_PASSWORD_LENGTH = 24
_TOKEN_LENGTH = 18


def short_form(personality: Personality, deployment: Deployment, resource: Resource) -> JsonObject:
    """A resource in lists and in answers to changes."""
    shown: JsonObject = {
        "kind": resource["kind"],
        "id": resource["id"],
        "ref_id": resource["ref_id"],
        "region": resource["region"],
    }
    if resource["kind"] == "elasticsearch":
        shown["cloud_id"] = cloud_id(personality, deployment, resource)
    if "elasticsearch_cluster_ref_id" in resource:
        shown["elasticsearch_cluster_ref_id"] = resource["elasticsearch_cluster_ref_id"]
    return shown


def first_credentials(ids: Ids, resource: Resource) -> JsonObject:
    """Draw what only the answer to the creation of a resource shows; empty for kinds without credentials."""
    if resource["kind"] == "elasticsearch":
        return {"credentials": {"username": "elastic", "password": new_password(ids)}}
    if resource["kind"] in ("apm", "integrations_server"):
        return {"secret_token": new_token(ids)}
    return {}


def new_password(ids: Ids) -> str:
    """Draw a password for the superuser of an Elasticsearch."""
    return _letters_and_digits(ids, _PASSWORD_LENGTH)


def new_token(ids: Ids) -> str:
    """Draw a secret token for an APM Server."""
    return _letters_and_digits(ids, _TOKEN_LENGTH)


def orphans(resources: Iterable[Resource]) -> JsonObject:
    """Resources that stop or go, by kind; those that depend on an Elasticsearch among them stand below it."""
    resources = list(resources)
    leading = [resource for resource in resources if resource["kind"] == "elasticsearch"]
    leading_refs = {resource["ref_id"] for resource in leading}
    shown: JsonObject = {
        kind: [
            resource["id"]
            for resource in resources
            if resource["kind"] == kind and resource.get("elasticsearch_cluster_ref_id") not in leading_refs
        ]
        for kind in STATELESS_KINDS
    }
    shown["elasticsearch"] = [
        {
            "id": elasticsearch["id"],
            "dependents": [
                {"id": resource["id"], "kind": resource["kind"]}
                for resource in resources
                if resource.get("elasticsearch_cluster_ref_id") == elasticsearch["ref_id"]
            ],
        }
        for elasticsearch in leading
    ]
    return shown


def diagnostics(drafts: Iterable[Draft], name: str) -> Mapping[str, list[JsonObject]]:
    """What a dry run tells of resources: their plans as the platform understands them."""
    shown: dict[str, list[JsonObject]] = {kind: [] for kind in KINDS}
    for draft in drafts:
        described: JsonObject = {
            "ref_id": draft.ref_id,
            "display_name": draft.display_name or name,
            "backend_plan": draft.plan,
        }
        if draft.elasticsearch_cluster_ref_id is not None:
            described["elasticsearch_cluster_ref_id"] = draft.elasticsearch_cluster_ref_id
        shown[draft.kind].append(described)
    return shown


def _letters_and_digits(ids: Ids, length: int) -> str:
    return bytes.fromhex(ids.hex32() + ids.hex32())[:length].translate(_LETTER_OR_DIGIT).decode()
