"""Emulators that are wrong on purpose, to prove that conformance can fail.

Each alters what the true emulator answers, or what it gets to see, in one way in which a real server could be wrong.
"""

from __future__ import annotations

import dataclasses
import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from elastic_cloud_conformance import document as documents
from elastic_cloud_conformance.document import Personality
from elastic_cloud_conformance.emulation import SPEED
from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.pipeline.messages import Request, Response

Handle = Callable[[Request], Response]
Fault = Callable[[Handle, Request], Response]

ACCOUNT = "/api/v1/account"
KEYS = "/api/v1/users/auth/keys"
ALL_KEYS = "/api/v1/users/auth/keys/_all"
EXTENSIONS = "/api/v1/deployments/extensions"
DEPLOYMENTS = "/api/v1/deployments"
TEMPLATES = "/api/v1/deployments/templates"
TOKENS = "/api/v1/platform/configuration/security/enrollment-tokens"
RULESETS = "/api/v1/deployments/traffic-filter/rulesets"


class BrokenEmulator(Emulator):
    """An emulator with one fault."""

    def __init__(self, fault: Fault, personality: Personality = "ece") -> None:
        super().__init__(personality, speed=SPEED)
        self.fault = fault

    def answer(self, request: Request) -> Response:
        return self.fault(super().answer, request)


@dataclass(frozen=True, slots=True)
class Breakage:
    """A fault, and where conformance must see it.

    Attributes:
        fault: What is wrong.
        only: The operations to examine; elsewhere all is well.
        phases: The phases that see it.
        code: Schemathesis's code of the failure it must report, or the name of a check of ours; `explain` tells more.
        personality: Of the emulator that is broken.
    """

    fault: Fault
    only: tuple[str, ...]
    phases: tuple[str, ...]
    code: str
    personality: Personality = "ece"


def rewritten(response: Response, body: Any = None, *, status: int | None = None, **headers: str | None) -> Response:
    """A copy of an answer with another body, status or headers; None as a header's value removes it."""
    content = response.content if body is None else json.dumps(body).encode()
    changed = {name.replace("_", "-").encode(): value for name, value in headers.items()}
    lines = [(name, value) for name, value in response.headers if name not in {*changed, b"content-length"}]
    lines += [(name, value.encode()) for name, value in changed.items() if value is not None]
    lines.append((b"content-length", str(len(content)).encode()))
    return dataclasses.replace(response, status=status or response.status, content=content, headers=lines)


def drop_a_required_member(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == ACCOUNT and request.method == "GET" and response.status == 200:
        body = json.loads(response.content)
        del body["id"]
        return rewritten(response, body)
    return response


def change_a_type(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == ALL_KEYS and request.method == "GET" and response.status == 200:
        return rewritten(response, {"keys": {key["id"]: key for key in json.loads(response.content)["keys"]}})
    return response


def answer_with_another_status(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return rewritten(response, status=200) if response.status == 201 else response


def answer_in_html(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return rewritten(response, content_type="text/html") if response.status == 200 else response


def invent_a_code(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if response.status == 404:
        error = {"errors": [{"code": "keys.gone", "message": "There is no such key"}]}
        return rewritten(response, error, x_cloud_error_codes="keys.gone")
    return response


def forget_the_code_header(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return rewritten(response, x_cloud_error_codes=None) if response.status == 404 else response


def answer_errors_without_the_envelope(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return rewritten(response, {"message": "not found"}) if response.status == 404 else response


def let_everybody_in(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if response.status == 401:
        return rewritten(
            response, {"id": "1208457319", "trust": {"trust_all": True}}, status=200, x_cloud_error_codes=None
        )
    return response


def crash_on_bad_input(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return rewritten(response, status=500) if response.status == 400 else response


def accept_bad_bodies(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == KEYS and request.method == "POST" and response.status == 400:
        good = dataclasses.replace(request, content=b'{"description": "made anyway"}', length=30)
        return handle(good)
    return response


def refuse_good_bodies(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == ACCOUNT and request.method == "PUT" and response.status == 200:
        error = {"errors": [{"code": "root.invalid_parameter", "message": "No."}]}
        return rewritten(response, error, status=400, x_cloud_error_codes="root.invalid_parameter")
    return response


def accept_unknown_kinds(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path.endswith("/plan/pending") and response.status == 400 and b"resource_kind" in response.content:
        found = {"id": "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8", "kind": "kibana", "ref_id": "main-kibana"}
        return rewritten(response, found, status=200, x_cloud_error_codes=None)
    return response


def hide_the_allowed_methods(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return rewritten(response, allow=None) if response.status == 405 else response


def dispatch_any_method(handle: Handle, request: Request) -> Response:
    return handle(dataclasses.replace(request, method="GET", content=b"", length=0))


def keep_what_is_deleted(handle: Handle, request: Request) -> Response:
    if request.method == "DELETE":
        response = handle(dataclasses.replace(request, method="GET", content=b"", length=0))
        return rewritten(response, {}) if response.status == 200 else response
    return handle(request)


def forget_what_is_created(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == RULESETS and request.method == "POST" and response.status == 201:
        made = json.loads(response.content)["id"]
        handle(dataclasses.replace(request, method="DELETE", path=f"{RULESETS}/{made}", content=b"", length=0))
    return response


class ShowToEverybody:
    """Answers whoever is known what it answered the owner of an API key."""

    def __init__(self) -> None:
        self.shown: dict[str, Response] = {}

    def __call__(self, handle: Handle, request: Request) -> Response:
        response = handle(request)
        if request.method != "GET" or not request.path.startswith(f"{KEYS}/") or request.path == ALL_KEYS:
            return response
        if response.status == 200:
            self.shown[request.path] = response
        return self.shown.get(request.path, response) if response.status == 404 else response


def ignore_scopes(handle: Handle, request: Request) -> Response:
    """Make keys that may do all that their maker may, whatever was asked for."""
    if request.path == KEYS and request.method == "POST" and b"role_assignments" in request.content:
        body = json.loads(request.content)
        content = json.dumps({name: value for name, value in body.items() if name != "role_assignments"}).encode()
        return handle(dataclasses.replace(request, content=content, length=len(content)))
    return handle(request)


def add_five_cents(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path.startswith("/api/v1/billing/costs/") and response.status == 200:
        body = json.loads(response.content)
        if "total_cost" in body:
            return rewritten(response, body | {"total_cost": body["total_cost"] + 0.05})
    return response


def list_backwards(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == TEMPLATES and request.method == "GET" and response.status == 200:
        return rewritten(response, json.loads(response.content)[::-1])
    return response


def let_tokens_last(handle: Handle, request: Request) -> Response:
    """Sign tokens without the moment at which they expire."""
    response = handle(request)
    if request.path == TOKENS and request.method == "POST" and response.status == 200:
        head, payload, signature = json.loads(response.content)["token"].split(".")
        claims = json.loads(urlsafe_b64decode(payload + "=="))
        claims.pop("exp", None)
        lasting = urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        return rewritten(response, {"token": f"{head}.{lasting}.{signature}"})
    return response


class LoseAnInstance:
    """Loses an instance of each deployment's Elasticsearch when a host is vacated."""

    def __init__(self) -> None:
        self.vacated = False

    def __call__(self, handle: Handle, request: Request) -> Response:
        response = handle(request)
        self.vacated |= request.path.endswith("/_move") and response.status == 202
        if not self.vacated or response.status != 200 or not re.fullmatch(f"{DEPLOYMENTS}/[0-9a-f]+", request.path):
            return response
        body = json.loads(response.content)
        for each in body.get("resources", {}).get("elasticsearch", ()):
            if "info" in each:
                each["info"]["topology"]["instances"] = each["info"]["topology"]["instances"][1:]
        return rewritten(response, body)


def let_anybody_log_in(handle: Handle, request: Request) -> Response:
    """Ask the realm for the name alone."""
    response = handle(request)
    if request.path.endswith("/users/auth/_login") and response.status == 401:
        return rewritten(response, {"token": "a.b.c"}, status=200, x_cloud_error_codes=None)
    return response


STATEFUL = ("examples", "stateful")
COVERAGE = ("coverage",)
EXAMPLES = ("examples",)
CANCEL = "cancel-deployment-resource-pending-plan"

BREAKAGES: dict[str, Breakage] = {
    "drops a required member": Breakage(drop_a_required_member, ("get-current-account",), COVERAGE, "ST108"),
    "answers a list as a map": Breakage(change_a_type, ("get-users-api-keys",), COVERAGE, "ST108"),
    "answers an undocumented status": Breakage(answer_with_another_status, ("create-extension",), COVERAGE, "ST103"),
    "answers in HTML": Breakage(answer_in_html, ("get-version-stacks",), COVERAGE, "ST105"),
    "invents an error code": Breakage(invent_a_code, ("get-api-key",), EXAMPLES, "ST108"),
    "forgets the error code's header": Breakage(forget_the_code_header, ("get-extension",), EXAMPLES, "ST107"),
    "answers errors without the envelope": Breakage(answer_errors_without_the_envelope, (CANCEL,), EXAMPLES, "ST108"),
    "lets everybody in": Breakage(let_everybody_in, ("get-platform",), COVERAGE, "ST401"),
    "crashes on bad input": Breakage(crash_on_bad_input, ("create-user",), COVERAGE, "ST101"),
    "accepts bad bodies": Breakage(accept_bad_bodies, ("create-api-key",), COVERAGE, "ST201"),
    "refuses good bodies": Breakage(refuse_good_bodies, ("update-current-account",), COVERAGE, "ST202"),
    "accepts unknown kinds": Breakage(accept_unknown_kinds, (CANCEL,), COVERAGE, "ST201"),
    "hides the allowed methods": Breakage(hide_the_allowed_methods, ("get-proxies",), COVERAGE, "ST204"),
    "dispatches any method": Breakage(dispatch_any_method, ("get-coordinators",), COVERAGE, "ST204"),
    "keeps what is deleted": Breakage(
        keep_what_is_deleted, ("create-extension", "get-extension", "delete-extension"), STATEFUL, "ST301"
    ),
    "shows what belongs to others": Breakage(ShowToEverybody(), ("create-api-key", "get-api-key"), STATEFUL, "ST402"),
    "forgets what is created": Breakage(
        forget_what_is_created,
        ("create-traffic-filter-ruleset", "get-traffic-filter-ruleset", "delete-traffic-filter-ruleset"),
        STATEFUL,
        "ST302",
    ),
    "ignores scopes": Breakage(
        ignore_scopes, ("create-api-key",), EXAMPLES, "keys_keep_to_their_deployments", personality="hosted"
    ),
    "adds up wrongly": Breakage(add_five_cents, ("get-costs-deployments",), EXAMPLES, "sums_agree"),
    "loses an order": Breakage(list_backwards, ("get-deployment-templates-v2",), EXAMPLES, "lists_keep_their_order"),
    "lets tokens outlive their time": Breakage(
        let_tokens_last, ("create-enrollment-token",), EXAMPLES, "credentials_end"
    ),
    "loses an instance in a vacate": Breakage(
        LoseAnInstance(), ("create-deployment", "get-deployment", "move-clusters"), STATEFUL, "instances_are_complete"
    ),
    "lets anybody log in": Breakage(let_anybody_log_in, ("login",), EXAMPLES, "passwords_count"),
}


def together(breakages: Sequence[Breakage]) -> Fault:
    """Put faults into one server, each where it belongs."""
    paths = {operation["operationId"]: path for path, _, operation in documents.operations(documents.load("ece"))}
    places = [(breakage.fault, [_pattern(paths[name]) for name in breakage.only]) for breakage in breakages]

    def fault(handle: Handle, request: Request) -> Response:
        here = [one for one, patterns in places if any(pattern.fullmatch(request.path) for pattern in patterns)]
        for one in here:
            handle = _with(one, handle)
        return handle(request)

    return fault


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("/api/v1" + re.sub(r"\{[^}]*\}", "[^/]+", path))


def _with(fault: Fault, handle: Handle) -> Handle:
    return lambda request: fault(handle, request)
