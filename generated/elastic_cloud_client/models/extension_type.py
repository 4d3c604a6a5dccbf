# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ExtensionType = Literal["bundle", "plugin"]
"""Whether nodes install it as a plugin or unpack it as files into their configuration directory (`bundle`).

Newer servers may send other values."""
