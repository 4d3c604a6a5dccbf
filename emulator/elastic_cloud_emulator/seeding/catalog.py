"""Stack versions, instance configurations and templates of an installation, made from a short description.

The description is `data/catalog/<personality>.yaml`; that of the hosted service has profiles of hardware by provider
in place of hundreds of documents that differ in a few names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.installation.personality import PERSONALITIES, PersonalityName

Json = dict[str, Any]

_PLUGINS = [
    *("analysis-icu", "analysis-kuromoji", "analysis-nori", "analysis-phonetic", "analysis-smartcn"),
    *("analysis-stempel", "analysis-ukrainian", "mapper-annotated-text", "mapper-murmur3", "mapper-size"),
]
_PRODUCTS: dict[str, Json] = {
    "elasticsearch": {
        "plugins": _PLUGINS,
        "default_plugins": [],
        "blacklist": [
            *("cluster.name", "http.host", "http.port", "node.name"),
            *("path.data", "path.logs", "transport.host"),
        ],
        "capacity_constraints": {"min": 1024, "max": 65536},
        "node_types": [],
    },
    "kibana": {
        "blacklist": [
            *("elasticsearch.hosts", "elasticsearch.password", "elasticsearch.username"),
            *("server.host", "server.port"),
        ],
        "capacity_constraints": {"min": 1024, "max": 8192},
    },
    "apm": {
        "blacklist": ["apm-server.host", "apm-server.secret_token", "output.elasticsearch.hosts"],
        "capacity_constraints": {"min": 512, "max": 8192},
    },
    "enterprise_search": {
        "blacklist": [
            *("elasticsearch.host", "elasticsearch.password", "elasticsearch.username"),
            "secret_session_key",
        ],
        "capacity_constraints": {"min": 2048, "max": 8192},
        "node_types": [],
    },
}
"""What a stack version tells about its products."""
_ENTERPRISE_SEARCH_ENDS = versions.parse("9.0.0")
_STATELESS = ("kibana", "apm", "integrations_server", "enterprise_search")
_REF_IDS = {"elasticsearch": "es-ref-id", **{kind: f"{kind}-ref-id" for kind in _STATELESS}}


def make_catalog(personality: PersonalityName, description: Mapping[str, Any]) -> dict[str, dict[str, Json]]:
    """Make the documents of the catalog.

    Args:
        personality: Whose regions there are.
        description: What the file holds.

    Returns:
        Documents by collection and key; those of the hosted service alone if the description has templates.
    """
    made = {"stack_versions": {version: _stack(version) for version in description["versions"]}}
    if "templates" in description:
        hardware = _Hardware(personality, description)
        made["instance_configurations"] = {each["id"]: each for each in hardware.configurations()}
        made["deployment_templates"] = {each["id"]: each for each in hardware.templates()}
    return made


def _stack(version: str) -> Json:
    parsed = versions.parse(version)
    oldest, platform = ("6.8.0", "2.7.0") if parsed[0] < 8 else ("7.17.0", "2.7.0")
    if parsed[0] >= 9:
        oldest, platform = "8.18.0", "4.0.0"
    products = {
        kind: {
            "version": version,
            "docker_image": f"docker.elastic.co/cloud-assets/{kind.replace('_', '-')}:{version}-0",
            "compatible_node_types": [kind],
            **facts,
        }
        for kind, facts in _PRODUCTS.items()
        if kind != "enterprise_search" or parsed < _ENTERPRISE_SEARCH_ENDS
    }
    return {
        "version": version,
        "template": {"template_version": "", "hashes": []},
        **products,
        "min_upgradable_from": oldest,
        "whitelisted": True,
        "accessible": True,
        "deleted": False,
        "metadata": {
            "notes": "",
            "min_platform_version": platform,
            "min_wire_compatibility_version": oldest,
            "schema_version": 1,
        },
    }


class _Hardware:
    """The instance configurations and templates of a description."""

    def __init__(self, personality: PersonalityName, description: Mapping[str, Any]) -> None:
        self._known = description
        self._uses = sorted(description["uses"].items(), key=lambda use: -len(use[0]))
        kind = PERSONALITIES[personality]
        self._regions: dict[str, list[str]] = {}
        for region in kind.regions:
            self._regions.setdefault(kind.provider_of(region), []).append(region)

    def configurations(self) -> Iterator[Json]:
        for provider, lines in self._known["configurations"].items():
            for name, (sizes, disk, processor) in lines.items():
                use, facts = next(each for each in self._uses if name.startswith(f"{each[0]}."))
                full = f"{provider}.{name}"
                yield {
                    "id": full,
                    "name": full,
                    "config_version": 1,
                    "description": f"Instances for {use.removeprefix('es.')} on {name.removeprefix(use)[1:]}",
                    "instance_type": facts["kind"],
                    "node_types": facts["node_types"],
                    "discrete_sizes": {
                        "sizes": self._known["sizes"][sizes],
                        "default_size": facts["size"],
                        "resource": "memory",
                    },
                    "storage_multiplier": float(disk),
                    "cpu_multiplier": float(processor),
                    "system_owned": True,
                }

    def templates(self) -> Iterator[Json]:
        order = 0
        for provider, described in self._known["templates"].items():
            for profile, changes in described["profiles"].items():
                chosen = {**described["usual"], **changes}
                current = self._template(provider, profile, chosen, order)
                current["min_version"] = "7.10.0"
                yield current
                for past in changes.get("past", ()):
                    template_id = f"{current['id']}-{past}"
                    yield {**current, "id": template_id, "hidden": True, **self._body(provider, template_id, chosen)}
                order += 1
        for provider, described in self._known["templates"].items():
            for profile, changes in described["legacy"]["profiles"].items():
                old = self._template(provider, profile, {**described["legacy"]["usual"], **changes}, order)
                old["hidden"] = not changes.get("listed", False)
                old["metadata"] = [*old["metadata"], {"key": "legacy", "value": "true"}]
                yield old
                order += 1

    def _template(self, provider: str, profile: str, chosen: Mapping[str, Any], order: int) -> Json:
        template_id = f"{provider}-{profile}"
        regions: list[str] = self._regions[provider]
        if chosen.get("large"):
            regions = [region for region in regions if region in self._known["large_regions"][provider]]
        if without := chosen.get("without"):
            regions = [region for region in regions if region not in without]
        bare = profile.partition("-v")[0] if profile[-2:-1] == "v" else profile
        return {
            "id": template_id,
            "name": _title(bare),
            "description": self._known["profiles"].get(
                profile, "The hardware of earlier years, which clients still name"
            ),
            "system_owned": True,
            "hidden": False,
            "order": order,
            "template_category_id": bare,
            "metadata": [{"key": "parent_solution", "value": "stack"}],
            "regions": regions,
            **self._body(provider, template_id, chosen),
        }

    def _body(self, provider: str, template_id: str, chosen: Mapping[str, str]) -> Json:
        region = self._regions[provider][0]
        elasticsearch = {
            "ref_id": _REF_IDS["elasticsearch"],
            "region": region,
            "plan": {
                "deployment_template": {"id": template_id},
                "autoscaling_enabled": False,
                "elasticsearch": {},
                "cluster_topology": [
                    self._tier(name, facts, f"{provider}.{chosen[name]}")
                    for name, facts in self._known["tiers"].items()
                ],
            },
            "settings": {"dedicated_masters_threshold": 6},
        }
        resources: Json = {"elasticsearch": [elasticsearch]}
        for kind in _STATELESS:
            facts = self._known["stateless"][kind]
            element = _element(f"{provider}.{chosen[kind]}", facts["zones"], facts["size"])
            if kind == "enterprise_search":
                element["node_type"] = dict.fromkeys(("appserver", "connector", "worker"), True)
            resources[kind] = [
                {
                    "ref_id": _REF_IDS[kind],
                    "elasticsearch_cluster_ref_id": _REF_IDS["elasticsearch"],
                    "region": region,
                    "plan": {kind: {}, "cluster_topology": [element]},
                }
            ]
        return {"deployment_template": {"resources": {**resources, "appsearch": []}}}

    def _tier(self, name: str, facts: Mapping[str, Any], configuration: str) -> Json:
        element: Json = {
            "id": name,
            **_element(configuration, facts["zones"], facts.get("size", 0)),
            "node_roles": facts["roles"],
            "node_type": facts["types"],
            "topology_element_control": {"min": _memory(facts.get("least", 0))},
        }
        if "most" in facts:
            provider, _, line = configuration.partition(".")
            sizes: list[int] = self._known["sizes"][self._known["configurations"][provider][line][0]]
            element["autoscaling_max"] = _memory(facts["most"] * max(sizes))
        if "scales_from" in facts:
            element["autoscaling_min"] = _memory(facts["scales_from"])
        if "data" in facts:
            element["elasticsearch"] = {"node_attributes": {"data": facts["data"]}}
        return element


def _element(configuration: str, zones: int, size: int) -> Json:
    return {
        "instance_configuration_id": configuration,
        "instance_configuration_version": 1,
        "zone_count": zones,
        "size": _memory(size),
    }


def _memory(size: int) -> Json:
    return {"value": size, "resource": "memory"}


def _title(profile: str) -> str:
    names = {"io": "I/O", "cpu": "CPU", "arm": "(ARM)"}
    words = [names.get(word, word) for word in profile.split("-")]
    title = " ".join(words)
    return title[0].upper() + title[1:]
