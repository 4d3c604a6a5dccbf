"""The license of the installation, as it is stored, and what nobody may do once it has run out."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.attempts import to_millis
from elastic_cloud_emulator.storage.store import Transaction

LICENSES = "licenses"
"""Collection with the only license there may be."""
INSTALLED = "installed"
"""Key of that."""


def refuse_expired_license(store: Transaction) -> None:
    """Let nothing begin any more under a license that has run out.

    Raises:
        ApiError: 403, it has.
    """
    stored = store.get(LICENSES, INSTALLED)
    if stored is not None and stored.value["expiry_date_in_millis"] <= to_millis(store.now):
        raise ApiError(403, "root.permission_denied", "license")
