"""The catalogue of error codes, and the answers that are made of it.

Each code has its meaning, the message that comes with it, and a remedy, once, in `openapi/errors/`. Operations name the
codes of each status below `x-errors`; the answers with their headers, texts and examples are made here.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

from tools.sources import Located, Node, like, near, place

HEADER = "x-cloud-error-codes"
ENVELOPE = "BasicFailedReply"


class Catalogue:
    """All codes.

    Attributes:
        codes: What the files say of each code.
        problems: Where what is wrong is added, each in one line.
        used: The codes that some answer names.
    """

    def __init__(self, codes: Mapping[str, Node], problems: list[str]) -> None:
        self.codes = codes
        self.problems = problems
        self.used: set[str] = set()

    def published(self) -> Node:
        """Return the catalogue as the bundled document has it."""
        return {
            code: like(
                entry,
                {
                    "meaning": entry["meaning"],
                    "messages": messages(entry),
                    "remedy": entry["remedy"],
                    **{key: entry[key] for key in ("x-added-in",) if key in entry},
                },
            )
            for code, entry in sorted(self.codes.items())
        }

    def answers(self, operation: Node, values: Node) -> None:
        """Put the answers that an operation has below `x-errors` among its others."""
        errors = operation.pop("x-errors", {})
        responses = operation["responses"]
        for status, entry in errors.items():
            where = place(errors, status)
            if status in responses:
                self.problems.append(f"{where}: {status} stands below `responses`, too")
            if isinstance(entry, dict):
                short = like(entry, {key: value for key, value in entry.items() if key != "codes"})
                short["x-errors"] = entry.get("codes", [])
            else:
                short = Located({"x-errors": entry}, errors.file, errors.lines[status], {})
            responses[status] = self.answer(short, values)
        for status, response in responses.items():
            if "x-errors" in response:
                responses[status] = self.answer(response, values)

    def answer(self, response: Node, values: Node) -> Node:
        """Return an answer in full.

        Args:
            response: An answer with codes below `x-errors`; what else it says stays.
            values: Examples of the operation's parameters by name, for the message.
        """
        where = place(response)
        codes = [entry.partition("/")[0] for entry in response["x-errors"]]
        known = [code for code in codes if code in self.codes]
        for code in codes:
            if code not in self.codes:
                self.problems.append(f"{where}: there is no code {code} in errors/{near(code, self.codes)}")
        self.used.update(known)
        if not known:
            return response
        first = next(entry for entry in response["x-errors"] if entry.partition("/")[0] in known)
        error = {"code": known[0], "message": self.message(first, values, where)}
        if "fields" in self.codes[known[0]] and "/" not in first:
            error["fields"] = self.codes[known[0]]["fields"]
        header = {
            "required": True,
            "description": "The code of the error, as in the body.",
            "schema": {"type": "string", "enum": codes, "examples": [codes[0]]},
        }
        schema = {"$ref": f"#/components/schemas/{ENVELOPE}"}
        made: Node = {
            "description": " ".join(self.codes[code]["meaning"] for code in known),
            **{key: value for key, value in response.items() if key != "x-errors"},
            "headers": {HEADER: header, **response.get("headers", {})},
        }
        made.setdefault("content", {"application/json": {"schema": schema, "example": {"errors": [error]}}})
        return like(response, made)

    def message(self, named: str, values: Node, where: str) -> str:
        """Return a message as an example.

        Args:
            named: Its code; behind a slash the name of the message, if it is not to be the first.
            values: Examples of the operation's parameters by name.
            where: The place of the answer.
        """
        code, _, name = named.partition("/")
        entry = self.codes[code]
        known = {**values, **entry.get("values", {})}
        texts = messages(entry)
        if name and name not in texts:
            self.problems.append(f"{where}: {code} has no message {name}{near(name, texts)}")
        template = texts.get(name) or next(iter(texts.values()))
        lacking = [name for name in placeholders(template) if name not in known]
        if lacking:
            self.problems.append(f"{where}: the message of {code} needs a value for {', '.join(lacking)}")
            return template
        return template.format_map(known)


def messages(entry: Node) -> dict[str, str]:
    """Return the messages of a code by their names, with names in braces for what differs; an only one is `default`."""
    message = entry["message"]
    return message if isinstance(message, dict) else {"default": message}


def placeholders(template: str) -> list[str]:
    """Return the names in a message; none if its braces are not in order."""
    try:
        return [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError:
        return []


def examples(parameters: list[Node]) -> Node:
    """Return an example of each parameter, as text."""
    found: Node = {}
    for parameter in parameters:
        value: Any = next(iter(parameter["schema"].get("examples", [])), None)
        if value is not None:
            found[parameter["name"]] = ",".join(map(str, value)) if isinstance(value, list) else value
    return found
