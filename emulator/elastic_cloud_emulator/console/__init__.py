"""The console: a page for browsers that shows the world which the emulator plays.

The page asks for no more than what everybody may ask the emulator for: the API's own calls and the control API. Below
`/_emulator/console/` there is besides what makes it quick and keeps it out of the way of those who are tested: `pulse`
tells in a few bytes whether there is anything new, `calls` is the journal piece by piece, and `api/v1/…` are the API's
calls in the name of whoever looks, of which those that only read go unseen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from secrets import token_hex
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qsl

import orjson

from elastic_cloud_emulator import control
from elastic_cloud_emulator.access.authorization import ADMINISTRATOR
from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.access.role_assignments import OWNER
from elastic_cloud_emulator.console import code
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation.clock import format_instant
from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.pipeline.messages import Request, Response, encode_headers, respond, respond_json

_FOLDER = Path(__file__).parent / "page"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_POLICY = "; ".join(
    (
        *("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"),
        *("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"),
    )
)
_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
}
_PAGE_HEADERS = _HEADERS | {"content-security-policy": _POLICY, "cross-origin-opener-policy": "same-origin"}
_PROCESS = token_hex(8)
_MOST_CALLS = 500
_NUMBER = re.compile(r"[0-9]{1,15}")
_REQUEST_ID = re.compile(r"[0-9a-f]{8,15}")
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.:_\[\]-]{1,300}")


class Shown(control.Controlled, Protocol):
    """What the console needs of the emulator; see `Emulator` for what each member is."""

    username: str


class _Visitor(NamedTuple):
    """Who looks at the console.

    Attributes:
        caller: In whose name.
        controls: Whether the control API is open to them.
    """

    caller: Caller
    controls: bool

    @property
    def sees_calls(self) -> bool:
        """Whether the journal is open to them."""
        caller = self.caller
        return self.controls or ADMINISTRATOR in caller.roles or OWNER in caller.holdings().organization


def handle(emulator: Shown, request: Request) -> Response:
    """Answer a request for the console; what is refused is answered with `{"error": "…"}`."""
    name = request.path.removeprefix(control.CONSOLE)
    if name == "/" or name in _files():
        return _respond_file("index.html" if name == "/" else name, request)
    visitor = _find_visitor(emulator, request)
    if isinstance(visitor, Response):
        return _finish(visitor)
    if name.startswith("api/v1/"):
        return _call(emulator, visitor, request)
    if request.method != "GET":
        return _refuse(405, "the console only reads here", {"allow": "GET"})
    query = dict(parse_qsl(request.query))
    if name == "pulse":
        return _respond_pulse(emulator, visitor, request)
    if name.startswith("calls") and not visitor.sees_calls:
        return _refuse(403, "calls are shown to administrators, and to who brings along the control token")
    if name == "calls":
        return _respond_calls(emulator, query)
    if name.startswith("calls/"):
        return _respond_call(emulator, name.removeprefix("calls/"), query)
    return _refuse(404, "the console has nothing here")


@cache
def _files() -> Mapping[str, tuple[bytes, str]]:
    """Read the page: contents and entity tag of each file by name."""
    found = {path.name: path.read_bytes() for path in _FOLDER.iterdir() if path.suffix in _TYPES}
    return {name: (content, _tag(content)) for name, content in found.items()}


def _tag(content: bytes) -> str:
    return f'"{blake2b(content, digest_size=12).hexdigest()}"'


def _respond_file(name: str, request: Request) -> Response:
    if request.method not in ("GET", "HEAD"):
        return _refuse(405, "the page can only be read", {"allow": "GET, HEAD"})
    content, tag = _files()[name]
    headers = encode_headers(_PAGE_HEADERS | {"cache-control": "no-cache", "etag": tag})
    if request.headers.get("if-none-match") == tag:
        return Response(304, headers, b"")
    response = respond(200, content, _TYPES[Path(name).suffix], headers)
    if request.method == "HEAD":
        response.content = b""
    return response


def _finish(response: Response) -> Response:
    response.headers += encode_headers(_HEADERS | {"cache-control": "no-store"})
    return response


def _respond(value: Any) -> Response:
    return _finish(respond_json(200, value, []))


def _refuse(status: int, problem: str, headers: Mapping[str, str] | None = None) -> Response:
    return _finish(respond_json(status, {"error": problem}, encode_headers(headers or {})))


def _find_visitor(emulator: Shown, request: Request) -> _Visitor | Response:
    """Find out who looks: who may use the control API, else whose credentials of the API are there."""
    refusal = control.refuse(emulator, request)
    personality = emulator.world.personality
    if refusal is None:
        return _Visitor(_administrator(emulator.username, personality), controls=True)
    if "authorization" not in request.headers:
        return refusal
    try:
        return _Visitor(emulator.engine.find_caller(request), controls=False)
    except ApiError:
        return respond_json(401, {"error": "these are neither the control token nor credentials of the API"}, [])


def _administrator(user_id: str, personality: Personality) -> Caller:
    """Make up who calls where the control API is open: somebody who may do everything."""
    if not personality.hosted:
        return Caller(user_id, frozenset({ADMINISTRATOR}), "control")
    account = personality.account_id
    assignments = {"organization": [{"organization_id": account, "role_id": OWNER}]}
    return Caller(user_id, frozenset(), "control", organization_id=account, role_assignments=assignments)


def _call(emulator: Shown, visitor: _Visitor, request: Request) -> Response:
    """Pass a call of the API on, in the visitor's name."""
    request.path = "/" + request.path.removeprefix(control.CONSOLE)
    response = emulator.engine.look(request, visitor.caller)
    return _finish(response or emulator.engine.handle(request, visitor.caller))


def _respond_pulse(emulator: Shown, visitor: _Visitor, request: Request) -> Response:
    """Tell what there is, or by 304 that it is what it was; the clock alone goes on, as the page knows itself."""
    world, journal = emulator.world, emulator.engine.journal
    faults = emulator.engine.faults.waiting()
    known = {
        "process": f"{_PROCESS}-{id(emulator.engine)}",
        "personality": world.personality.name,
        "regions": world.personality.regions,
        "user": visitor.caller.user_id,
        "controls": visitor.controls,
        "sees_calls": visitor.sees_calls,
        "revision": emulator.store.revision,
        "calls": journal.span,
        "faults": len(faults),
        "clock": [world.clock.setting, world.clock.speed],
    }
    tag = _tag(orjson.dumps([known, faults]))
    if request.headers.get("if-none-match") == tag:
        return _finish(Response(304, encode_headers({"etag": tag}), b""))
    response = _respond({**known, "now": format_instant(world.clock.now())})
    response.headers += encode_headers({"etag": tag})
    return response


def _respond_calls(emulator: Shown, query: Mapping[str, str]) -> Response:
    """Show calls, the latest first: those `after` a number, or those `before` one."""
    bounds = {name: int(query[name]) for name in ("after", "before") if _NUMBER.fullmatch(query.get(name, ""))}
    journal = emulator.engine.journal
    entries = journal.between(bounds.get("after", 0), bounds.get("before"), _MOST_CALLS)
    return _respond({"span": journal.span, "calls": [{"number": e.number, **e.as_dict()} for e in entries]})


def _respond_call(emulator: Shown, request_id: str, query: Mapping[str, str]) -> Response:
    """Show one call with what was said in it, and as something to paste."""
    entry = None
    if _REQUEST_ID.fullmatch(request_id):
        number = int(request_id, 16)
        entry = next(iter(emulator.engine.journal.between(number - 1, number + 1, 1)), None)
    if entry is None:
        return _refuse(404, "the journal does not have this call, or no longer")
    base = query.get("base", "")
    if not _ORIGIN.fullmatch(base):
        return _refuse(400, "base is the address under which the browser knows the emulator")
    exchange = emulator.engine.journal.show(entry)
    return _respond(
        {
            **entry.as_dict(),
            "sent": exchange.sent,
            "told": exchange.told,
            "curl": code.write_curl(entry, exchange.sent, base),
            "python": code.write_python(entry, exchange.sent, base),
        }
    )
