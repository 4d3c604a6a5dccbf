"""Hostile requests to every operation, one after another, and what must hold of each answer.

Whoever sends them has read the document: most requests are as its examples say, with ids from earlier answers, and then
perhaps spoilt in a few places. So they get past the first check, and every operation succeeds now and then.
"""

from __future__ import annotations

import http.client
import json
import re
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Self
from urllib.parse import quote, urlencode

import orjson
import trustme

from elastic_cloud_conformance.configuration import FAILING
from elastic_cloud_conformance.document import example, follow, load
from elastic_cloud_conformance.hooks import archive
from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.domains.platform_configuration_security.security_deployment import SECURITY_DEPLOYMENTS
from elastic_cloud_emulator.handling import HANDLERS
from elastic_cloud_emulator.installation.personality import PersonalityName
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.emulator.deployments.payloads import elasticsearch, stateless
from tests.emulator.helpers import basic, errors_of
from tests.emulator.oddities import JSON, ODD, SEGMENTS, TEXTS, WRONG, malformed, plain, spoil, spots

Node = dict[str, Any]
Values = dict[str, str]

FORGETS_AFTER = 400
"""Requests until the emulator is as in the beginning again."""
REMEMBERED = 12
BEARERS = 6
"""Of some 90 requests, those that show the newest token."""
SECRET = frozenset({"key", "password", "secret_token", "token"})
MEANT = {"id": "deployment_id", "source_deployment_id": "deployment_id", "target_version": "version"}
"""What members of bodies are called elsewhere."""
CALLED = {
    "associated_entity_id": "deployment_id",
    "attempt_id": "plan_attempt_id",
    "role_names": "name",
    "user_ids": "user_id",
}
"""What parameters are called in answers."""
SAML_USER = "mary"
"""Somebody whom the identity provider in the document's example knows."""
KINDS = frozenset({"resource_kind", "stateless_resource_kind"})
NEVER = {
    **dict.fromkeys(
        ("get-appsearch-read-only-mode", "get-deployment-appsearch-resource-info", "set-appsearch-read-only-mode"),
        "no stack version of the installations has App Search",
    ),
}
"""Operations that cannot succeed, and why."""
NOWHERE = frozenset(
    {"root.invalid_parameter", "root.method_not_allowed", "root.resource_not_found", "root.uri_too_long"}
)
"""Codes of requests that reach no operation."""
FORM = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n%b\r\n--x--\r\n'
FILES = {
    "multipart/form-data": FORM % archive("name=one"),
    "application/x-www-form-urlencoded": b"SAMLResponse=PHg+PC94Pg%3D%3D&RelayState=x",
    "text/plain": trustme.CA().cert_pem.bytes(),
}
"""Bodies of media types for which the document has no examples."""
DISCONNECTED = (("allocators", "192.168.44.12"), ("runners", "192.168.44.12"))
"""Hosts that nobody hears of any more, since only such can be deleted."""
BEGINNINGS = (
    *("get-deployment-templates-v2", "create-deployment", "create-deployment", "create-deployment"),
    *("create-traffic-filter-ruleset", "create-extension", "create-api-key", "list-deployments"),
    *("get-version-stacks", "login"),
)
"""What most other operations are about."""


@dataclass
class Target:
    """An operation as it is called.

    Attributes:
        operation: What the emulator knows of it.
        described: What the document says of it.
        examples: Media type and value of each documented body.
        schemas: By media type.
        usual: Values of its parameters by place and name, as the document shows them.
        calls: Parameters of calls that earlier answers led to.
    """

    operation: Operation
    described: Node
    examples: list[tuple[str, Any]]
    schemas: Node
    usual: dict[tuple[str, str], list[str]]
    calls: deque[Values] = field(default_factory=lambda: deque(maxlen=REMEMBERED))


@dataclass
class Outgoing:
    """A request, and what it was made of."""

    target: Target
    path: str
    query: str
    headers: dict[str, str]
    content: bytes
    parameters: Values
    spoilt: bool
    shown: bool
    body: Any = None

    def __str__(self) -> str:
        return f"{self.target.operation.method} {self.path}?{self.query} {self.content[:500]!r}"


@dataclass(frozen=True)
class Answered:
    """What came back."""

    status: int
    headers: dict[str, str]
    content: bytes


class Hostility:
    """Draws requests, sends them, checks the answers and learns from them.

    Attributes:
        succeeded: Operations that answered with success.
        statuses: How often each status came.
        secrets: Passwords, tokens and keys that were handed out.
    """

    def __init__(
        self, personality: PersonalityName, number: int, over_the_wire: bool = False, store: Path | None = None
    ) -> None:
        """Set an installation up.

        Args:
            personality: `ece` or `hosted`.
            number: The same number draws the same requests.
            over_the_wire: Whether they go to a server, not to the emulator in this process.
            store: File that keeps its state; None for none.
        """
        self._random = Random(number)
        self._emulator = Emulator(personality, speed=0, random_seed=number, store=store)
        document = load(personality)
        offered = {each.id: each for each in Contract.load().offered(personality) if each.id in HANDLERS}
        self._targets = {
            described["operationId"]: self._target(document, offered[described["operationId"]], described)
            for item in document["paths"].values()
            for described in item.values()
            if described["operationId"] in offered
        }
        self._targets["create-deployment"].examples += [(JSON, each) for each in _creations(personality == "hosted")]
        newer = "8.19.4" if personality == "hosted" else "8.17.4"
        self._targets["upgrade-deployment"].examples.append((JSON, {"target_version": newer}))
        if "login" in self._targets:
            accounts = self._emulator.passwords.items()
            self._targets["login"].examples[:] = [(JSON, {"username": n, "password": p}) for n, p in accounts]
        self._operations = list(self._targets)
        self._seen: dict[str, list[str]] = defaultdict(list)
        self._children = defaultdict(set)
        for target in self._targets.values():
            for parent, child in re.findall(r"(?=(.*)/\{(\w+)\})", target.operation.path):
                self._children[parent].add(child)
        self._resources: deque[Values] = deque(maxlen=REMEMBERED)
        self._changes: deque[tuple[str, Values]] = deque(maxlen=REMEMBERED)
        self._credentials = [f"ApiKey {self._emulator.api_key}"] * 80 + self._odd_credentials()
        self._wire: http.client.HTTPConnection | None = None
        if over_the_wire:
            self._wire = http.client.HTTPConnection(self._emulator.url.removeprefix("http://"), timeout=60)
        self._locked_out = 0
        self.succeeded: set[str] = set()
        self.statuses: dict[int, int] = defaultdict(int)
        self.secrets: set[str] = set()
        self._noted: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._wire is not None:
            self._wire.close()
        self._emulator.close()

    @property
    def unreached(self) -> set[str]:
        """Operations that have not succeeded yet."""
        return self._targets.keys() - self.succeeded

    def attack(self, count: int) -> None:
        """Send requests.

        Raises:
            AssertionError: An answer is not as it must be.
        """
        for sent in range(count):
            if sent % FORGETS_AFTER == 0 or self._locked_out > 3:
                self._forget()
            elif self._random.random() < 0.03:
                self._emulator.advance(self._random.choice((1, 60, 600, 90_000)))
            spoilt = self._random.random() < 0.5
            if self._changes and self._random.random() < 0.25:
                if self._random.random() < 0.2:
                    self._emulator.advance(600)
                path, values = self._random.choice(self._changes)
                near = [each for each in self._operations if self._is_near(path, self._targets[each].operation.path)]
                self._check(self._draw(self._random.choice(near), spoilt, values))
            else:
                self._check(self._draw(self._random.choice(self._operations), spoilt))

    @staticmethod
    def _is_near(path: str, other: str) -> bool:
        """Tell whether one path leads on from another."""
        return other.startswith(path) or path.startswith(f"{other}/")

    def search_for_secrets(self) -> None:
        """Look where none of them may stand: state, file, journal and reprs.

        Raises:
            AssertionError: One stands there.
        """
        emulator = self._emulator
        places = {
            "the export": orjson.dumps(emulator.export()).decode(),
            "reprs": repr([emulator, emulator.world, emulator.engine, emulator.store]),
            "the journal": "\n".join(self._noted),
        }
        if (path := emulator.store.path) is not None:
            places["the file"] = "".join(file.read_bytes().decode("latin-1") for file in path.parent.iterdir())
        for place, text in places.items():
            found = [secret for secret in self.secrets if secret in text]
            assert not found, f"{len(found)} secrets stand in {place}"

    # Drawing

    def _draw(self, identity: str, spoilt: bool, led: Values | None = None, shown: bool = False) -> Outgoing:
        """A request; `led` are parameters to use, `shown` is for one that is just as the document shows it."""
        draw = self._random
        target = self._targets[identity]
        operation = target.operation
        if led is None:
            led = draw.choice(target.calls) if target.calls and draw.random() < 0.6 else self._resource_of(operation)
        path = operation.path
        used: Values = {}
        for name in operation.path_parameters:
            value = led.get(name) or self._value(target, "path", name)
            if spoilt and draw.random() < 0.15:
                value = draw.choice(SEGMENTS)
            else:
                used[name] = value
                value = quote(value, safe="")
            path = path.replace(f"{{{name}}}", value)
        query = []
        for parameter in operation.query_parameters:
            known = f"query.{parameter.name}"
            if known not in led and not parameter.required and draw.random() < 0.75:
                continue
            value = led[known] if known in led else self._value(target, "query", parameter.name)
            if spoilt and draw.random() < 0.1:
                value = draw.choice(TEXTS[parameter.kind])
            used[known] = value
            query.append((parameter.name, value))
        headers = {"authorization": self._credentials[0] if shown else draw.choice(self._credentials)}
        for parameter in operation.header_parameters:
            if parameter.required or draw.random() < 0.3:
                headers[parameter.name] = self._value(target, "header", parameter.name)
        outgoing = Outgoing(target, f"/api/v1{path}", urlencode(query), headers, b"", used, spoilt, shown)
        if target.schemas and ((operation.body is not None and operation.body.required) or draw.random() < 0.8):
            self._add_body(outgoing)
        return outgoing

    def _resource_of(self, operation: Operation) -> Values:
        """Parameters that lead to a resource which there is; none if the operation is about something else."""
        fitting = [
            each
            for each in self._resources
            if "ref_id" in operation.path_parameters
            and (f"/{each['resource_kind']}/" in operation.path or operation.path_parameters.keys() & KINDS)
        ]
        return self._random.choice(fitting) if fitting and self._random.random() < 0.8 else {}

    def _value(self, target: Target, place: str, name: str) -> str:
        draw = self._random
        usual = target.usual.get((place, name))
        seen = (self._seen[name] or self._seen[CALLED.get(name, name)]) if place != "header" else None
        if seen and draw.random() < (0.85 if place == "path" else 0.4):
            return draw.choice(seen)
        enum = next((each.enum for each in target.operation.path_parameters.values() if each.name == name), ())
        if enum and draw.random() < 0.5:
            return draw.choice(sorted(enum))
        if {each.name: each.kind for each in target.operation.query_parameters}.get(name) == "boolean":
            return draw.choice(("true", "false"))
        return draw.choice(usual or ["1", "x", "8.17.4"])

    def _add_body(self, outgoing: Outgoing) -> None:
        draw, target = self._random, outgoing.target
        media, value = draw.choice(target.examples) if target.examples else (draw.choice(list(target.schemas)), None)
        schema = target.schemas[media]
        if isinstance(value, bytes):
            content = value
            if target.operation.id == "saml-callback" and self._seen["realm_id"]:
                content = self._vouch(draw.choice(self._seen["realm_id"])) or content
        else:
            if value is None or (draw.random() < 0.15 and not outgoing.shown):
                value = self._invent(schema)
            if draw.random() < 0.4 and not outgoing.shown:
                used = {CALLED.get(name, name): each for name, each in outgoing.parameters.items()}
                value = self._fill_in(value, used)
            if outgoing.spoilt:
                value = self._spoil(schema, value)
            content = json.dumps(value).encode()
            if outgoing.spoilt and draw.random() < 0.05:
                content = draw.choice([*malformed(content).values()])
        outgoing.body, outgoing.content = value, content
        media = f"{media}; boundary=x" if media.startswith("multipart") else media
        odd = not outgoing.shown and draw.random() < 0.01
        outgoing.headers["content-type"] = draw.choice(("text/plain", "", "a/b;c")) if odd else media

    def _fill_in(self, value: Any, used: Values, name: str = "") -> Any:
        """The value with ids that there are in place of some of its own, or such as are used in the path."""
        if isinstance(value, list):
            return [self._fill_in(each, used, name.removesuffix("s")) for each in value]
        if isinstance(value, dict):
            return {inner: self._fill_in(each, used, inner) for inner, each in value.items()}
        fitting = [used[name]] if name in used else self._seen.get(MEANT.get(name, name))
        like = isinstance(value, str) and not name.endswith(("kind", "type")) and (name != "id" or len(value) == 32)
        return self._random.choice(fitting) if fitting and like and self._random.random() < 0.4 else value

    def _vouch(self, realm: str) -> bytes | None:
        """What an identity provider says about somebody; None if it says nothing."""
        try:
            return urlencode({"SAMLResponse": self._emulator.saml_response(realm, SAML_USER)}).encode()
        except ValueError:
            return None

    def _invent(self, schema: Node, depth: int = 0) -> Any:
        """A value that a schema might accept."""
        draw, schema = self._random, plain(schema)
        if "enum" in schema:
            return draw.choice(schema["enum"])
        kinds = schema.get("type", "object" if "properties" in schema else "string")
        kind = draw.choice(kinds) if isinstance(kinds, list) else kinds
        if kind == "object":
            required = schema.get("required", ())
            return {
                name: self._invent(member, depth + 1)
                for name, member in schema.get("properties", {}).items()
                if name in required or (depth < 4 and draw.random() < 0.3)
            }
        if kind == "array":
            return [self._invent(schema.get("items", {}), depth + 1) for _ in range(draw.choice((0, 1, 1, 2)))]
        if kind in ("integer", "number"):
            return draw.choice((0, 1, 2, 3, 1024, 4096, 65536))
        if kind == "boolean":
            return draw.random() < 0.5
        if kind == "null":
            return None
        known = [value for values in self._seen.values() for value in values]
        return draw.choice(
            [*schema.get("examples", ()), *known, "x", "8.17.4", "2026-01-01T00:00:00Z", "1h", "a@b.example"]
        )

    def _spoil(self, schema: Node, value: Any) -> Any:
        """The value with up to three places made wrong, odd or empty."""
        draw = self._random
        for _ in range(draw.choice((1, 1, 2, 3))):
            places = list(spots(schema, value))
            if not places:
                return draw.choice([*WRONG.values(), *ODD["object"], None])
            path, part, _ = draw.choice(places)
            kinds = part.get("type", "string")
            kind = draw.choice(kinds) if isinstance(kinds, list) else kinds
            new = draw.choice(
                [draw.choice(list(WRONG.values())), draw.choice(ODD.get(kind, [None])), self._invent(part), None, ...]
            )
            try:
                value = spoil(value, path, new)
            except (KeyError, IndexError):
                continue  # there was nothing in that place to take away
        return value

    # Checking

    def _check(self, outgoing: Outgoing) -> None:
        emulator = self._emulator
        emulator.engine.journal.clear()
        before = emulator.store.revision
        answered = self._send(outgoing)
        told = f"{outgoing}\n{answered.status} {answered.content[:500]!r}"
        self.statuses[answered.status] += 1
        entry = emulator.engine.journal.entries()[-1]
        reached = entry.operation
        self._noted.append(repr(entry.as_dict()))
        assert answered.status != 500 or (reached is not None and reached.id in FAILING), told
        if outgoing.headers["authorization"] == f"ApiKey {emulator.api_key}":
            self._locked_out = self._locked_out + 1 if answered.status == 401 else 0
        if answered.status < 400:
            assert reached is not None, told
            assert answered.status in reached.codes, told
            self.succeeded.add(reached.id)
            if reached.id == outgoing.target.operation.id:
                self._learn(outgoing, answered)
            return
        assert emulator.store.revision == before, f"{told} has changed something"
        if (gone := outgoing.parameters.get("deployment_id", "-")).encode() in answered.content:
            self._resources = deque((each for each in self._resources if each["deployment_id"] != gone), REMEMBERED)
            self._seen["deployment_id"] = [each for each in self._seen["deployment_id"] if each != gone]
        refusal = orjson.loads(answered.content)
        for error in errors_of(refusal) if "errors" in refusal else ():  # that of unhealthy proxies has none
            assert error["code"] == answered.headers["x-cloud-error-codes"], told
            assert error["message"], told
            documented = NOWHERE if reached is None else reached.codes.get(answered.status, frozenset())
            assert error["code"] in documented or error["code"] == "root.resource_not_found", (
                f"{told} is not documented"
            )

    def _send(self, outgoing: Outgoing) -> Answered:
        method, path, query = outgoing.target.operation.method, outgoing.path, outgoing.query
        if self._wire is None:
            request = Request(method, path, query, outgoing.headers, outgoing.content, len(outgoing.content))
            response: Response = self._emulator.handle(request)
            headers = {name.decode(): value.decode("latin-1") for name, value in response.headers}
            return Answered(response.status, headers, response.content)
        self._wire.request(method, f"{path}?{query}", outgoing.content, outgoing.headers)
        came = self._wire.getresponse()
        headers = {name.lower(): value for name, value in came.getheaders()}
        return Answered(came.status, headers, came.read())

    # Learning

    def _learn(self, outgoing: Outgoing, answered: Answered) -> None:
        """Remember where the document says that an answer leads, and the ids in it."""
        response = outgoing.target.described["responses"].get(str(answered.status), {})
        links = response.get("links", {})
        try:
            body = orjson.loads(answered.content)
        except orjson.JSONDecodeError:
            return
        operation = outgoing.target.operation
        if not operation.reads:
            self._changes.append((operation.path, outgoing.parameters))
        for name, value in outgoing.parameters.items():
            if name in operation.path_parameters:
                self._see(name, value)
        self.secrets.update(_secrets(body))
        for name, value in _ids(body):
            self._see(name, value)
        self._resources.extend(_resources(body))
        for each in _listed(body):
            for child in self._children[operation.path]:
                if isinstance(identity := each.get("id", each.get("name")), str):
                    self._see(child, identity)
        if operation.id == "get-deployment-templates-v2":
            known = self._targets["create-deployment"].examples
            for each in body[: (12 - len(known)) // 2]:
                request = each["deployment_template"]
                for surplus in ("apm", "integrations_server"):  # templates have both, a deployment may have one
                    resources = {kind: some for kind, some in request["resources"].items() if kind != surplus}
                    known.append((JSON, {**request, "resources": resources}))
        if isinstance(body, dict) and isinstance(token := body.get("token"), str):
            self._credentials[-BEARERS:] = [f"Bearer {token}"] * BEARERS
        if operation.id == "create-organization-invitations" and self._emulator.world.personality.hosted:
            self._emulator.accept_invitation(body["invitations"][0]["token"])
        for link in links.values():
            target = self._targets.get(link["operationId"])
            values = {
                name.removeprefix("path."): _evaluate(expression, outgoing, answered, body)
                for name, expression in link.get("parameters", {}).items()
            }
            if target is not None and None not in values.values():
                kept = {name: value for name, value in values.items() if value is not None}
                target.calls.append(kept)
                for name, value in kept.items():
                    if name in target.operation.path_parameters:
                        self._see(name, value)

    def _see(self, name: str, value: str) -> None:
        """Remember a value as the newest of its name."""
        seen = self._seen[name]
        if value in seen:
            seen.remove(value)
        seen.append(value)
        del seen[:-REMEMBERED]

    def _forget(self) -> None:
        self._emulator.reset()
        self._emulator.world.clock.run(0)
        self._seen.clear()
        self._resources.clear()
        self._changes.clear()
        for target in self._targets.values():
            target.calls.clear()
        self._locked_out = 0
        self._noted.clear()
        if not self._emulator.world.personality.hosted:
            with self._emulator.store.transaction() as store:
                for hosts, host in DISCONNECTED:
                    stored = store.get(hosts, host)
                    assert stored is not None
                    store.put(hosts, host, stored.value | {"connected": False})
                if self._random.random() < 0.3:
                    store.delete(SECURITY_DEPLOYMENTS, store.keys(SECURITY_DEPLOYMENTS)[0])
        for identity in (each for each in BEGINNINGS if each in self._targets):
            self._check(self._draw(identity, spoilt=False, shown=True))

    # The installation

    def _odd_credentials(self) -> list[str]:
        users = [basic(name, password) for name, password in self._emulator.passwords.items()]
        return [
            *users,
            "",
            "ApiKey ",
            "ApiKey x",
            "Basic Og==",
            "Basic \xff",
            f"apikey {self._emulator.api_key}",
            *["Bearer x"] * BEARERS,
        ]

    @staticmethod
    def _target(document: Node, operation: Operation, described: Node) -> Target:
        content = described.get("requestBody", {}).get("content", {})
        examples = [
            (media, shown["value"] if media == JSON else shown["value"].encode())
            for media, each in content.items()
            for shown in each.get("examples", {"only": {"value": each.get("example")}}).values()
            if isinstance(shown.get("value"), str) or (media == JSON and shown.get("value") is not None)
        ]
        usual = {}
        for parameter in (follow(document, each) for each in described.get("parameters", ())):
            if (first := example(document, parameter)) is not None:
                name = parameter["name"].lower() if parameter["in"] == "header" else parameter["name"]
                others = follow(document, parameter["schema"]).get("examples", ())
                usual[parameter["in"], name] = [first, *(each for each in others if isinstance(each, str))]
        examples += [(media, FILES[media]) for media in content.keys() & FILES.keys()]
        schemas = {media: each["schema"] for media, each in content.items() if "schema" in each}
        return Target(operation, described, examples, schemas, usual)


def _secrets(body: Any) -> Iterator[str]:
    """Secrets in an answer."""
    if isinstance(body, list):
        for each in body:
            yield from _secrets(each)
    elif isinstance(body, dict):
        for name, value in body.items():
            if (
                name in SECRET
                and isinstance(value, str)
                and len(value) >= 16
                and (name != "key" or "description" in body)
            ):
                yield value
            else:
                yield from _secrets(value)


def _listed(body: Any) -> Iterator[Node]:
    """The objects that an answer is about: itself, or those in its only list."""
    if isinstance(body, dict):
        yield body
        lists = [value for value in body.values() if isinstance(value, list)]
        body = lists[0] if len(lists) == 1 else []
    yield from (each for each in body[:5] if isinstance(each, dict))


def _creations(hosted: bool) -> Iterator[Node]:
    """Requests for deployments of older versions, with the products that newer ones lack."""
    versions = ("7.17.29", "8.17.10") if hosted else ("7.17.28", "8.13.4")
    kinds = (("apm",), ("kibana", "integrations_server", "enterprise_search"))
    for version, names in zip(versions, kinds, strict=True):
        resources = {"elasticsearch": [elasticsearch(version=version)]}
        resources |= {kind: [stateless(kind, size=2048)] for kind in names}
        text = json.dumps({"name": version, "resources": resources})
        if hosted:
            text = text.replace("ece-region", "us-east-1").replace('"default"', '"aws-storage-optimized"')
        yield json.loads(text)


def _resources(body: Any) -> Iterator[Values]:
    """The resources of a deployment in an answer, as paths name them."""
    if not isinstance(body, dict) or not isinstance(body.get("id"), str):
        return
    resources = body.get("resources")
    kinds = resources if isinstance(resources, dict) else {None: resources}
    for kind, some in kinds.items():
        for each in some if isinstance(some, list) else ():
            if isinstance(each, dict) and "ref_id" in each and "kind" in (each if kind is None else ("kind",)):
                named = {"deployment_id": str(body["id"]), "ref_id": str(each["ref_id"])}
                yield named | dict.fromkeys(KINDS, str(kind or each["kind"]))


def _ids(body: Any) -> Iterator[tuple[str, str]]:
    """Ids and names in an answer, under the names that they have as parameters."""
    if isinstance(body, list):
        for each in (*body[:3], *body[3:][-2:]):
            yield from _ids(each)
    elif isinstance(body, dict):
        for name, value in body.items():
            if isinstance(value, dict | list):
                yield from _ids(value)
            elif isinstance(value, str) and 0 < len(value) < 100:
                if name.endswith(("id", "name", "kind", "type", "username", "version")):
                    yield name, value
                if name == "id" and "kind" in body:
                    yield "resource_id", value
                if name == "instance_name":
                    yield "instance_id", value
                    yield "instance_ids", value


def _evaluate(expression: Any, outgoing: Outgoing, answered: Answered, body: Any) -> str | None:
    """The value of a link's parameter; None if there is none."""
    if not isinstance(expression, str) or not expression.startswith("$"):
        return expression if isinstance(expression, str) else json.dumps(expression)
    match = re.fullmatch(r"\$(request|response)\.(path|query|header|body)[.#]?(.*)", expression)
    assert match, expression
    side, place, rest = match.groups()
    found: Any
    if place == "body":
        found = outgoing.body if side == "request" else body
        for step in rest.strip("/").split("/"):
            if isinstance(found, list) and step.isdigit() and int(step) < len(found):
                found = found[int(step)]
            elif isinstance(found, dict):
                found = found.get(step)
            else:
                return None
    elif place == "header":
        found = answered.headers.get(rest.lower())
    else:
        found = outgoing.parameters.get(f"query.{rest}" if place == "query" else rest)
    return (
        None
        if found is None or isinstance(found, dict | list)
        else str(found).lower()
        if isinstance(found, bool)
        else str(found)
    )
