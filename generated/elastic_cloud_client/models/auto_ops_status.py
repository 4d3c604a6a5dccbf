# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

AutoOpsStatus = Literal["connected", "excluded", "not_connected"]
"""`connected`: AutoOps watches the deployment. `not_connected`: it does not, but could. `excluded`: the
deployment is kept out of it.

 Newer servers may send other values."""
