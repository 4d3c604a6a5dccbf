"""Completes the pytest file that repeats the failures of a run: its credentials are found, not written."""

from __future__ import annotations

import re
from pathlib import Path

from elastic_cloud_conformance.masking import MASK

_TEST = re.compile(r"^# (?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS|TRACE|QUERY) /.*$", re.MULTILINE)
"""What the part of the file with a test begins with."""
_WITHOUT = re.compile(r"ST401|status_code == 401")
"""What a test has whose call is made with no credentials, or wrong ones; a mask is as good as those."""
_HEADER = f"'Authorization': '{MASK}'"


def complete(file: Path, server: str) -> None:
    """Let the tests of a file call with the credentials that the SDK finds.

    Args:
        file: As schemathesis has written it, with masks where secrets stood.
        server: Address of the server.
    """
    text = file.read_text(encoding="utf-8")
    starts = [found.start() for found in _TEST.finditer(text)]
    if not starts:
        return
    ends = [*starts[1:], len(text)]
    tests = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    called = [
        test if _WITHOUT.search(test) else test.replace(_HEADER, "'Authorization': AUTHORIZATION") for test in tests
    ]
    head = text[: starts[0]].replace(
        "import requests\n",
        "import requests\n\nfrom elastic_cloud_sdk import find_settings\n\n"
        f"AUTHORIZATION = find_settings({server!r}).credentials.header\n",
        1,
    )
    file.write_text(head + "".join(called), encoding="utf-8")
