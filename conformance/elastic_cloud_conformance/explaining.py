"""What a failure means, which side is probably wrong, and how to repeat it."""

from __future__ import annotations

import json
import pprint
import re
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from elastic_cloud_conformance.document import Node, follow, load, operations
from elastic_cloud_conformance.findings import Finding

_SERVER = "Probably the server is wrong."
_EITHER = (
    "Either side may be wrong: if the server answers so every time, the document is behind it or describes another "
    "version; if only here, the server is wrong."
)
_DOCUMENT = "Probably the document is wrong or behind the server: it should say this, too."

MEANINGS: dict[str, tuple[str, str]] = {
    "ST101": ("The server failed over a request; it should refuse what it cannot do.", _SERVER),
    "ST102": ("The server failed over a content type; it should refuse it.", _SERVER),
    "ST103": ("The answer has a status that the document does not list for the operation.", _DOCUMENT),
    "ST104": ("The answer does not say what its body is.", _SERVER),
    "ST105": ("The body is of another type than the document says; often a proxy has answered.", _SERVER),
    "ST106": ("The content type of the answer cannot be read.", _SERVER),
    "ST107": ("A header that every such answer has is missing.", _SERVER),
    "ST108": ("The answer is not in the documented form: a member, a type, an enum or a header differs.", _EITHER),
    "ST109": ("The answer calls itself JSON and is not; often a proxy has answered.", _SERVER),
    "ST110": ("The answer cannot be read as what it says it is.", _SERVER),
    "ST112": ("The answer took too long.", _SERVER),
    "ST201": ("A request that the document forbids was accepted.", _EITHER),
    "ST202": ("A request that the document allows was refused as a wrong one.", _EITHER),
    "ST203": ("A request without a required header was accepted.", _SERVER),
    "ST204": ("A method that the path does not have was not refused with 405 and the header Allow.", _SERVER),
    "ST205": ("The header Allow does not name the methods that the document has for the path.", _EITHER),
    "ST301": ("What was deleted is still there.", _SERVER),
    "ST302": ("What was created is not there.", _SERVER),
    "ST401": ("A call without valid credentials succeeded: everybody may do this.", _SERVER),
    "ST402": ("Somebody else can read what belongs to the caller.", _SERVER),
}
CHECKS: dict[str, tuple[str, str]] = {
    "refusal_names_a_reason": (
        "A valid request was refused without a code that says why, or with one for wrong requests.",
        _EITHER,
    ),
    "errors_come_in_the_envelope": (
        'An error is not {"errors": [{code, message}]} with the codes in x-cloud-error-codes, as all others are.',
        _SERVER,
    ),
    "sums_agree": ("A sum of costs is not what its parts come to.", _SERVER),
    "lists_keep_their_order": ("A list is not in the order that its members tell.", _SERVER),
    "credentials_end": ("A key or token is valid for longer than was asked for.", _SERVER),
    "instances_are_complete": ("A resource has fewer instances than its plan, which is done, needs.", _SERVER),
    "keys_keep_to_their_deployments": ("A key for some deployments is shown others.", _SERVER),
    "passwords_count": ("A login succeeds whatever the password is.", _SERVER),
}


def meaning(code: str, check: str = "") -> str:
    """Say what a kind of failure means, in a sentence."""
    return _look_up(code, check)[0]


def blame(code: str, check: str = "") -> str:
    """Tell which side is probably wrong."""
    return _look_up(code, check)[1]


def _look_up(code: str, check: str) -> tuple[str, str]:
    return CHECKS.get(check) or MEANINGS.get(code) or ("The server did not do what the document says.", _EITHER)


def explain(finding: Finding) -> str:
    """Tell everything about a failure."""
    parts = [
        f"{finding.id}: {finding.code} {finding.title}, {finding.operation}",
        f"{meaning(finding.code, finding.check)}\n{blame(finding.code, finding.check)}",
        _indented("What was seen", finding.message),
    ]
    if finding.status:
        parts.append(_indented(f"The answer, status {finding.status}", finding.answer or "(empty)"))
    if finding.curl:
        parts.append(_indented("The request as curl; put your credentials where *** is", finding.curl))
    if code := sdk_code(finding):
        parts.append(_indented("The same with the SDK; it refuses by itself what it knows to be wrong", code))
    return "\n\n".join(parts)


def _indented(title: str, text: str) -> str:
    lines = "\n".join(f"    {line}".rstrip() for line in text.strip().splitlines())
    return f"{title}:\n{lines}"


def sdk_code(finding: Finding) -> str | None:
    """Write the request as a call of the SDK; None if it is not one of an operation of the document."""
    document = load("ece")
    located = locate(document, finding)
    if located is None:
        return None
    operation, arguments = located
    address = urlsplit(finding.url)
    names = {each["name"]: each for each in (follow(document, one) for one in operation.get("parameters", ()))}
    given = [repr(value) for value in arguments]
    if finding.body:
        try:
            given.append(pprint.pformat(json.loads(finding.body), width=90, sort_dicts=False))
        except ValueError:
            return None
    for name, text in parse_qsl(address.query, keep_blank_values=True):
        if name in names:
            given.append(f"{snake(name)}={_typed(follow(document, names[name]['schema']), text)!r}")
    tag = snake(operation["tags"][0])
    base = f"{address.scheme}://{address.netloc}"
    return (
        "from elastic_cloud_sdk import ElasticCloud\n\n"
        f"with ElasticCloud({base!r}) as cloud:\n"
        f"    print(cloud.{tag}.{snake(operation['operationId'])}({', '.join(given)}))"
    )


def locate(document: Node, finding: Finding) -> tuple[Node, list[str]] | None:
    """Find the operation of a request, and the values in its path."""
    path = urlsplit(finding.url).path.partition("/api/v1")[2]
    for template, method, operation in operations(document):
        if operation["operationId"] == finding.operation and method.upper() == finding.method:
            pattern = re.sub(r"\\{[^}]*\\}|\{[^}]*\}", "([^/]*)", template)
            found = re.fullmatch(pattern, path)
            return (operation, [unquote(value) for value in found.groups()]) if found else None
    return None


def snake(name: str) -> str:
    """Write a name of the API as one of Python."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return spaced.replace("-", "_").lower()


def _typed(schema: Node, text: str) -> Any:
    kind = schema.get("type")
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    if kind == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    return text
