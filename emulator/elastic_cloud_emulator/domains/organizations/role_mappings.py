"""Rules by which members who log in by the identity provider get their roles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from elastic_cloud_emulator.domains.organizations.records import MAPPINGS, check_assignments
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.memberships import find_organization
from elastic_cloud_emulator.storage.store import Transaction

_MOST = 100
_MEMBERS = ("name", "enabled", "rule", "role_assignments")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_AMBIGUOUS = "org.role_mapping_rule.ambiguous_rule"


@handles("get-role-mappings")
def get_role_mappings(call: Call) -> dict[str, Any]:
    """List the mappings."""
    return {"mappings": mappings_in(call.store, find_organization(call)["id"])}


@handles("add-role-mappings-individually")
def add_role_mappings_individually(call: Call) -> Reply:
    """Add mappings to those there are."""
    present = mappings_in(call.store, find_organization(call)["id"])
    return Reply(_keep(call, present, call.body["mappings"]))


@handles("update-role-mappings")
def update_role_mappings(call: Call) -> dict[str, Any]:
    """Put other mappings in place of all there are."""
    find_organization(call)
    return _keep(call, [], call.body["mappings"])


@handles("delete-role-mappings")
def delete_role_mappings(call: Call) -> dict[str, Any]:
    """Remove all mappings."""
    call.store.delete(MAPPINGS, find_organization(call)["id"])
    return {}


@handles("update-role-mapping")
def update_role_mapping(call: Call) -> dict[str, Any]:
    """Put another mapping in place of the one of that name."""
    organization_id, name = find_organization(call)["id"], call.path["role_names"]
    mappings = mappings_in(call.store, organization_id)
    places = [place for place, mapping in enumerate(mappings) if mapping["name"] == name]
    if not places:
        raise ApiError(404, "org.role_mapping_rule.role_mapping_not_found", name=name)
    wanted: JsonObject = call.body["mapping"]
    if wanted["name"] != name:
        fields = ["mapping.name"]
        raise ApiError(400, "root.invalid_data", "renamed", fields=fields, name=name, other=wanted["name"])
    mappings[places[0]] = _checked(call, wanted, "mapping")
    _write(call.store, organization_id, mappings)
    return {}


@handles("delete-role-mappings-individually")
def delete_role_mappings_individually(call: Call) -> dict[str, Any]:
    """Remove the mappings of some names; names that none has are passed over."""
    organization_id = find_organization(call)["id"]
    names = call.path["role_names"].split(",")
    mappings = mappings_in(call.store, organization_id)
    _write(call.store, organization_id, [mapping for mapping in mappings if mapping["name"] not in names])
    return {"mappings": [mapping["name"] for mapping in mappings if mapping["name"] in names]}


def mappings_in(store: Transaction, organization_id: str) -> list[JsonObject]:
    """Return the mappings of an organization."""
    stored = store.get(MAPPINGS, organization_id)
    return [] if stored is None else stored.value["mappings"]


def fits(rule: JsonObject, email: str, groups: Iterable[str]) -> bool:
    """Tell whether a rule fits somebody.

    Args:
        rule: One that was checked.
        email: The address of the person.
        groups: The groups that the identity provider names.
    """
    names = list(groups)

    def holds(condition: JsonObject) -> bool:
        if "email" in condition:
            return _matches(condition["email"].lower(), email.lower())
        return any(_matches(condition.get("group", ""), name) for name in names)

    return any(map(holds, rule.get("any", ()))) or ("all" in rule and all(map(holds, rule["all"])))


def _matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern fits, in linear time however many `*` it has."""
    first, *parts = pattern.split("*")
    if not parts:
        return text == first
    if not text.startswith(first):
        return False
    place = len(first)
    for part in parts[:-1]:
        place = text.find(part, place)
        if place < 0:
            return False
        place += len(part)
    return text.endswith(parts[-1]) and len(text) - len(parts[-1]) >= place


def _keep(call: Call, present: list[JsonObject], added: list[JsonObject]) -> dict[str, Any]:
    """Write mappings, with further ones after them.

    Raises:
        ApiError: One of those makes no sense, or there are too many.
    """
    organization_id = call.path["organization_id"]
    names = {mapping["name"] for mapping in present}
    checked: list[JsonObject] = []
    for index, mapping in enumerate(added):
        place = f"mappings[{index}]"
        if mapping["name"] in names:
            raise ApiError(400, "root.invalid_data", "mappings", fields=[f"{place}.name"], name=mapping["name"])
        names.add(mapping["name"])
        checked.append(_checked(call, mapping, place))
    if len(names) > _MOST:
        code = "org.role_mapping_rule.too_many_role_mappings"
        raise ApiError(400, code, fields=["mappings"], organization_id=organization_id)
    _write(call.store, organization_id, [*present, *checked])
    return {}


def _write(store: Transaction, organization_id: str, mappings: list[JsonObject]) -> None:
    store.put(MAPPINGS, organization_id, {"mappings": mappings})


def _checked(call: Call, mapping: JsonObject, place: str) -> JsonObject:
    """Return a mapping as it is kept, without members that it cannot have.

    Raises:
        ApiError: 400, its rule cannot be understood; 403, its roles are not the caller's to give.
    """
    name, rule, field = mapping["name"], mapping["rule"], f"{place}.rule"
    kinds = [kind for kind in ("any", "all") if kind in rule]
    if len(kinds) > 1:
        raise ApiError(400, _AMBIGUOUS, fields=[field], name=name)
    if not kinds or not rule[kinds[0]]:
        raise ApiError(400, "org.role_mapping_rule.empty_rule", fields=[field], name=name)
    conditions = [
        _checked_condition(name, condition, f"{field}.{kinds[0]}[{index}]")
        for index, condition in enumerate(rule[kinds[0]])
    ]
    check_assignments(call, mapping["role_assignments"], f"{place}.role_assignments")
    kept = {member: mapping[member] for member in _MEMBERS}
    return {**kept, "rule": {kinds[0]: conditions}}


def _checked_condition(name: str, condition: JsonObject, field: str) -> JsonObject:
    """Check one condition, which is about people and never another rule: so no rule leads back to itself.

    Raises:
        ApiError: 400, it cannot be understood.
    """
    subjects = [subject for subject in ("group", "email") if subject in condition]
    if len(subjects) > 1:
        raise ApiError(400, _AMBIGUOUS, "condition", fields=[field], name=name)
    if not subjects or not condition[subjects[0]] or not {"any", "all"}.isdisjoint(condition):
        raise ApiError(400, "org.role_mapping_rule.syntax_error", fields=[field], name=name)
    if subjects == ["email"] and not _EMAIL.fullmatch(condition["email"]):
        raise ApiError(400, "org.role_mapping_rule.email_syntax_error", fields=[f"{field}.email"], name=name)
    return {subjects[0]: condition[subjects[0]]}
