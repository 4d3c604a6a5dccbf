"""Addresses under which resources are reached, as reads show them."""

from __future__ import annotations

from base64 import b64encode

from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.plans.records import JsonObject, Kind, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import Deployment

_LABELS: dict[Kind, str] = {
    "elasticsearch": "es",
    "kibana": "kb",
    "apm": "apm",
    "appsearch": "as",
    "enterprise_search": "ent",
    "integrations_server": "apm",
}
_SERVICES = ("apm", "fleet", "ingest")
_HTTPS_DEFAULT = 443
_INTEGRATIONS_SERVER_PORT = 9243  # on the hosted service, too, where all others have 443


def domain_of(personality: Personality, catalog: Catalog, resource: Resource) -> str:
    """Return the ending of the host names of a resource."""
    if not personality.hosted:
        return catalog.domain_name(resource["kind"]) or personality.domain
    region = resource["region"]
    return personality.domain.format(region=region, provider=personality.provider_of(region))


def cloud_id(personality: Personality, catalog: Catalog, deployment: Deployment, elasticsearch: Resource) -> str:
    """Return the addresses of Elasticsearch and Kibana packed into one text; without Kibana its part is empty."""
    kibana = next(
        (
            resource["id"]
            for resource in deployment["resources"]
            if resource["kind"] == "kibana"
            and resource.get("elasticsearch_cluster_ref_id") == elasticsearch["ref_id"]
            and not resource.get("hidden")
        ),
        "",
    )
    host = f"{domain_of(personality, catalog, elasticsearch)}:{personality.port}"
    packed = b64encode(f"{host}${elasticsearch['id']}${kibana}".encode()).decode()
    return f"{deployment['name'].replace(' ', '_')}:{packed}"


def describe_endpoints(
    personality: Personality, catalog: Catalog, deployment: Deployment, resource: Resource, serves: bool
) -> JsonObject:
    """Return the members of `info.metadata` that have to do with addresses.

    Args:
        personality: Gives the port, and the domain where none was set.
        catalog: Knows the domains that were set.
        deployment: The deployment of the resource.
        resource: Whose addresses.
        serves: Whether it runs, so that its single services can be reached.
    """
    kind = resource["kind"]
    suffix = domain_of(personality, catalog, resource)
    https = _INTEGRATIONS_SERVER_PORT if kind == "integrations_server" else personality.port
    port = "" if https == _HTTPS_DEFAULT else f":{https}"
    endpoint = f"{resource['id']}.{suffix}"
    addresses: JsonObject = {
        "endpoint": endpoint,
        "service_url": f"https://{endpoint}{port}",
        "ports": {"http": 9200, "https": https, "transport_passthrough": 9400},
    }
    alias = deployment.get("alias")
    if alias:
        aliased = f"{alias}.{_LABELS[kind]}.{suffix}"
        addresses |= {"aliased_endpoint": aliased, "aliased_url": f"https://{aliased}{port}"}
    if kind == "elasticsearch":
        addresses["cloud_id"] = cloud_id(personality, catalog, deployment, resource)
    if kind == "integrations_server" and serves:
        host = alias or resource["id"]
        addresses["services_urls"] = [
            {"service": service, "url": f"https://{host}.{service}.{suffix}{port}"} for service in _SERVICES
        ]
    return addresses
