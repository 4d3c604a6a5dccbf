"""What schemathesis loads beside its configuration: one check of our own, and how text bodies are sent."""

from __future__ import annotations

import json
import os
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import requests
import schemathesis
from hypothesis.strategies import SearchStrategy, one_of, sampled_from
from schemathesis.generation.meta import TestPhase
from schemathesis.specs.openapi import stateful

from tests.conformance.configuration import GENERAL, REFUSALS, is_verdict
from tests.conformance.running import OWN_KEY, OWN_USER, READ_ONLY

SAFE = ("GET", "HEAD", "OPTIONS")
"""Methods that change nothing."""

UNIQUE = ("alias",)
"""Members that only one object may have; what is created without them gets one of its own."""


STACK = {
    "elasticsearch": {"docker_image": "es", "plugins": [], "default_plugins": [], "blacklist": []},
    "kibana": {"docker_image": "kibana", "blacklist": []},
}


def archive(descriptor: str) -> bytes:
    """A zip archive that a plugin, a bundle and a stack pack may have."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        file.writestr("plugin-descriptor.properties", descriptor)
        file.writestr("stack/8.17.4/stack.json", json.dumps(STACK))
    return buffer.getvalue()


def refuse_to_change() -> None:
    """Guard the place where requests leave: whatever has led to one that could change something, it stays here."""
    send = requests.Session.send

    def guarded(self: requests.Session, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        if request.method not in SAFE:
            raise PermissionError(f"a read-only run does not send {request.method}")
        return send(self, request, **kwargs)

    requests.Session.send = guarded  # type: ignore[method-assign]


if os.environ.get(READ_ONLY):
    refuse_to_change()


schemathesis.openapi.media_type("application/zip", sampled_from([archive("name=one"), archive("name=another")]))


def can_begin(operation: Any, *_: Any) -> bool:
    """Whether a sequence of calls may begin with an operation: with any that needs no object to be there before.

    Schemathesis's own rule leaves `create-deployment` out, as it takes `template_id` and `request_id` for objects.
    """
    return not operation.path_parameters and operation.method in ("get", "post")


assert hasattr(stateful, "is_likely_root_transition"), "schemathesis decides elsewhere now"
rules: Any = stateful
rules.is_likely_root_transition = can_begin


@schemathesis.hook
def filter_case(_ctx: Any, case: Any) -> bool:
    """Leave out new passwords for the run's own user, after which every call would be refused.

    In sequences, which find out whether what was deleted is gone, leave out also what asks for deleted things; and of
    the requests that are meant to be wrong those with an empty query parameter, which counts as one left out.
    In a read-only run, leave out what could not be sent.
    """
    if os.environ.get(READ_ONLY) and case.method.upper() not in SAFE:
        return False
    query = case.query or {}
    if case.meta is not None and case.meta.phase.name == TestPhase.STATEFUL and "show_deleted" in query:
        return str(query["show_deleted"]).lower() != "true"
    if case.meta is not None and not case.meta.generation.mode.is_positive and "" in query.values():
        return False
    return case.operation.path != "/user" or "security" not in str(case.body)


@schemathesis.hook
def before_call(_ctx: Any, case: Any, *_: Any) -> None:
    """Turn calls that would revoke the run's own key or change its own user to another; answers teach ids."""
    for own in (os.environ.get(OWN_KEY), os.environ.get(OWN_USER)):
        if not own or case.method.upper() == "GET":
            continue
        for name, value in (case.path_parameters or {}).items():
            if value == own:
                case.path_parameters[name] = "another"
        if isinstance(case.body, dict | list) and own in (told := json.dumps(case.body, default=str)):
            case.body = json.loads(told.replace(own, "another"))


@schemathesis.hook
def before_generate_body(ctx: Any, strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Let creators also get the bodies of their examples: what links lead on from hardly comes of random ones."""
    definition = ctx.operation.definition.raw
    links = any(response.get("links") for response in definition["responses"].values())
    media: dict[str, Any] = next(iter(definition.get("requestBody", {}).get("content", {}).values()), {})
    examples = [example["value"] for example in media.get("examples", {}).values() if "value" in example]
    if not links or not examples:
        return strategy
    unnamed = [{key: value for key, value in each.items() if key not in UNIQUE} for each in examples]
    return one_of(*[sampled_from(unnamed)] * 7, strategy)


def told_by_status(response: Any, case: Any) -> bool:
    """Whether the document has the answer refuse by its status alone."""
    return is_verdict(case.operation.definition.raw["responses"].get(str(response.status_code), {}))


@schemathesis.check
def refusal_names_a_reason(_ctx: Any, response: Any, case: Any) -> None:
    """A valid request may be refused only for a reason of the operation's own, told by its code."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if str(response.status_code) in REFUSALS and not told_by_status(response, case):
        code = (response.headers.get("x-cloud-error-codes") or [""])[0]
        assert code != "", "a valid request was refused without a code"
        assert code not in GENERAL, f"a valid request was refused with {code}"


@schemathesis.check
def errors_come_in_the_envelope(_ctx: Any, response: Any, case: Any) -> None:
    """Every refusal, documented or not, has the envelope, and its first code stands in the header, too."""
    if response.status_code < 400 or case.method.upper() == "HEAD" or told_by_status(response, case):
        return
    errors = response.json().get("errors", ())
    if "stacks" in response.json():  # the refusal of a stack pack has the form of its success
        errors = [error for folder in errors for error in folder["errors"]["errors"]]
    codes = [error["code"] for error in errors]
    header = (response.headers.get("x-cloud-error-codes") or [""])[0]
    assert codes, "an error without the envelope"
    assert header == ",".join(dict.fromkeys(codes)), f"header {header!r}, body codes {codes}"
    assert all(error["message"] for error in errors), "an error without a message"
