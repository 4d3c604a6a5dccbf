"""Create a deployment from a template, and wait until it runs.

python examples/create_from_template.py default my-search --region ece-region --version 8.17.4 --memory 2048
"""

from __future__ import annotations

import argparse

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, models


def show_credentials(created: models.DeploymentCreateResponse) -> None:
    """Prints what no later call shows again."""
    print(f"created {created.id}")
    for resource in created.resources:
        if resource.credentials:
            print(f"user {resource.credentials.username}, password {resource.credentials.password}")


def create(cloud: ElasticCloud, template_id: str, name: str, region: str, version: str, memory: int) -> str:
    """Gives the new deployment's id; `memory` is that of each hot node, in MB."""
    hot = {"id": "hot_content", "size": {"value": memory, "resource": "memory"}}
    created = cloud.create_deployment_from_template(
        template_id,
        name=name,
        region=region,
        version=version,
        overrides={"resources": {"elasticsearch": [{"plan": {"cluster_topology": [hot]}}]}},
        on_created=show_credentials,
    )
    cloud.wait_for(created.id, progress=True)
    return created.id


def main() -> None:
    parser = argparse.ArgumentParser(description="Create a deployment from a template, and wait until it runs.")
    parser.add_argument("template_id")
    parser.add_argument("name")
    parser.add_argument("--region", required=True)
    parser.add_argument("--version", required=True, help="of the Elastic Stack, such as 8.17.4")
    parser.add_argument("--memory", type=int, default=4096, help="of each hot node, in MB (default: 4096)")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        deployment_id = create(cloud, **vars(arguments))
    print(f"{deployment_id} is running")


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
