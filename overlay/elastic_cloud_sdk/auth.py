"""The three ways to say who is calling: an API key, a user and password, or a token got by logging in."""

from __future__ import annotations

from base64 import b64encode

from .errors import InvalidOption

__all__ = ("ApiKey", "Basic", "Credentials", "Login")


def _require_text(argument: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidOption(f"{argument} is not text.", argument=argument, fix="Give it as a str.")
    return value


class ApiKey:
    """An API key, accepted by the hosted service and by Elastic Cloud Enterprise.

    Args:
        key: The key as shown when it was created.
    """

    __slots__ = ("__key",)

    def __init__(self, key: str) -> None:
        key = _require_text("api_key", key).strip()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise InvalidOption(
                "The API key is not one line of letters, digits and signs.",
                argument="api_key",
                fix="Give the key alone, as it was shown at its creation.",
            )
        self.__key = key

    @property
    def header(self) -> str:
        """The value of the `Authorization` header."""
        return f"ApiKey {self.__key}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not appear in messages."""
        return (self.__key,)

    def __repr__(self) -> str:
        return "ApiKey(***)"


class _User:
    __slots__ = ("__password", "username")

    def __init__(self, username: str, password: str) -> None:
        if not _require_text("username", username).strip():
            raise InvalidOption("The user name is empty.", argument="username", fix="Give username and password.")
        if ":" in username:
            raise InvalidOption(
                "The user name has a colon in it.", argument="username", fix="HTTP cannot carry it; use an API key."
            )
        if not _require_text("password", password).strip():
            raise InvalidOption("The password is empty.", argument="password", fix="Give username and password.")
        self.username = username
        self.__password = password

    @property
    def password(self) -> str:
        return self.__password

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not appear in messages."""
        return (self.__password, b64encode(f"{self.username}:{self.__password}".encode()).decode())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({getattr(self, 'username', None)!r}, ***)"


class Basic(_User):
    """User name and password, sent with every call; Elastic Cloud Enterprise only.

    Args:
        username: Name of the user.
        password: Password of the user.
    """

    __slots__ = ()

    @property
    def header(self) -> str:
        """The value of the `Authorization` header."""
        return f"Basic {self.secrets[1]}"


class Login(_User):
    """User name and password, traded for a short-lived token; Elastic Cloud Enterprise only.

    The client logs in at its first call, renews the token before it expires, and logs in once more where the server
    refuses it early. The password goes only to the login operation.

    Args:
        username: Name of the user.
        password: Password of the user.
    """

    __slots__ = ()


Credentials = ApiKey | Basic | Login
