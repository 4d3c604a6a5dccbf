"""What schemathesis is taught beside its configuration: what to leave out, what to send, and two checks of our own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import schemathesis
from hypothesis.strategies import SearchStrategy, builds, from_regex, just, one_of, sampled_from
from schemathesis.core import NOT_SET
from schemathesis.core.failures import Failure
from schemathesis.generation.meta import TestPhase
from schemathesis.hooks import HookDispatcher

from elastic_cloud_conformance.configuration import GENERAL, REFUSALS, is_verdict
from elastic_cloud_conformance.document import Node, example, follow, is_ours
from elastic_cloud_conformance.novelty import Novelty

Admits = Callable[[str, str, str | None], bool]
"""Whether a request may leave, by method, URL and body."""

UNIQUE = ("alias", "order")
"""Members that only one object may have; what is created without them gets one of its own."""
SPARED = {"delete-version-stack": "8.13.4", "delete-deployment-template-v2": "another"}
"""Deletions that spare what the examples' deployments are made of, and what they ask for instead."""
MADE_OF = ("template_id",)
"""Query parameters that name what an object is made of."""
NAMES = "[a-z][a-z0-9]{7}"
"""What the ids are like that callers choose."""
GIVEN = re.compile("[0-9a-f]{32}")
"""What the ids are like that the server gives."""

STACK = {
    "elasticsearch": {"docker_image": "es", "plugins": [], "default_plugins": [], "blacklist": []},
    "kibana": {"docker_image": "kibana", "blacklist": []},
}


class Deviation(Failure):
    """A rule that holds for the whole API is broken."""

    kind_title = "Rule of the whole API broken"

    @property
    def _unique_key(self) -> str:
        return self.title


class Rules:
    """What a run leaves out, and what it turns elsewhere.

    Args:
        admits: Whether a request may leave.
        root: Address of the API, with `/api/v1`.
        own: Ids of the API keys and name of the user by which the run is known, which it must not change.
        novelty: Leaves out bodies that show nothing new in the coverage phase; None to send them all.
    """

    def __init__(self, admits: Admits, root: str, own: Iterable[str] = (), novelty: Novelty | None = None) -> None:
        self.admits = admits
        self.root = root
        self.own = tuple(own)
        self.novelty = novelty

    def attach(self, dispatcher: HookDispatcher) -> None:
        """Let the rules hold for a schema."""
        generating = (self.before_generate_body, self.before_generate_path_parameters, self.before_generate_query)
        for hook in (self.filter_case, self.before_add_examples, *generating):
            dispatcher.register_hook_with_name(hook, hook.__name__)

    def filter_case(self, _ctx: Any, case: Any) -> bool:
        """Leave out what could not be sent, and new passwords for the run's own user, who would be refused afterwards.

        In sequences, which find out whether what was deleted is gone, leave out also what asks for deleted things, and
        what would change the run's own keys and user, which were not made there; and of the requests that are meant to
        be wrong those with an empty query parameter, which counts as one left out.
        """
        if not self._may_leave(case):
            return False
        query = case.query or {}
        if case.meta is not None and case.meta.phase.name == TestPhase.STATEFUL:
            named = map(str, (case.path_parameters or {}).values())
            if case.method.upper() != "GET" and not set(self.own).isdisjoint(named):
                return False
            if "show_deleted" in query:
                return str(query["show_deleted"]).lower() != "true"
        if case.meta is not None and not case.meta.generation.mode.is_positive and "" in query.values():
            return False
        if case.operation.path == "/user" and "security" in str(case.body):
            return False
        return self.novelty is None or self.novelty.is_new(case)

    def before_call(self, case: Any) -> None:
        """Turn calls that would revoke the run's own key or change its own user to another; answers teach ids.

        So are calls turned that would delete what later calls make their deployments of.

        Raises:
            PermissionError: The call may not be made.
        """
        if not self._may_leave(case):
            raise PermissionError(f"this run does not send {case.method}")
        if case.method.upper() == "GET":
            return
        if is_ours(case.operation.definition.raw):
            instead = SPARED.get(case.operation.definition.raw["operationId"])
            for each in parameters_in(case.operation, "path") if instead is not None else ():
                if case.path_parameters[each["name"]] == example(case.operation.schema.raw_schema, each):
                    case.path_parameters[each["name"]] = instead
        for own in self.own:
            for name, value in (case.path_parameters or {}).items():
                if value == own:
                    case.path_parameters[name] = "another"
            if isinstance(case.body, dict | list) and own in (told := json.dumps(case.body, default=str)):
                case.body = json.loads(told.replace(own, "another"))

    def _may_leave(self, case: Any) -> bool:
        body = json.dumps(case.body, default=str) if isinstance(case.body, dict | list) else None
        return self.admits(case.method.upper(), self.root + case.formatted_path, body)

    def before_generate_body(self, ctx: Any, strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
        """Let sequences often begin with bodies of examples: what links lead on from hardly comes of random ones."""
        examples = bodies_of(ctx.operation)
        if not leads_on(ctx.operation) or not examples:
            return strategy
        return one_of(*[sampled_from(examples).flatmap(unlike_others)] * 7, strategy)

    def before_generate_path_parameters(self, ctx: Any, strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
        """Let them often begin with what the examples of the path name, which the emulator has."""
        document = ctx.operation.schema.raw_schema
        named = {each["name"]: example(document, each) for each in parameters_in(ctx.operation, "path")}
        if not leads_on(ctx.operation) or None in named.values():
            return strategy
        return one_of(*[just(named)] * 3, strategy)

    def before_generate_query(self, ctx: Any, strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
        """Let them often begin with nothing but what must be said: `validate_only` and the like lead nowhere."""
        if not leads_on(ctx.operation):
            return strategy
        document = ctx.operation.schema.raw_schema
        said = [each for each in parameters_in(ctx.operation, "query") if each.get("required")]
        said += [each for each in parameters_in(ctx.operation, "query") if each["name"] in MADE_OF]
        named = {each["name"]: example(document, each) for each in said}
        return one_of(*[just(named)] * 3, strategy)

    def before_add_examples(self, ctx: Any, examples: list[Any]) -> None:
        """Call with the examples as the document shows them, too, and without what need not be said, as a version."""
        optional = {each["name"] for each in parameters_in(ctx.operation, "query") if not each.get("required")}
        document = ctx.operation.schema.raw_schema
        named = {each["name"]: example(document, each) for each in parameters_in(ctx.operation, "path")}
        for body in (bodies_of(ctx.operation) or [NOT_SET]) if examples else ():
            case = examples[0].derive(keep_auth=True)
            case.query = {name: value for name, value in (case.query or {}).items() if name not in optional}
            if None not in named.values():
                case.path_parameters = dict(named)
            if body is not NOT_SET:
                case.body = body
            sent = (case.query, case.path_parameters, case.body)
            if all(sent != (each.query, each.path_parameters, each.body) for each in examples):
                examples.append(case)


def bodies_of(operation: Any) -> list[Any]:
    """List the bodies that the document gives as examples for an operation; of an upload, an archive."""
    content: Node = operation.definition.raw.get("requestBody", {}).get("content", {})
    if "multipart/form-data" in content:
        return [{"file": archive("name=one")}]
    media: Node = next(iter(content.values()), {})
    examples = [each["value"] for each in media.get("examples", {}).values() if "value" in each]
    return examples + ([media["example"]] if "example" in media else [])


def leads_on(operation: Any) -> bool:
    """Tell whether links lead from an operation to others."""
    definition = operation.definition.raw
    return is_ours(definition) and any(response.get("links") for response in definition["responses"].values())


def parameters_in(operation: Any, place: str) -> list[Node]:
    """List the parameters of an operation that stand in one place."""
    document = operation.schema.raw_schema
    found = [follow(document, each) for each in operation.definition.raw.get("parameters", ())]
    return [each for each in found if each["in"] == place]


def unlike_others(body: Any) -> SearchStrategy[Any]:
    """Vary an example so that a second object made of it does not get into the way of the first."""
    if not isinstance(body, dict):
        return just(body)
    unnamed = {key: value for key, value in body.items() if key not in UNIQUE}
    if "id" not in body or GIVEN.fullmatch(str(body["id"])):
        return just(unnamed)
    return builds(lambda name: unnamed | {"id": name}, from_regex(NAMES, fullmatch=True))


@schemathesis.hook
def before_call(_ctx: Any, case: Any, _options: Any) -> None:
    """Let the rules of a schema hold for its calls; schemathesis takes this hook for all schemas together only."""
    for hook in case.operation.schema.hooks.get_all_by_name("filter_case"):
        if isinstance(rules := getattr(hook, "__self__", None), Rules):
            rules.before_call(case)


def archive(descriptor: str) -> bytes:
    """Build a zip archive that a plugin, a bundle and a stack pack may have."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        file.writestr("plugin-descriptor.properties", descriptor)
        file.writestr("stack/8.17.4/stack.json", json.dumps(STACK))
    return buffer.getvalue()


schemathesis.openapi.media_type("application/zip", sampled_from([archive("name=one"), archive("name=another")]))


def told_by_status(response: Any, case: Any) -> bool:
    """Tell whether the document has the answer refuse by its status alone."""
    return is_verdict(case.operation.definition.raw["responses"].get(str(response.status_code), {}))


@schemathesis.check
def refusal_names_a_reason(_ctx: Any, response: Any, case: Any) -> None:
    """Let a valid request be refused only for a reason of the operation's own, told by its code."""
    if not is_ours(case.operation.definition.raw) or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if str(response.status_code) in REFUSALS and not told_by_status(response, case):
        code = (response.headers.get("x-cloud-error-codes") or [""])[0]
        if code == "":
            raise deviation(case, "a valid request is refused without a code", "")
        if code in GENERAL:
            raise deviation(case, "a valid request is refused as a wrong one", f"code: {code}")


@schemathesis.check
def errors_come_in_the_envelope(_ctx: Any, response: Any, case: Any) -> None:
    """Demand of every refusal, documented or not, the envelope, and its codes in the header, too."""
    if not is_ours(case.operation.definition.raw) or response.status_code < 400 or case.method.upper() == "HEAD":
        return
    if told_by_status(response, case):
        return
    try:
        body = response.json()
        errors = body.get("errors", ())
        if "stacks" in body:  # the refusal of a stack pack has the form of its success
            errors = [error for folder in errors for error in folder["errors"]["errors"]]
        told = [(error["code"], error["message"]) for error in errors]
    except (ValueError, AttributeError, KeyError, TypeError):
        told = []
    if not told:
        raise deviation(case, "an error without the envelope", f"status: {response.status_code}")
    codes = ",".join(dict.fromkeys(code for code, _ in told))
    header = (response.headers.get("x-cloud-error-codes") or [""])[0]
    if header != codes:
        raise deviation(case, "header and body tell other codes", f"header: {header!r}, body: {codes!r}")
    if not all(message for _, message in told):
        raise deviation(case, "an error without a message", f"code: {codes}")


def deviation(case: Any, title: str, message: str) -> Deviation:
    """Build the failure of a check, the same for all messages."""
    return Deviation(operation=case.operation.label, title=title, message=message, case_id=case.id)
