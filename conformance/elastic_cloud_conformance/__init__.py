"""Holds a server against the document of the Elastic Cloud API: an installation, a proxy before one, or a stand-in.

    elastic-cloud-conformance run                                        the emulator
    elastic-cloud-conformance run --url https://ece.example.com:12443    an installation; nothing is changed

For pytest files of your own, `schema` gives what the command uses. Needs the dependencies of the extra `conformance`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["schema"]

if TYPE_CHECKING:
    from elastic_cloud_conformance.schemas import schema
else:

    def __getattr__(name: str) -> object:
        if name != "schema":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            from elastic_cloud_conformance.schemas import schema
        except ImportError as problem:
            from elastic_cloud_conformance.requirements import explain

            told = explain(problem)
            if told is None:
                raise
            raise ImportError(f"conformance {told}") from problem
        return globals().setdefault(name, schema)
