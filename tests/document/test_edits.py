"""What people do to the document, as `nox -s generate` answers: one line with its place each, and nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.document.project import copy_project
from tools import generate

PATHS, SCHEMAS, CODES = "paths/accounts.yaml", "schemas/accounts.yaml", "errors/users.yaml"
EDITS = {
    "an example is missing": (
        PATHS,
        '            example: {id: "1208457319", trust: {trust_all: true}}\n',
        "",
        f"{PATHS}:18: GET /account (get-current-account): 200: the answer has no example of AccountResponse; "
        "write one below `example:`",
    ),
    "a wrong verb": (
        PATHS,
        "operationId: get-current-account",
        "operationId: see-current-account",
        f"{PATHS}:3: GET /account (see-current-account): no word of the operationId is a verb for get; "
        "add it to VERBS if the API really says so",
    ),
    "a description is missing": (
        SCHEMAS,
        "      description: Whether clusters of the account trust each other without further settings.\n",
        "",
        f"{SCHEMAS}:38: AccountTrustSettings.trust_all: has no description",
    ),
    "a reference to nothing": (
        PATHS,
        "accounts.yaml#/AccountResponse",
        "accounts.yaml#/AccountRespnse",
        f"{PATHS}:18: there is no 'AccountRespnse' in openapi/{SCHEMAS}; do you mean AccountResponse?",
    ),
    "a file that is not there": (
        PATHS,
        "../schemas/accounts.yaml#/AccountUpdateRequest",
        "../schemas/acounts.yaml#/AccountUpdateRequest",
        f"{PATHS}:38: there is no file ../schemas/acounts.yaml; do you mean ../schemas/accounts.yaml?",
    ),
    "a type that is none": (
        SCHEMAS,
        "      type: string\n",
        "      type: strng\n",
        f"{SCHEMAS}:9: 'strng' is no type of a schema; do you mean string?",
    ),
    "an operation without id": (
        PATHS,
        "    operationId: get-current-account\n",
        "",
        f"{PATHS}:3: the operation has no operationId",
    ),
    "broken YAML": (
        PATHS,
        "    tags: [Accounts]\n",
        "    tags: [Accounts\n",
        f"{PATHS}:5: not YAML: did not find expected ',' or ']', while parsing a flow sequence that begins in line 4",
    ),
    "a keyword misspelt": (
        SCHEMAS,
        "  required: [id]\n",
        "  requird: [id]\n",
        f"{SCHEMAS}:6: 'requird' is no keyword of a schema; do you mean required?",
    ),
    "an error code that is none": (
        PATHS,
        "      404: [accounts.not_found]",
        "      404: [accounts.not_fund]",
        f"{PATHS}:21: there is no code accounts.not_fund in errors/; do you mean accounts.not_found?",
    ),
    "a code without remedy": (
        CODES,
        "  remedy: Use the credentials of a user who belongs to an account.\n",
        "",
        f"{CODES}:4: the error code has no remedy",
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_mistake_is_told_in_one_line_with_its_place_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], edit: str
) -> None:
    name, old, new, told = EDITS[edit]
    file = copy_project(tmp_path, monkeypatch) / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    assert generate.main([]) == 1

    assert capsys.readouterr().err.splitlines() == [f"openapi/{told}", "generate: nothing was written"]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
