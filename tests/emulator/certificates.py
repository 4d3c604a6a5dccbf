"""Authorities and certificates of every kind, made for a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import NameOID

NOW = datetime.now(UTC).replace(microsecond=0)
KEYS: dict[str, Callable[[], Any]] = {
    "EC": lambda: ec.generate_private_key(ec.SECP256R1()),
    "RSA": lambda: rsa.generate_private_key(65537, 2048),
    "short RSA": lambda: rsa.generate_private_key(65537, 1024),
    "Ed25519": ed25519.Ed25519PrivateKey.generate,
}


@dataclass(frozen=True)
class Made:
    """A certificate with its key.

    Attributes:
        certificate: In PEM form.
        expires: Its end, as the API writes it.
    """

    certificate: str
    expires: str
    built: x509.Certificate = field(repr=False)
    private: Any = field(repr=False)

    def key(self, password: bytes | None = None, form: str = "PKCS8") -> str:
        """The private key in PEM form."""
        encryption = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
        wanted = getattr(serialization.PrivateFormat, form)
        return self.private.private_bytes(serialization.Encoding.PEM, wanted, encryption).decode()  # type: ignore[no-any-return]


def make(
    name: str,
    issuer: Made | None = None,
    *,
    days: int = 30,
    kind: str = "EC",
) -> Made:
    """A certificate, that of an authority of its own without an issuer."""
    private = KEYS[kind]()
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    expires = NOW + timedelta(days=days)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer.built.subject)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=400))
        .not_valid_after(expires)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    )
    # Python 3.13 asks for these.
    known = (private if issuer is None else issuer.private).public_key()
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(private.public_key()), critical=False)
    builder = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(known), critical=False)
    uses = ("digital_signature", "key_cert_sign", "crl_sign")
    others = (
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "encipher_only",
        "decipher_only",
    )
    usage = x509.KeyUsage(**dict.fromkeys(uses, True), **dict.fromkeys(others, False))
    builder = builder.add_extension(usage, critical=True)
    signer = private if issuer is None else issuer.private
    built = builder.sign(signer, None if isinstance(signer, ed25519.Ed25519PrivateKey) else hashes.SHA256())
    pem = built.public_bytes(serialization.Encoding.PEM).decode()
    return Made(pem, f"{expires:%Y-%m-%dT%H:%M:%S}.000Z", built, private)
