"""An emulator to examine, in a process of its own, so that it and the run do not wait for each other.

It is fast, has an identity provider, so that nothing answers 501 for want of one, and the deployments of the document's
examples, so that calls with their ids succeed. They are written into the state that it exports.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests

from elastic_cloud_conformance.document import REGIONS, Node, Personality, load
from elastic_cloud_conformance.refusals import Refusal
from elastic_cloud_conformance.story import VERSION, put, tell

SPEED = 50_000
"""So fast that a plan is done when the next call of a sequence comes."""
_ORGANIZATION = "3318740256"
_GIVEN_AWAY = "of the other organization"


@contextmanager
def emulator(personality: Personality) -> Iterator[dict[str, str]]:
    """Start an emulator; gives `url` and the variables with the credentials of its two callers.

    Raises:
        Refusal: It does not start.
    """
    command = [sys.executable, "-m", "elastic_cloud_conformance.emulation", personality]
    # In a session of its own: Ctrl-C in a terminal is for the run, which ends it.
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise Refusal("the emulator did not start")
        connection: dict[str, str] = json.loads(line)
        yield connection
    finally:
        process.stdin.close()  # what it waits for
        process.stdout.close()
        process.wait(timeout=10)


def serve(personality: Personality) -> None:
    """Be the emulator until nobody listens any more."""
    from elastic_cloud_emulator import Emulator, Settings

    logging.getLogger("elastic_cloud_emulator").addHandler(logging.NullHandler())  # it would tell of wrong requests
    logging.getLogger("elastic_cloud_emulator").propagate = False
    username, password = (None, None) if personality == "hosted" else ("conformance", password_example())
    with Emulator(
        personality, settings=Settings(saml=True), speed=SPEED, username=username, password=password
    ) as running:
        told = {"url": running.url, **callers(running)}
        if personality == "ece":
            welcome(running)
        state = running.export()
        if personality == "hosted":
            give_away_key(state)
            with Emulator() as other:
                borrow(state, other.export())
        tell(state, running.username)
        running.restore(state)
        print(json.dumps(told), flush=True)
        sys.stdin.read()


def borrow(state: Node, other: Node) -> None:
    """Add what the examples' deployments are made of, which an installation of ECE has, to the hosted service's state.

    Args:
        state: It; changed in place.
        other: The state of an installation of ECE.
    """
    given = json.loads(json.dumps(other["collections"]).replace('"ece-region"', json.dumps(REGIONS["hosted"])))
    state["collections"]["instance_configurations"] |= given["instance_configurations"]
    state["collections"]["stack_versions"] |= {VERSION: given["stack_versions"][VERSION]}
    for key, template in given["deployment_templates"].items():
        template["value"]["regions"] = [REGIONS["hosted"]]
        state["collections"]["deployment_templates"].setdefault(key, template)


def welcome(running: Any) -> None:
    """Create the user who logs in in the examples, and the realms that they put into another order."""
    paths = load("ece")["paths"]

    def example_of(path: str) -> Any:
        return paths[path]["post"]["requestBody"]["content"]["application/json"]["example"]

    def create(path: str, body: Node) -> None:
        given = (running.username, running.password)
        requests.post(f"{running.url}/api/v1{path}", json=body, auth=given, timeout=30.0).raise_for_status()

    login = example_of("/users/auth/_login")
    create("/users", {"user_name": login["username"], "security": {"roles": [], "password": login["password"]}})
    for kind in ("ldap", "active-directory", "saml"):
        path = f"/platform/configuration/security/realms/{kind}"
        create(path, example_of(path))


def callers(running: Any) -> dict[str, str]:
    """Give the variables with the credentials of an administrator and a viewer, or of two organizations' owners."""
    if running.password is not None:
        other = running.passwords["readonly"]
        mine = {"EC_USER": running.username, "EC_PASS": running.password}
        return mine | {"EC_OTHER_USER": "readonly", "EC_OTHER_PASS": other}
    made = requests.post(
        f"{running.url}/api/v1/users/auth/keys",
        json={"description": _GIVEN_AWAY},
        headers={"Authorization": f"ApiKey {running.api_key}"},
        timeout=30.0,
    )
    return {"EC_API_KEY": running.api_key, "EC_OTHER_API_KEY": made.json()["key"]}


def give_away_key(state: Node) -> None:
    """Add a second organization with its owner to an exported state, and give the second key to the owner."""
    owner = "4410987263"
    role = {"role_id": "organization-admin", "organization_id": _ORGANIZATION}
    theirs: Node = {
        "user_id": owner,
        "organization_id": _ORGANIZATION,
        "role_assignments": {"organization": [role]},
    }
    user = {"user_id": owner, "name": "Owner of the other organization", "email": "other@example.com"}
    put(state, "users", owner, user)
    put(state, "organizations", _ORGANIZATION, {"id": _ORGANIZATION, "name": "Other Shop"})
    membership = theirs | {"member_since": "2024-01-08T09:00:00.000Z"}
    put(state, "organization_memberships", f"{_ORGANIZATION}/{owner}", membership)
    keys = [entry["value"] for entry in state["collections"]["api_keys"].values()]
    (key,) = (key for key in keys if key["description"] == _GIVEN_AWAY)
    key |= theirs


def password_example() -> str:
    """Find the password that the example for `update-current-user` sets: a run that has it already stays in."""
    media: Node = load("ece")["paths"]["/user"]["patch"]["requestBody"]["content"]["application/json"]
    password: str = media["examples"]["password"]["value"]["security"]["password"]
    return password


if __name__ == "__main__":
    serve("hosted" if sys.argv[1:] == ["hosted"] else "ece")
