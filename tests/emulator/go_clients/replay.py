"""Sends what clients written in Go send, byte for byte as they do, and looks at what they look at."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from elastic_cloud_emulator import Emulator

UNPREFIXED = ("deployments", "user", "users", "organizations", "billing", "phone-home", "saas")
"""First segments of the paths that go without the region; all others get it."""


@dataclass(frozen=True)
class File:
    """A body of `multipart/form-data`, streamed without a length."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Step:
    """One request.

    Attributes:
        request: Method and path below the base path, with `{names}` of what was kept.
        body: JSON value or file; names in texts of it are replaced too.
        status: What alone the client takes.
        uses: Members of the answer that the client relies on, as paths separated by blanks.
        keeps: Names for members of the answer, for later steps.
    """

    request: str
    body: Any = None
    status: int = 200
    uses: str = ""
    keeps: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Track:
    """Follow the changes of the deployment that was kept, as the library does, until none is pending.

    Attributes:
        beat: Seconds between two looks.
        retries: How many looks may find nothing pending.
        changed: Kinds that the change is about, separated by blanks.
        failed: Those of them whose change fails.
    """

    beat: float
    retries: int
    changed: str
    failed: str = ""


class GoClient:
    """A client on a real connection."""

    def __init__(self, emulator: Emulator, region: str, agent: str) -> None:
        self.emulator = emulator
        self.region = region
        self.kept: dict[str, str] = {"region": region, "request": "a1" * 32}
        self.authorization = f"ApiKey {emulator.api_key}"
        self._http = httpx.Client(base_url=emulator.url, headers={"accept": "application/json", "user-agent": agent})

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def play(self, steps: Iterable[Step | Track]) -> None:
        """Take step after step; each answer has to be what the client needs."""
        for step in steps:
            if isinstance(step, Track):
                self._track(step)
            else:
                self._send(step)

    def _send(self, step: Step) -> Any:
        request = step.request.format_map(self.kept)
        method, path = request.split(" ", 1)
        prefix = "" if path.split("?")[0].split("/")[0] in UNPREFIXED else f"regions/{self.region}/"
        headers = {} if method == "GET" else {"content-type": "application/json"}
        if self.authorization:
            headers["authorization"] = self.authorization
        content: Any = {}
        if isinstance(step.body, File):
            headers["content-type"] = "multipart/form-data; boundary=0123456789abcdef"
            content = {"content": _multipart(step.body, "0123456789abcdef")}
        elif step.body is not None:
            text = json.dumps(_filled(step.body, self.kept), sort_keys=True, separators=(",", ":"))
            content = {"content": f"{text}\n".encode()}
        response = self._http.request(method, f"/api/v1/{prefix}{path}", headers=headers, **content)
        assert response.status_code == step.status, (request, response.text)
        assert response.headers["content-type"].startswith("application/json"), request
        answer = response.json()
        for used in step.uses.split():
            assert _member(answer, used) is not None, (request, used, answer)
        self.kept |= {name: str(_member(answer, path)) for name, path in step.keeps.items()}
        return answer

    def _track(self, track: Track) -> None:
        """Poll until nothing is pending, then judge each resource by the last step of its last change."""
        read = "GET deployments/{deployment}?show_plan_logs=true&show_plans=true"
        retries = 0
        for _ in range(100):
            self.emulator.advance(track.beat)
            if retries >= track.retries:
                break
            pending = [info["plan_info"].get("pending") for _, info in _infos(self._send(Step(read)))]
            retries += not any(attempt and _last_step(attempt) for attempt in pending)
        else:
            raise AssertionError("a plan never ends")
        history = dict(_infos(self._send(Step(f"{read}&show_plan_history=true"))))
        for kind in track.changed.split():
            plans = history[kind]["plan_info"]
            attempt = plans.get("current") or plans["history"][-1]
            expected = "error" if kind in track.failed.split() else "success"
            assert _last_step(attempt) == ("plan-completed", expected), kind
            assert expected == "success" or attempt["plan_attempt_log"][-1]["info_log"][-1]["message"]


def _infos(deployment: Any) -> Iterable[tuple[str, Any]]:
    for kind, resources in deployment["resources"].items():
        for resource in resources:
            yield kind, resource["info"]


def _last_step(attempt: Any) -> tuple[str, str]:
    """What the library reads without asking whether it is there."""
    step = attempt["plan_attempt_log"][-1]
    assert step["started"]
    return step["step_id"], step["status"]


def _member(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value[int(name)] if isinstance(value, list) else value.get(name)
    return value


def _filled(value: Any, kept: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {_filled(name, kept): _filled(member, kept) for name, member in value.items()}
    if isinstance(value, list):
        return [_filled(member, kept) for member in value]
    if isinstance(value, str) and value.startswith("{") and value.endswith("}") and value[1:-1] in kept:
        return kept[value[1:-1]]
    return value


def _multipart(file: File, boundary: str) -> Iterable[bytes]:
    yield f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{file.name}"\r\n'.encode()
    yield b"Content-Type: application/zip\r\n\r\n"
    yield file.content
    yield f"\r\n--{boundary}--\r\n".encode()
