"""The documentation, built once for all tests of it."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from elastic_cloud_conformance.document import add_links
from tests.client.document import DOCUMENT
from tools.docs import build


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs") / "site"
    build(add_links(copy.deepcopy(DOCUMENT)), folder)
    return folder
