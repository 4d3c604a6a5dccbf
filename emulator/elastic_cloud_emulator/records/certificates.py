"""Certificates with their private keys, as people upload them: one text of PEM blocks."""

from __future__ import annotations

from datetime import UTC
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation.clock import format_instant

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
    from cryptography.x509 import Certificate

_UNUSABLE = "cert.unknown_cert_algorithm"
_LONGEST = 256 * 1024
"""Characters of a text."""
_MOST = 20
"""Certificates of a chain."""
_SHORTEST_RSA = 2048
"""Bits below which clients refuse a key."""
_WEAK = ("md5", "sha1")
"""Digests that nobody trusts in a signature any more."""


class UploadedChain(NamedTuple):
    """A certificate with those that vouch for it.

    Attributes:
        certificates: In PEM form: the server's, then those of intermediate authorities, at last that of the authority.
        key: The private key of the first, in PEM form.
        expires: When the first of them runs out, an instant.
        first_to_expire: Whose that is.
    """

    certificates: list[str]
    key: bytes
    expires: str
    first_to_expire: str

    def __repr__(self) -> str:
        return f"UploadedChain({self.first_to_expire!r}, until {self.expires})"


def read_chain(text: str) -> UploadedChain:
    """Read a private key and the certificates behind it, each of which the next one has signed.

    Raises:
        ApiError: 400, the text is something else, or nobody could trust or use it.
    """
    # Takes long to load, and few need it.
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization

    if len(text) > _LONGEST:
        raise ApiError(400, _UNUSABLE, "length", limit=_LONGEST)
    if text.find("PRIVATE KEY") > text.find("BEGIN CERTIFICATE") >= 0:
        raise ApiError(400, _UNUSABLE, "order")
    try:
        key = serialization.load_pem_private_key(text.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ApiError(400, _UNUSABLE, "key") from None
    try:
        certificates = x509.load_pem_x509_certificates(text.encode())
        if len(certificates) > _MOST:
            raise ApiError(400, _UNUSABLE, "count", limit=_MOST)
        for certificate in certificates:
            _check_algorithms(certificate)
        if certificates[0].public_key() != key.public_key():
            raise ApiError(400, _UNUSABLE, "pair")
        for certificate, issuer in pairwise([*certificates, certificates[-1]]):
            certificate.verify_directly_issued_by(issuer)
        names = [certificate.subject.rfc4514_string() for certificate in certificates]
    except InvalidSignature:
        raise ApiError(400, _UNUSABLE, "issuer") from None
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ApiError(400, _UNUSABLE, "chain") from None
    pem = serialization.Encoding.PEM
    first = min(range(len(certificates)), key=lambda number: certificates[number].not_valid_after_utc)
    return UploadedChain(
        [certificate.public_bytes(pem).decode() for certificate in certificates],
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
        format_instant(certificates[first].not_valid_after_utc.astimezone(UTC)),
        names[first],
    )


def _check_algorithms(certificate: Certificate) -> None:
    digest = certificate.signature_hash_algorithm
    if not _is_strong(certificate.public_key()) or digest is None or digest.name in _WEAK:
        raise ApiError(400, _UNUSABLE)


def _is_strong(key: CertificatePublicKeyTypes) -> bool:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    return isinstance(key, EllipticCurvePublicKey) or (isinstance(key, RSAPublicKey) and key.key_size >= _SHORTEST_RSA)
