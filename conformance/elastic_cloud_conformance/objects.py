"""The objects that a run makes on a server that is not there to be broken: known, left to the run, and removed.

Only operations are called whose effect stays within such an object. What reaches further is not sent, however well it
would be removed again: invitations go out by mail, users could log in, trust and networking concern everybody.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Literal
from urllib.parse import quote, urlsplit

import requests

from elastic_cloud_conformance.document import Node, links, operations

Mode = Literal["read", "own", "any"]
"""What may leave: GET alone; also what makes objects and changes those; everything."""

SAFE = ("GET", "HEAD", "OPTIONS")
"""Methods that change nothing."""

MAKERS = {
    "create-api-key": "/users/auth/keys/{}",
    "create-deployment": "/deployments/{}",
    "create-deployment-template-v2": "/deployments/templates/{}",
    "create-extension": "/deployments/extensions/{}",
    "create-traffic-filter-ruleset": "/deployments/traffic-filter/rulesets/{}",
}
"""Operations that make an object for the run, and where it is then, by the `id` of the answer."""

_ID = re.compile(r"[A-Za-z0-9_-]{6,}")
"""An id, and not one that leads to another place such as all keys at once."""
_FOR_ALL = re.compile(r'"include_by_default"\s*:\s*+(?!false)')
"""What lets an object concern all deployments to come."""
_REMOVED = (200, 202, 204, 404)
_PATIENCE = 900.0
"""Seconds within which a deployment is expected to have shut down."""


def reachable(document: Node) -> set[str]:
    """List the operationIds that make objects, and those that links lead to from there while the path stays within."""
    paths = {operation["operationId"]: path for path, _, operation in operations(document)}
    within = {maker: place.split("{}")[0] + "{" for maker, place in MAKERS.items() if maker in paths}
    found = set(within)
    waiting = [(maker, within[maker]) for maker in found]
    while waiting:
        source, place = waiting.pop()
        for operation, link in links(document):
            target = link["operationId"]
            if operation["operationId"] == source and target not in found and paths[target].startswith(place):
                found.add(target)
                waiting.append((target, place))
    return found


class Objects:
    """What the run has made and not yet removed.

    Attributes:
        root: Address of the API, with `/api/v1`.
        paths: Where the objects are, below the root.
    """

    def __init__(self, root: str, document: Node) -> None:
        self.root = root
        self.paths: list[str] = []
        self._own: set[str] = set()  # also what is removed already: checks ask for it once more
        self._regions: dict[str, str] = {}
        self._words = {word for path in document["paths"] for word in path.split("/")}
        self._makers = {
            path: MAKERS[operation["operationId"]]
            for path, method, operation in operations(document)
            if method == "post" and operation["operationId"] in MAKERS
        }

    def permit(self, method: str, url: str, body: bytes | str | None) -> bool:
        """Tell whether a call that may change something concerns nothing but objects of the run."""
        path = self._path(url)
        if path is None or re.search(r"/\.\.?(/|$)|%2f|%2e|//", path, re.IGNORECASE):
            return False
        if method == "POST" and path in self._makers:
            text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body or ""
            return _FOR_ALL.search(text) is None
        return any(path == own or path.startswith(f"{own}/") for own in self._own)

    def note(self, request: requests.PreparedRequest, response: requests.Response) -> None:
        """Remember what a call has made, and forget what it has removed."""
        path = self._path(request.url or "")
        if path is None or not response.ok:
            return
        if request.method == "POST" and path in self._makers:
            try:
                made = str(response.json()["id"])
            except (ValueError, KeyError, TypeError):
                return
            place = self._makers[path].format(quote(made, safe=""))
            if _ID.fullmatch(made) and made not in self._words and place not in self._own:
                self._own.add(place)
                self.paths.append(place)
                self._regions[place] = _region(urlsplit(request.url or "").query)
        elif request.method == "DELETE" and path in self.paths:
            self.paths.remove(path)

    def remove(self, session: requests.Session) -> list[str]:
        """Remove everything, newest first; tells where the objects are that are still there."""
        for path in reversed(self.paths.copy()):
            address = f"{self.root}{path}"
            try:
                if re.fullmatch("/deployments/[^/]+", path):
                    session.post(f"{address}/_shutdown?skip_snapshot=true", json={})
                    gone = any(_gone(session, address) for _ in _attempts())
                else:
                    gone = _gone(session, address + self._regions.get(path, ""))
            except requests.RequestException:
                gone = False
            if gone and path in self.paths:
                self.paths.remove(path)
        return self.paths

    def _path(self, url: str) -> str | None:
        address = url.split("?", 1)[0].split("#", 1)[0]
        return address.removeprefix(self.root) if address.startswith(f"{self.root}/") else None


def _attempts() -> Iterator[None]:
    """Go on for as long as a deployment may take to shut down, more and more slowly."""
    end, pause = time.monotonic() + _PATIENCE, 0.1
    while True:
        yield
        if time.monotonic() > end:
            return
        time.sleep(pause)
        pause = min(pause * 1.5, 10.0)


def _gone(session: requests.Session, address: str) -> bool:
    return session.delete(address).status_code in _REMOVED


def _region(query: str) -> str:
    """Write the part of a query that what belongs to a region is also removed with."""
    kept = [part for part in query.split("&") if part.startswith("region=")]
    return f"?{kept[0]}" if kept else ""
