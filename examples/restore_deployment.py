"""Start a stopped deployment again, with the data of its last snapshot if you like.

python examples/restore_deployment.py DEPLOYMENT_ID --snapshot
"""

from __future__ import annotations

import argparse

from elastic_cloud_sdk import DeploymentNotFound, ElasticCloud, ElasticCloudError, ResourceNotShutDown


def restore(cloud: ElasticCloud, deployment_id: str, snapshot: bool) -> None:
    """Restores the deployment and waits until it runs."""
    try:
        cloud.deployments.restore_deployment(deployment_id, restore_snapshot=snapshot)
    except ResourceNotShutDown:
        raise SystemExit(f"{deployment_id} is not stopped") from None
    except DeploymentNotFound:
        raise SystemExit(f"{deployment_id} is gone") from None
    cloud.wait_for(deployment_id, progress=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Start a stopped deployment again.")
    parser.add_argument("deployment_id")
    parser.add_argument("--snapshot", action="store_true", help="bring back the data of the last snapshot")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        restore(cloud, arguments.deployment_id, arguments.snapshot)
    print(f"{arguments.deployment_id} is running")


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
