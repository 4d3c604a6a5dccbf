"""The operations: per tag of the document a class, and an awaitable twin, each imported on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .authentication import AsyncAuthentication, Authentication
    from .deployments import AsyncDeployments, Deployments

    class Tags:
        """What a client has: an attribute for every tag."""

        @property
        def accounts(self) -> Accounts: ...
        @property
        def authentication(self) -> Authentication: ...
        @property
        def deployments(self) -> Deployments: ...

    class AsyncTags:
        """What a client whose calls are awaited has: an attribute for every tag."""

        @property
        def accounts(self) -> AsyncAccounts: ...
        @property
        def authentication(self) -> AsyncAuthentication: ...
        @property
        def deployments(self) -> AsyncDeployments: ...
else:
    from importlib import import_module

    _MODULES = {
        "AsyncAccounts": "accounts",
        "Accounts": "accounts",
        "AsyncAuthentication": "authentication",
        "Authentication": "authentication",
        "AsyncDeployments": "deployments",
        "Deployments": "deployments",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return value

    def __dir__() -> list[str]:
        return list(__all__)


TAGS = {"accounts": "Accounts", "authentication": "Authentication", "deployments": "Deployments"}
"""The class of every tag, by the attribute's name."""

__all__ = ("AsyncAccounts", "Accounts", "AsyncAuthentication", "Authentication", "AsyncDeployments", "Deployments")
