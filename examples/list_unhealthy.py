"""List unhealthy deployments, with the resources that are to blame.

python examples/list_unhealthy.py
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, models

UNHEALTHY: models.QueryContainerDict = {"match": {"healthy": {"query": "false"}}}


def unhealthy(cloud: ElasticCloud) -> Iterator[tuple[models.DeploymentSearchResponse, list[str]]]:
    """Gives each such deployment with its resources that are not well."""
    for deployment in cloud.search_deployments(UNHEALTHY):
        resources = deployment.resources.to_dict()
        yield (
            deployment,
            [
                f"{kind} {resource['ref_id']} ({resource['info']['status']})"
                for kind, group in resources.items()
                for resource in group
                if not resource["info"]["healthy"]
            ],
        )


def main() -> None:
    argparse.ArgumentParser(description="List unhealthy deployments.").parse_args()
    with ElasticCloud() as cloud:
        for deployment, resources in unhealthy(cloud):
            print(f"{deployment.id}  {deployment.name}: {', '.join(resources) or 'the deployment itself'}")


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
