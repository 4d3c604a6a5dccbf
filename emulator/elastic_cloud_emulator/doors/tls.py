"""The certificate of a server that speaks HTTPS: one made on the fly, until somebody uploads another one."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, mkdtemp

_LOCAL = ("localhost", "127.0.0.1", "::1")

Uploaded = Callable[[], bytes | None]
"""Finds a private key with the certificates behind it, in PEM form; None without any."""


class Identity:
    """A certificate of a server, signed by an authority that exists for nothing else and forgets its key.

    Attributes:
        context: What the server needs. Each connection gets the certificate that was uploaded last.
        ca_bundle: PEM file with the authority's certificate, for the client to trust.
    """

    def __init__(
        self, names: Iterable[str] = (), ca_bundle: Path | None = None, uploaded: Uploaded = lambda: None
    ) -> None:
        """Make a certificate and write its authority to a file.

        Args:
            names: Names and addresses by which the server is known, beside those of the loopback interface.
            ca_bundle: The file to write; a temporary one, which `close` removes, if left out.
            uploaded: Finds the certificate that takes the place of this one.

        Raises:
            OSError: The file cannot be written.
        """
        import trustme  # takes long to load, and few need it

        authority = trustme.CA(organization_name="Elastic Cloud emulator")
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*dict.fromkeys((*_LOCAL, *names))).configure_cert(self.context)
        self.context.sni_callback = self._choose
        self._uploaded = uploaded
        self._known: tuple[bytes, ssl.SSLContext | None] | None = None
        self._folder = None if ca_bundle else Path(mkdtemp(prefix="elastic-cloud-emulator-"))
        self.ca_bundle = ca_bundle or Path(self._folder or "", "ca.pem")
        authority.cert_pem.write_to_path(self.ca_bundle)

    def close(self) -> None:
        """Remove the temporary file."""
        if self._folder is not None:
            rmtree(self._folder, ignore_errors=True)

    def _choose(self, connection: ssl.SSLObject, _name: str | None, _context: ssl.SSLContext) -> None:
        """Give a new connection the certificate that was uploaded, if there is one."""
        pem = self._uploaded()
        if pem is not None:
            if self._known is None or self._known[0] != pem:
                self._known = pem, _context_of(pem)
            connection.context = self._known[1] or self.context


def _context_of(pem: bytes) -> ssl.SSLContext | None:
    """Prepare for connections with a certificate; None for one that OpenSSL does not take."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory(prefix="elastic-cloud-emulator-") as folder:  # readable for its owner alone
        file = Path(folder, "identity.pem")
        file.write_bytes(pem)
        try:
            context.load_cert_chain(file)
        except ssl.SSLError:
            return None
    return context
