"""The models of the API, one for each of its schemas, and the types that list the values of a member."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from elastic_cloud_client.models import *  # noqa: F403 - whatever is declared there
else:
    from elastic_cloud_client import models as _models

    def __getattr__(name: str) -> object:
        globals()[name] = value = getattr(_models, name)
        return value

    def __dir__() -> list[str]:
        return dir(_models)
