"""The emulator says what the catalogue of error codes says: every place that refuses a call is held to the document."""

from __future__ import annotations

import ast
import importlib
import itertools
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

import orjson
import pytest

import elastic_cloud_emulator
from elastic_cloud_emulator import errors
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.errors import ApiError

PACKAGE = Path(elastic_cloud_emulator.__file__).parent
DOCUMENT = Contract.load().document
NOT_VALUES = {"fields", "headers"}


class Refusal:
    """One call of `ApiError` in the source."""

    def __init__(self, file: Path, call: ast.Call, function: ast.AST | None, module: ModuleType) -> None:
        self.place = f"{file.relative_to(PACKAGE)}:{call.lineno}"
        self.function, self.module = function, module
        (status, code, *which) = call.args
        self.statuses = self.texts(status)
        self.codes = self.texts(code)
        self.names = self.texts(which[0]) if which else ["default"]
        self.values = {keyword.arg for keyword in call.keywords} - NOT_VALUES
        assert len(which) <= 1, f"{self.place}: fields and headers are named"

    def texts(self, node: ast.expr) -> list[Any]:
        """All that an expression may be: literals, constants of the module, and parameters typed as `Literal`."""
        match node:
            case ast.Constant(value=value):
                return [value]
            case ast.IfExp(body=body, orelse=otherwise):
                return [*self.texts(body), *self.texts(otherwise)]
            case ast.JoinedStr(values=parts):
                return ["".join(chosen) for chosen in itertools.product(*map(self.texts, parts))]
            case ast.FormattedValue(value=value):
                return self.texts(value)
            case ast.Name(id=name):
                return self.named(name)
        pytest.fail(f"{self.place}: write {ast.unparse(node)} so that it can be read here: as a literal")

    def named(self, name: str) -> list[Any]:
        for node in ast.walk(self.function) if self.function else ():
            if isinstance(node, ast.arg) and node.arg == name and node.annotation:
                kind = eval(ast.unparse(node.annotation), vars(self.module))
                if get_origin(kind) is Literal:
                    return [*get_args(kind)]
        values = [value for target, value in assignments(self.function) if target == name]
        if values:
            assert len(values) == 1, f"{self.place}: {name} is assigned twice"
            return self.texts(values[0])
        value = getattr(self.module, name, None)
        assert isinstance(value, str | int), f"{self.place}: nobody can tell what {name} is; write a literal"
        return [value]


def assignments(function: ast.AST | None) -> Iterator[tuple[str, ast.expr]]:
    """The names that a function assigns, and their values."""
    for node in ast.walk(function) if function else ():
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                yield from zip(map(ast.unparse, target.elts), node.value.elts, strict=True)
            else:
                yield ast.unparse(target), node.value


@cache
def refusals() -> list[Refusal]:
    return [refusal for file in sorted(PACKAGE.rglob("*.py")) for refusal in _refusals_in(file)]


def _refusals_in(file: Path) -> Iterator[Refusal]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    around: dict[ast.AST, ast.AST] = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            around |= dict.fromkeys(ast.walk(function), function)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "ApiError":
            name = ".".join(("elastic_cloud_emulator", *file.relative_to(PACKAGE).with_suffix("").parts))
            yield Refusal(file, node, around.get(node), importlib.import_module(name.removesuffix(".__init__")))


def names_in(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def documented() -> dict[str, set[int]]:
    """The statuses of every code of the document."""
    found: dict[str, set[int]] = {}
    for operation in Contract.load().operations.values():
        for status, codes in operation.codes.items():
            for code in codes:
                found.setdefault(code, set()).add(status)
    return found


def test_every_refusal_names_a_message_of_the_catalogue_and_what_stands_in_it() -> None:
    known = errors.catalogue()
    wrong = [
        f"{refusal.place}: {code} {name} {sorted(map(str, refusal.values))}"
        for refusal in refusals()
        for code in refusal.codes
        for name in refusal.names
        if name not in known.get(code, {}) or names_in(known[code][name]) != refusal.values
    ]
    assert len(refusals()) > 150
    assert wrong == []


def test_every_refusal_has_a_status_that_some_operation_documents_for_its_code() -> None:
    known = documented()
    wrong = [
        f"{refusal.place}: {status} {code}"
        for refusal in refusals()
        for code in refusal.codes
        for status in refusal.statuses
        if code not in errors.OWN and status not in known.get(code, ())
    ]
    assert wrong == []


def test_every_message_of_a_code_that_the_emulator_uses_is_said_somewhere() -> None:
    said = {(code, name) for refusal in refusals() for code in refusal.codes for name in refusal.names}
    codes = {code for code, _ in said}
    known = {(code, name) for code, texts in errors.catalogue().items() for name in texts if code in codes}
    assert known - said == set()


def test_the_messages_are_those_of_the_document() -> None:
    published = {
        (code, name): text
        for code, entry in DOCUMENT["x-error-catalogue"].items()
        for name, text in entry["messages"].items()
    }
    known = {(code, name): text for code, texts in errors.catalogue().items() for name, text in texts.items()}
    own = {(code, name): text for code, texts in errors.OWN.items() for name, text in texts.items()}
    assert known == published | own
    assert not published.keys() & own.keys()


def test_a_refusal_says_the_message_with_what_stands_in_it() -> None:
    code = "deployments.version_conflict"
    template = DOCUMENT["x-error-catalogue"][code]["messages"]["document"]
    named = "Kibana resource [main-kibana]"
    refusal = ApiError(409, code, "document", fields=["version"], resource=named, stored=3, version="2")
    assert orjson.loads(orjson.dumps(refusal.as_dict())) == {
        "code": code,
        "message": template.format(resource=named, stored=3, version="2"),
        "fields": ["version"],
    }


@pytest.mark.parametrize(
    ("code", "name", "values"),
    [
        ("accounts.no_such_code", "default", {}),
        ("accounts.not_found", "no_such_message", {}),
        ("comments.version_conflict", "default", {"stored": "3"}),
    ],
)
def test_nothing_is_said_that_the_catalogue_does_not_have(code: str, name: str, values: dict[str, Any]) -> None:
    with pytest.raises(KeyError):
        ApiError(404, code, name, **values)


def test_a_value_of_any_length_makes_a_message_that_can_be_read() -> None:
    assert len(ApiError(404, "user.not_found", user_name="x" * 10**6).message) < 1100
