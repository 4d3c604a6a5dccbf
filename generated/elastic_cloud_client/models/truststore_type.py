# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

TruststoreType = Literal["jks", "PKCS12"]
"""File format of a truststore, that of Java or PKCS#12.

Newer servers may send other values."""
