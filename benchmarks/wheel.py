"""How much there is to download and to keep."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from benchmarks import peers
from benchmarks.harness import ROOT, LeftOut, Reach, Row, compare

TITLE = "Size"
_REACH = Reach(1_500_000, absolute=True)
_SDK = ("elastic_cloud_client/", "elastic_cloud_sdk/")


def measure() -> list[Row]:
    """Weigh the wheel, and packages of other generators compressed as a wheel is.

    Raises:
        LeftOut: There is nothing to build the wheel with.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if built.returncode:
            raise LeftOut(f"the wheel cannot be built: {(built.stdout + built.stderr).strip()[-200:]}")
        [wheel] = Path(folder).glob("*.whl")
        whole = wheel.stat().st_size
        with zipfile.ZipFile(wheel) as archive:
            client = sum(each.compress_size for each in archive.infolist() if each.filename.startswith(_SDK))
        rows = []
        for peer in peers.present(peers.STOCK, peers.OPENAPI_GENERATOR):
            size = _compressed(peers.folder() / peer.module, Path(folder, "peer.zip"))
            rows.append(compare("client and overlay, compressed", "B", [client], peer.name, [size]))
            rows.append(compare("whole wheel, with the emulator", "B", [whole], peer.name, [size], _REACH))
        return rows


def _compressed(package: Path, place: Path) -> int:
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in package.rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                archive.write(file, file.relative_to(package))
    return place.stat().st_size
