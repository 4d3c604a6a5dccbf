# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

TlsService = Literal["adminconsole", "internalca", "proxy", "ui"]
"""Part of the platform with a certificate of its own: `ui` is the Cloud UI together with this API, `proxy`
the entrance to deployments, `adminconsole` the console for platform administration, `internalca` the
authority that signs certificates between the services.

 Newer servers may send other values."""
