"""No representation of anything of the client's shows a secret, at any moment of a call."""

from __future__ import annotations

import gc
import json
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from traceback import walk_tb
from typing import Any

import httpx
import pytest

from elastic_cloud_client import models
from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.seeding.seeds import SeedError
from elastic_cloud_sdk import (
    ApiError,
    ApiKey,
    AsyncElasticCloud,
    Basic,
    ConfigurationError,
    ElasticCloud,
    ElasticCloudError,
    Login,
)
from elastic_cloud_sdk._configuration.discovery import Found, discover
from tests.overlay.support import ASYNC, BASE, ID, KEY, SYNC, Harness, failure, reply

DOCUMENT = json.loads((Path(__file__).parents[2] / "openapi/bundled/openapi.json").read_bytes())
SECRET_NAMES = {
    name
    for schema in DOCUMENT["components"]["schemas"].values()
    for name, part in schema.get("properties", {}).items()
    if part.get("x-secret")
} - {"settings", "config", "raw_settings", "key", "value"}  # objects, and names of what is no secret elsewhere
pytest_plugins = ["pytester"]
OURS = ("elastic_cloud_sdk", "elastic_cloud_client")


def secrets_of(value: object, name: str = "") -> Iterator[str]:
    """The texts in a JSON value that the document calls secret."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from secrets_of(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from secrets_of(item, name)
    elif isinstance(value, str) and name in SECRET_NAMES and value:
        yield value


class Spy(httpx.BaseTransport):
    """Passes requests on; collects the secrets in them, and who shows one."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self.inner = inner
        self.secrets: set[str] = set()
        self.shown: set[str] = set()
        self.looked_at: set[str] = set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if header := request.headers.get("authorization"):
            self.secrets.add(header.partition(" ")[2])
        self.collect(request.content)
        self.look()
        response = self.inner.handle_request(request)
        self.collect(response.read())
        return response

    def collect(self, content: bytes) -> None:
        if content:
            self.secrets.update(secrets_of(json.loads(content)))

    def look(self, _: object = None) -> None:
        """Looks at all objects of the client's types that there are."""
        for each in gc.get_objects():
            cls = type(each)
            if str(cls.__module__).startswith(OURS):
                self.looked_at.add(cls.__name__)
                text = repr(each)
                self.shown |= {f"{cls.__name__}: {text}" for secret in self.secrets if secret in text}


def test_no_representation_shows_a_secret_while_calls_are_made_and_afterwards() -> None:
    with Emulator(speed=0) as emulator:
        spy = Spy(emulator.transport)
        user = {"username": emulator.username, "password": emulator.password or ""}
        spy.secrets |= {user["password"], "a-word-in-the-keystore"}
        kept: list[object] = []

        def keep(reply: object) -> None:
            kept.append(reply)
            spy.look()

        for credentials in (Basic(**user), Login(**user)):
            with ElasticCloud(BASE, auth=credentials, transport=spy) as cloud:
                kept += [
                    cloud.create_deployment_from_template("default", name="a", region="ece-region", on_created=keep),
                    cloud.raw(cloud.authentication.create_api_key, {"description": "d"}, options={"on_response": keep}),
                    cloud.raw(
                        cloud.users.create_user,
                        {
                            "user_name": f"jane-{type(credentials).__name__}",
                            "security": {"password": "a-word-of-janes", "roles": ["ece_platform_viewer"]},
                        },
                    ),
                ]
                created: Any = kept[-3]
                made: Any = kept[-2]
                spy.secrets.add(made.parsed.key)
                where = (created.id, created.resources[0].ref_id)
                kept.append(cloud.raw(cloud.deployments.reset_elasticsearch_user_password, *where))
                body: models.KeystoreContentsDict = {"secrets": {"a.b": {"value": "a-word-in-the-keystore"}}}
                kept.append(cloud.raw(cloud.deployments.set_deployment_es_resource_keystore, *where, body))
                with pytest.raises(ApiError) as caught:
                    cloud.users.create_user({"user_name": "x y", "security": {"password": "another-word", "roles": []}})
                kept.append(caught.value)
                spy.look()

    assert len(spy.secrets) > 8
    expected = {"RawResponse", "HttpAnswer", "OutgoingCall", "Settings", "Login", "Token", "ApiKeyResponse"}
    assert expected <= spy.looked_at
    assert spy.shown == set()
    assert kept


def test_a_raw_answer_tells_what_there_is_without_its_content() -> None:
    answers = httpx.MockTransport(lambda _: reply({"id": ID, "token": KEY}, Set_Cookie=KEY, X_Request_Id="r1"))
    with ElasticCloud(BASE, api_key=KEY, transport=answers) as cloud:
        raw = cloud.raw(cloud.deployments.get_deployment, ID)

    assert repr(raw).startswith("RawResponse(status=200, request_id='r1', headers={")
    assert repr(raw).endswith(f"content=<{len(raw.content)} bytes>, parsed=<DeploymentGetResponse>)")
    assert KEY not in repr(raw)


def test_settings_found_on_the_way_show_nothing(tmp_path: Path) -> None:
    environ = {"EC_API_KEY": KEY, "EC_HOST": f"https://jane:{KEY}@ece.test"}
    found = discover(credentials_given=False, environ=environ, home=lambda: tmp_path)

    assert isinstance(found, Found)
    assert KEY not in repr(found)


def test_an_answer_that_is_heard_shows_nothing() -> None:
    heard: list[object] = []
    client = Harness(SYNC, [failure(404, message=KEY), reply({"id": ID, "token": KEY})], {})

    with pytest.raises(ApiError):
        client.call("deployments.get_deployment", ID, options={"on_response": heard.append})
    client.call("deployments.get_deployment", ID, options={"on_response": heard.append})

    assert len(heard) == 2
    assert KEY not in repr(heard)


ECHOES = {
    "X-Request-Id": KEY,
    "Via": f"1.1 {KEY}",
    "Server": f"key={KEY}",
    "Set-Cookie": KEY,
    "X-Cloud-Request-Id": KEY,
}


@pytest.mark.parametrize("status", [200, 404])
def test_a_header_that_echoes_the_key_is_masked_wherever_it_is_shown(
    status: int, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level("DEBUG", "elastic_cloud_sdk")
    heard: list[Any] = []
    shown: list[object] = [heard]
    answers = httpx.MockTransport(lambda _: httpx.Response(status, json={}, headers=ECHOES))
    with ElasticCloud(BASE, api_key=KEY, transport=answers) as cloud:
        read = cloud.deployments.get_deployment
        try:
            raw = cloud.raw(read, ID, options={"on_response": heard.append})
            saved = cloud.download(tmp_path / "a", read, ID)
        except ApiError as error:
            shown += [error.request_id, error.headers, str(error)]
        else:
            shown += [raw, raw.request_id, saved, saved.request_id, {**raw.headers}]
    shown += [heard[0].request_id, {**heard[0].headers}, caplog.text]

    assert KEY not in repr(shown)
    assert heard[0].request_id == "***"
    assert heard[0].headers["VIA"] == "1.1 ***"


SECRET = "a-password-that-nobody-sees"


@pytest.mark.parametrize(
    "make",
    [
        lambda: ElasticCloud(BASE, api_key=SECRET, timeout=0),
        lambda: AsyncElasticCloud(BASE, username="jane", password=SECRET, retries=-1),
        lambda: ElasticCloud(f"https://jane:{SECRET}@ece.test", auth=Basic("jane", SECRET)),
        lambda: ApiKey(f"{SECRET} {SECRET}"),
        lambda: Basic("", SECRET),
        lambda: Login("jane:doe", SECRET),
        lambda: Emulator(username="jane", password=SECRET, seeds=["/nowhere.yaml"]),
        lambda: Emulator("hosted", password=SECRET),
    ],
)
def test_what_a_constructor_has_half_built_has_a_representation_without_secrets(make: Callable[[], object]) -> None:
    """Debuggers, pytest and reporters of errors show the values in a traceback."""
    with pytest.raises((ConfigurationError, ValueError, SeedError)) as caught:
        make()

    seen = [each for frame, _ in walk_tb(caught.tb) if (each := frame.f_locals.get("self")) is not None]
    assert seen
    for each in seen:
        assert SECRET not in repr(each)
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def places_in(error: BaseException) -> Iterator[tuple[str, str]]:
    """The variables of all functions of ours in a traceback, with their representations."""
    for frame, _ in walk_tb(error.__traceback__):
        if frame.f_globals["__name__"].startswith(OURS):
            for name, value in frame.f_locals.items():
                yield f"{frame.f_code.co_qualname}: {name}", repr(value)


def failing(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"lost {request.headers}", request=request)


@pytest.mark.parametrize("kind", [SYNC, ASYNC])
@pytest.mark.parametrize(
    "answer",
    [failing, lambda _: failure(401), lambda _: httpx.Response(200, text=SECRET), lambda _: reply([SECRET])],
)
@pytest.mark.parametrize(
    "options", [{"api_key": SECRET}, {"username": "jane", "password": SECRET}, {"auth": Login("jane", SECRET)}]
)
def test_no_variable_in_a_traceback_shows_a_secret(kind: str, answer: Any, options: dict[str, object]) -> None:
    client = Harness(kind, [answer], {"retries": 0, **options})
    security = models.UserSecurity(password=SECRET, roles=["ece_platform_viewer"])
    with pytest.raises(ElasticCloudError) as caught:
        client.call("users.create_user", models.User(user_name="a", security=security))

    seen = list(places_in(caught.value))
    assert len(seen) > 5
    assert [place for place, text in seen if SECRET in text or "amFuZTph" in text] == []


def example(schema: Any, depth: int = 0) -> Any:
    """A value in which all texts that the document calls secret are the one above."""
    schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if schema.get("x-secret"):
        return {"inside": SECRET} if "object" in str(schema.get("type")) else SECRET
    if "anyOf" in schema:
        return example(schema["anyOf"][0], depth)
    if "properties" in schema and depth < 12:
        return {name: example(part, depth + 1) for name, part in schema["properties"].items()}
    if "items" in schema and depth < 12:
        return [example(schema["items"], depth + 1)]
    return None


def secretive() -> dict[str, Any]:
    """The examples, by the names of their models, that have a secret in them."""
    schemas = DOCUMENT["components"]["schemas"].items()
    values = {name: example(schema) for name, schema in schemas if "properties" in schema}
    return {name: value for name, value in values.items() if SECRET in json.dumps(value)}


def test_no_model_shows_a_secret_in_its_representation() -> None:
    for name, value in secretive().items():
        model = getattr(models, name).from_dict({**value, "newer_than_the_document": SECRET})
        assert SECRET not in repr(model)
        assert SECRET in json.dumps(model.to_dict())
    assert len(secretive()) > 60


def test_no_failed_assertion_shows_a_secret(pytester: pytest.Pytester) -> None:
    few = {name: secretive()[name] for name in ("LoginRequest", "User", "ApiKeyResponse", "KeystoreSecret")}
    pytester.makepyfile(
        f"""
        import pytest
        from elastic_cloud_emulator import Emulator
        from elastic_cloud_sdk import models

        SECRETIVE = {few!r}

        @pytest.mark.parametrize("name", SECRETIVE)
        def test_models(name):
            one, other = (getattr(models, name).from_dict(each) for each in (SECRETIVE[name], {{}}))
            assert one == other

        def test_lists(request):
            assert [models.LoginRequest(username="a", password={SECRET!r})] == []

        def test_journal():
            with Emulator(password={SECRET!r}) as emulator:
                with __import__("httpx").Client(transport=emulator.transport) as client:
                    client.get("http://x/api/v1/account?api_token={SECRET}")
                assert emulator.requests == [emulator.connection]
        """
    )
    outcome = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-vv")
    outcome.assert_outcomes(failed=6)
    shown = [line for line in outcome.outlines if SECRET in line and not line.lstrip("> ").startswith(SOURCE)]
    assert shown == []


SOURCE = ("SECRETIVE", "assert [models.LoginRequest(", "with Emulator(", "client.get(")
"""Lines of the test itself, which say the secret."""
