"""What other generators make of the same document, generated on the machine that measures.

Nothing of this is installed for users or kept in the project; it lies in `.nox/bench-peers` until the document or a
generator changes. Only light imports here, as fresh interpreters measure how long the rest takes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple, cast

from benchmarks.harness import ROOT, LeftOut

DOCUMENT = ROOT / "openapi" / "bundled" / "openapi.json"
_CACHE = ROOT / ".nox" / "bench-peers"


class Codec(NamedTuple):
    """How a package reads and writes JSON.

    Attributes:
        deployment: Reads an answer of `get-deployment`.
        search: Reads an answer of `search-deployments`.
        request: Makes the object for a `create-deployment` call.
        encode: Writes such an object as the package's own call does.
    """

    deployment: Callable[[bytes], Any]
    search: Callable[[bytes], Any]
    request: Callable[[dict[str, Any]], Any]
    encode: Callable[[Any], bytes]


@dataclass(frozen=True, slots=True)
class Peer:
    """A package made from the document.

    Attributes:
        name: What made it, as the table calls it.
        needs: Third-party modules it imports.
        load: Imports it.
        module: Its name.
        tool: The distribution that makes it, None for our own.
        generate: Makes it in a folder.
    """

    name: str
    needs: tuple[str, ...]
    load: Callable[[], Codec]
    module: str = ""
    tool: str = ""
    generate: Callable[[Path], None] | None = None


def _dumps(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _ours() -> Codec:
    from elastic_cloud_client import models
    from elastic_cloud_client.api.deployments import CREATE_DEPLOYMENT
    from elastic_cloud_client.types import one
    from elastic_cloud_sdk._sending.bodies import write_body

    deployment, search = one("DeploymentGetResponse"), one("DeploymentsSearchResponse")  # as its operations do
    return Codec(
        lambda data: deployment(json.loads(data)),
        lambda data: search(json.loads(data)),
        lambda source: rebuild(models.DeploymentCreateRequest.from_dict(source)),
        lambda body: cast(bytes, write_body(CREATE_DEPLOYMENT, body)[0]),
    )


def _decoded(kind: type) -> tuple[str, ...]:
    """Find the members of a model that are more than plain JSON."""
    from elastic_cloud_client.types import Model

    return (*kind._moments, *kind._objects, *kind._groups) if issubclass(kind, Model) else ()


def _members(kind: type) -> tuple[str, ...]:
    """Find the members that objects of a class have by the document, or what a class that stands for a map has."""
    if hasattr(kind, "__attrs_attrs__"):
        found = [attribute.name for attribute in kind.__attrs_attrs__]
    else:
        found = [*getattr(kind, "model_fields", getattr(kind, "__struct_fields__", ()))]
    return tuple(name for name in found if name != "additional_properties" or len(found) == 1)


def _visitor(names_of: Callable[[type], tuple[str, ...]]) -> Callable[[Any], Any]:
    """Give a function that asks for the members of these names, however deep, and gives back what it was given."""
    known: dict[type, tuple[str, ...]] = {}

    def visit(value: Any) -> Any:
        kind = type(value)
        if (names := known.get(kind)) is None:
            names = known[kind] = names_of(kind)
        for name in names:
            member = getattr(value, name)
            kind = type(member)
            if kind is list:
                for item in member:
                    visit(item)
            elif kind is dict:
                for item in member.values():
                    visit(item)
            elif known.get(kind) != ():
                visit(member)
        return value

    return visit


decode_all = _visitor(_decoded)
"""Make one of our models decode all within it, which it otherwise does on demand; the others have it done."""

parse_parameters = _visitor(_members)
"""Ask for every member of an object of any of the packages."""


def rebuild(value: Any) -> Any:
    """Make one of our models anew by its constructor: like one that a program made, it has no JSON to fall back on."""
    from elastic_cloud_client.types import Model

    if isinstance(value, Model):
        return type(value)(**{each.name: rebuild(getattr(value, each.name)) for each in value.__attrs_attrs__})
    if isinstance(value, list):
        return [rebuild(item) for item in value]
    if isinstance(value, dict):
        return {key: rebuild(item) for key, item in value.items()}
    return value


def _stock() -> Codec:
    models = import_module("peer_stock.models")
    return Codec(
        lambda data: models.DeploymentGetResponse.from_dict(json.loads(data)),
        lambda data: models.DeploymentsSearchResponse.from_dict(json.loads(data)),
        lambda source: models.DeploymentCreateRequest.from_dict(source),
        lambda body: _dumps(body.to_dict()),
    )


def _openapi_generator() -> Codec:
    models = import_module("peer_openapi_generator.models")
    return Codec(
        lambda data: models.DeploymentGetResponse.from_json(data.decode()),
        lambda data: models.DeploymentsSearchResponse.from_json(data.decode()),
        lambda source: models.DeploymentCreateRequest.from_dict(source),
        lambda body: body.to_json().encode(),
    )


def _pydantic() -> Codec:
    models = import_module("peer_pydantic")
    return Codec(
        lambda data: models.DeploymentGetResponse.model_validate_json(data),
        lambda data: models.DeploymentsSearchResponse.model_validate_json(data),
        lambda source: models.DeploymentCreateRequest.model_validate(source),
        lambda body: body.model_dump_json(exclude_none=True).encode(),
    )


def _msgspec() -> Codec:
    import msgspec

    models = import_module("peer_msgspec")
    return Codec(
        lambda data: msgspec.json.decode(data, type=models.DeploymentGetResponse),
        lambda data: msgspec.json.decode(data, type=models.DeploymentsSearchResponse),
        lambda source: msgspec.convert(source, type=models.DeploymentCreateRequest),
        lambda body: msgspec.json.encode(body),
    )


def _generate_stock(folder: Path) -> None:
    config = folder / "stock.yaml"
    config.write_text("package_name_override: peer_stock\n", encoding="utf-8")
    _run([
        "openapi-python-client", "generate", "--meta", "none", "--path", str(DOCUMENT),
        "--output-path", str(folder / "peer_stock"), "--config", str(config),
    ])  # fmt: skip


def _generate_openapi_generator(folder: Path) -> None:
    if shutil.which("java") is None:
        raise LeftOut("there is no Java here")
    _run([
        "openapi-generator-cli", "generate", "-g", "python", "-i", str(DOCUMENT), "-o", str(folder / "whole"),
        "--package-name", "peer_openapi_generator",
    ])  # fmt: skip
    (folder / "whole" / "peer_openapi_generator").rename(folder / "peer_openapi_generator")


def _generate_models(module: str, kind: str) -> Callable[[Path], None]:
    def generate(folder: Path) -> None:
        _run([
            "datamodel-codegen", "--input", str(DOCUMENT), "--input-file-type", "openapi", "--ignore-pyproject",
            "--output", str(folder / f"{module}.py"), "--output-model-type", kind,
            "--target-python-version", f"3.{sys.version_info.minor}", "--formatters", "builtin",
        ])  # fmt: skip

    return generate


def _run(command: Sequence[str]) -> None:
    # The generators, and the formatter one of them calls, are those of this environment.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    try:
        subprocess.run(command, env={**os.environ, "PATH": path}, check=True, capture_output=True, text=True)
    except subprocess.CalledProcessError as problem:
        raise LeftOut(f"{command[0]} failed: {(problem.stdout + problem.stderr).strip()[-300:]}") from problem


OURS = Peer("ours", ("attrs", "httpx"), _ours)
STOCK = Peer(
    "openapi-python-client", ("attrs", "httpx"), _stock, "peer_stock", "openapi-python-client", _generate_stock
)
OPENAPI_GENERATOR = Peer(
    "OpenAPI Generator",
    ("pydantic", "dateutil", "urllib3", "typing_extensions"),
    _openapi_generator,
    "peer_openapi_generator",
    "openapi-generator-cli",
    _generate_openapi_generator,
)
PYDANTIC = Peer(
    "datamodel-code-generator, pydantic",
    ("pydantic",),
    _pydantic,
    "peer_pydantic",
    "datamodel-code-generator",
    _generate_models("peer_pydantic", "pydantic_v2.BaseModel"),
)
MSGSPEC = Peer(
    "datamodel-code-generator, msgspec",
    ("msgspec",),
    _msgspec,
    "peer_msgspec",
    "datamodel-code-generator",
    _generate_models("peer_msgspec", "msgspec.Struct"),
)
ALL = {peer.module or "ours": peer for peer in (OURS, STOCK, OPENAPI_GENERATOR, PYDANTIC, MSGSPEC)}


@cache
def folder() -> Path:
    """Tell where the peers of this document are; to be put on the path for modules."""
    digest = hashlib.sha256(DOCUMENT.read_bytes())
    digest.update(Path(__file__).read_bytes())
    for name in (*sorted({peer.tool for peer in ALL.values() if peer.tool}), "ruff"):
        try:
            digest.update(f"{name} {version(name)}".encode())
        except PackageNotFoundError:
            continue
    place = _CACHE / digest.hexdigest()[:16]
    if not place.exists():
        shutil.rmtree(_CACHE, ignore_errors=True)
        place.mkdir(parents=True)
    sys.path.insert(0, str(place))
    return place


@cache
def available(peer: Peer) -> str:
    """Make a peer, if it is not there yet.

    Returns:
        An empty text, or why it cannot be made here.
    """
    if peer.generate is None or any((folder() / name).exists() for name in (peer.module, f"{peer.module}.py")):
        return ""
    # Elsewhere, so that no settings of this project are found, and in one step, so that half a peer is never used.
    with tempfile.TemporaryDirectory() as temporary:
        try:
            version(peer.tool)
            peer.generate(Path(temporary))
        except PackageNotFoundError:
            return f"{peer.tool} is not installed"
        except LeftOut as reason:
            return str(reason)
        [made] = Path(temporary).glob(f"{peer.module}*")
        shutil.move(made, folder() / made.name)
    return ""


def present(*wanted: Peer) -> list[Peer]:
    """Choose those of some peers that can be made here."""
    return [peer for peer in wanted if not available(peer)]


def missing() -> list[str]:
    """Tell why each of the others cannot."""
    return [f"{peer.name}: {reason}" for peer in ALL.values() if (reason := available(peer))]
