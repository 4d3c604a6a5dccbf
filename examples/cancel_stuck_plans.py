"""Cancel the plans that have been pending for too long, everywhere.

python examples/cancel_stuck_plans.py --minutes 120 --dry-run
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, NoPendingPlan


def stuck(cloud: ElasticCloud, before: datetime) -> Iterator[tuple[str, Any, str]]:
    """Gives deployment, kind and name of each resource whose plan began before that moment and still runs."""
    for deployment in cloud.search_deployments():
        for kind, group in deployment.resources.to_dict().items():
            for resource in group:
                pending = resource["info"]["plan_info"].get("pending")
                if pending and datetime.fromisoformat(pending["attempt_start_time"]) < before:
                    yield deployment.id, kind, resource["ref_id"]


def main() -> None:
    parser = argparse.ArgumentParser(description="Cancel the plans that have been pending for too long.")
    parser.add_argument("--minutes", type=float, default=120.0, help="what too long means (default: 120)")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be cancelled")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        # All are found first: cancelling moves deployments around in the search that finds them.
        for deployment_id, kind, ref_id in list(stuck(cloud, datetime.now(UTC) - timedelta(minutes=arguments.minutes))):
            print(f"{deployment_id} {kind} {ref_id}")
            if not arguments.dry_run:
                try:
                    cloud.deployments.cancel_deployment_resource_pending_plan(deployment_id, kind, ref_id)
                except NoPendingPlan:
                    print("  was done before it could be cancelled")


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
