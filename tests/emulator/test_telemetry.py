"""Telemetry is what the platform says about it, and the other way round."""

from __future__ import annotations

from tests.emulator.deployments.client import CheckedClient

CONFIG = "/phone-home/config"


def test_telemetry_is_off_until_it_is_turned_on(cloud: CheckedClient) -> None:
    before = cloud.call("GET", "/platform", status=200).body
    for enabled in (False, True, True, False):
        if enabled != cloud.call("GET", CONFIG, status=200).body["enabled"]:
            assert cloud.call("PUT", CONFIG, {"enabled": enabled}, status=200).body == {"enabled": enabled}
        assert cloud.call("GET", CONFIG, status=200).body == {"enabled": enabled}
        assert cloud.call("GET", "/platform", status=200).body == before | {"phone_home_enabled": enabled}


def test_only_administrators_decide(cloud: CheckedClient) -> None:
    viewer = CheckedClient(cloud.emulator, "readonly")
    assert viewer.call("GET", CONFIG, status=200).body == {"enabled": False}
    assert viewer.call("PUT", CONFIG, {"enabled": True}, status=403).code == "root.unauthorized.rbac"
    assert cloud.call("GET", CONFIG, status=200).body == {"enabled": False}
