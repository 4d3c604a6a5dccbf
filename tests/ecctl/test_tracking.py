"""Changes that are followed with `--track` until they end."""

from __future__ import annotations

import re

from tests.ecctl.client import Ecctl
from tests.ecctl.deployments import running, statuses
from tests.ecctl.documentation import commands
from tests.ecctl.server import Server

FINISHED = re.compile(r"\[([\w ]+)\]\[(\w{32})\]: finished running all the plan steps")


def test_the_creation_of_the_guide_is_followed_until_everything_runs(ecctl: Ecctl, server: Server) -> None:
    (create,) = (command for command in commands() if command[-1] == "--track")
    seen = ecctl.track(*create[:-1], meanwhile=server.advance)
    (deployment,) = set(re.findall(r"Deployment \[(\w{32})\]", seen))
    assert {kind for kind, _ in FINISHED.findall(seen)} == {
        "Elasticsearch",
        "Kibana",
        "Enterprise Search",
        "Integrations Server",
    }
    assert set(statuses(ecctl, deployment).values()) == {"started"}


def test_a_shutdown_is_followed_until_everything_has_stopped(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server)
    seen = ecctl.track("deployment", "shutdown", made.id, "--force", meanwhile=server.advance)
    assert ("Elasticsearch", made.resources["elasticsearch"]["id"]) in FINISHED.findall(seen)
    assert set(statuses(ecctl, made.id).values()) == {"stopped"}
