# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

DirectoryRoleMappingRuleType = Literal["group_dn", "user_dn"]
"""Whose entry a rule names, the user's own or that of a group.

Newer servers may send other values."""
