"""Where the answer of a call goes that is saved instead of returned."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple, Self

from ..errors import InvalidArgument
from .log import mask_headers

__all__ = ("Download", "Sink")


class Download(NamedTuple):
    """An answer that was saved.

    Attributes:
        size: How many bytes there are.
        headers: The headers of the answer; their names may be asked for in any case.
        request_id: The server's name for the request, if it told one.
    """

    size: int
    headers: Mapping[str, str]
    request_id: str | None

    def __repr__(self) -> str:
        return f"Download(size={self.size}, headers={mask_headers(self.headers)}, request_id={self.request_id!r})"


class Sink:
    """Takes an answer piece by piece. A file told by its path has its name only when all of it is there.

    Args:
        to: A path, or a file opened in binary mode.

    Attributes:
        size: How many bytes have come.
        on_progress: Called with `size`, and how many bytes there will be, where that is known.

    Raises:
        InvalidArgument: Nothing can be written there.
    """

    def __init__(self, to: str | os.PathLike[str] | IO[bytes]) -> None:
        self.size = 0
        self.on_progress: Callable[[int, int | None], object] | None = None
        self._total: int | None = None
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        self._start: int | None = None
        if isinstance(to, str | os.PathLike):
            self._path = Path(to)
            if self._path.is_dir() or not os.access(self._path.parent, os.W_OK):
                raise InvalidArgument(
                    f"Nothing can be saved as {self._path}: name a file in a folder you may write to."
                )
        elif hasattr(to, "write"):
            self._file = to
            with suppress(AttributeError, OSError):
                self._start = to.tell() if to.seekable() else None
        else:
            raise InvalidArgument(f"Nothing can be saved to a {type(to).__name__}: give a path or an open binary file.")

    @property
    def again(self) -> bool:
        """Whether it can take the answer once more, from its beginning."""
        return self._path is not None or self._start is not None or not self.size

    def begin(self, total: int | None) -> None:
        """Start with an answer, forgetting what came of an earlier one.

        Args:
            total: How many bytes it has, where that is known.
        """
        self._total = total
        if self._path is not None:
            self._close()
            self._file = self._part.open("wb")
        elif self.size and self._file is not None and self._start is not None:
            self._file.seek(self._start)
            self._file.truncate()
        self.size = 0

    def write(self, piece: bytes) -> None:
        """Take the next piece."""
        assert self._file is not None
        self._file.write(piece)
        self.size += len(piece)

    def tell(self) -> None:
        """Report the progress."""
        if self.on_progress is not None:
            self.on_progress(self.size, self._total)

    def keep(self) -> None:
        """Give the file its name, now that all of it is there."""
        if self._path is not None:
            self._close()
            self._part.replace(self._path)

    @property
    def _part(self) -> Path:
        assert self._path is not None
        return self._path.with_name(f"{self._path.name}.part")

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._path is not None:
            self._close()
            self._part.unlink(missing_ok=True)
