"""`python -m elastic_cloud_emulator.health`: whether a server that was set up by environment variables answers here."""

from __future__ import annotations

import os
import ssl
import sys
from urllib.error import URLError
from urllib.request import urlopen

from elastic_cloud_emulator.cli import PREFIX, is_on


def main() -> int:
    """Ask the server.

    Returns:
        0 if it answers, 1 if it does not.
    """
    scheme, context = "http", None
    if is_on(os.environ.get(f"{PREFIX}TLS", "")):
        # Nobody else can answer on this port of this machine, so the certificate proves nothing.
        scheme, context = "https", ssl._create_unverified_context()
    port = os.environ.get(f"{PREFIX}PORT") or "12400"
    try:
        urlopen(f"{scheme}://127.0.0.1:{port}/_emulator/health", timeout=2, context=context).close()
    except URLError as problem:
        print(problem.reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
