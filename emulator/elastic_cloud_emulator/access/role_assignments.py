"""Role assignments of the hosted service: adding them up, taking them away, and which contain which.

Two assignments are about the same thing if they have the same role and organization. Those for deployments and projects
hold for all of them or for some, listed by id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

Assignments = Mapping[str, Any]

OWNER = "organization-admin"
"""The role that opens everything in an organization, and that somebody has to have."""
DEPLOYMENT_ROLES = ("deployment-admin", "deployment-editor", "deployment-viewer")
"""The roles on deployments, each of which opens what those after it do."""
ROLES = {"organization": (OWNER, "billing-admin"), "deployment": DEPLOYMENT_ROLES}
"""The roles there are, by the list that assigns them; those on projects are not known here."""
_APPLICATION_ROLES = {"deployment-editor": ("editor", "viewer"), "deployment-viewer": ("viewer",)}
"""The roles inside of deployments that come with a role on them unless it lists others; administrators have all."""

_LISTS: dict[tuple[str, ...], str | None] = {
    ("platform",): None,
    ("organization",): None,
    ("deployment",): "deployment_ids",
    ("project", "elasticsearch"): "project_ids",
    ("project", "observability"): "project_ids",
    ("project", "security"): "project_ids",
    ("project", "vectordb"): "project_ids",
    ("project", "workplaceai"): "project_ids",
}
"""Where assignments are listed, and the member with the ids of what they hold for."""


class Assignment(NamedTuple):
    """A single assignment.

    Attributes:
        where: The list it stands in, as a path.
        position: Its place there.
        ids: Name of the member that lists what it holds for; None for a role that has no such list.
        value: The assignment itself.
    """

    where: tuple[str, ...]
    position: int
    ids: str | None
    value: dict[str, Any]

    @property
    def place(self) -> str:
        """Where it stands, as messages say it: `project.security[0]`."""
        return f"{'.'.join(self.where)}[{self.position}]"


def each_assignment(assignments: Assignments) -> Iterator[Assignment]:
    """Return every single assignment."""
    for where, ids in _LISTS.items():
        listed: Any = assignments
        for step in where:
            listed = (listed or {}).get(step)
        for index, value in enumerate(listed or ()):
            yield Assignment(where, index, ids, value)


def add_assignments(held: Assignments, added: Assignments) -> dict[str, Any]:
    """Add up assignments; what is in both counts once."""
    return _combine(held, added, _add_to)


def remove_assignments(held: Assignments, taken: Assignments) -> dict[str, Any]:
    """Take assignments away from those that somebody holds.

    A role on all deployments is not lost by one on some of them, but one on some by that on all.
    """
    return _combine(held, taken, _take_from)


def contains(held: Assignments, asked: Assignment) -> bool:
    """Tell whether somebody who holds some assignments has all that another one gives, so that it can be passed on.

    Args:
        held: What somebody holds.
        asked: What is to be given.
    """
    mine = [each for each in each_assignment(held) if _is_as_strong(each, asked)]
    if asked.ids is None or asked.value.get("all"):
        return any(asked.ids is None or each.ids is None or each.value.get("all") for each in mine)
    return all(any(_reaches(each, identity) for each in mine) for identity in asked.value.get(asked.ids) or ())


def _is_as_strong(held: Assignment, asked: Assignment) -> bool:
    """Tell whether an assignment gives as much as another one, on whatever it reaches."""
    if held.value.get("organization_id") != asked.value.get("organization_id"):
        return False
    role, wanted = held.value["role_id"], asked.value["role_id"]
    if held.where == ("organization",) and role == OWNER:
        strong = asked.where != ("platform",)
    elif held.where != asked.where:
        strong = False
    elif held.where == ("deployment",):
        strong = role in DEPLOYMENT_ROLES and wanted in DEPLOYMENT_ROLES[DEPLOYMENT_ROLES.index(role) :]
    else:
        strong = role == wanted or (held.where[0] == "project" and role == f"{held.where[1]}-admin")
    if not strong:
        return False
    mine, theirs = _application_roles(held), _application_roles(asked)
    return mine is None or (theirs is not None and theirs <= mine)


def _application_roles(assignment: Assignment) -> frozenset[str] | None:
    """Return the roles that come with an assignment inside of what it reaches; None for all there are."""
    role, listed = assignment.value["role_id"], assignment.value.get("application_roles")
    if listed is not None:
        return frozenset(listed)
    return None if role.endswith("-admin") else frozenset(_APPLICATION_ROLES.get(role, (role,)))


def _reaches(held: Assignment, identity: str) -> bool:
    return held.ids is None or bool(held.value.get("all")) or identity in (held.value.get(held.ids) or ())


_Change = Callable[[list[dict[str, Any]], Assignment], None]


def _combine(held: Assignments, other: Assignments, change: _Change) -> dict[str, Any]:
    """Change each list of one by the assignments of the other; lists that become empty are left out."""
    lists: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for assignment in each_assignment(held):
        lists.setdefault(assignment.where, []).append(dict(assignment.value))
    for assignment in each_assignment(other):
        change(lists.setdefault(assignment.where, []), assignment)
    result: dict[str, Any] = {}
    for where, listed in lists.items():
        if listed:
            parent = result
            for step in where[:-1]:
                parent = parent.setdefault(step, {})
            parent[where[-1]] = listed
    return result


def _held_already(listed: list[dict[str, Any]], assignment: Assignment) -> dict[str, Any] | None:
    def subject(value: dict[str, Any]) -> tuple[str, str | None]:
        return value["role_id"], value.get("organization_id")

    return next((value for value in listed if subject(value) == subject(assignment.value)), None)


def _add_to(listed: list[dict[str, Any]], assignment: Assignment) -> None:
    held, added, ids = _held_already(listed, assignment), assignment.value, assignment.ids
    if held is None:
        listed.append(dict(added))
        return
    if ids is not None:
        if held.get("all") or added.get("all"):
            held["all"] = True
            held.pop(ids, None)
        else:
            held[ids] = _union(held.get(ids), added.get(ids))
    if "application_roles" in added:
        held["application_roles"] = _union(held.get("application_roles"), added["application_roles"])


def _take_from(listed: list[dict[str, Any]], assignment: Assignment) -> None:
    held, taken, ids = _held_already(listed, assignment), assignment.value, assignment.ids
    if held is None:
        return
    if ids is not None and not taken.get("all"):
        if held.get("all"):
            return
        left = [each for each in held.get(ids) or () if each not in (taken.get(ids) or ())]
        if left:
            held[ids] = left
            return
    listed.remove(held)


def _union(one: list[str] | None, other: list[str] | None) -> list[str]:
    return list(dict.fromkeys([*(one or ()), *(other or ())]))
