"""The account: whom its clusters trust by default."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.storage.store import Stored

ACCOUNTS = "accounts"
_DEFAULT_TRUST = {"trust_all": True}


@handles("get-current-account")
def get_current_account(call: Call) -> Reply:
    """Read the account of the installation or organization."""
    return Reply(_account(call)[1].encoded)


@handles("update-current-account")
def update_current_account(call: Call) -> dict[str, Any]:
    """Replace its settings; what is left out goes back to the default."""
    key, stored = _account(call)
    account = stored.value
    account["trust"] = {**_DEFAULT_TRUST, **call.body.get("trust", {})}
    call.store.put(ACCOUNTS, key, account)
    return account


@handles("patch-current-account")
def patch_current_account(call: Call) -> dict[str, Any]:
    """Merge a patch into its settings: null puts a default back, what is left out stays."""
    key, stored = _account(call)
    account = stored.value
    patch = call.body.get("trust", {})
    if patch is None:
        account["trust"] = _DEFAULT_TRUST
    elif "trust_all" in patch:
        account["trust"] = _DEFAULT_TRUST if patch["trust_all"] is None else {"trust_all": patch["trust_all"]}
    call.store.put(ACCOUNTS, key, account)
    return account


def _account(call: Call) -> tuple[str, Stored]:
    """Return the account of the caller's organization; on an installation of one's own the only one there is."""
    own = call.caller.organization_id
    for key in call.store.keys(ACCOUNTS) if own is None else [own]:
        if (stored := call.store.get(ACCOUNTS, key)) is not None:
            return key, stored
    raise ApiError(404, "accounts.not_found")
