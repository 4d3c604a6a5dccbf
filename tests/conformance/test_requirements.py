"""What is said where a package that conformance needs is not there, or is another inside."""

from __future__ import annotations

import subprocess
import sys

import pytest

RUN = "from elastic_cloud_conformance.__main__ import main; main()"
SCHEMA = "from elastic_cloud_conformance import schema"
OTHER = "pip install 'schemathesis==4.32.5'"
CAUSES = {
    "a package is missing": (
        "import sys; sys.modules['click'] = None",
        "pip install 'elastic-cloud-sdk[conformance]'",
    ),
    "a name is missing": ("import schemathesis.wfc.auth as auth; del auth.Header", OTHER),
    "a module is missing": ("import sys; sys.modules['schemathesis.wfc'] = None", OTHER),
    "a function is missing": (
        "import schemathesis.specs.openapi.stateful as s; del s.is_likely_root_transition",
        OTHER,
    ),
    "a function takes something else": (
        "import schemathesis.specs.openapi.stateful as s; s.is_likely_root_transition = lambda operation: True",
        OTHER,
    ),
}


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize("use", [RUN, SCHEMA])
def test_it_says_in_one_line_what_to_install(cause: str, use: str) -> None:
    broken, told = CAUSES[cause]
    command = [sys.executable, "-W", "ignore", "-c", f"{broken}; {use}"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 1
    assert told in result.stderr.splitlines()[-1]
    assert ("Traceback" in result.stderr) == (use == SCHEMA)


def test_what_only_saves_time_may_be_missing() -> None:
    code = (
        "from schemathesis.config import ProjectConfig; ProjectConfig.phases_for = property()"
        "; del ProjectConfig.phases_for; import elastic_cloud_conformance.settings_memory"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], timeout=60, check=True)
