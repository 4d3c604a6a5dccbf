"""Reading a deployment for the first time in a process, which pays for the import of the classes.

`python -m benchmarks.first_decode PEER FILE [name|all]` is the process: it prints the seconds.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

from benchmarks import peers
from benchmarks.harness import Reach, Row, compare, race_fresh

TITLE = "First reading in a process"


def measure() -> list[Row]:
    """Measure each in fresh interpreters with compiled modules; third-party packages are loaded before."""
    from benchmarks import payloads

    present = peers.present(peers.STOCK, peers.OPENAPI_GENERATOR, peers.PYDANTIC, peers.MSGSPEC)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "deployment.json")
        file.write_bytes(payloads.deployment())
        module = ["-m", "benchmarks.first_decode"]
        sides = {
            "name": [*module, "ours", str(file), "name"],
            "all": [*module, "ours", str(file), "all"],
            **{peer.name: [*module, peer.module, str(file), ""] for peer in present},
        }
        told = race_fresh(sides, rounds=5, folders=[peers.folder()])

    def row(what: str, depth: str, peer: peers.Peer) -> Row:
        ours, theirs = ([values["seconds"] for values in told[side]] for side in (depth, peer.name))
        return compare(what, "s", ours, peer.name, theirs, Reach(1 / 6) if peer is peers.STOCK else None)

    rows = [row("import, read a deployment, decode every member", "all", peer) for peer in present]
    if peers.STOCK in present:
        rows.insert(0, row("import, read a deployment, its name", "name", peers.STOCK))
    return rows


def main(name: str, file: str, depth: str) -> None:
    """Decode an answer for the first time in this process, and print how long that took."""
    peer = peers.ALL[name]
    for needed in peer.needs:
        import_module(needed)
    data = Path(file).read_bytes()
    started = time.process_time()
    deployment = peer.load().deployment(data)
    if depth == "name":
        assert deployment.name
    elif depth == "all":
        peers.decode_all(deployment)
    print(json.dumps({"seconds": time.process_time() - started}))


if __name__ == "__main__":
    main(*sys.argv[1:])
