"""What refuses a call: an error of the API, with its status, code, message and fields.

Handlers name the code and say what differs; the message comes from the catalogue of codes, `openapi/errors/`:

    raise ApiError(404, "deployments.deployment_not_found", deployment_id=deployment_id)
    raise ApiError(409, "deployments.version_conflict", "document", fields=["version"], resource=…, stored=…, version=…)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import orjson

_PACKAGED = Path(__file__).with_name("messages.json")
_CHECKOUT = Path(__file__).parents[2] / "openapi" / "bundled" / "messages.json"
OWN = {
    "root.headers_too_large": {"default": "{what} may have {limit} bytes"},
    "root.http_version_not_supported": {"default": "The versions of HTTP here are 1.1 and 1.0"},
    "root.malformed_request": {
        "default": "This is no HTTP request: {problem}",
        "address": "This is no address: {problem}",
        "host": "A request names its host, once",
        "coding": "HTTP 1.0 knows no Transfer-Encoding",
    },
    "root.not_implemented": {
        "default": "The emulator does not play {operation} yet; /_emulator/coverage lists what it does",
        "coding": "The only Transfer-Encoding here is chunked",
    },
    "root.resource_not_found": {
        "not_played": "The emulator does not play {method} /{path} of {kind}; it plays {played}"
    },
    "root.request_timeout": {
        "default": "A request may take {seconds} seconds to come in, and one more for {length} bytes of its body"
    },
    "root.uri_too_long": {"default": "Path and query are longer than {limit} bytes"},
}
"""Messages of what the API leaves to HTTP, and of what is missing here."""
_LONGEST = 1000
"""Characters of a value in a message; callers may send more."""


class ApiError(Exception):
    """A refusal, answered with the API's error envelope and the code in `x-cloud-error-codes`."""

    def __init__(
        self,
        status: int,
        code: str,
        which: str = "default",
        /,
        *,
        fields: Sequence[str] = (),
        headers: Mapping[str, str] | None = None,
        **values: object,
    ) -> None:
        """Describe the refusal.

        Args:
            status: HTTP status, one that the operation documents.
            code: Error code, for example `accounts.not_found`; one that the operation documents for the status.
            which: The name of the message, where the catalogue has several for the code.
            fields: The parts of the request at fault, as `resources.elasticsearch[0].plan`.
            headers: Further headers of the answer.
            values: What stands in the message in place of the names in braces, without secrets.

        Raises:
            KeyError: The catalogue has no such code or message, or the message needs another value.
        """
        template = catalogue()[code][which]
        self.message = template.format_map({name: str(value)[:_LONGEST] for name, value in values.items()})
        super().__init__(f"{status} {code}: {self.message}")
        self.status = status
        self.code = code
        self.fields = tuple(fields)
        self.headers = dict(headers or {})

    def as_dict(self) -> dict[str, Any]:
        """Write the error as the API's error envelope lists it."""
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.fields:
            error["fields"] = self.fields
        return error


@cache
def catalogue() -> Mapping[str, Mapping[str, str]]:
    """Return the messages of all codes, by code and name; they are read for the first refusal."""
    file = _PACKAGED if _PACKAGED.is_file() else _CHECKOUT
    found: dict[str, dict[str, str]] = orjson.loads(file.read_bytes())
    for code, messages in OWN.items():
        found[code] = {**found.get(code, {}), **messages}
    return found
