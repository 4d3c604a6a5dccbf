"""Passwords and secret tokens of resources: shown once, then known by their hash."""

from __future__ import annotations

import string
from hashlib import sha256

from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.plans.records import JsonObject, Resource

_LETTER_OR_DIGIT = bytes((string.ascii_letters + string.digits).encode()[byte % 62] for byte in range(256))


_PASSWORD_LENGTH = 24


_TOKEN_LENGTH = 18


def first_credentials(ids: Ids, resource: Resource) -> JsonObject:
    """Draw what only the answer to the creation of a resource shows; empty for kinds without credentials."""
    if resource["kind"] == "elasticsearch":
        return {"credentials": {"username": "elastic", "password": draw_password(ids)}}
    if resource["kind"] in ("apm", "integrations_server"):
        return {"secret_token": draw_token(ids)}
    return {}


def draw_password(ids: Ids) -> str:
    """Draw a password for the superuser of an Elasticsearch."""
    return _letters_and_digits(ids, _PASSWORD_LENGTH)


def draw_token(ids: Ids) -> str:
    """Draw a secret token for an APM Server."""
    return _letters_and_digits(ids, _TOKEN_LENGTH)


def _letters_and_digits(ids: Ids, length: int) -> str:
    return bytes.fromhex(ids.hex32() + ids.hex32())[:length].translate(_LETTER_OR_DIGIT).decode()


def keep_hash(resource: Resource, secret: str) -> None:
    """Remember the password or token of a resource by its hash."""
    resource["secret_hash"] = sha256(secret.encode()).hexdigest()
