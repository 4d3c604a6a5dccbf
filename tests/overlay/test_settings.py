"""The options of a client."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_sdk import (
    ApiKey,
    AsyncElasticCloud,
    Basic,
    ConfigurationError,
    ConflictingOptions,
    ElasticCloud,
    InsecureConnection,
    InvalidOption,
    Login,
)
from tests.overlay.support import BASE, KEY, raised, settings


@pytest.mark.parametrize(
    ("given_url", "origin", "root"),
    [
        ("https://host:12443", "https://host:12443", "/api/v1"),
        ("https://host:12443/", "https://host:12443", "/api/v1"),
        ("https://host:12443/api/v1", "https://host:12443", "/api/v1"),
        ("https://host:12443/api/v1/", "https://host:12443", "/api/v1"),
        ("http://host:12400", "http://host:12400", "/api/v1"),
        ("https://gateway.test/ece/api/v1/", "https://gateway.test", "/ece/api/v1"),
        ("https://HOST", "https://host", "/api/v1"),
        ("https://[::1]:12443", "https://[::1]:12443", "/api/v1"),
    ],
)
def test_the_api_stands_below_the_base_url_once(given_url: str, origin: str, root: str) -> None:
    found = settings(base_url=given_url)

    assert (found.origin, found.root) == (origin, root)


def test_the_hosted_service_is_the_default() -> None:
    assert settings(base_url=None).origin == "https://api.elastic-cloud.com"


@pytest.mark.parametrize(
    "url",
    [
        "host:12443", "host", "", "ftp://host", "https://", "//host", "https:/host", "https://host?x=1", "https://host#x",
        "https://user:secret-word@host", "https://host:port",
        "https://host/ece", "https://host/deployments/secret-word", "https://ho st", "https://[::1",
    ],
)  # fmt: skip
def test_an_unusable_base_url_is_refused_by_name(url: str) -> None:
    error = raised(InvalidOption, lambda: settings(base_url=url))

    assert error.argument == "base_url"
    assert "base_url" in str(error)
    assert error.fix in str(error)
    assert "secret-word" not in str(error)


@given(st.text(max_size=30))
def test_any_base_url_is_taken_or_refused_with_the_right_error(text: str) -> None:
    try:
        found = settings(base_url=text)
    except ConfigurationError:
        return
    assert httpx.URL(found.origin + found.root).host


OTHER = ApiKey("other")


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"api_key": KEY, "username": "u", "password": "p"}, "username"),
        ({"api_key": KEY, "password": "p"}, "password"),
        ({"auth": OTHER, "api_key": KEY}, "api_key"),
        ({"auth": OTHER, "username": "u"}, "username"),
        ({"api_key": KEY, "proxy": "http://p:1", "http_client": object()}, "proxy"),
        ({"api_key": KEY, "proxy": "http://p:1", "transport": object()}, "proxy"),
        ({"api_key": KEY, "verify": False, "transport": object()}, "verify"),
        ({"api_key": KEY, "ca_bundle": __file__, "http_client": object()}, "ca_bundle"),
        ({"api_key": KEY, "transport": object(), "http_client": object()}, "transport"),
        ({"api_key": KEY, "ca_bundle": __file__, "verify": False}, "verify"),
        ({"base_url": None, "username": "u", "password": "p"}, "api_key"),
        ({"base_url": "https://api.elastic-cloud.com", "auth": Login("u", "p")}, "api_key"),
    ],
)
def test_options_that_contradict_each_other_are_refused(options: dict[str, object], argument: str) -> None:
    error = raised(ConflictingOptions, lambda: settings(**options))

    assert error.argument == argument
    assert issubclass(ConflictingOptions, TypeError)
    assert error.fix
    assert error.fix in str(error)
    assert KEY not in str(error)


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"username": "u"}, "password"),
        ({"api_key": None, "password": "p"}, "username"),
        ({"api_key": ""}, "api_key"),
        ({"api_key": "two words"}, "api_key"),
        ({"api_key": "line\nbreak"}, "api_key"),
        ({"username": "", "password": "p"}, "username"),
        ({"username": "a:b", "password": "p"}, "username"),
        ({"username": "a", "password": ""}, "password"),
        ({"auth": "ApiKey x"}, "auth"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": -1.0}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": float("inf")}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"connect_timeout": 0}, "connect_timeout"),
        ({"retries": -1}, "retries"),
        ({"retries": 1.5}, "retries"),
        ({"retries": True}, "retries"),
        ({"max_answer_bytes": 0}, "max_answer_bytes"),
        ({"max_answer_bytes": 1e6}, "max_answer_bytes"),
        ({"region": ""}, "region"),
        ({"region": "a/../b"}, "region"),
        ({"proxy": "host:3128"}, "proxy"),
        ({"ca_bundle": "/nowhere/ca.pem"}, "ca_bundle"),
        ({"application": "line\nbreak"}, "application"),
        ({"application": " "}, "application"),
    ],
)
def test_an_unusable_value_is_refused_by_name(options: dict[str, object], argument: str) -> None:
    error = raised(InvalidOption, lambda: settings(**options))

    assert error.argument == argument
    assert issubclass(InvalidOption, ValueError)
    assert error.fix in str(error)


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"api_key": KEY}, ApiKey),
        ({"username": "u", "password": "p"}, Basic),
        ({"auth": Login("u", "p")}, Login),
    ],
)
def test_credentials_are_what_was_given(options: dict[str, object], kind: type) -> None:
    assert type(settings(**options).credentials) is kind


def test_defaults() -> None:
    found = settings()

    assert (found.timeout, found.connect_timeout, found.retries, found.verify) == (60.0, 5.0, 2, True)


def test_a_given_authority_outweighs_a_variable_that_switches_checks_off() -> None:
    assert settings(ca_bundle=Path(__file__), environ={"EC_INSECURE": "true"}, api_key=KEY).verify is True


def test_the_user_agent_names_this_package_python_and_the_application() -> None:
    own, python, application = settings(application="my-tool/1.2").user_agent.split(" ")

    assert own.startswith("elastic-cloud-sdk/")
    assert python.startswith("python/3.")
    assert application == "my-tool/1.2"


@pytest.mark.parametrize("client", [ElasticCloud, AsyncElasticCloud])
@pytest.mark.parametrize(
    "options", [{"api_key": KEY}, {"username": "jane", "password": KEY}, {"auth": Login("jane", KEY)}]
)
def test_no_representation_shows_a_secret(client: type, options: dict[str, object]) -> None:
    cloud = client(BASE, **options)

    for each in (cloud, cloud._settings, cloud._settings.credentials):
        assert KEY not in f"{each!r} {each}"
    assert BASE in repr(cloud)


@pytest.mark.parametrize("client", [ElasticCloud, AsyncElasticCloud])
def test_a_client_that_trusts_everybody_says_so_once(client: type, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.warns(InsecureConnection, match=BASE) as told:
        client(BASE, api_key=KEY, verify=False)
    assert len(told) == 1
    assert told[0].filename == __file__
    monkeypatch.setenv("EC_INSECURE", "true")
    with pytest.warns(InsecureConnection):
        client(BASE, api_key=KEY)

    client("http://ece.test:12400", api_key=KEY)
    client(BASE, api_key=KEY, verify=True)
    client(BASE, api_key=KEY, ca_bundle=__file__)


@pytest.mark.parametrize("client", [ElasticCloud, AsyncElasticCloud])
def test_a_client_cannot_be_changed(client: type) -> None:
    cloud = client(BASE, api_key=KEY)

    for name in ("timeout", "deployments", "_settings"):
        with pytest.raises(AttributeError, match=client.__name__):
            setattr(cloud, name, None)
    with pytest.raises(AttributeError, match=client.__name__):
        del cloud._settings


def test_a_client_of_the_other_kind_is_refused() -> None:
    with httpx.Client() as sync_client:
        error = raised(InvalidOption, lambda: AsyncElasticCloud(BASE, api_key=KEY, http_client=sync_client))  # type: ignore[arg-type]
    assert error.argument == "http_client"

    error = raised(InvalidOption, lambda: ElasticCloud(BASE, api_key=KEY, transport=httpx.AsyncHTTPTransport()))  # type: ignore[arg-type]
    assert error.argument == "transport"


@pytest.mark.parametrize("client", [ElasticCloud, AsyncElasticCloud])
def test_a_misspelt_option_is_refused_with_the_one_that_is_meant(client: Any) -> None:
    error = raised(InvalidOption, lambda: client(api_key=KEY, tiemout=3.0))

    assert "There is no option tiemout. Is 'timeout' meant?" in str(error)
    assert "connect_timeout" in str(raised(InvalidOption, lambda: client(api_key=KEY, zzz=1)))


@pytest.mark.parametrize("client", [ElasticCloud, AsyncElasticCloud])
def test_all_options_are_documented_and_shown_where_a_signature_is_asked_for(client: Any) -> None:
    names = list(inspect.signature(client).parameters)

    assert names[:2] == ["base_url", "api_key"]
    assert {"http_client", "transport", "timeout", "retries"} <= set(names)
    assert set(names) == set(re.findall(r"^    ([a-z]\w+): ", inspect.getdoc(ElasticCloud) or "", re.MULTILINE))
