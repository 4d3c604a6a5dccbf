"""The account."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.helpers import code, fits

TRUSTING, CAREFUL = {"trust_all": True}, {"trust_all": False}


@pytest.mark.parametrize("path", ["/account", "/regions/ece-region/account"])
def test_the_account_is_read_with_and_without_region(api: httpx.Client, path: str) -> None:
    account = fits("GET", "/account", api.get(path))
    assert account == {"id": "1208457319", "trust": TRUSTING}


@pytest.mark.parametrize(
    ("body", "trust"), [({"trust": CAREFUL}, CAREFUL), ({"trust": TRUSTING}, TRUSTING), ({}, TRUSTING)]
)
def test_replacing_puts_defaults_for_what_is_left_out(api: httpx.Client, body: Any, trust: Any) -> None:
    api.put("/account", json={"trust": CAREFUL})
    assert fits("PUT", "/account", api.put("/account", json=body))["trust"] == trust
    assert api.get("/account").json()["trust"] == trust


@pytest.mark.parametrize(
    ("body", "trust"),
    [
        ({}, CAREFUL),
        ({"trust": {}}, CAREFUL),
        ({"trust": {"trust_all": True}}, TRUSTING),
        ({"trust": {"trust_all": False}}, CAREFUL),
        ({"trust": {"trust_all": None}}, TRUSTING),
        ({"trust": None}, TRUSTING),
        ('{"trust": {"trust_all": true}}', TRUSTING),
    ],
)
def test_patching_keeps_what_is_left_out_and_resets_what_is_null(api: httpx.Client, body: Any, trust: Any) -> None:
    api.put("/account", json={"trust": CAREFUL})
    assert fits("PATCH", "/account", api.patch("/account", json=body))["trust"] == trust
    assert api.get("/account").json()["trust"] == trust


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH"])
def test_without_an_account_there_is_nothing_to_find(emulator: Emulator, api: httpx.Client, method: str) -> None:
    with emulator.store.transaction() as store:
        store.delete("accounts", "1208457319")
    response = api.request(method, "/account", json={})
    fits(method, "/account", response)
    assert (response.status_code, code(response)) == (404, "accounts.not_found")
