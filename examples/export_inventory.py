"""Write all resources of all deployments to a CSV file.

python examples/export_inventory.py inventory.csv
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError

COLUMNS: tuple[str, ...] = (
    "deployment_id",
    "name",
    "kind",
    "ref_id",
    "region",
    "version",
    "status",
    "healthy",
    "memory_mb",
)


def rows(cloud: ElasticCloud) -> Iterator[dict[str, Any]]:
    """Gives one row for each resource; one page of deployments is in memory at a time."""
    for deployment in cloud.search_deployments():
        for kind, group in deployment.resources.to_dict().items():
            for resource in group:
                info = resource["info"]
                plan = (info["plan_info"].get("current") or {}).get("plan") or {}
                yield {
                    "deployment_id": deployment.id,
                    "name": deployment.name,
                    "kind": kind,
                    "ref_id": resource["ref_id"],
                    "region": resource["region"],
                    "version": (plan.get(kind) or {}).get("version"),
                    "status": info["status"],
                    "healthy": info["healthy"],
                    "memory_mb": sum(
                        (instance.get("memory") or {}).get("instance_capacity", 0)
                        for instance in info["topology"]["instances"]
                    ),
                }


def main() -> None:
    parser = argparse.ArgumentParser(description="Write all resources of all deployments to a CSV file.")
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    with ElasticCloud() as cloud, arguments.target.open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows(cloud))


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
