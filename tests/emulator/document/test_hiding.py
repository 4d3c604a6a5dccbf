"""Credentials are taken out of bodies wherever the document has them, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.secrets import MASK, Branch, Secrets, hide_named, is_secret
from tests.client.document import DOCUMENT, OPERATIONS
from tools.bundle import follow

CONTRACT = Contract(DOCUMENT)
SECRETS = Secrets(DOCUMENT)
SECRET = "hunter2"
DEPTH = 12


def fill(schema: dict[str, Any], value: str, depth: int = 0) -> Any:
    """A value with every member that the document has, and this in place of credentials."""
    schema = follow(DOCUMENT, schema.get("anyOf", [schema])[0])
    if depth > DEPTH:
        return None
    if "properties" in schema:
        return {
            name: value if member.get("x-secret") else fill(member, value, depth + 1)
            for name, member in schema["properties"].items()
        }
    if "items" in schema:
        return [fill(schema["items"], value, depth + 1)]
    if isinstance(others := schema.get("additionalProperties"), dict):
        return {"one": fill(others, value, depth + 1)}
    return None if "object" in schema.get("type", ()) else "plain"


def bodies() -> Iterator[tuple[str, Operation, int, dict[str, Any]]]:
    for name, (_, _, described) in OPERATIONS.items():
        places = {0: described.get("requestBody", {})}
        places.update({int(status): each for status, each in described["responses"].items() if status < "4"})
        for status, place in places.items():
            media = follow(DOCUMENT, place).get("content", {}).get("application/json")
            if media:
                yield f"{name} {status or 'request'}", CONTRACT.operations[name], status, media["schema"]


def branch_of(operation: Operation, status: int) -> Branch | None:
    return SECRETS.of_answer(operation, status) if status else SECRETS.of_request(operation)


def test_credentials_are_hidden_and_nothing_else_is() -> None:
    holding = 0
    for name, operation, status, schema in bodies():
        whole = fill(schema, SECRET)
        branch = branch_of(operation, status)
        shown = whole if branch is None else branch.hide(whole)
        assert SECRET not in str(shown), name
        assert shown == fill(schema, MASK), name
        holding += SECRET in str(whole)
    assert holding > 50


odd = st.recursive(
    st.just(SECRET) | st.none() | st.integers(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["password", "x", "security"]), inner),
    max_leaves=6,
)


@pytest.mark.parametrize("name", ["login", "create-user", "set-deployment-es-resource-keystore"])
@given(data=st.data())
def test_what_has_not_the_documented_form_is_hidden(name: str, data: st.DataObject) -> None:
    """Also members that are misspelt, and values of another type, where credentials are expected beside or below."""
    branch = SECRETS.of_request(CONTRACT.operations[name])
    assert branch is not None
    if name == "login":
        body: Any = data.draw(st.dictionaries(st.sampled_from(["password", "passwort"]), odd))
    elif name == "create-user":
        body = {"security": data.draw(odd)}
    else:
        body = {"secrets": {"one": {"value": data.draw(odd)}}}
    assert SECRET not in str(branch.hide(body))
    assert SECRET not in str(branch.hide([body]))


def test_what_is_named_like_a_credential_is_hidden() -> None:
    value = {"a_token": "x", "b": [{"Password": "x", "passwords": {"c": "d"}}], "secret": None, "token": 5}
    expected = {"a_token": MASK, "b": [{"Password": MASK, "passwords": {"c": "d"}}], "secret": None, "token": 5}
    assert hide_named(value) == expected
    assert not is_secret("name")
