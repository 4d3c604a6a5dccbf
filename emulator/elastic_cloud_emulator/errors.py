"""What refuses a call: an error of the API, with its status, code and fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class ApiError(Exception):
    """A refusal, answered with the API's error envelope and the code in `x-cloud-error-codes`."""

    def __init__(
        self, status: int, code: str, message: str, fields: Sequence[str] = (), headers: Mapping[str, str] | None = None
    ) -> None:
        """Describe the refusal.

        Args:
            status: HTTP status, one that the operation documents.
            code: Error code, for example `accounts.not_found`; one that the operation documents for the status.
            message: Sentence for people, without secrets.
            fields: The parts of the request at fault, as `resources.elasticsearch[0].plan`.
            headers: Further headers of the answer.
        """
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.fields = tuple(fields)
        self.headers = dict(headers or {})

    def as_dict(self) -> dict[str, Any]:
        """Write the error as the API's error envelope lists it."""
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.fields:
            error["fields"] = self.fields
        return error
