"""Find the deployments made from a template.

python examples/find_by_template.py default
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, models


def template_of(deployment: models.DeploymentSearchResponse) -> str | None:
    """Gives the template's id, which is told by the plan of Elasticsearch."""
    for resource in deployment.resources.elasticsearch:
        current = resource.info.plan_info.current
        if current and current.plan and current.plan.deployment_template:
            return current.plan.deployment_template.id
    return None


def made_from(cloud: ElasticCloud, template_id: str) -> Iterator[models.DeploymentSearchResponse]:
    """Gives the template's deployments."""
    for deployment in cloud.search_deployments():
        if template_of(deployment) == template_id:
            yield deployment


def main() -> None:
    parser = argparse.ArgumentParser(description="Find the deployments made from a template.")
    parser.add_argument("template_id")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        for deployment in made_from(cloud, arguments.template_id):
            print(f"{deployment.id}  {deployment.name}")


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
