"""The whole product, at work before your eyes.

    nox -s demo

Bundles the document, proves that the committed client is what it gives, starts the emulator as a process of its own,
and lets the SDK run a small life of a deployment on it through real HTTP; schemathesis has the last word.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from elastic_cloud_sdk import ElasticCloud, NoPendingPlan, __version__, models
from tools import generate, lint

SPEED = 40
"""Seconds of the emulator's clock for each real one: the plans of a deployment take seconds instead of minutes."""

EXAMINED = [
    "get-current-account",
    "update-current-account",
    "patch-current-account",
    "create-api-key",
    "get-api-key",
    "get-users-api-keys",
    "delete-api-key",
    "login",
    "list-deployments",
    "get-deployment",
    "shutdown-deployment",
    "cancel-deployment-resource-pending-plan",
]
"""What schemathesis looks at in the demo; `nox -s conformance` has it look at everything."""

Line = tuple[str, str]
COLOR = sys.stdout.isatty()


def bold(text: str) -> str:
    return f"\033[1m{text}\033[0m" if COLOR else text


def green(text: str) -> str:
    return f"\033[32m{text}\033[0m" if COLOR else text


class Story:
    """Prints what happens, and remembers it for the summary."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.began = time.perf_counter()

    @contextlib.contextmanager
    def chapter(self, title: str) -> Iterator[None]:
        print(f"\n{bold(title)}", flush=True)
        started = time.perf_counter()
        yield
        self.lines.append((title, f"{time.perf_counter() - started:.1f} s"))

    def tell(self, text: str) -> None:
        print(f"  {text}", flush=True)

    def end(self) -> None:
        width = max(len(title) for title, _ in self.lines)
        print(f"\n{bold('What you have seen')}")
        for title, took in self.lines:
            print(f"  {green('✓')} {title.ljust(width)}  {took.rjust(7)}")
        total = time.perf_counter() - self.began
        print(f"\n  elastic-cloud-sdk {__version__}: one document, one client, one emulator, one truth. {total:.0f} s.")
        print("  Next: read README.md, or run `elastic-cloud-emulator serve` and try it yourself.\n", flush=True)


@contextlib.contextmanager
def emulator(folder: Path) -> Iterator[dict[str, Any]]:
    """Run the emulator as a separate process on a free loopback port, with its state in a file; give its connection."""
    command = [
        str(Path(sys.executable).with_name("elastic-cloud-emulator")), "serve", "--port", "0", "--saml",
        "--store", str(folder / "emulator.sqlite"), "--speed", str(SPEED), "--print-connection", "json",
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        announcement = process.stdout.readline()
        if not announcement:
            raise SystemExit("demo: the emulator did not start")
        yield json.loads(announcement)
    finally:
        process.terminate()
        process.wait(timeout=10)


def build(story: Story) -> None:
    with story.chapter("The document becomes one file, and is in order"):
        if lint.main():
            raise SystemExit("demo: the document is not in order")
    with story.chapter("The client is generated anew, and nothing drifted"):
        if generate.main(["--check"]):
            raise SystemExit("demo: run `nox -s generate` and look at `git diff`")


def meet(story: Story, connection: dict[str, Any]) -> str:
    """Log in by name, make a key, and go on with the key."""
    url = connection["url"]
    with (
        story.chapter("The SDK logs in, makes an API key and switches to it"),
        ElasticCloud(url, username=connection["username"], password=connection["password"]) as cloud,
    ):
        account = cloud.accounts.get_current_account()
        story.tell(f"account {account.id}, read as {connection['username']} with Basic authentication")
        key = cloud.authentication.create_api_key({"description": "the demo's key", "expiration": "1d"})
        assert key.key is not None
        story.tell(f"API key {key.id} of {key.user_id}; its secret is shown once and not printed here")
        secret = key.key
        with ElasticCloud(url, api_key=secret) as keyed:
            for each in keyed.authentication.get_users_api_keys().keys:
                shown = "SHOWN" if each.key else "not shown"
                story.tell(f"on the list of all keys: {each.id} {each.description!r}, secret {shown}")
    return secret


def live(story: Story, cloud: ElasticCloud) -> None:
    """Create, change and remove a deployment."""
    with story.chapter("A deployment is created, and its plans followed step by step"):
        made = cloud.deployments.create_deployment({"name": "demo", "resources": plan_of("8.17.4", size=1024)})
        deployment = made.id
        story.tell(f"deployment {deployment} with {', '.join(resource.kind for resource in made.resources)}")
        steps = 0
        for event in cloud.watch(deployment, interval=0.2):
            if event.stage == "completed":
                steps += 1
                story.tell(f"{event.kind:<15} {event.step_id:<45} {event.duration or 0:>7.1f} s")
        story.tell(f"{steps} steps; Elasticsearch now answers at {endpoint(cloud, deployment)}")
    with story.chapter("A change is started and its pending plan canceled"):
        cloud.deployments.update_deployment(
            deployment, {"prune_orphans": False, "resources": plan_of("8.17.4", size=2048)}
        )
        canceled = cloud.deployments.cancel_deployment_resource_pending_plan(
            deployment, "elasticsearch", "main-elasticsearch", force_delete=True
        )
        story.tell(f"canceled the pending plan of {canceled.kind} {canceled.ref_id}")
        try:
            cloud.deployments.cancel_deployment_resource_pending_plan(deployment, "elasticsearch", "main-elasticsearch")
        except NoPendingPlan as error:
            story.tell(f"canceled again: {type(error).__name__}, {error.status} {error.codes[0]}")
        cloud.deployments.cancel_deployment_resource_pending_plan(
            deployment, "kibana", "main-kibana", force_delete=True, ignore_missing=True
        )
    with story.chapter("The deployment is shut down and deleted"):
        cloud.deployments.shutdown_deployment(deployment)
        cloud.wait_for(deployment, interval=0.2)
        gone = cloud.deployments.delete_deployment(deployment)
        left = [each.id for each in cloud.search_deployments()]
        story.tell(f"deleted {gone.name}; {len(left)} deployments left, all of the system's own")
        if deployment in left:
            raise SystemExit("demo: the deleted deployment is still found")


def conform(connection: dict[str, Any]) -> int:
    """Hold the emulator against the document, by the command that people install."""
    command = [str(Path(sys.executable).with_name("elastic-cloud-conformance")), "run", "--url", connection["url"]]
    command += ["--disposable", "--yes", "--depth", "quick", *(part for name in EXAMINED for part in ("--only", name))]
    environ = {**os.environ, "EC_USER": connection["username"], "EC_PASS": connection["password"]}
    environ.pop("EC_API_KEY", None)
    return subprocess.run(command, env=environ, check=False).returncode


def plan_of(version: str, *, size: int) -> models.DeploymentCreateResourcesDict:
    """Return the resources of a small deployment: Elasticsearch in one zone, and Kibana."""
    memory: models.TopologySizeDict = {"resource": "memory", "value": size}
    return {
        "elasticsearch": [
            {
                "region": "ece-region",
                "ref_id": "main-elasticsearch",
                "plan": {
                    "deployment_template": {"id": "default"},
                    "elasticsearch": {"version": version},
                    "cluster_topology": [{"id": "hot_content", "zone_count": 1, "size": memory}],
                },
            }
        ],
        "kibana": [
            {
                "region": "ece-region",
                "ref_id": "main-kibana",
                "elasticsearch_cluster_ref_id": "main-elasticsearch",
                "plan": {
                    "kibana": {"version": version},
                    "cluster_topology": [{"zone_count": 1, "size": {"resource": "memory", "value": 1024}}],
                },
            }
        ],
    }


def endpoint(cloud: ElasticCloud, deployment: str) -> str:
    found = cloud.deployments.get_deployment(deployment)
    metadata = found.resources.elasticsearch[0].info.metadata
    return str(metadata.service_url)


def main() -> int:
    story = Story()
    build(story)
    with tempfile.TemporaryDirectory() as folder, emulator(Path(folder)) as connection:
        story.tell(f"the emulator runs at {connection['url']}, {SPEED} times as fast as life, on an SQLite file")
        secret = meet(story, connection)
        with ElasticCloud(connection["url"], api_key=secret) as cloud:
            live(story, cloud)
        with story.chapter("Schemathesis holds the emulator against the document"):
            status = conform(connection)
            if status:
                return status
    story.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
