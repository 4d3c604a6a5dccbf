"""Elastic's own command-line client, which `nox -s ecctl` builds, and emulators for it, each a process of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ecctl.client import Ecctl
from tests.ecctl.server import Server, serve

collect_ignore_glob = [] if "ECCTL_BINARY" in os.environ else ["test_*.py"]


@pytest.fixture(scope="session")
def _binary() -> Path:
    return Path(os.environ["ECCTL_BINARY"])


@pytest.fixture(scope="session")
def _ece() -> Iterator[Server]:
    with serve("ece") as server:
        yield server


@pytest.fixture(scope="session")
def _hosted() -> Iterator[Server]:
    with serve("hosted") as server:
        yield server


@pytest.fixture
def server(_ece: Server) -> Server:
    """An installation of Elastic Cloud Enterprise in its first state, whose clock stands until a test advances it."""
    _ece.reset()
    return _ece


@pytest.fixture
def hosted_server(_hosted: Server) -> Server:
    """The hosted service in its first state."""
    _hosted.reset()
    return _hosted


@pytest.fixture
def bare(_binary: Path, tmp_path: Path) -> Ecctl:
    """The client with an empty home and nothing set."""
    return Ecctl(_binary, tmp_path)


@pytest.fixture
def ecctl(bare: Ecctl, server: Server) -> Ecctl:
    """The client of the installation's administrator, by API key."""
    return bare.with_settings(EC_HOST=server.url, EC_API_KEY=server.api_key)


@pytest.fixture
def hosted(bare: Ecctl, hosted_server: Server) -> Ecctl:
    """The client of the owner of the hosted organization."""
    return bare.with_settings(EC_HOST=hosted_server.url, EC_API_KEY=hosted_server.api_key, EC_REGION="us-east-1")
