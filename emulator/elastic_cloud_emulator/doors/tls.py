"""A certificate made on the fly, for a server that speaks HTTPS."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

_LOCAL = ("localhost", "127.0.0.1", "::1")


class Identity:
    """A certificate of a server, signed by an authority that exists for nothing else and forgets its key.

    Attributes:
        context: What the server needs.
        ca_bundle: PEM file with the authority's certificate, for the client to trust.
    """

    def __init__(self, names: Iterable[str] = (), ca_bundle: Path | None = None) -> None:
        """Make a certificate and write its authority to a file.

        Args:
            names: Names and addresses by which the server is known, beside those of the loopback interface.
            ca_bundle: The file to write; a temporary one, which `close` removes, if left out.

        Raises:
            OSError: The file cannot be written.
        """
        import trustme  # takes long to load, and few need it

        authority = trustme.CA(organization_name="Elastic Cloud emulator")
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*dict.fromkeys((*_LOCAL, *names))).configure_cert(self.context)
        self._folder = None if ca_bundle else Path(mkdtemp(prefix="elastic-cloud-emulator-"))
        self.ca_bundle = ca_bundle or Path(self._folder or "", "ca.pem")
        authority.cert_pem.write_to_path(self.ca_bundle)

    def close(self) -> None:
        """Remove the temporary file."""
        if self._folder is not None:
            rmtree(self._folder, ignore_errors=True)
