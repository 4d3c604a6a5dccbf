"""Checks of what answers say, where their form may well be right: sums, orders, lifetimes, scopes, passwords.

Each speaks of facts that the API itself tells, so that it holds on any server, whatever is there.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

import requests
import schemathesis

from elastic_cloud_conformance.document import Node, is_ours
from elastic_cloud_conformance.hooks import deviation

CENT = 0.01
ORDERED = {"get-deployment-templates-v2": None, "get-security-realm-configurations": "realms"}
"""Operations that list things in ascending `order`, with the member that has the list; None if it is the whole body."""
_UNITS = {"ms": "milliseconds", "s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_TIMEOUT = 30.0


def told(response: Any, case: Any, *names: str) -> Any:
    """Read the body of a success of one of some operations; None if it is none."""
    definition = case.operation.definition.raw
    if not is_ours(definition) or (names and definition["operationId"] not in names):
        return None
    if not 200 <= response.status_code < 300 or case.method.upper() == "HEAD":
        return None
    try:
        return response.json()
    except ValueError:
        return None


def sent(case: Any) -> Node:
    """Read the body of a request, if it is an object."""
    return case.body if isinstance(case.body, dict) else {}


@schemathesis.check
def sums_agree(_ctx: Any, response: Any, case: Any) -> None:
    """Demand that costs are what their parts come to, to the cent; of rounded parts, each may be off by half of one."""
    body = told(response, case)
    if not isinstance(body, dict) or "billing" not in case.operation.path:
        return
    for name, total, parts in _sums(body):
        if abs(total - sum(parts)) > CENT / 2 * (len(parts) + 1):
            raise deviation(case, "a sum is off", f"{name} is {total}, its parts come to {sum(parts)}")


def _sums(body: Node) -> Iterator[tuple[str, float, list[float]]]:
    each = [body, *body.get("deployments", ())]
    for costs in (one["costs"] for one in each if "costs" in one):
        yield "costs.total", costs["total"], [part["cost"] for part in costs.get("dimensions", ())]
    if "total_cost" in body:
        yield "total_cost", body["total_cost"], [one["costs"]["total"] for one in body["deployments"]]
    if "resources" in body:
        parts = [one["price"] for one in body["resources"]]
        parts += [one["cost"] for one in body.get("data_transfer_and_storage", ())]
        yield "costs.total", body["costs"]["total"], parts


@schemathesis.check
def lists_keep_their_order(_ctx: Any, response: Any, case: Any) -> None:
    """Demand that what has an `order` is listed in it, and what has none comes last."""
    body = told(response, case, *ORDERED)
    member = ORDERED.get(case.operation.definition.raw.get("operationId"))
    listed = body.get(member) if isinstance(body, dict) else body
    if not isinstance(listed, list):
        return
    orders = [one["order"] if "order" in one else float("inf") for one in listed]
    if any(later < earlier for earlier, later in pairwise(orders)):
        raise deviation(case, "an order is lost", f"listed in the order {orders}")


@schemathesis.check
def credentials_end(_ctx: Any, response: Any, case: Any) -> None:
    """Demand that what is to be valid for a while ends, and when it was asked to."""
    key = told(response, case, "create-api-key")
    if isinstance(key, dict) and (lifetime := re.fullmatch(r"(\d{1,9})([a-z]+)", str(sent(case).get("expiration")))):
        created, ends = key.get("creation_date"), key.get("expiration_date")
        asked = timedelta(**{_UNITS[lifetime[2]]: int(lifetime[1])})
        if ends is None or abs(_moment(ends) - _moment(created) - asked) > timedelta(seconds=1):
            raise deviation(case, "a credential outlives its time", f"made {created} for {asked}, ends {ends}")
    token = told(response, case, "create-enrollment-token")
    if isinstance(token, dict) and sent(case).get("persistent") is False and "exp" not in _claims(token["token"]):
        raise deviation(case, "a credential outlives its time", "the token is not persistent and has no `exp`")


def _moment(text: Any) -> datetime:
    return datetime.fromisoformat(str(text))


def _claims(token: str) -> Node:
    """Read what a JWT says, which everybody may."""
    payload = token.split(".")[1]
    claims: Node = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return claims


@schemathesis.check
def instances_are_complete(_ctx: Any, response: Any, case: Any) -> None:
    """Demand of a resource whose plans are done that it has an instance in each zone that its plan names."""
    body = told(response, case, "get-deployment")
    resources = body.get("resources", {}) if isinstance(body, dict) else {}
    for kind, info in ((kind, one["info"]) for kind, each in resources.items() for one in each if "info" in one):
        plans = info.get("plan_info", {})
        topology = plans.get("current", {}).get("plan", {}).get("cluster_topology")
        if info.get("status") != "started" or "pending" in plans or topology is None:
            continue
        wanted = sum(one.get("zone_count") or 0 for one in topology if (one.get("size") or {}).get("value"))
        found = len(info["topology"]["instances"])
        if found < wanted:
            raise deviation(case, "an instance is lost", f"{kind} has {found}, its plan needs {wanted}")


@schemathesis.check
def keys_keep_to_their_deployments(_ctx: Any, response: Any, case: Any) -> None:
    """Ask with a key for some deployments which ones there are: it must be told of no others."""
    key = told(response, case, "create-api-key")
    given = sent(case).get("role_assignments")
    if not isinstance(key, dict) or "role_assignments" not in key or not isinstance(given, dict):
        return
    if any(held for kind, held in given.items() if kind != "deployment") or not given.get("deployment"):
        return
    if any(held.get("all") or not held.get("deployment_ids") for held in given["deployment"]):
        return
    named = {each for held in given["deployment"] for each in held["deployment_ids"]}
    listed = _ask(case, response, f"ApiKey {key['key']}", "/deployments")
    shown = {one["id"] for one in listed.get("deployments", ())}
    if shown - named:
        raise deviation(case, "a scope is ignored", f"a key for {sorted(named)} is shown {sorted(shown - named)}")


def _ask(case: Any, response: Any, authorization: str, path: str) -> Node:
    """Read something with other credentials than the run's."""
    root = response.request.url.partition(urlsplit(case.formatted_path).path)[0]
    answer = requests.get(
        root + path,
        headers={"Authorization": authorization},
        verify=case.operation.schema.config.tls_verify,
        timeout=_TIMEOUT,
        allow_redirects=False,
    )
    body = answer.json() if answer.status_code == requests.codes.ok else {}
    return body if isinstance(body, dict) else {}


@schemathesis.check
def passwords_count(_ctx: Any, response: Any, case: Any) -> None:
    """Repeat a login that succeeded with another password: nobody may get in by a name alone."""
    if told(response, case, "login") is None:
        return
    body = sent(case) | {"password": f"{sent(case).get('password')} and not this one"}
    url = response.request.url
    answer = requests.post(
        url, json=body, verify=case.operation.schema.config.tls_verify, timeout=_TIMEOUT, allow_redirects=False
    )
    if answer.ok:
        raise deviation(case, "a realm lets anybody in", f"status {answer.status_code} with another password")
