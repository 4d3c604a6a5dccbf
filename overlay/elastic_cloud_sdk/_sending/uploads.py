"""Bodies that come from files: read piece by piece while they are sent, and again for another attempt."""

from __future__ import annotations

import io
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from mimetypes import guess_type
from pathlib import Path
from typing import IO, Any

from elastic_cloud_client.types import File

from ..errors import InvalidArgument

__all__ = ("Upload", "from_file", "from_form")

_PIECE = 1 << 16


class _Open:
    """A file the caller has opened: sent from where it stands, once only where it cannot be wound back."""

    def __init__(self, file: IO[bytes]) -> None:
        self.length: int | None = None
        self.again = True
        self._file = file
        self._start = 0
        self._rewindable = _seekable(file)
        if self._rewindable:
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start

    def __iter__(self) -> Iterator[bytes]:
        if self._rewindable:
            self._file.seek(self._start)
        else:
            self.again = False
        yield from _read(self._file, self.length, "The file")


class _Named:
    """A file told by its path: opened anew for each attempt."""

    def __init__(self, path: Path) -> None:
        try:
            self.length: int | None = path.stat().st_size
            path.open("rb").close()
        except OSError as error:
            raise InvalidArgument(f"The file {path} cannot be read: {error.strerror}.") from None
        self.again = True
        self._path = path

    def __iter__(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            yield from _read(file, self.length, f"The file {self._path}")


def _read(file: IO[bytes], length: int | None, name: str) -> Iterator[bytes]:
    """Read as many bytes as the server was told, however the file has grown meanwhile.

    Raises:
        InvalidArgument: The file has become shorter.
    """
    left = length
    while left != 0 and (piece := file.read(_PIECE if left is None else min(_PIECE, left))):
        if left is not None:
            left -= len(piece)
        yield piece
    if left:
        raise InvalidArgument(f"{name} has become shorter while it was sent. Send it when nobody writes to it.")


_Part = bytes | _Open | _Named


class Upload:
    """A body of several parts. Each iteration gives all of it.

    Attributes:
        on_progress: Called with the bytes sent so far, and how many there are.
    """

    def __init__(self, *parts: _Part) -> None:
        self.on_progress: Callable[[int, int | None], object] | None = None
        self._parts = parts
        self._sent = 0

    @property
    def length(self) -> int | None:
        """How many bytes there are; `None` where a file does not tell."""
        total = 0
        for part in self._parts:
            length = len(part) if isinstance(part, bytes) else part.length
            if length is None:
                return None
            total += length
        return total

    @property
    def again(self) -> bool:
        """Whether it can be sent (once more)."""
        return all(isinstance(part, bytes) or part.again for part in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        self._sent = 0
        for part in self._parts:
            yield from (part,) if isinstance(part, bytes) else part

    def tell(self, piece: bytes) -> None:
        """Report that a piece was sent."""
        self._sent += len(piece)
        if self.on_progress is not None:
            self.on_progress(self._sent, self.length)


def from_file(value: Any) -> bytes | Upload | None:
    """Make a body of bytes, text, an open file or a path; give `None` for anything else."""
    part = _part(value.encode() if isinstance(value, str) else value)
    return Upload(part) if isinstance(part, _Open | _Named) else part


def from_form(fields: Mapping[str, Any], operation_id: str, text: Callable[[object], str]) -> tuple[Upload, str]:
    """Make a body of the type `multipart/form-data`.

    Args:
        fields: Files by the form's names, as `File`, path, open file or bytes; other values are sent as text.
        operation_id: Whose body it is, for errors.
        text: Writes a value that is no file.

    Returns:
        The body, and its media type with the boundary.
    """
    boundary = secrets.token_hex(16)
    parts: list[_Part] = []
    for name, value in fields.items():
        if value is None:
            continue
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        if isinstance(value, str | int | float):
            parts.append(f"{head}\r\n\r\n{text(value)}\r\n".encode())
            continue
        file = value if isinstance(value, File) else File(value)
        part = _part(file.payload)
        if part is None:
            raise InvalidArgument(
                f"{operation_id}: {name} is a {type(file.payload).__name__}. "
                "Give a File, a pathlib.Path, a file opened in binary mode, or bytes."
            )
        title = file.name or _name(file.payload) or name
        media = file.content_type or guess_type(title)[0] or "application/octet-stream"
        parts += f'{head}; filename="{_quoted(title)}"\r\nContent-Type: {media}\r\n\r\n'.encode(), part, b"\r\n"
    return Upload(*parts, f"--{boundary}--\r\n".encode()), f"multipart/form-data; boundary={boundary}"


def _part(value: Any) -> _Part | None:
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    if isinstance(value, os.PathLike):
        return _Named(Path(value))
    if isinstance(value, io.TextIOBase):
        return value.read().encode()  # texts are small, and how many bytes they make shows only then
    return _Open(value) if hasattr(value, "read") else None


def _seekable(file: IO[bytes]) -> bool:
    try:
        return file.seekable()
    except AttributeError:
        return False


def _name(payload: object) -> str | None:
    """Give the name of a file on disk, without its folders."""
    source = payload if isinstance(payload, os.PathLike) else getattr(payload, "name", None)
    return os.path.basename(os.fspath(source)) if isinstance(source, str | os.PathLike) else None


def _quoted(text: str) -> str:
    """Write a name as browsers do, so that it cannot end its own quotes or line."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
