"""The emulator as a Python object: credentials, seeds, files and settings."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import ssl
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator, Settings
from elastic_cloud_emulator.document.contract import ContractError, locate
from elastic_cloud_emulator.emulator import Connection
from elastic_cloud_emulator.storage.database import StoreError
from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud
from tests.emulator.helpers import basic, connect

KEYS = "/users/auth/keys"


def works(emulator: Emulator, authorization: str) -> bool:
    with connect(emulator, authorization) as client:
        return client.get("/account").status_code == 200


def test_the_administrator_gets_in_with_password_and_key(emulator: Emulator) -> None:
    assert emulator.username == "operator"
    assert works(emulator, basic("operator", str(emulator.password)))
    assert works(emulator, f"ApiKey {emulator.api_key}")


def test_the_connection_is_what_a_client_needs(emulator: Emulator, hosted_emulator: Emulator) -> None:
    assert emulator.connection == {
        "base_url": emulator.url,
        "username": "operator",
        "password": emulator.password,
    }
    assert hosted_emulator.connection == {"base_url": hosted_emulator.url, "api_key": hosted_emulator.api_key}
    assert httpx.get(f"{emulator.url}/_emulator/health").json()["status"] == "ok"


def test_secrets_are_drawn_anew_for_every_emulator_and_are_not_shown() -> None:
    with Emulator() as one, Emulator() as other:
        secrets = {*one.passwords.values(), *other.passwords.values(), one.api_key, other.api_key}
        assert len(secrets) == 8
        text = repr(one) + repr(one.engine) + repr(one._handed_out) + repr(one.world) + json.dumps(one.export())
        assert not [secret for secret in secrets if str(secret) in text]


def test_credentials_can_be_given() -> None:
    with Emulator(username="jane", password="pässword", api_key="my key") as emulator:
        assert works(emulator, basic("jane", "pässword"))
        assert works(emulator, "ApiKey my key")
        assert not works(emulator, basic("operator", "pässword"))
        emulator.reset()
        assert works(emulator, basic("jane", "pässword"))


def test_a_built_in_user_may_be_chosen_but_has_no_key() -> None:
    with Emulator(username="admin", password="secret") as emulator:
        assert emulator.api_key is None
        assert works(emulator, basic("admin", "secret"))
    with pytest.raises(ValueError, match="cannot own API keys"):
        Emulator(username="admin", api_key="key")


def test_a_seed_makes_everything_repeatable() -> None:
    def run() -> list[object]:
        with Emulator(random_seed=5) as emulator, connect(emulator, f"ApiKey {emulator.api_key}") as client:
            made = client.post(KEYS, json={"description": "x"}).json()
            emulator.reset()
            again = client.post(KEYS, json={"description": "x"}).json()
            return [emulator.passwords, emulator.api_key, made["key"], again["key"]]

    assert run() == run()


def test_contradictions_are_refused() -> None:
    with pytest.raises(ValueError, match="API keys only"):
        Emulator("hosted", password="secret")
    with pytest.raises(ValueError, match="no personality cloudy"):
        Emulator("cloudy")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="between"):
        Emulator(speed=-1)


def test_a_file_keeps_state_and_credentials(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with Emulator(store=path) as emulator:
        password, key = str(emulator.password), str(emulator.api_key)
        with connect(emulator, basic("operator", password)) as client:
            token = client.post("/users/auth/_login", json={"username": "operator", "password": password}).json()
            client.put("/account", json={"trust": {"trust_all": False}})
    with Emulator(store=path) as emulator:
        assert (emulator.password, emulator.api_key, emulator.login) == (None, None, {})
        assert works(emulator, basic("operator", password))
        assert works(emulator, f"Bearer {token['token']}")
        with connect(emulator, f"ApiKey {key}") as client:
            assert client.get("/account").json()["trust"] == {"trust_all": False}
            emulator.reset()
            assert client.get("/account").json()["trust"] == {"trust_all": True}
        assert works(emulator, basic("operator", password))


def test_credentials_given_to_an_old_file_replace_those_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with Emulator(store=path) as emulator:
        old, readonly = str(emulator.password), emulator.passwords["readonly"]
    for _ in range(2):
        with Emulator(store=path, password="new", api_key="key") as emulator:
            for _ in range(2):
                assert works(emulator, basic("operator", "new"))
                assert works(emulator, "ApiKey key")
                assert works(emulator, basic("readonly", readonly))
                assert not works(emulator, basic("operator", old))
                emulator.reset()
            assert len(emulator.store.collections["api_keys"]) == 2


def test_no_secret_lies_in_the_file_in_clear(tmp_path: Path) -> None:
    with Emulator(store=tmp_path / "store") as emulator:
        secrets = [*emulator.passwords.values(), str(emulator.api_key)]
    content = (tmp_path / "store").read_bytes()
    assert not [secret for secret in secrets if secret.encode() in content]


def test_a_file_belongs_to_one_personality(tmp_path: Path) -> None:
    Emulator(store=tmp_path / "store").close()
    with pytest.raises(StoreError, match="made for personality ece"):
        Emulator("hosted", store=tmp_path / "store")


def test_time_does_not_go_back_when_a_file_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with Emulator(store=path) as emulator, connect(emulator, f"ApiKey {emulator.api_key}") as client:
        emulator.advance(1e6)
        made = client.post(KEYS, json={"description": "x"}).json()
    with Emulator(store=path) as emulator:
        assert emulator.world.clock.now().isoformat() >= made["creation_date"].rstrip("Z")


def test_a_start_that_was_interrupted_is_made_up_for(tmp_path: Path) -> None:
    path = tmp_path / "store"
    Emulator(store=path).close()
    with sqlite3.connect(path) as database:
        database.execute("DELETE FROM facts WHERE name = 'initial'")
    database.close()
    with Emulator(store=path) as emulator:
        assert works(emulator, basic("operator", str(emulator.password)))


def test_it_speaks_https_with_a_certificate_that_goes_with_it() -> None:
    with Emulator(tls=True) as emulator:
        connection = emulator.connection
        assert connection["base_url"].startswith("https://127.0.0.1:")
        with ElasticCloud(**connection) as cloud:
            assert cloud.accounts.get_current_account().id == "1208457319"
            extension = cloud.extensions.create_extension(
                {"name": "x", "extension_type": "bundle", "version": "*", "download_url": "https://example.com/x.zip"}
            )
            assert extension.file_metadata is not None
            url = str(extension.file_metadata.url)
        ca_bundle = connection.get("ca_bundle", "")
        trusting = ssl.create_default_context(cafile=ca_bundle)
        assert url.startswith(f"{connection['base_url']}/_storage/")
        assert httpx.get(url, verify=trusting).status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)
    assert ca_bundle
    assert not Path(ca_bundle).exists()


def test_the_asynchronous_client_takes_the_same_connection() -> None:
    async def account(connection: Connection) -> str:
        async with AsyncElasticCloud(**connection) as cloud:
            return (await cloud.accounts.get_current_account()).id

    with Emulator("hosted", tls=True) as emulator:
        assert asyncio.run(account(emulator.connection)) == "1208457319"


def test_a_document_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "openapi.json"
    with pytest.raises(ContractError, match="cannot be read"):
        Emulator(document=path)
    path.write_text("{")
    monkeypatch.setenv("ELASTIC_CLOUD_EMULATOR_DOCUMENT", str(path))
    with pytest.raises(ContractError, match="cannot be read"):
        Emulator()


@pytest.mark.parametrize("schema", [{"$ref": "#/components/schemas/Nothing"}, {"type": "thing"}])
def test_a_document_from_elsewhere_with_a_body_of_no_form_is_refused_at_the_start(
    schema: dict[str, str], tmp_path: Path
) -> None:
    document = json.loads(locate().read_bytes())
    document["paths"]["/account"]["put"]["requestBody"]["content"]["application/json"]["schema"] = schema
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document))
    with pytest.raises(ContractError, match="update-current-account"):
        Emulator(document=path)


def test_a_reset_takes_no_time(emulator: Emulator) -> None:
    """So that every test can have one; the bound leaves room for a machine that is busy with other things."""
    durations = []
    for _ in range(20):
        started = perf_counter()
        emulator.reset()
        durations.append(perf_counter() - started)
    assert min(durations) < 0.005


def test_closing_twice_does_no_harm() -> None:
    emulator = Emulator()
    assert emulator.url
    emulator.close()
    emulator.close()


def test_the_package_tells_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    import elastic_cloud_emulator as package

    monkeypatch.delitem(package.__dict__, "Emulator", raising=False)
    monkeypatch.setattr(package, "_HOMES", {"Emulator": "nowhere"})
    with pytest.raises(ImportError, match=r"pip install 'elastic-cloud-sdk\[emulator\]'"):
        _ = package.Emulator
    with pytest.raises(AttributeError, match="Simulator"):
        _ = package.Simulator  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"password": 5}, "password is of the type int"),
        ({"seeds": 5}, "seeds is of the type int"),
        ({"settings": {"saml": True}}, "settings is of the type dict"),
        ({"random_seed": "1"}, "random_seed is of the type str"),
        ({"speed": "5"}, "speed is '5'"),
        ({"personality": "ess"}, "no personality ess, only ece and hosted"),
    ],
)
def test_an_option_that_cannot_be_is_refused_by_name(options: dict[str, Any], problem: str) -> None:
    with pytest.raises((TypeError, ValueError), match=problem):
        Emulator(**options)


@pytest.mark.parametrize("values", [{"token_lifetime": 600}, {"rate_limit": 1.5}, {"rate_limit": 0}])
def test_settings_that_cannot_be_are_refused_by_name(values: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError), match=next(iter(values))):
        Settings(**values)


def test_an_entry_of_the_journal_is_shown_in_short(emulator: Emulator, api: httpx.Client) -> None:
    api.get("/account", params={"q": "x"})
    with connect(emulator) as client:
        client.get("/nowhere")
    assert [repr(entry) for entry in emulator.requests] == [
        "<get-current-account: GET /api/v1/account?q=x -> 200, by operator>",
        "<no operation: GET /api/v1/nowhere -> 404, by nobody>",
    ]
