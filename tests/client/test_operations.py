"""The tag classes offer every operation of the document, and describe each call as the document does."""

from __future__ import annotations

import asyncio
import copy
import inspect
import random
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_client import api, errors, models
from elastic_cloud_client.client import Operation, Options
from elastic_cloud_client.types import Model, encode
from elastic_cloud_sdk.errors import ApiError
from tests.client.document import DOCUMENT, OPERATIONS, RELEASE, read_all, releases, values
from tests.properties import PATIENT

CLASSES = {name: getattr(api, name) for name in api.__all__}
URL = "https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-"


class Recorder:
    """A sender that keeps what it is given."""

    def send(self, *call: Any) -> Any:
        self.call = call
        return "sent"


class AsyncRecorder(Recorder):
    async def send(self, *call: Any) -> Any:
        return super().send(*call)


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        _, section, name = node["$ref"].rsplit("/", 2)
        node = DOCUMENT["components"][section][name]
    return node


def method_name(operation_id: str) -> str:
    return operation_id.replace("-", "_")


def class_name(operation_id: str) -> str:
    tag: str = OPERATIONS[operation_id][2]["tags"][0]
    return "".join(word[0].upper() + word[1:] for word in re.split(r"[\s_-]+", tag))


def parameters(operation_id: str, place: str) -> list[str]:
    described = map(resolve, OPERATIONS[operation_id][2].get("parameters", ()))
    return [parameter["name"] for parameter in described if parameter["in"] == place]


def successes(operation_id: str) -> list[dict[str, Any]]:
    responses = OPERATIONS[operation_id][2]["responses"]
    return [resolve(response) for status, response in sorted(responses.items()) if status < "4"]


def codes_of(answer: dict[str, Any]) -> tuple[str, ...]:
    header = answer.get("headers", {}).get("x-cloud-error-codes", {})
    return tuple(header.get("schema", {}).get("enum", ()))


def codes(operation_id: str) -> dict[int, tuple[str, ...]]:
    answers = OPERATIONS[operation_id][2]["responses"].items()
    return {int(status): found for status, answer in answers if (found := codes_of(resolve(answer)))}


def answer_schema(operation_id: str) -> dict[str, Any]:
    """What the success answer is by the document; empty where that is nothing, or no JSON, or free in form."""
    for answer in successes(operation_id):
        if "$ref" in (schema := answer.get("content", {}).get("application/json", {}).get("schema", {})):
            return dict(schema)
    return {}


def methods(cls: type) -> dict[str, Any]:
    return {name: value for name, value in vars(cls).items() if not name.startswith("_")}


def operation(operation_id: str) -> Operation[Any]:
    recorder = Recorder()
    call = getattr(CLASSES[class_name(operation_id)](recorder), method_name(operation_id))
    required = [p.name for p in inspect.signature(call).parameters.values() if p.default is p.empty]
    call(**dict.fromkeys(required, "value"))
    found: Operation[Any] = recorder.call[0]
    return found


def test_every_operation_is_a_method_of_its_tag_and_there_are_no_others() -> None:
    expected: dict[str, set[str]] = {}
    for operation_id in OPERATIONS:
        expected.setdefault(class_name(operation_id), set()).add(method_name(operation_id))
    assert {name: set(methods(cls)) for name, cls in CLASSES.items() if not name.startswith("Async")} == expected
    assert {name.removeprefix("Async") for name in CLASSES if name.startswith("Async")} == set(expected)


@pytest.mark.parametrize("name", sorted(name for name in CLASSES if not name.startswith("Async")))
def test_the_awaitable_twin_has_the_same_methods_signatures_and_docs(name: str) -> None:
    awaited = methods(CLASSES[f"Async{name}"])
    assert list(awaited) == list(methods(CLASSES[name]))
    for method, function in methods(CLASSES[name]).items():
        assert inspect.signature(awaited[method]) == inspect.signature(function), method
        assert awaited[method].__doc__ == function.__doc__, method
        assert inspect.iscoroutinefunction(awaited[method]), method
        assert not inspect.iscoroutinefunction(function), method


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_a_call_hands_every_argument_to_the_sender_under_the_name_of_the_document(operation_id: str) -> None:
    path, method, described = OPERATIONS[operation_id]
    recorder, async_recorder = Recorder(), AsyncRecorder()
    call = getattr(CLASSES[class_name(operation_id)](recorder), method_name(operation_id))
    awaited = getattr(CLASSES[f"Async{class_name(operation_id)}"](async_recorder), method_name(operation_id))
    signature = inspect.signature(call)
    arguments = {name: f"value of {name}" for name in signature.parameters}
    assert call(**arguments) == "sent"
    assert asyncio.run(awaited(**arguments)) == "sent"
    assert recorder.call == async_recorder.call

    sent, values, query, headers, body, options = recorder.call
    assert (sent.id, sent.method, sent.path) == (operation_id, method.upper(), path)
    names = list(arguments)
    in_path = re.findall(r"{(\w+)}", path)
    assert names[: len(in_path)] == in_path
    assert values == tuple(f"value of {name}" for name in in_path)
    assert list(query) == parameters(operation_id, "query")
    assert list(headers) == parameters(operation_id, "header")
    rest = sorted(f"value of {name}" for name in names if name not in (*in_path, "body", "options"))
    assert sorted([*query.values(), *headers.values()]) == rest
    assert body == ("value of body" if "requestBody" in described else None)
    assert options == "value of options"


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_what_is_not_required_is_not_sent_unless_given(operation_id: str) -> None:
    described = OPERATIONS[operation_id][2]
    signature = inspect.signature(getattr(CLASSES[class_name(operation_id)], method_name(operation_id)))
    required = {resolve(p)["name"] for p in described.get("parameters", ()) if resolve(p).get("required")}
    if described.get("requestBody", {}).get("required"):
        required.add("body")
    given = {name for name, p in signature.parameters.items() if p.default is p.empty} - {"self"}
    assert {name.lower().replace("-", "_") for name in required} == {name.removesuffix("_") for name in given}
    assert {p.default for p in signature.parameters.values() if p.default is not p.empty} == {None}
    positional = {name for name, p in signature.parameters.items() if p.kind is p.POSITIONAL_OR_KEYWORD}
    body = {"body"} if "requestBody" in described else set()
    assert positional == {"self", *parameters(operation_id, "path"), *body}


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_the_facts_of_an_operation_are_those_of_the_document(operation_id: str) -> None:
    _, method, described = OPERATIONS[operation_id]
    found = operation(operation_id)
    assert found.region_prefixed is described["x-region-prefixed"]
    assert found.repeatable is described.get("x-repeatable", method in ("get", "head", "put", "delete"))
    parameters = [resolve(each) for each in described.get("parameters", ())]
    for fact, value in (("holds-slashes", found.holds_slashes), ("makes-repeatable", found.makes_repeatable)):
        assert [each["name"] for each in parameters if each.get(f"x-{fact}")] == ([] if value is None else [value])
    assert found.body == next(iter(described.get("requestBody", {}).get("content", ())), None)
    assert found.accept == next(iter(successes(operation_id)[0].get("content", ())), None)


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_documented_answers_decode_to_the_class_of_their_schema_and_back(operation_id: str) -> None:
    found = operation(operation_id)
    assert found.decode(None) is None
    contents = [response.get("content", {}).get("application/json", {}) for response in successes(operation_id)]
    schema = contents[0].get("schema", {})
    for content in (content for content in contents if content.get("schema") == schema and "$ref" in schema):
        for example in [
            part["value"] for part in content.get("examples", {"": {"value": content.get("example")}}).values()
        ]:
            decoded = found.decode(copy.deepcopy(example))
            # A free-form value has no class; it comes as the JSON it is.
            name = schema["$ref"].rpartition("/")[2]
            assert isinstance(decoded, getattr(models, name) if name in models.__all__ else type(example))
            assert encode(decoded) == example


def other_server(value: Any, chance: random.Random) -> Any:
    """The same JSON from an older or a newer server: at every level members are gone, null, or not in the document."""
    if isinstance(value, list):
        return [other_server(item, chance) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: other_server(item, chance) for key, item in value.items() if chance.random() < 0.9}
    nulls = {key: None for key in kept if chance.random() < 0.1}
    return {**kept, **nulls, "to_dict": {"name": "new"}, f"new-{chance.randrange(9)}": [1.5, None, "x"]}


@pytest.mark.parametrize("operation_id", [name for name in OPERATIONS if answer_schema(name)])
@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=PATIENT,
)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_whatever_a_server_of_another_version_answers_is_read_and_written_back_the_same(
    operation_id: str, data: st.DataObject, seed: int
) -> None:
    payload = other_server(data.draw(values(answer_schema(operation_id), 3)), random.Random(seed))
    result = operation(operation_id).decode(copy.deepcopy(payload))
    assert encode(result) == payload
    read_all(result)
    assert encode(result) == payload
    if isinstance(result, Model):
        assert result.to_dict() == payload
        assert result.additional_properties.keys() == payload.keys() - result._keys.values()


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_a_method_is_documented_in_full(operation_id: str) -> None:
    described = OPERATIONS[operation_id][2]
    function = getattr(CLASSES[class_name(operation_id)], method_name(operation_id))
    text: str = function.__doc__
    words = " ".join(text.split())
    assert words.startswith(" ".join(described["summary"].rstrip(".").split()))
    for name in inspect.signature(function).parameters.keys() - {"self"}:
        assert f" {name}: " in words, name
    # Operations are called by their methods' names here, by their ids there.
    arguments = [resolve(resolve(parameter)["schema"]) for parameter in described.get("parameters", ())]
    for part in (described, *arguments, *successes(operation_id)):
        assert " ".join(part["description"].split()).replace("_", "-") in words.replace("_", "-")
    for status, enum in codes(operation_id).items():
        for code in enum:
            assert f"`{code}`" in words, (status, code)
    roles = described["x-required-role"]
    assert all(f"`{role}`" in words for role in roles)
    assert ("not even credentials" in words) is (not roles)
    hosted = described.get("x-hosted-role", [])
    assert all(f"`{role}`" in words for role in hosted)
    assert ("On the hosted service: any." in words) is (described.get("x-hosted-role") == [])
    assert f"API operation: `{operation_id}` — {URL}{operation_id}" in words
    too_wide = [line for line in text.splitlines() if len(line) > 110 and URL not in line]
    assert not too_wide


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_a_method_tells_since_when_and_until_when_things_are_there(operation_id: str) -> None:
    described = OPERATIONS[operation_id][2]
    told = inspect.getdoc(getattr(CLASSES[class_name(operation_id)], method_name(operation_id))) or ""
    found = re.findall(RELEASE, " ".join(told.split()).replace("New", "new"))
    answers = [resolve(answer) for answer in described["responses"].values()]
    old = () if "x-added-in" in described else (answer for answer in answers if "x-added-in" not in answer)
    listed = {code for answer in old for code in codes_of(answer)}
    newer = [DOCUMENT["x-error-catalogue"][code] for code in listed]
    nodes = [described, *map(resolve, described.get("parameters", ())), *answers, *newer]
    assert sorted(found) == sorted(releases(nodes))
    assert ("Deprecated" in told) is bool(described.get("deprecated"))


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_raises_name_the_class_that_the_sdk_raises_for_each_code(operation_id: str) -> None:
    text = inspect.getdoc(getattr(CLASSES[class_name(operation_id)], method_name(operation_id))) or ""
    lines = re.search(r"Raises:\n((?: {4}.*(?:\n|$))+)", text)
    assert lines
    told = dict(re.findall(r"^ {4}(\w+): ((?:.|\n {8})+)", lines[1], re.MULTILINE))
    expected: dict[str, set[str]] = {}
    for status, enum in codes(operation_id).items():
        for code in enum:
            expected.setdefault(ApiError.class_for(status, [code]).__name__, set()).add(code)
    spans = {kind: set(re.findall(r"`([^`]+)`", told.pop(kind))) for kind in expected}
    assert {kind: found & errors.CODES.keys() for kind, found in spans.items()} == expected
    # What has no codes is told by the answer's description.
    statuses = OPERATIONS[operation_id][2]["responses"].keys() - set(map(str, codes(operation_id)))
    assert told.keys() == {ApiError.class_for(int(status)).__name__ for status in statuses if status >= "4"}


def test_each_code_has_the_advice_of_the_catalogue_with_the_names_of_methods() -> None:
    methods = {f"`{name}`": f"`{method_name(name)}`" for name in OPERATIONS}
    assert {
        code: re.sub(r"`[^`]+`", lambda span: methods.get(span[0], span[0]), entry["remedy"])
        for code, entry in DOCUMENT["x-error-catalogue"].items()
    } == errors.ADVICE
    assert errors.ADVICE.keys() == errors.CODES.keys()


def test_the_table_of_codes_is_that_of_the_document() -> None:
    expected: dict[str, set[int]] = {}
    for operation_id in OPERATIONS:
        for status, enum in codes(operation_id).items():
            for code in enum:
                expected.setdefault(code, set()).add(status)
    assert {code: tuple(sorted(statuses)) for code, statuses in expected.items()} == errors.CODES


def test_a_sender_is_any_object_with_the_method() -> None:
    class Mine:
        def send(
            self,
            operation: Operation[Any],
            path: tuple[object, ...],
            query: Mapping[str, object],
            headers: Mapping[str, object],
            body: object,
            options: Options | None,
        ) -> Any:
            assert (path, query, headers, body, options) == ((), {}, {}, None, {"timeout": 5.0})
            return operation.decode({"id": "me"})

    account = api.Accounts(Mine()).get_current_account(options={"timeout": 5.0})
    assert account == models.AccountResponse(id="me")
