"""The keystore of an Elasticsearch: which secrets it has, never what they are."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.plans.records import Resource


def keep_secret(resource: Resource, name: str, secret: Any) -> None:
    """Add, replace or remove a secret of the keystore. Its value is not kept, as no call ever shows it.

    Args:
        resource: An Elasticsearch; is changed.
        name: Name of the setting.
        secret: Value and `as_file`; nothing, an empty object or an empty value remove the secret.
    """
    keystore = resource.setdefault("keystore", {})
    value = (secret or {}).get("value")
    if value is None or value == "":
        keystore.pop(name, None)
    else:
        keystore[name] = {"as_file": bool(secret.get("as_file", isinstance(value, dict)))}
