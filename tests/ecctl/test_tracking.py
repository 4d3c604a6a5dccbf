"""Changes that are followed with `--track` until they end."""

from __future__ import annotations

import re

from tests.ecctl.client import Ecctl
from tests.ecctl.deployments import VERSION, statuses
from tests.ecctl.documentation import commands
from tests.ecctl.server import Server

FINISHED = re.compile(r"\[([\w ]+)\]\[(\w{32})\]: finished running all the plan steps")


def test_the_creation_of_the_guide_is_followed_until_everything_runs(ecctl: Ecctl, server: Server) -> None:
    (create,) = (command for command in commands() if command[-1] == "--track")
    status, seen = ecctl.track(*create[:-1], meanwhile=server.advance)
    assert status == 0
    (deployment,) = set(re.findall(r"Deployment \[(\w{32})\]", seen))
    assert {kind for kind, _ in FINISHED.findall(seen)} == {
        "Elasticsearch",
        "Kibana",
        "Enterprise Search",
        "Integrations Server",
    }
    assert set(statuses(ecctl, deployment).values()) == {"started"}


def test_a_creation_that_fails_tells_why(ecctl: Ecctl, server: Server) -> None:
    server.fail_plan("kibana", "there is no such image")
    create = ["deployment", "create", "--name", "search", "--version", VERSION]
    status, seen = ecctl.track(*create, meanwhile=server.advance)
    assert status != 0
    assert "there is no such image" in seen
    assert "Elasticsearch" in {kind for kind, _ in FINISHED.findall(seen)}
    assert "Kibana" not in {kind for kind, _ in FINISHED.findall(seen)}
