"""What ecctl sends, command by command."""

from __future__ import annotations

from tests.emulator.go_clients.bodies import archive, cluster, resources
from tests.emulator.go_clients.replay import Step, Track
from tests.emulator.stack.test_stack_versions import description

FOLLOWED = 5, 3
"""Beat and retries of `--track`."""

CLUSTER = "deployments/{deployment}/elasticsearch/main-elasticsearch"
KIBANA = "deployments/{deployment}/kibana/main-kibana"
HOSTS = "platform/infrastructure/allocators"

FIND = Step(
    "GET deployments/{deployment}?convert_legacy_plans=false&show_metadata=false&show_plan_defaults=false"
    "&show_plan_history=false&show_plan_logs=false&show_plans=false&show_settings=false&show_system_alerts=5",
    uses="id name healthy resources.elasticsearch.0.ref_id resources.kibana.0.ref_id resources.kibana.0.id"
    " resources.elasticsearch.0.info.plan_info.healthy resources.elasticsearch.0.info.system_alerts",
)
"""How a command finds the reference of a resource."""

REQUEST = {"name": "search", "resources": resources("8.16.6", "default")}

CREATE = [
    Step(
        "GET stack/versions?show_deleted=false",
        uses="stacks.0.version stacks.0.elasticsearch.docker_image stacks.0.kibana.docker_image",
    ),
    Step(
        "GET deployments/templates?region={region}&show_hidden=false&show_instance_configurations=false"
        "&show_max_zones=false&stack_version=8.17.4",
        uses="0.id 0.name 0.deployment_template.resources",
    ),
    Step(
        "GET deployments/templates/default?region={region}&show_instance_configurations=true&show_max_zones=false"
        "&stack_version=8.17.4",
        uses="id instance_configurations.0.id deployment_template.resources.elasticsearch.0.plan.cluster_topology.6.id",
    ),
    Step(
        "POST deployments?request_id={request}",
        REQUEST,
        201,
        uses="created name resources.0.credentials.username resources.0.credentials.password resources.0.cloud_id",
        keeps={"deployment": "id", "cluster": "resources.0.id"},
    ),
]

FINISHED = Track(*FOLLOWED, "elasticsearch kibana integrations_server")

EVERYTHING = {"query": {"match_all": {}}, "sort": ["id"]}

TEMPLATE = {
    "deployment_template": {"resources": resources("", "default", configured=True)},
    "instance_configurations": None,
    "kibana_deeplink": None,
    "metadata": None,
    "name": "Ours",
    "system_owned": False,
}

PACK = archive("StackPack", {"stack/8.99.0/stack.json": description(version="8.99.0")})

TRACES: dict[str, list[Step | Track]] = {
    "deployments": [
        *CREATE,
        Step(
            "POST deployments?request_id={request}",
            {"name": "search", "resources": resources("8.16.6", "default")},
            202,
        ),
        Step(
            "PUT deployments/{deployment}?hide_pruned_orphans=false&skip_snapshot=false&validate_only=false",
            {"name": "search", "prune_orphans": False, "resources": resources("8.16.6", "default")},
            400,
            uses="errors.0.code errors.0.message",
        ),
        FINISHED,
        Step("GET deployments", uses="deployments.0.id deployments.0.name deployments.0.resources.0.kind"),
        Step(
            "GET deployments/{deployment}?clear_transient=true&convert_legacy_plans=false&show_metadata=false"
            "&show_plan_defaults=false&show_plan_history=false&show_plan_logs=false&show_plans=true&show_settings=true"
            "&show_system_alerts=5",
            uses="resources.elasticsearch.0.info.plan_info.current.plan.cluster_topology.0.node_roles"
            " resources.elasticsearch.0.info.settings settings",
        ),
        Step(
            "GET deployments/{deployment}/elasticsearch/main-elasticsearch?show_metadata=true&show_plan_defaults=true"
            "&show_plan_logs=true&show_plans=true&show_settings=true&show_system_alerts=5",
            uses="id ref_id region info.cluster_name info.metadata.raw info.plan_info.current.plan.transient",
        ),
        Step(
            "PUT deployments/{deployment}?hide_pruned_orphans=false&skip_snapshot=false&validate_only=false",
            {
                "name": "search",
                "prune_orphans": False,
                "resources": {
                    "apm": None,
                    "appsearch": None,
                    "elasticsearch": [cluster("8.17.4", "default")],
                    "enterprise_search": None,
                    "integrations_server": None,
                    "kibana": None,
                },
            },
            uses="id name resources.0.id resources.0.kind",
        ),
        Track(*FOLLOWED, "elasticsearch"),
        FIND,
        Step(f"POST {KIBANA}/_upgrade", status=202, uses="resource_id stack_version"),
        Track(*FOLLOWED, "kibana"),
        Step("POST deployments/{deployment}/_resync"),
        Step("POST deployments/_resync", uses="created updated deleted errors"),
        Step("DELETE deployments/{deployment}", status=400),
        Step("POST deployments/{deployment}/_shutdown?skip_snapshot=false", uses="id name orphaned.elasticsearch.0.id"),
        FINISHED,
        Step("POST deployments/{deployment}/_restore?restore_snapshot=false", uses="id"),
        FINISHED,
        Step("POST deployments/{deployment}/_shutdown?skip_snapshot=true", uses="id"),
        FINISHED,
        Step("DELETE deployments/{deployment}", uses="id name"),
        Step("GET deployments/{deployment}?show_plans=false", status=404, uses="errors.0.code"),
    ],
    "resources": [
        *CREATE,
        FIND,
        Step(
            "DELETE deployments/{deployment}/kibana/main-kibana/plan/pending?force_delete=true", uses="id kind ref_id"
        ),
        Step("DELETE deployments/{deployment}/kibana/main-kibana/plan/pending?force_delete=false", status=400),
        Track(*FOLLOWED, "elasticsearch integrations_server"),
        Step(
            "PUT deployments/{deployment}?hide_pruned_orphans=false&skip_snapshot=false&validate_only=false",
            {"prune_orphans": False, "resources": resources("8.16.6", "default")},
        ),
        FINISHED,
        *[
            Step(f"POST {CLUSTER}/instances{path}", status=202)
            for path in (
                "/_stop",
                "/_start",
                "/maintenance-mode/_start",
                "/maintenance-mode/_stop",
                "/instance-0000000000/_stop?ignore_missing=false",
                "/instance-0000000000,instance-0000000009/_start?ignore_missing=true",
                "/instance-0000000000/maintenance-mode/_start?ignore_missing=false",
                "/instance-0000000000/maintenance-mode/_stop?ignore_missing=false",
            )
        ],
        Step(f"POST {KIBANA}/_shutdown?hide=false&skip_snapshot=false"),
        Track(*FOLLOWED, "kibana"),
        Step(f"POST {KIBANA}/_restore?restore_snapshot=false"),
        Track(*FOLLOWED, "kibana"),
        Step(f"POST {KIBANA}/_shutdown?hide=false&skip_snapshot=true"),
        Track(*FOLLOWED, "kibana"),
        Step(f"DELETE {KIBANA}"),
        Step(f"GET {CLUSTER}/keystore", uses="secrets"),
        Step(
            f"PATCH {CLUSTER}/keystore",
            {"secrets": {"file": {"as_file": True, "value": {"a": 1}}, "text": {"value": "b"}}},
            uses="secrets.file.as_file secrets.text",
        ),
        Step(
            f"PATCH {CLUSTER}/keystore",
            {"secrets": {"text": {}}},
            uses="secrets.file",
        ),
        Step(
            "POST comments/elasticsearch/{cluster}",
            {"message": "under repair"},
            201,
            keeps={"comment": "id"},
            uses="id",
        ),
        Step("PUT comments/elasticsearch/{cluster}/{comment}?version=", {"message": "repaired"}, uses="id"),
        Step(
            "GET comments/elasticsearch/{cluster}",
            uses="values.0.comment.id values.0.comment.user_id values.0.comment.message values.0.metadata.version"
            " values.0.metadata.created_time values.0.metadata.modified_time",
        ),
        Step("DELETE comments/elasticsearch/{cluster}/{comment}?version="),
    ],
    "searching": [
        *CREATE,
        Step(
            "POST deployments/_search",
            {"query": {"match_all": {}}, "size": 2, "sort": ["id"]},
            keeps={"cursor": "cursor"},
        ),
        Step(
            "POST deployments/_search",
            {**EVERYTHING, "size": 2, "cursor": "{cursor}"},
            uses="return_count deployments.0.id",
        ),
        Step("POST deployments/_search", {"query": {}, "sort": None}, uses="return_count match_count deployments.3"),
        Step(
            "POST deployments/_search",
            {
                "query": {
                    "bool": {
                        "minimum_should_match": 1,
                        "should": [
                            {
                                "nested": {
                                    "path": f"resources.{kind}",
                                    "query": {"match": {f"resources.{kind}.id": {"query": "{cluster}"}}},
                                }
                            }
                            for kind in (
                                *("elasticsearch", "kibana", "apm", "appsearch"),
                                *("enterprise_search", "integrations_server"),
                            )
                        ],
                    }
                },
                "sort": None,
            },
            uses="return_count deployments.0.resources.elasticsearch.0.info.plan_info.pending",
        ),
    ],
    "templates": [
        Step(
            "GET deployments/templates/default?region={region}&show_instance_configurations=false&show_max_zones=false",
            uses="name deployment_template.resources.kibana.0.plan",
        ),
        Step("PUT deployments/templates/ours?create_only=true&region={region}", TEMPLATE, 201, uses="id"),
        Step("PUT deployments/templates/ours?create_only=false&region={region}", TEMPLATE),
        Step("DELETE deployments/templates/ours?region={region}"),
        Step("POST deployments/templates?region={region}", TEMPLATE, 201, uses="id"),
    ],
    "traffic filters": [
        *CREATE,
        Step(
            "POST deployments/traffic-filter/rulesets",
            {
                "include_by_default": False,
                "name": "office",
                "region": "{region}",
                "rules": [{"source": "10.0.0.0/8"}],
                "type": "ip",
            },
            201,
            keeps={"ruleset": "id"},
        ),
        Step("GET deployments/traffic-filter/rulesets?include_associations=false", uses="rulesets.0.rules.0.source"),
        Step("GET deployments/traffic-filter/rulesets?include_associations=true&region={region}", uses="rulesets.0.id"),
        Step(
            "POST deployments/traffic-filter/rulesets/{ruleset}/associations",
            {"entity_type": "deployment", "id": "{deployment}"},
            201,
        ),
        Step(
            "POST deployments/traffic-filter/rulesets/{ruleset}/associations",
            {"entity_type": "deployment", "id": "{deployment}"},
            200,
        ),
        Step(
            "PUT deployments/traffic-filter/rulesets/{ruleset}",
            {"include_by_default": False, "name": "none", "region": "{region}", "rules": [], "type": "ip"},
            uses="id",
        ),
        Step("DELETE deployments/traffic-filter/rulesets/{ruleset}/associations/deployment/{deployment}"),
        Step("DELETE deployments/traffic-filter/rulesets/{ruleset}?ignore_associations=false"),
    ],
    "extensions": [
        Step(
            "POST deployments/extensions",
            {"description": "words", "extension_type": "bundle", "name": "words", "version": "*"},
            201,
            uses="url name version extension_type",
            keeps={"extension": "id"},
        ),
        Step(
            "PUT deployments/extensions/{extension}",
            archive("Extension", {"dictionaries/words.json": ["hello"]}),
            uses="file_metadata.last_modified_date file_metadata.size file_metadata.url",
        ),
        Step("GET deployments/extensions", uses="extensions.0.id"),
        Step("GET deployments/extensions/{extension}?include_deployments=true", uses="deployments"),
        Step(
            "POST deployments/extensions/{extension}",
            {"extension_type": "bundle", "name": "words", "version": "8.*"},
            uses="id file_metadata.size",
        ),
        Step("DELETE deployments/extensions/{extension}"),
        Step("GET deployments/extensions/{extension}?include_deployments=false", status=404),
    ],
    "users": [
        Step("GET user", uses="user_name security.roles security.enabled"),
        Step(
            "POST users",
            {
                "security": {
                    "enabled": None,
                    "password": "correct horse",
                    "permissions": None,
                    "roles": ["ece_platform_viewer"],
                },
                "user_name": "jane",
            },
            uses="user_name",
        ),
        Step("GET users?include_disabled=true", uses="users.0.user_name users.0.security.roles users.0.builtin"),
        Step("PATCH users/jane", {"full_name": "Jane", "security": {}, "user_name": "jane"}, uses="full_name"),
        Step("PATCH users/jane", {"security": {"enabled": False}, "user_name": "jane"}),
        Step("PATCH user", {"email": "ops@example.com", "security": {}, "user_name": "operator"}, uses="email"),
        Step("DELETE users/jane"),
        Step(
            "POST users/auth/keys",
            {"description": "for a night", "role_assignments": None},
            201,
            uses="key description creation_date user_id",
            keeps={"key": "id"},
        ),
        Step("GET users/auth/keys", uses="keys.0.id"),
        Step("GET users/auth/keys/_all", uses="keys.0.id"),
        Step("GET users/operator/auth/keys/{key}", uses="id description user_id creation_date"),
        Step("DELETE users/auth/keys", {"keys": ["{key}"]}),
        Step("DELETE users/auth/keys/_all", {"user_api_keys": [{"api_key_id": "{key}", "user_id": "operator"}]}),
    ],
    "account": [
        Step("GET account", uses="id"),
        Step("PUT account", {"trust": {"trust_all": False}}, uses="id trust"),
        Step("PATCH account", '{"trust":{"trust_all":true}}', uses="id trust.trust_all"),
        Step("PATCH account", {"trust": {"trust_all": False}}, uses="id"),
        Step("GET trusted-environments", uses="accounts"),
    ],
    "platform": [
        Step("GET platform", uses="version regions.0.region_id services eula_accepted"),
        Step(
            f"GET {HOSTS}?q=&size=100",
            uses="zones.0.zone_id zones.0.allocators.0.host_ip zones.0.allocators.0.instances"
            " zones.0.allocators.0.status.connected zones.0.allocators.0.status.healthy"
            " zones.0.allocators.0.capacity.memory.total zones.0.allocators.0.capacity.memory.used",
            keeps={"allocator": "zones.0.allocators.0.allocator_id"},
        ),
        Step(f"GET {HOSTS}/{{allocator}}", uses="allocator_id metadata status.maintenance_mode"),
        Step(f"POST {HOSTS}/_search", {"query": {}, "sort": None}, uses="zones.0.allocators.0"),
        Step(f"POST {HOSTS}/{{allocator}}/maintenance-mode/_start", status=202),
        Step(f"POST {HOSTS}/{{allocator}}/maintenance-mode/_stop", status=202),
        Step(f"PUT {HOSTS}/{{allocator}}/metadata/rack", {"value": "7"}, uses="0.key 0.value"),
        Step(f"DELETE {HOSTS}/{{allocator}}/metadata/rack"),
        Step("GET platform/infrastructure/runners", uses="runners.0.runner_id runners.0.connected runners.0.healthy"),
        Step("GET platform/configuration/instances", uses="0.id 0.name 0.instance_type 0.storage_multiplier"),
        Step(
            "PUT platform/configuration/instances/ours",
            {
                "allowed_zones": None,
                "discrete_sizes": {"default_size": 1024, "resource": "memory", "sizes": [1024, 2048]},
                "id": "ours",
                "instance_type": "kibana",
                "name": "ours",
                "node_types": None,
            },
            201,
            uses="id",
        ),
        Step("GET platform/configuration/instances/ours?config_version=1&show_deleted=false", uses="config_version"),
        Step("DELETE platform/configuration/instances/ours"),
        Step("GET stack/versions?show_deleted=true", uses="stacks.0.template.template_version stacks.0.upgradable_to"),
        Step("GET stack/versions/8.17.4", uses="elasticsearch.capacity_constraints.max kibana.docker_image accessible"),
        Step("POST stack/versions", PACK, uses="stacks.0.version errors"),
        Step("DELETE stack/versions/8.13.4"),
    ],
}
