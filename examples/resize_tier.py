"""Give a tier of Elasticsearch more memory, or more zones, or less of either.

python examples/resize_tier.py DEPLOYMENT_ID hot_content --memory 8192 --zones 3
"""

from __future__ import annotations

import argparse
from typing import Any

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, VersionConflict


def resize(cloud: ElasticCloud, deployment_id: str, tier: str, memory: int | None, zones: int | None) -> None:
    """Changes the tier and waits until that is done; `memory` is that of each node, in MB."""

    def change(request: dict[str, Any]) -> None:
        topology = request["resources"]["elasticsearch"][0]["plan"]["cluster_topology"]
        element = next((each for each in topology if each.get("id") == tier), None)
        if element is None:
            raise SystemExit(f"There is no tier {tier}, but {', '.join(each['id'] for each in topology)}.")
        if memory is not None:
            element["size"] = {"value": memory, "resource": "memory"}
        if zones is not None:
            element["zone_count"] = zones

    try:
        cloud.update_deployment_with(deployment_id, change)
    except VersionConflict:  # somebody else was faster: read once more, and lay the change over theirs
        cloud.update_deployment_with(deployment_id, change)
    cloud.wait_for(deployment_id, kind="elasticsearch", progress=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Resize a tier of Elasticsearch.")
    parser.add_argument("deployment_id")
    parser.add_argument("tier", help="such as hot_content, warm or frozen")
    parser.add_argument("--memory", type=int, help="of each node, in MB")
    parser.add_argument("--zones", type=int, help="how many availability zones")
    arguments = parser.parse_args()
    if arguments.memory is None and arguments.zones is None:
        parser.error("give --memory, --zones or both")
    with ElasticCloud() as cloud:
        resize(cloud, **vars(arguments))


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
