# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

LdapBindType = Literal["user_search", "user_templates"]
"""How a user's entry is found. `user_search` looks for it in the directory, `user_templates` builds its name
from the user's name.

 Newer servers may send other values."""
