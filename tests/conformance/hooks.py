"""What schemathesis loads beside its configuration: one check of our own, and how text bodies are sent."""

from __future__ import annotations

import json
import os
from typing import Any

import schemathesis
from hypothesis.strategies import SearchStrategy, sampled_from

from tests.conformance.configuration import GENERAL, REFUSALS
from tests.conformance.running import OWN_KEY

UNIQUE = ("alias",)
"""Members that only one object may have; what is created without them gets one of its own."""


@schemathesis.hook
def filter_case(_ctx: Any, case: Any) -> bool:
    """Leave out what would revoke the very key the run works with: everything after it would be refused."""
    own_key = os.environ.get(OWN_KEY)
    return not own_key or own_key not in json.dumps([case.path_parameters, case.body], default=str)


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
    return sampled_from(unnamed) | strategy


@schemathesis.check
def refusal_names_a_reason(_ctx: Any, response: Any, case: Any) -> None:
    """A valid request may be refused only for a reason of the operation's own, told by its code."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if str(response.status_code) in REFUSALS:
        code = (response.headers.get("x-cloud-error-codes") or [""])[0]
        assert code != "", "a valid request was refused without a code"
        assert code not in GENERAL, f"a valid request was refused with {code}"


@schemathesis.check
def errors_come_in_the_envelope(_ctx: Any, response: Any, case: Any) -> None:
    """Every refusal, documented or not, has the envelope, and its first code stands in the header, too."""
    if response.status_code < 400 or case.method.upper() == "HEAD":
        return
    body = response.json()
    codes = [error["code"] for error in body.get("errors", ())]
    header = (response.headers.get("x-cloud-error-codes") or [""])[0]
    assert codes, "an error without the envelope"
    assert header == ",".join(dict.fromkeys(codes)), f"header {header!r}, body codes {codes}"
    assert all(error["message"] for error in body["errors"]), "an error without a message"
