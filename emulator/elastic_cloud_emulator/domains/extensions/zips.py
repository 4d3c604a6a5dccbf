"""Zip archives that strangers send, read without trusting what they say of themselves."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile

_BROKEN = (
    *(BadZipFile, EOFError, LZMAError, NotImplementedError, OSError, RuntimeError, ValueError),
    *(KeyError, IndexError, OverflowError, struct.error, zlib.error),
)
"""What `zipfile` raises over archives that are damaged, encrypted or packed in ways it does not know."""


_ENTRY = b"PK\x01\x02"  # stands before each file in the list of all
_MOST = 20_000  # those in archives within count as well


class ArchiveError(Exception):
    """Something is wrong with an archive; the message says what."""


class Archive:
    """A zip archive in memory.

    Attributes:
        names: Of all files, without folders, in the order of the archive.
    """

    def __init__(self, content: bytes, budget: int) -> None:
        """Open an archive.

        Args:
            content: The archive.
            budget: How many bytes may be unpacked from it in all.

        Raises:
            ArchiveError: It is not a zip archive, or has too many files.
        """
        if content.count(_ENTRY) > _MOST:  # before each gets an object
            raise ArchiveError(f"An archive may have {_MOST} files")
        try:
            self._zip = ZipFile(BytesIO(content))
        except _BROKEN:
            raise ArchiveError("The file is not a zip archive") from None
        self.names = [name for name in self._zip.namelist() if not name.endswith("/")]
        self._budget = budget

    def read(self, name: str) -> bytes:
        """Unpack a file.

        Args:
            name: One of `names`.

        Raises:
            ArchiveError: It is damaged, encrypted, or goes beyond the budget.
        """
        too_large = ArchiveError(f"{name[:100]} unpacks to more than is allowed")
        try:
            with self._zip.open(name) as file:
                if self._zip.getinfo(name).file_size > self._budget:
                    raise too_large
                content = file.read(self._budget + 1)
        except _BROKEN:
            raise ArchiveError(f"{name[:100]} is damaged or encrypted") from None
        self._budget -= len(content)
        if self._budget < 0:
            self._budget = 0
            raise too_large
        return content
