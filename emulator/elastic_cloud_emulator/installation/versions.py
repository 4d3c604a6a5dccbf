"""Order of stack versions."""

from __future__ import annotations

import re
from functools import lru_cache

_FORM = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:[-+.](.*))?", re.DOTALL)

Version = tuple[int, int, int, bool, str]
"""What versions are compared by: the three numbers, then whether it is a release, then the name of the preview."""


@lru_cache(maxsize=256)
def parse(text: str) -> Version:
    """Make a version comparable; previews such as `9.0.0-rc1` come before their release.

    Args:
        text: Three numbers with dots, perhaps with a suffix.

    Raises:
        ValueError: It is something else.
    """
    form = _FORM.fullmatch(text)
    if form is None:
        raise ValueError(f"{text!r} is not a version such as 8.17.4")
    major, minor, patch, suffix = form.groups()
    return int(major), int(minor), int(patch), not suffix, suffix or ""
