"""Comments on a cluster."""

from __future__ import annotations

import json

from tests.ecctl.client import Ecctl, rows


def test_a_comment_from_the_first_word_to_the_last(ecctl: Ecctl) -> None:
    deployment = next(found for found in ecctl.json("deployment", "list")["deployments"])
    where = ["--resource-type", "elasticsearch", "--resource-id", deployment["resources"][0]["id"]]
    comment = json.loads(ecctl.text("comment", "create", "under repair", *where))
    (listed,) = rows(ecctl.text("comment", "list", *where))
    assert (listed["COMMENT ID"], listed["MESSAGE"], listed["USER"]) == (comment, "under repair", "operator")
    version = ecctl.json("comment", "list", *where)["values"][0]["metadata"]["version"]
    ecctl.text("comment", "update", comment, "repaired", *where, "--version", version)
    assert ecctl.json("comment", "show", comment, *where)["message"] == "repaired"
    conflict = ecctl.refused("comment", "update", comment, "broken", *where, "--version", version)
    assert "comments.version_conflict" in conflict
    ecctl.text("comment", "update", comment, "as good as new", *where)
    assert "deleted" in ecctl.text("comment", "delete", comment, *where)
    assert "comments.comment_does_not_exist" in ecctl.refused("comment", "show", comment, *where)
    assert ecctl.json("comment", "list", *where)["values"] == []


def test_what_does_not_exist_cannot_be_commented(ecctl: Ecctl) -> None:
    nothing = ["--resource-type", "kibana", "--resource-id", "0" * 32]
    assert "comments.resource_does_not_exist" in ecctl.refused("comment", "create", "hello", *nothing)
