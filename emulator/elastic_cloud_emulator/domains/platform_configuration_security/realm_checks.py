"""Whether the settings of a realm make sense."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import urlsplit

import yaml

from elastic_cloud_emulator.access.realms import RealmType
from elastic_cloud_emulator.document.yaml_text import line_of, read_yaml
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import JsonObject

_ID = re.compile(r"[a-z0-9_-]+")
_BUNDLES = ("certificate_url", "signing_certificate_url", "encryption_certificate_url", "ssl_certificate_url")
_BLANK = re.compile(r"[\s\x00-\x20\x7f]")
_LONGEST = 8192
"""Characters of YAML, which takes its time to read."""


def check_settings(realm_type: RealmType, settings: JsonObject, taken: Collection[int]) -> None:
    """Check the settings of a realm.

    Args:
        realm_type: What the realm asks.
        settings: As they were sent.
        taken: The orders of the other realms.

    Raises:
        ApiError: 400, something of them cannot be used.
    """
    if not _ID.fullmatch(settings["id"]):
        raise ApiError(400, "security_realm.invalid_id", fields=["id"], realm_id=settings["id"])
    order: int | None = settings.get("order")
    if order is not None and order < 0:
        raise ApiError(400, "security_realm.invalid_order", fields=["order"], order=order)
    if order in taken:
        raise ApiError(400, "security_realm.order_conflict", fields=["order"], order=order)
    if realm_type == "saml":
        url = settings["idp"]["metadata_path"]
        if not _is_address(url, "http", "https"):
            raise ApiError(400, "security_realm.saml.invalid_idp_metadata_url", fields=["idp.metadata_path"], url=url)
    else:
        _check_servers(realm_type, settings["urls"])
    for member in _BUNDLES:
        if member in settings and not _is_address(settings[member], "http", "https"):
            raise ApiError(400, "security_realm.invalid_bundle_url", fields=[member], url=settings[member])
    if "override_yaml" in settings:
        _check_yaml(settings["override_yaml"])


def _check_servers(realm_type: RealmType, urls: list[str]) -> None:
    for index, url in enumerate(urls):
        if not _is_address(url):
            raise ApiError(400, "security_realm.invalid_url", fields=[f"urls[{index}]"], url=url)
        if not _is_address(url, "ldap", "ldaps"):
            _refuse(realm_type, f"urls[{index}]", url)
    for index, url in enumerate(urls):
        if urlsplit(url).scheme != urlsplit(urls[0]).scheme:
            raise ApiError(400, "security_realm.invalid_url", "mixed", fields=[f"urls[{index}]"], url=url)


def _refuse(realm_type: RealmType, field: str, url: str) -> None:
    if realm_type == "ldap":
        raise ApiError(400, "security_realm.ldap.invalid_url", fields=[field], url=url)
    raise ApiError(400, "security_realm.active_directory.invalid_url", fields=[field], url=url)


def _is_address(url: str, *schemes: str) -> bool:
    """Tell whether a text is an address with scheme and host, of one of the schemes if any are given."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    known = not schemes or parts.scheme in schemes
    return bool(known and parts.scheme and parts.hostname and not _BLANK.search(url) and parts.username is None)


def _check_yaml(text: str) -> None:
    """Check that a text holds settings."""
    if len(text) > _LONGEST:
        raise ApiError(400, "security_realm.invalid_yaml", "length", fields=["override_yaml"], limit=_LONGEST)
    try:
        settings = read_yaml(text)
    except yaml.MarkedYAMLError as problem:
        line = line_of(problem, text)
        raise ApiError(400, "security_realm.invalid_yaml", fields=["override_yaml"], line=line) from None
    except (yaml.YAMLError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        raise ApiError(400, "security_realm.invalid_yaml", "form", fields=["override_yaml"]) from None
    if settings is not None and not isinstance(settings, dict):
        raise ApiError(400, "security_realm.invalid_yaml", "form", fields=["override_yaml"])
