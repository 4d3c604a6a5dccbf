"""What seeded documents must look like, so that a slip of the pen is told at the start and not by a failing call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Literal, NamedTuple, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

import jsonschema_rs
import orjson

from elastic_cloud_emulator.access.authentication import PASSWORDS
from elastic_cloud_emulator.access.authorization import ADMINISTRATOR
from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.access.credentials import KEY_HASHES, KEYS
from elastic_cloud_emulator.access.realms import DIRECTORIES, REALMS, USERS, Directory, Realm
from elastic_cloud_emulator.access.role_assignments import OWNER
from elastic_cloud_emulator.access.sessions import SESSIONS
from elastic_cloud_emulator.document.bodies import field_path, problems_of
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.parameters import parse_parameters
from elastic_cloud_emulator.domains.accounts import ACCOUNTS
from elastic_cloud_emulator.domains.billing_costs_analysis.prices import (
    BILLING_REGIONS,
    PRICES,
    USAGE_PRICES,
    Price,
    RegionName,
    UsagePrice,
)
from elastic_cloud_emulator.domains.billing_costs_analysis.views import PREPAID, PrepaidUnits
from elastic_cloud_emulator.domains.extensions.records import EXTENSIONS, Extension
from elastic_cloud_emulator.domains.organizations.records import (
    DOMAINS,
    INVITATIONS,
    MAPPINGS,
    PROVIDERS,
    Domain,
    Invitation,
)
from elastic_cloud_emulator.domains.platform.extra_certificates import EXTRA_CERTIFICATES
from elastic_cloud_emulator.domains.platform_configuration_instances.records import CONFIGURATIONS
from elastic_cloud_emulator.domains.platform_configuration_security.enrollment_tokens import (
    ENROLLMENT_TOKENS,
    EnrollmentToken,
)
from elastic_cloud_emulator.domains.platform_configuration_security.security_deployment import (
    SECURITY_DEPLOYMENTS,
    SecurityDeployment,
)
from elastic_cloud_emulator.domains.platform_configuration_trust_relationships import TRUST_RELATIONSHIPS
from elastic_cloud_emulator.domains.platform_infrastructure.config_store import OPTIONS
from elastic_cloud_emulator.domains.users import ROLES as USER_ROLES
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import HANDLERS, Call
from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.records.catalog import DOMAIN_NAMES
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment
from elastic_cloud_emulator.records.hosts import (
    ALLOCATORS,
    BLESSINGS,
    CONSTRUCTORS,
    COORDINATORS,
    PENDING_STATES,
    PROXIES,
    PROXIES_FILTERED_GROUPS,
    PROXIES_SETTINGS,
    ROLES,
    RUNNERS,
    Allocator,
    Constructor,
    Coordinator,
    Proxy,
    RoleBlessings,
    RoleRequests,
)
from elastic_cloud_emulator.records.licenses import LICENSES
from elastic_cloud_emulator.records.memberships import MEMBERSHIPS, ORGANIZATIONS
from elastic_cloud_emulator.records.rulesets import RULESETS, Ruleset
from elastic_cloud_emulator.records.snapshot_repositories import REPOSITORIES, Repository
from elastic_cloud_emulator.records.templates import TEMPLATES
from elastic_cloud_emulator.records.tls_chains import TLS_CHAINS, TlsChain
from elastic_cloud_emulator.seeding.seeds import BUNDLED, Documents, Seed
from elastic_cloud_emulator.storage.store import Collections, Store
from elastic_cloud_emulator.world import World

_STACK_VERSIONS = "stack_versions"
_BEYOND = {
    "StackVersionElasticsearchConfig": {"version": {"type": "string"}},
    "UserSecurity": {"roles": {"type": "array", "items": {"enum": list(USER_ROLES)}}},
}
"""Members about which more is to be said than the schemas of the document do."""
_HOSTED_USER = {
    "type": "object",
    "required": ["user_id"],
    "properties": {
        "user_id": {"type": "string"},
        "name": {"type": "string"},
        "email": {"type": "string"},
    },
}


class Form(NamedTuple):
    """The form of the documents of a collection.

    Attributes:
        schema: Name of a schema of the document, a schema, or the type of the stored form.
        key: Member that repeats the key, or members with a slash between them; None if none does.
        read: Operation that reads one, by its only path parameter; None if there is none.
        listed: Operation that lists all.
        computed: Members that the schema requires and the emulator itself adds.
        further: Members that are stored, but not shown.
    """

    schema: str | type | dict[str, Any]
    key: str | None
    read: str | None = None
    listed: str | None = None
    computed: tuple[str, ...] = ()
    further: Mapping[str, Any] = {}


# Hosts come last, as they show deployments: what is wrong with those is not to be told of a host.
_FORMS = {
    ACCOUNTS: Form("AccountResponse", "id"),
    ORGANIZATIONS: Form("Organization", "id", "get-organization", "list-organizations"),
    MEMBERSHIPS: Form("OrganizationMembership", "organization_id/user_id"),
    PRICES: Form(Price, None),
    USAGE_PRICES: Form(UsagePrice, None),
    BILLING_REGIONS: Form(RegionName, None),
    PREPAID: Form(PrepaidUnits, "id"),
    INVITATIONS: Form(Invitation, "id", None, "list-organization-invitations"),
    DOMAINS: Form(Domain, "organization_id/domain"),
    PROVIDERS: Form("OrganizationIdpConfiguration", None, "get-organization-idp"),
    MAPPINGS: Form("GetRoleMappingsResponse", None, "get-role-mappings"),
    CONFIGURATIONS: Form("InstanceConfiguration", "id", "get-instance-configuration", "get-instance-configurations"),
    DEPLOYMENTS: Form(Deployment, "id", "get-deployment", "list-deployments"),
    EXTENSIONS: Form(Extension, "id", "get-extension", "list-extensions"),
    RULESETS: Form(Ruleset, "id", "get-traffic-filter-ruleset", "get-traffic-filter-rulesets"),
    _STACK_VERSIONS: Form(
        "StackVersionConfig", "version", "get-version-stack", "get-version-stacks", computed=("upgradable_to",)
    ),
    TEMPLATES: Form(
        "DeploymentTemplateInfoV2",
        "id",
        "get-deployment-template-v2",
        "get-deployment-templates-v2",
        computed=("instance_configurations",),
        further={"regions": {"type": "array", "items": {"type": "string"}}},
    ),
    TRUST_RELATIONSHIPS: Form(
        "TrustRelationshipGetResponse",
        "id",
        "get-trust-relationship",
        "get-trust-relationships",
        computed=("last_modified",),
    ),
    USERS: Form("User", "user_name", "get-user", "get-users"),
    OPTIONS: Form("ConfigStoreOption", "name", "get-config-store-option", "list-config-store-option"),
    ROLES: Form("Role", "id", "get-blueprinter-role", "list-blueprinter-roles"),
    BLESSINGS: Form(RoleBlessings, "id", "get-blueprinter-role", "list-blueprinter-roles"),
    PENDING_STATES: Form(RoleRequests, "id", "get-blueprinter-role", "list-blueprinter-roles"),
    DOMAIN_NAMES: Form("DeploymentDomainName", None, "get-resource-kind-deployment-domain-name"),
    DIRECTORIES: Form(Directory, "host"),
    REALMS: Form(Realm, None, None, "get-security-realm-configurations"),
    ENROLLMENT_TOKENS: Form(EnrollmentToken, "token_id", None, "get-enrollment-tokens"),
    EXTRA_CERTIFICATES: Form("PublicCertChain", None, "get-extra-certificate", "get-extra-certificates"),
    SECURITY_DEPLOYMENTS: Form(SecurityDeployment, None, None, "get-security-deployment"),
    TLS_CHAINS: Form(TlsChain, None, "get-tls-certificate"),
    REPOSITORIES: Form(Repository, "repository_name", "get-snapshot-repository", "get-snapshot-repositories"),
    LICENSES: Form("LicenseInfo", None, None, "get-license"),
    PROXIES_SETTINGS: Form("ProxiesSettings", None, None, "get-proxies-settings"),
    PROXIES_FILTERED_GROUPS: Form("ProxiesFilteredGroup", "id", "get-proxies-filtered-group-health"),
    CONSTRUCTORS: Form(Constructor, "constructor_id", "get-constructor", "get-constructors"),
    COORDINATORS: Form(Coordinator, "name", "get-coordinator-candidate", "get-coordinators"),
    PROXIES: Form(Proxy, "proxy_id", "get-proxy", "get-proxies"),
    ALLOCATORS: Form(Allocator, "allocator_id", "get-allocator", "get-allocators"),
    RUNNERS: Form("RunnerInfo", "runner_id", "get-runner", "get-runners", computed=("healthy",)),
}


_HASHES: dict[str, dict[str, Any]] = {
    PASSWORDS: {"hash": {"type": "string", "pattern": r"^scrypt\$[0-9a-f]{32}\$[0-9a-f]{128}$"}},
    KEY_HASHES: {"id": {"type": "string"}},
    KEYS: {"id": {"type": "string"}, "user_id": {"type": "string"}, "hash": {"type": "string"}},
    SESSIONS: {"user_name": {"type": "string"}, "expires": {"type": "string", "format": "date-time"}},
}
"""What documents must have that no seed can be."""


def check_state(collections: Collections, personality: Personality, schemas: Mapping[str, Any]) -> None:
    """Hold the documents of a whole state to the forms of their collections; further members do no harm.

    Args:
        collections: The state.
        personality: Of the installation.
        schemas: Those of the document, by name.

    Raises:
        ValueError: A value is not what it must be.
    """
    for collection, records in collections.items():
        form = _form(collection, personality)
        if collection in _HASHES:
            members = _HASHES[collection]
            schema = {"type": "object", "required": list(members), "properties": members}
            validator: Any = jsonschema_rs.Draft202012Validator(schema, mask="the value", validate_formats=True)
        elif form is not None:
            validator = _validator(form, schemas, strict=False)
        else:
            continue
        for key, record in records.items():
            document = orjson.loads(record.encoded)
            if form is not None and form.key is not None and _key_in(document, form.key) != key:
                raise ValueError(f"{collection}.{key}: {form.key} is not the key")
            if not validator.is_valid(document):
                _, problem = next(problems_of(validator, document, len(record.encoded)))
                raise ValueError(f"{collection}.{key}: {problem}")


def check_forms(documents: Documents, personality: Personality, schemas: Mapping[str, Any]) -> None:
    """Hold documents that do not come along to the forms of their collections.

    The member that repeats the key is added where it is left out.

    Args:
        documents: As the seed files have them.
        personality: Of the installation.
        schemas: Those of the document, by name.

    Raises:
        SeedError: A collection or member is unknown, or a value is not what it must be.
    """
    known = _FORMS.keys() | {file.stem for file in (BUNDLED / personality.name).glob("*.yaml")} | {_STACK_VERSIONS}
    for collection, seeds in documents.items():
        form = _form(collection, personality)
        given = {key: seed for key, seed in seeds.items() if not seed.bundled}
        validator = _validator(form, schemas) if form and given else None
        for key, seed in given.items():
            if collection not in known:
                meant = "".join(f"; is {name} meant?" for name in get_close_matches(collection, known, 1))
                raise seed.problem(f"there is no collection {collection}{meant}")
            if form is not None:
                _check(form.key, validator, key, seed)


def try_out(documents: Documents, operations: Mapping[str, Operation], world: World, store: Store) -> None:
    """Read documents as a caller would, once they are in the store: they may be of the right form and not fit together.

    Args:
        documents: As the seed files have them.
        operations: The operations of the document.
        world: The installation.
        store: Its state.

    Raises:
        SeedError: One cannot be read.
    """
    for collection, form in _FORMS.items():
        seeds = documents.get(collection, {})
        for key, seed in seeds.items():
            _call(form.read, key, seed, operations, world, store)
        for seed in list(seeds.values())[-1:]:
            _call(form.listed, "", seed, operations, world, store)


def _call(
    operation_id: str | None, key: str, seed: Seed, operations: Mapping[str, Operation], world: World, store: Store
) -> None:
    if operation_id not in HANDLERS or world.personality.name not in operations[operation_id].availability:
        return
    operation = operations[operation_id]
    own = world.personality.account_id
    caller = Caller(
        world.personality.user,
        frozenset([ADMINISTRATOR]),
        "none",
        organization_id=own,
        role_assignments={"organization": [{"role_id": OWNER, "organization_id": own}]},
    )
    given = {
        parameter.name: ["true" if parameter.kind == "boolean" else world.personality.region]
        for parameter in operation.query_parameters
        if parameter.required or (parameter.kind == "boolean" and parameter.name.startswith(("show_", "include_")))
    }
    query = parse_parameters(operation.query_parameters, given)
    path = dict.fromkeys(operation.path_parameters, key)
    try:
        with store.transaction(read_only=True) as transaction:
            HANDLERS[operation.id](Call(operation, path, query, {}, None, caller, transaction, world))
    except ApiError:
        pass  # is for somebody else to read
    except Exception as problem:
        raise seed.problem(f"{operation.id} fails: {type(problem).__name__}: {problem}") from problem


def _key_in(document: dict[str, Any], members: str) -> str:
    return "/".join(str(document.get(member, "")) for member in members.split("/"))


def _check(members: str | None, validator: Any, key: str, seed: Seed) -> None:
    document = seed.document
    if members is not None:
        for member, part in zip(members.split("/"), key.split("/", members.count("/")), strict=False):
            document.setdefault(member, part)
        if (found := _key_in(document, members)) != key:
            raise seed.problem(f"{members} is {found}, unlike the key")
    for problem in validator.iter_errors(document):
        while problem.kind.name == "anyOf" and problem.kind.context:
            problem = problem.kind.context[0][0]
        place = field_path(problem.instance_path)
        raise seed.problem(f"{place}: {problem.message}" if place else problem.message)


def _form(collection: str, personality: Personality) -> Form | None:
    if collection == USERS and personality.hosted:
        return Form(_HOSTED_USER, "user_id")
    return _FORMS.get(collection)


def _validator(form: Form, schemas: Mapping[str, Any], *, strict: bool = True) -> Any:
    """Compile a schema in which, if it is strict, whatever it does not list is an error."""
    restrict = _strict if strict else dict
    if isinstance(form.schema, str):
        schema = restrict(schemas[form.schema])
    elif isinstance(form.schema, dict):
        schema = restrict(form.schema)
    else:
        schema = _of_type(form.schema)
    schema["required"] = [name for name in schema.get("required", ()) if name not in form.computed]
    schema["properties"] = {**schema["properties"], **form.further}
    parts: dict[str, Any] = {}
    waiting = list(_references(schema))
    while waiting:
        if (name := waiting.pop()) not in parts:
            parts[name] = restrict(schemas[name])
            if name in _BEYOND:
                parts[name]["properties"] = parts[name]["properties"] | _BEYOND[name]
            waiting.extend(_references(parts[name]))
    return jsonschema_rs.Draft202012Validator({**schema, "components": {"schemas": parts}})


def _strict(schema: Any) -> Any:
    """Make a schema refuse members it does not list, unless it says that there may be others."""
    if isinstance(schema, list):
        return [_strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    strict = {name: part if name in ("enum", "default", "examples") else _strict(part) for name, part in schema.items()}
    if "properties" in strict:
        # Not `properties` itself, although a property may have that name.
        strict["properties"] = {name: _strict(part) for name, part in schema["properties"].items()}
        strict.setdefault("additionalProperties", False)
    return strict


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(reference := schema.get("$ref"), str):
            yield reference.rpartition("/")[2]
        for part in schema.values():
            yield from _references(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _references(part)


def _of_type(annotation: Any) -> dict[str, Any]:
    """Write the schema of a type as it is written for stored forms."""
    if is_typeddict(annotation):
        hints = get_type_hints(annotation, include_extras=True)
        optional = hints if not annotation.__total__ else [n for n, h in hints.items() if get_origin(h) is NotRequired]
        return {
            "type": "object",
            "properties": {name: _of_type(hint) for name, hint in hints.items()},
            "required": [name for name in hints if name not in optional],
            "additionalProperties": False,
        }
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is NotRequired:
        return _of_type(arguments[0])
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is list:
        return {"type": "array", "items": _of_type(arguments[0])}
    if origin is tuple:
        return {"type": "array", "prefixItems": [_of_type(argument) for argument in arguments], "items": False}
    if origin is dict:
        return {"type": "object", "additionalProperties": _of_type(arguments[1])}
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return {"type": names[annotation]} if annotation in names else {}
