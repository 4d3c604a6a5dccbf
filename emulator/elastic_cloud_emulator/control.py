"""The control API below `/_emulator/`: what a test needs and a real server does not have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from hmac import compare_digest
from typing import Any, Protocol

import orjson

from elastic_cloud_emulator.domains.organizations.joining import Joined
from elastic_cloud_emulator.installation.clock import check_speed, format_instant
from elastic_cloud_emulator.pipeline.engine import Engine
from elastic_cloud_emulator.pipeline.faults import Fault
from elastic_cloud_emulator.pipeline.messages import Request, Response, encode_headers, limit_of, respond_json
from elastic_cloud_emulator.plans import changes
from elastic_cloud_emulator.plans.records import Kind
from elastic_cloud_emulator.storage.database import StoreError
from elastic_cloud_emulator.storage.store import Store
from elastic_cloud_emulator.world import World

BASE = "/_emulator/"
CONSOLE = BASE + "console/"
"""What is below is not the control API's, see `console`."""
_OPEN = BASE + "health"
_OWN_SITES = ("none", "same-origin")
"""What browsers say, in `Sec-Fetch-Site`, of calls that no other site makes."""
_LOOPBACK = re.compile(r"(localhost|127(\.\d+){3}|\[::1\])(:\d+)?", re.IGNORECASE)


class Controlled(Protocol):
    """What the control API needs of the emulator; see `Emulator` for what each member is."""

    world: World
    store: Store
    engine: Engine
    control_token: str | None

    def reset(self) -> None:
        """Go back to the beginning."""
        ...

    def advance(self, seconds: float) -> None:
        """Let time pass at once."""
        ...

    def fail_plan(
        self, kind: Kind, *, step: str = ..., message: str = ..., failure_type: str = ..., details: Any = ...
    ) -> None:
        """Let the next plan of a kind of resource fail."""
        ...

    def add_host(self, host: str, token: str, *, zone: str = ...) -> None:
        """Let a new host join the installation."""
        ...

    def saml_response(self, realm: str, user_name: str) -> str:
        """Write what the identity provider of a SAML realm says about somebody."""
        ...

    def accept_invitation(self, token: str) -> Joined:
        """Join an organization by an invitation."""
        ...

    def sign_in(self, organization_id: str, email: str, groups: Iterable[str] = ...) -> Joined:
        """Join an organization by its identity provider."""
        ...

    def export(self) -> dict[str, Any]:
        """Write the state as a JSON value."""
        ...

    def restore(self, exported: Any) -> None:
        """Put an exported state in place of the present one."""
        ...


def handle(emulator: Controlled, request: Request) -> Response:
    """Answer a request below `/_emulator/`; what is refused is answered with `{"error": "…"}`."""
    refusal = refuse(emulator, request)
    if refusal is not None:
        return refusal
    if len(request.content) < request.length:
        return respond_json(413, {"error": f"a body of this type may have {limit_of(request.headers)} bytes"}, [])
    methods = ROUTES.get(request.path.removeprefix(BASE))
    if methods is None:
        return respond_json(404, {"error": f"there are only {', '.join(BASE + name for name in ROUTES)}"}, [])
    act = methods.get(request.method)
    if act is None:
        allowed = ", ".join(methods)
        return respond_json(405, {"error": f"this path knows {allowed}"}, encode_headers({"allow": allowed}))
    try:
        return respond_json(200, act(emulator, orjson.loads(request.content) if request.content else {}), [])
    except (TypeError, ValueError) as problem:
        return respond_json(400, {"error": str(problem)}, [])
    except StoreError as problem:
        return respond_json(500, {"error": f"nothing was changed: {problem}"}, [])


def admits(emulator: Controlled, request: Request) -> bool:
    """Tell whether the body of a request below `/_` is to be read, judging by its head."""
    return request.path.startswith(BASE) and refuse(emulator, request) is None


def refuse(emulator: Controlled, request: Request) -> Response | None:
    """Turn away callers without the token and, where there is none, web pages of others in a browser here."""
    token = emulator.control_token
    if token is not None:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if request.path == _OPEN or (token and compare_digest(given.encode(), token.encode())):
            return None
        error = {"error": "the control API asks for its token: Authorization: Bearer …"}
        return respond_json(401, error, encode_headers({"www-authenticate": "Bearer"}))
    host = request.headers.get("host", "")
    if request.address and not _LOOPBACK.fullmatch(host):
        return respond_json(403, {"error": "without a token the control API is known as localhost only"}, [])
    if request.headers.get("sec-fetch-site", "none") not in _OWN_SITES or not _is_own(request, host, emulator):
        return respond_json(403, {"error": "the control API is not for web pages"}, [])
    return None


def _is_own(request: Request, host: str, emulator: Controlled) -> bool:
    """Tell whether a request comes from no web page, or from one of the console's."""
    origin = request.headers.get("origin")
    return origin is None or (emulator.world.settings.console and origin == f"{emulator.world.scheme}://{host}")


def _health(emulator: Controlled, _: Any) -> dict[str, Any]:
    personality = emulator.world.personality
    return {
        "status": "ok",
        "personality": personality.name,
        "regions": personality.regions,
        "now": format_instant(emulator.world.clock.now()),
    }


def _reset(emulator: Controlled, _: Any) -> dict[str, Any]:
    emulator.reset()
    return {}


def _read_clock(emulator: Controlled, _: Any) -> dict[str, Any]:
    clock = emulator.world.clock
    return {"now": format_instant(clock.now()), "speed": clock.speed}


def _set_clock(emulator: Controlled, body: Any) -> dict[str, Any]:
    change = _members(body, "speed", "advance")
    speed = check_speed(_number(change.get("speed", 0)))
    if "advance" in change:
        emulator.advance(_number(change["advance"]))
    if "speed" in change:
        emulator.world.clock.run(speed)
    return _read_clock(emulator, None)


def _list_faults(emulator: Controlled, _: Any) -> list[dict[str, Any]]:
    return [fault.as_dict() for fault in emulator.engine.faults.waiting()]


def _add_fault(emulator: Controlled, body: Any) -> list[dict[str, Any]]:
    emulator.engine.faults.add(Fault(**_members(body, *Fault.__dataclass_fields__)))
    return _list_faults(emulator, None)


def _clear_faults(emulator: Controlled, _: Any) -> list[dict[str, Any]]:
    emulator.engine.faults.clear()
    return []


def _list_plan_faults(emulator: Controlled, _: Any) -> list[dict[str, Any]]:
    with emulator.store.transaction(read_only=True) as transaction:
        return changes.waiting_failures(transaction)


def _add_plan_fault(emulator: Controlled, body: Any) -> list[dict[str, Any]]:
    emulator.fail_plan(**_members(body, "kind", "step", "message", "failure_type", "details"))
    return _list_plan_faults(emulator, None)


def _clear_plan_faults(emulator: Controlled, _: Any) -> list[dict[str, Any]]:
    with emulator.store.transaction() as transaction:
        changes.forget_failures(transaction)
    return []


def _add_host(emulator: Controlled, body: Any) -> dict[str, Any]:
    given = {name: _text(value) for name, value in _members(body, "host", "token", "zone").items()}
    emulator.add_host(**given)
    return {}


def _write_saml_response(emulator: Controlled, body: Any) -> dict[str, Any]:
    given = _members(body, "realm", "user_name")
    return {"SAMLResponse": emulator.saml_response(_text(given.get("realm")), _text(given.get("user_name")))}


def _accept_invitation(emulator: Controlled, body: Any) -> Joined:
    return emulator.accept_invitation(_text(_members(body, "token").get("token")))


def _sign_in(emulator: Controlled, body: Any) -> Joined:
    given = _members(body, "organization_id", "email", "groups")
    groups = given.get("groups", [])
    if not isinstance(groups, list):
        raise ValueError(f"{groups!r} is not a list of groups")
    organization_id, email = _text(given.get("organization_id")), _text(given.get("email"))
    return emulator.sign_in(organization_id, email, [_text(group) for group in groups])


def _list_requests(emulator: Controlled, _: Any) -> list[dict[str, Any]]:
    return [entry.as_dict() for entry in emulator.engine.journal.entries()]


def _clear_requests(emulator: Controlled, _: Any) -> list[dict[str, Any]]:
    emulator.engine.journal.clear()
    return []


def _export(emulator: Controlled, _: Any) -> dict[str, Any]:
    return emulator.export()


def _restore(emulator: Controlled, body: Any) -> dict[str, Any]:
    emulator.restore(body)
    return {}


def _coverage(emulator: Controlled, _: Any) -> dict[str, Any]:
    return emulator.engine.journal.coverage()


ROUTES: dict[str, dict[str, Callable[[Controlled, Any], Any]]] = {
    "health": {"GET": _health},
    "reset": {"POST": _reset},
    "clock": {"GET": _read_clock, "PUT": _set_clock},
    "faults": {"GET": _list_faults, "POST": _add_fault, "DELETE": _clear_faults},
    "plan-faults": {"GET": _list_plan_faults, "POST": _add_plan_fault, "DELETE": _clear_plan_faults},
    "hosts": {"POST": _add_host},
    "saml-responses": {"POST": _write_saml_response},
    "accept-invitation": {"POST": _accept_invitation},
    "sign-in": {"POST": _sign_in},
    "requests": {"GET": _list_requests, "DELETE": _clear_requests},
    "state": {"GET": _export, "PUT": _restore},
    "coverage": {"GET": _coverage},
}


def _members(body: Any, *known: str) -> dict[str, Any]:
    if not isinstance(body, dict) or not body or not body.keys() <= set(known):
        raise ValueError(f"the body is an object with some of {', '.join(known)}")
    return body


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(f"{value!r} is not a text")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{value!r} is not a number")
    return value
