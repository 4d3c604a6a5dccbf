"""The bodies of the latest calls are kept, within bounds."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.pipeline.exchanges import LONGEST, Exchange
from elastic_cloud_emulator.pipeline.journal import ROOM
from tests.emulator.helpers import connect, read_only_database

SEARCH = "/deployments/_search"


def said(emulator: Emulator) -> Exchange:
    """What was said in the latest call."""
    return emulator.engine.journal.show(emulator.requests[-1])


def test_what_was_sent_and_answered_is_kept(emulator: Emulator, api: httpx.Client) -> None:
    told = api.put("/account", json={"trust": {"trust_all": False}}).json()
    assert said(emulator) == ({"trust": {"trust_all": False}}, told)
    told = api.get("/account").json()
    assert said(emulator) == (None, told)
    told = api.post(SEARCH, json={"size": 1}).json()
    assert said(emulator) == ({"size": 1}, told)
    refusal = api.put("/account", content=b"{").json()
    assert said(emulator) == ("{", refusal)
    assert api.head("/account").status_code == 405
    assert said(emulator) == (None, None)


def test_what_went_wrong_is_kept_as_it_was_answered(emulator: Emulator, api: httpx.Client) -> None:
    emulator.fail("get-current-account", status=502, body="<html>bad gateway</html>")
    api.get("/account")
    assert said(emulator).told == "<html>bad gateway</html>"
    emulator.fail("get-current-account", drop="answer")
    with pytest.raises(httpx.RemoteProtocolError):
        api.get("/account")
    assert said(emulator).told is None


def test_a_write_that_could_not_be_saved_is_kept_as_refused(tmp_path: Path) -> None:
    with Emulator(store=tmp_path / "store") as emulator, connect(emulator, f"ApiKey {emulator.api_key}") as api:
        with read_only_database(emulator.store):
            refusal = api.put("/account", json={"trust": {"trust_all": False}})
        assert refusal.status_code == 500
        assert said(emulator).told == refusal.json()


@pytest.mark.parametrize("path", ["/nowhere", "/stack/versions", "/platform/configuration/security/tls/ui"])
def test_bodies_of_which_nobody_knows_what_is_in_them_are_not_kept(
    emulator: Emulator, api: httpx.Client, path: str
) -> None:
    api.post(path, json={"password": "hunter2"})
    assert said(emulator).sent is None
    assert not [entry for entry in emulator.requests if b"hunter2" in b"".join(entry.bodies)]


def test_the_latest_bodies_are_kept_and_no_long_ones(emulator: Emulator, api: httpx.Client) -> None:
    text = "x" * (LONGEST - 1000)
    count = 3 * ROOM // LONGEST
    most = 0
    for number in range(count):
        api.post(SEARCH, json={"size": number, "query": {"match": {"name": {"query": text}}}})
        most = max(most, sum(len(body) for entry in emulator.requests for body in entry.bodies))
        assert said(emulator).sent["size"] == number
    assert ROOM - 2 * LONGEST < most <= ROOM
    assert emulator.engine.journal.show(emulator.requests[0]) == (None, None)
    api.post(SEARCH, json={"query": text + "x" * 2000})
    assert said(emulator).sent is None


def test_small_bodies_are_kept_as_long_as_their_calls(emulator: Emulator, api: httpx.Client) -> None:
    for number in range(300):
        api.post(SEARCH, json={"size": number})
    shown = [emulator.engine.journal.show(entry).sent for entry in emulator.requests]
    assert shown == [{"size": number} for number in range(300)]
