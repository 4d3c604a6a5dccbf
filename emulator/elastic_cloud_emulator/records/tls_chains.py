"""The certificates with which the platform's own services identify themselves."""

from __future__ import annotations

from typing import NotRequired, TypedDict, cast

from elastic_cloud_emulator.storage.store import Transaction

TLS_CHAINS = "tls_chains"
"""Collection of certificates, by service."""
UI = "ui"
"""The service that answers the API."""


class ChainStatus(TypedDict):
    """For how long a chain is good.

    Attributes:
        expiration_date: When the first of its certificates runs out, an instant.
        first_certificate_to_expire: Whose that is.
    """

    expiration_date: str
    first_certificate_to_expire: str


class TlsChain(TypedDict):
    """The certificate of a service with those that vouch for it.

    Attributes:
        user_supplied: Whether somebody uploaded it.
        chain: The certificates in PEM form, that of the service first.
        chain_status: For how long they are good.
        key: The private key in PEM form, sealed; absent if nobody has it.
    """

    user_supplied: bool
    chain: list[str]
    chain_status: ChainStatus
    key: NotRequired[str]


def find_chain(store: Transaction, service: str) -> TlsChain | None:
    """Return the certificate of a service, as a document to change; None if it has none."""
    stored = store.get(TLS_CHAINS, service)
    return None if stored is None else cast(TlsChain, stored.value)
