"""The comparison of two documents sees what callers notice, and knows what breaks them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools import diff
from tools.bundle import BUNDLED

Node = dict[str, Any]
DOCUMENT: Node = json.loads(BUNDLED.read_text(encoding="utf-8"))
ACCOUNT = DOCUMENT["paths"]["/account"]
CANCEL = "/deployments/{deployment_id}/{resource_kind}/{ref_id}/plan/pending"


def altered(change: Callable[[Node], object]) -> Node:
    document: Node = json.loads(json.dumps(DOCUMENT))
    change(document)
    return document


def schema(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def cancel(document: Node) -> Node:
    found: Node = document["paths"][CANCEL]["delete"]
    return found


def test_a_document_does_not_differ_from_itself() -> None:
    assert list(diff.changes(DOCUMENT, DOCUMENT)) == []


def test_texts_examples_and_bounds_are_no_changes() -> None:
    def reword(document: Node) -> None:
        member = schema(document, "AccountResponse")["properties"]["id"]
        member.update(description="Another text.", examples=["1"], minLength=1)

    assert list(diff.changes(DOCUMENT, altered(reword))) == []


@pytest.mark.parametrize(
    ("change", "breaking", "text"),
    [
        (lambda d: d["paths"]["/account"].pop("patch"), True, "`patch-current-account` is removed"),
        (
            lambda d: d["paths"].update({"/me": d["paths"].pop("/account")}),
            True,
            "`get-current-account` moved to GET /me",
        ),
        (
            lambda d: cancel(d)["parameters"].pop(),
            True,
            "`cancel-deployment-resource-pending-plan`: the parameter `ignore_missing` is removed",
        ),
        (
            lambda d: cancel(d)["parameters"][-1].update(required=True),
            True,
            "`cancel-deployment-resource-pending-plan`: the parameter `ignore_missing` is now required",
        ),
        (
            lambda d: cancel(d)["responses"].pop("200"),
            True,
            "`cancel-deployment-resource-pending-plan`: the answer 200 is removed",
        ),
        (
            lambda d: cancel(d)["responses"].pop("500"),
            False,
            "`cancel-deployment-resource-pending-plan`: the answer 500 is removed",
        ),
        (
            lambda d: cancel(d)["x-availability"].remove("hosted"),
            True,
            "`cancel-deployment-resource-pending-plan`: it is no longer offered by the hosted service",
        ),
        (
            lambda d: d["paths"]["/platform"]["get"]["x-availability"].append("hosted"),
            False,
            "`get-platform`: it is now offered by the hosted service",
        ),
        (
            lambda d: cancel(d).update(deprecated=True),
            False,
            "`cancel-deployment-resource-pending-plan`: it is deprecated",
        ),
        (
            lambda d: schema(d, "AccountResponse")["properties"]["id"].update(deprecated=True),
            False,
            "`AccountResponse.id` is deprecated",
        ),
        (lambda d: schema(d, "AccountResponse")["properties"].pop("id"), True, "`AccountResponse.id` is removed"),
        (
            lambda d: schema(d, "AccountResponse")["properties"]["id"].update(type="integer"),
            True,
            "`AccountResponse.id` has another type",
        ),
        (
            lambda d: schema(d, "CreateApiKeyRequest")["required"].append("expiration"),
            True,
            "`CreateApiKeyRequest.expiration` is now required",
        ),
        (
            lambda d: schema(d, "AccountResponse")["properties"].update(name={"type": "string"}),
            False,
            "`AccountResponse.name` is new",
        ),
        (lambda d: schema(d, "ResourceKind")["enum"].remove("apm"), True, "`ResourceKind`: the value `apm` is removed"),
        (
            lambda d: schema(d, "ResourceKind")["enum"].append("fleet"),
            False,
            "`ResourceKind`: the value `fleet` is new",
        ),
    ],
)
def test_a_change_is_seen_and_judged(change: Callable[[Node], object], breaking: bool, text: str) -> None:
    assert diff.Change(breaking, text) in list(diff.changes(DOCUMENT, altered(change)))


def test_a_new_operation_breaks_nobody() -> None:
    older = altered(lambda d: d["paths"]["/account"].pop("patch"))
    assert list(diff.changes(older, DOCUMENT)) == [diff.Change(False, "`patch-current-account` is new")]


def test_the_changelog_gets_a_section_and_keeps_the_released_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## Unreleased\n\nOld.\n\n## 0.1.0\n\nFirst.\n", encoding="utf-8")
    monkeypatch.setattr(diff, "CHANGELOG", changelog)
    diff.write(diff.section([diff.Change(True, "`x` is removed"), diff.Change(False, "`y` is new")]))
    assert changelog.read_text(encoding="utf-8") == (
        "# Changelog\n\n## Unreleased\n\n### Breaking\n\n- `x` is removed\n\n### Other\n\n- `y` is new\n"
        "\n## 0.1.0\n\nFirst.\n"
    )


def test_a_revision_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff.main(["--against", "no-such-revision"]) == 2
    assert "no-such-revision" in capsys.readouterr().err


def test_a_file_can_be_compared_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    older = tmp_path / "older.json"
    older.write_text(json.dumps(altered(lambda d: d["paths"]["/account"].pop("patch"))), encoding="utf-8")
    assert diff.main(["--against", str(older)]) == 0
    assert "1 changes against" in capsys.readouterr().out
