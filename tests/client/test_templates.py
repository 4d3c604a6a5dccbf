"""What the templates make of documents' odd corners, seen in a client generated from a tiny document."""

from __future__ import annotations

import datetime
import importlib
import inspect
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.client import tiny
from tools.generate import generate


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tiny")
    (folder / "openapi.json").write_text(json.dumps(tiny.document()), encoding="utf-8")
    generate(folder / "openapi.json", folder / "tiny_client")
    return folder / "tiny_client"


@pytest.fixture(scope="module")
def client(package: Path) -> ModuleType:
    sys.path.insert(0, str(package.parent))
    try:
        module = importlib.import_module("tiny_client")
        for name in ("api", "api.odd_things", "models", "types", "errors"):
            importlib.import_module(f"tiny_client.{name}")
        return module
    finally:
        sys.path.remove(str(package.parent))


class Recorder:
    def send(self, *call: Any) -> Any:
        self.call = call
        return None


@pytest.fixture
def sender() -> Recorder:
    return Recorder()


@pytest.fixture
def things(client: ModuleType, sender: Recorder) -> Any:
    return client.api.OddThings(sender)


# Where the checker does not complain, mypy complains of an unused `ignore`.
USE = """
from typing import assert_type
from tiny_client import api, models
from tiny_client.client import Operation, Options
from tiny_client.api.odd_things import GET_TEXT
from tiny_client.models import Typo  # type: ignore[attr-defined]
from tiny_client.api import Typos  # type: ignore[attr-defined]

def use(things: api.OddThings) -> None:
    assert_type(GET_TEXT, Operation[str])
    assert_type(things.get_archive(options={"timeout": 5.0}), bytes)
    assert_type(things.post_bulk("{}"), dict[str, models.Thing])
    assert_type(things.get_things(["a"], 1, needed=True), list[models.Thing])
    things.put_archive("text")  # type: ignore[arg-type]
    things.get_things(["a"], 1)  # type: ignore[call-arg]
    things.get_archive(options={"timeuot": 5.0})  # type: ignore[arg-type]
    thing = models.Thing(class_="red", maybe=None, by_name={"a": []})
    assert_type(thing.one, models.Thing | None)
    things.upload(models.Form())  # type: ignore[arg-type]
    things.upload({"file": b"PK", "note": "new", "thing": {"class": "red", "maybe": None}})
    things.upload({"file": b"PK", "note": "new", "thing": {"class_": "red", "maybe": None}})  # type: ignore[arg-type]
    things.upload({"file": b"PK", "note": "new", "thing": {"class": "blue", "maybe": None}})  # type: ignore[arg-type]
    things.upload({"file": "PK"})  # type: ignore[arg-type]
    models.Thing(class_="red")  # type: ignore[call-arg]
    models.Thing(class_="blue", maybe=None)  # type: ignore[arg-type]
    thing.nmae  # type: ignore[attr-defined]
    thing.nmae = "x"  # type: ignore[attr-defined]

async def wait(things: api.AsyncOddThings) -> None:
    assert_type(await things.get_archive(), bytes)
"""


def test_type_checkers_know_every_name_and_refuse_others(package: Path) -> None:
    use = package.parent / "use.py"
    use.write_text(USE, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(package.parent / "cache")]
    result = subprocess.run(
        [*command, str(package), str(use)], cwd=package.parent, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


def test_a_binary_answer_is_bytes(things: Any, sender: Recorder) -> None:
    things.get_archive()
    operation = sender.call[0]
    assert operation.accept == "application/zip"
    assert operation.decode(b"PK") == b"PK"
    assert inspect.signature(things.get_archive).return_annotation == "bytes"


def test_a_binary_body_may_be_left_out_if_the_document_says_so(things: Any, sender: Recorder) -> None:
    things.put_archive()
    assert sender.call[4] is None
    things.put_archive(b"PK")
    assert sender.call[4] == b"PK"
    assert sender.call[0].body == "application/octet-stream"
    assert inspect.signature(things.put_archive).parameters["body"].annotation == "bytes | IO[bytes] | None"


def test_an_answer_without_content_is_none(things: Any, sender: Recorder) -> None:
    things.put_archive()
    operation = sender.call[0]
    assert operation.accept is None
    assert operation.decode(None) is None
    assert operation.decode({"server": "talks"}) is None
    assert inspect.signature(things.put_archive).return_annotation == "None"


def test_text_is_text(things: Any, sender: Recorder) -> None:
    things.post_text("hello")
    operation = sender.call[0]
    assert (operation.body, operation.accept, operation.decode("hello")) == ("text/plain", "text/plain", "hello")
    signature = inspect.signature(things.post_text)
    assert (signature.parameters["body"].annotation, signature.return_annotation) == ("bytes | str", "str")


def test_a_map_of_models_is_a_dict_of_models(client: ModuleType, things: Any, sender: Recorder) -> None:
    things.post_bulk("{}\n")
    operation = sender.call[0]
    assert (operation.body, operation.body_model) == ("application/x-ndjson", None)
    decoded = operation.decode({"a": {"class": "red"}})
    assert isinstance(decoded["a"], client.models.Thing)
    assert inspect.signature(things.post_bulk).return_annotation == "dict[str, models.Thing]"


def test_facts_reach_the_operation(things: Any, sender: Recorder) -> None:
    things.post_bulk("{}\n")
    operation = sender.call[0]
    assert (operation.repeatable, operation.region_prefixed) == (True, True)
    assert (operation.id, operation.method, operation.path) == ("post-bulk", "POST", "/bulk")


def test_a_multipart_body_is_a_model_with_files(client: ModuleType, things: Any, sender: Recorder) -> None:
    file = client.types.File(b"PK", name="stack.zip")
    upload = client.models.Upload(file=file, note="new", thing=client.models.Thing(class_="red", maybe=None))
    things.upload(upload)
    assert (sender.call[0].body_model, sender.call[0].body_required) == ("Upload", True)
    assert sender.call[0].body == "multipart/form-data"
    assert client.types.encode(sender.call[4]) == {"file": file, "note": "new", "thing": {"class": "red"}}
    assert upload.to_dict()["file"] is file
    assert "PK" not in repr(upload)


def test_a_form_goes_as_a_form_and_a_redirect_is_a_success(things: Any, sender: Recorder) -> None:
    things.post_form({"SAMLResponse": "x"})
    operation = sender.call[0]
    assert (operation.body, operation.accept) == ("application/x-www-form-urlencoded", None)
    assert operation.decode(None) is None


def test_parameters_of_every_place_and_type(things: Any, sender: Recorder) -> None:
    moment = datetime.datetime(2026, 3, 14, tzinfo=datetime.UTC)
    things.get_things(["a", "b"], 3, needed=True, names=["x", "y"], from_=moment, x_odd_header="h")
    operation, path, query, headers, _, _ = sender.call
    assert operation.kinds == {
        "ids": list,
        "number": int,
        "names": list,
        "from": datetime.datetime,
        "size": int,
        "needed": bool,
    }
    assert path == (["a", "b"], 3)
    assert query == {"names": ["x", "y"], "from": moment, "size": None, "needed": True}
    assert headers == {"X-Odd-Header": "h"}
    with pytest.raises(TypeError, match="needed"):
        things.get_things(["a"], 3)


def test_a_list_answer_is_a_list_of_models_whatever_is_in_it(client: ModuleType, things: Any, sender: Recorder) -> None:
    things.get_things([], 0, needed=False)
    decode = sender.call[0].decode
    one, none, odd = decode([{"class": "red"}, None, "odd"])
    assert isinstance(one, client.models.Thing)
    assert (none, odd) == (None, "odd")
    assert decode({"not": "a list"}) == {"not": "a list"}


def test_a_docstring_survives_quotes_and_backslashes_and_says_everything(things: Any) -> None:
    text = inspect.getdoc(type(things).get_things)
    assert text == "\n".join(
        [
            "Do it.",
            "",
            'Says "hello" in \\d+ ways, even """quoted""" ones: see `get_text`.',
            "",
            "Then:",
            "",
            "- first",
            '- second "',
            "",
            "Args:",
            "    ids: Part of the address.",
            "    number: Part of the address.",
            "    needed: Not described.",
            "    names: Not described.",
            "    from_: The first moment.",
            "    size: How many. The server's default is `10`.",
            "    x_odd_header: Not described.",
            "    options: Settings of this call alone.",
            "",
            "Returns:",
            '    Things, in "order"',
            "",
            "Raises:",
            "    BadRequest: It did not work (`odd.bad`, `odd.worse`).",
            "    NotFound: It did not work.",
            "    ElevationNeeded: It did not work (`odd.elevate`).",
            "    ServerError: It did not work (`odd.broken`). It did not work (`odd.broken`, `odd.closed`).",
            "",
            "Required roles: none, not even credentials.",
            "",
            "API operation: `get-things` —",
            "https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-things",
        ]
    )


def test_codes_know_their_statuses(client: ModuleType) -> None:
    assert client.errors.CODES == {
        "odd.bad": (400,),
        "odd.broken": (500, 503),
        "odd.closed": (503,),
        "odd.elevate": (449,),
        "odd.worse": (400,),
    }


def test_members_may_be_called_like_helpers_modules_and_keywords(client: ModuleType) -> None:
    source = {
        "class": "dark.red",
        "maybe": None,
        "field": "f",
        "timestamp": "2026-03-14T09:26:53.589Z",
        "many": [{"class": "red", "maybe": "x"}],
        "one": {"class": "red", "maybe": "x"},
        "nested": [["2026-03-14T09:26:53.589Z"], None],
        "by_name": {"a": [{"class": "not-known-yet", "maybe": "x"}]},
        "settings": {"free": {"form": 1}},
        "secret": {"value": "hush"},
        "Odd-Name": 1,
        "model": "m",
        "attrs": "a",
    }
    thing = client.models.Thing.from_dict(source)
    assert (thing.class_, thing.odd_name, thing.maybe, thing.attrs) == ("dark.red", 1, None, "a")
    assert isinstance(thing.timestamp, datetime.datetime)
    assert isinstance(thing.nested[0][0], datetime.datetime)
    assert isinstance(thing.by_name["a"][0], client.models.Thing)
    assert isinstance(thing.secret, client.models.Token)
    assert thing.settings == {"free": {"form": 1}}
    assert thing.to_dict() == source
    assert "hush" not in repr(thing)
    assert "secret" not in repr(thing)


def test_a_description_beside_a_reference_is_the_members_own(package: Path) -> None:
    text = (package / "models" / "thing.py").read_text(encoding="utf-8")
    assert '"""Beside the reference."""' in text


def test_optional_members_of_requests_are_typed_as_if_null_were_absent(package: Path) -> None:
    """The bundler lets them be null; that adds nothing to a type that has None already."""
    text = (package / "models" / "thing.py").read_text(encoding="utf-8")
    for line in (
        "class_: models.Color",
        "maybe: str | None",
        "one: models.Thing | None = None",
        "many: list[models.Thing] | None = None",
        "by_name: dict[str, list[models.Thing]] | None = None",
        "settings: dict[str, Any] | None = None",
        "timestamp: datetime.datetime | None = None",
    ):
        assert f"    {line}\n" in text


def test_nothing_is_left_of_the_stock_output(package: Path) -> None:
    assert sorted(
        file.relative_to(package).as_posix() for file in package.rglob("*") if "__pycache__" not in file.parts
    ) == [
        "__init__.py",
        "api",
        "api/__init__.py",
        "api/odd_things",
        "api/odd_things/__init__.py",
        "client.py",
        "errors.py",
        "models",
        "models/__init__.py",
        "models/bodies.py",
        "models/color.py",
        "models/form.py",
        "models/thing.py",
        "models/token.py",
        "models/upload.py",
        "py.typed",
        "types.py",
    ]
    assert not any("httpx" in file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
