"""Unpacks compressed answers piece by piece, so that a small one cannot fill the memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from ..errors import ConnectionLost

__all__ = ("Unpacker",)

_PIECE = 1 << 16
_GZIP = b"\x1f\x8b"


class Unpacker:
    """Unpacks one answer.

    Args:
        encoding: What its header `content-encoding` says.

    Raises:
        ConnectionLost: It is compressed in a way that was not asked for.
    """

    def __init__(self, encoding: str) -> None:
        names = [name.strip() for name in encoding.lower().split(",")]
        packed = [name for name in names if name not in ("", "identity")]
        if packed not in ([], ["gzip"], ["x-gzip"], ["deflate"]):
            raise _damaged()
        self._packed = bool(packed)
        self._deflate = packed == ["deflate"]
        self._zlib: zlib._Decompress | None = None
        self._head = b""
        self._ended = False

    def unpack(self, data: bytes) -> Iterator[bytes]:
        """Unpack what has come.

        Raises:
            ConnectionLost: It cannot be unpacked.
        """
        if not self._packed:
            yield data
            return
        more = bool(data)
        while more:
            if self._zlib is None:
                data = self._head + data
                self._head = data[:2]
                if len(data) < 2 or (self._ended and self._head != _GZIP):
                    return  # the next call brings the rest of the head; what is no other part is passed over
                self._zlib = zlib.decompressobj(self._window(self._head))
            try:
                piece = self._zlib.decompress(data, _PIECE)
            except zlib.error:
                raise _damaged() from None
            yield piece
            data = self._zlib.unconsumed_tail
            more = bool(data) or len(piece) == _PIECE
            if self._zlib.eof:
                data = self._zlib.unused_data
                more = bool(data)
                self._ended = True
                self._zlib = None
                self._head = b""

    def finish(self) -> None:
        """Make sure that all has come.

        Raises:
            ConnectionLost: Something is missing.
        """
        if self._zlib is not None or (self._head and not self._ended):
            raise _damaged()

    def _window(self, head: bytes) -> int:
        """Tell how the body is packed, in zlib's terms; some servers send deflate without its head."""
        headless = self._deflate and (head[0] & 15 != zlib.DEFLATED or int.from_bytes(head[:2]) % 31)
        return -zlib.MAX_WBITS if headless else zlib.MAX_WBITS | 32


def _damaged() -> ConnectionLost:
    return ConnectionLost("the answer arrived damaged: its compression cannot be undone")
