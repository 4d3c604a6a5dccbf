"""What an import and a decode may load, each counted in a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.client.document import OPERATIONS

ANSWER = OPERATIONS["get-deployment"][2]["responses"]["200"]["content"]["application/json"]["examples"]["running"]
CALL = f"""
from elastic_cloud_client.api import Deployments

class Sender:
    def send(self, operation, path, query, headers, body, options):
        return operation.decode({ANSWER["value"]!r})

deployment = Deployments(Sender()).get_deployment("0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")
"""
TAG = {
    "elastic_cloud_client",
    "elastic_cloud_client.api",
    "elastic_cloud_client.api.deployments",
    "elastic_cloud_client.client",
    "elastic_cloud_client.models",
    "elastic_cloud_client.types",
}


def loaded(code: str) -> set[str]:
    """The modules a fresh interpreter has after running the code."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(result.stdout))


def ours(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith("elastic_cloud_client")}


def test_importing_a_tag_loads_no_other_tag_no_model_and_not_even_attrs() -> None:
    modules = loaded("from elastic_cloud_client.api import Deployments")
    assert ours(modules) == TAG
    assert "attr" not in modules


def test_a_call_loads_the_model_of_its_answer_only() -> None:
    assert ours(loaded(CALL)) == TAG | {"elastic_cloud_client.models.deployment_get_response"}


def test_reading_members_loads_what_they_need() -> None:
    modules = ours(loaded(f"{CALL}\nassert deployment.resources.elasticsearch[0].info.status == 'started'"))
    assert "elastic_cloud_client.models.elasticsearch_cluster_info" in modules
    assert "elastic_cloud_client.models.kibana_resource_info" not in modules, "a sibling nobody asked for"
    assert len(modules) <= 15


def test_what_mappings_may_hold_is_loaded_only_where_somebody_looks_at_it() -> None:
    sending = CALL.replace("get_deployment(", "update_deployment(").replace('8")', '8", {"prune_orphans": False})')
    assert "elastic_cloud_client.models.bodies" not in loaded(sending)
    assert "elastic_cloud_client.models.bodies" not in loaded("import elastic_cloud_sdk; elastic_cloud_sdk.preload()")
    assert "elastic_cloud_client.models.bodies" in loaded("from elastic_cloud_sdk.models import UserPatchDict")


def test_an_unknown_name_is_an_import_error_and_known_ones_are_listed() -> None:
    loaded(
        "from elastic_cloud_client import api, models\n"
        "assert (dir(api), dir(models)) == (sorted(api.__all__), sorted(models.__all__))\n"
        "for module in (api, models):\n"
        "    try: exec(f'from {module.__name__} import Typo')\n"
        "    except ImportError: pass\n"
        "    else: raise AssertionError(module)\n"
    )


def test_everything_imports_and_needs_nothing_but_attrs_and_the_standard_library() -> None:
    packages = ("api", "errors", "models")
    modules = loaded("\n".join(f"from elastic_cloud_client.{package} import *" for package in packages))
    roots = {name.partition(".")[0] for name in modules} - sys.stdlib_module_names
    assert "httpx" not in roots
    before = {name.partition(".")[0] for name in loaded("import attrs")}
    assert roots - before == {"elastic_cloud_client"}
