# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

SamlRoleMappingRuleType = Literal["dn", "groups", "username"]
"""Which part of the provider's answer a rule looks at, by the names that `attributes` gives them (`username`
is its `principal`).

Newer servers may send other values."""
