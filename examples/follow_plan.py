"""Follow the plans of a deployment that somebody, or something, else has changed.

    python examples/follow_plan.py DEPLOYMENT_ID --timeout 1800

Interrupt it and start it again as you like: the plans go on, and it finds where they are.
"""

from __future__ import annotations

import argparse

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, PlanFailed, WaitTimeout


def follow(cloud: ElasticCloud, deployment_id: str, timeout: float) -> int:
    """Gives 0 where all went well, 1 where a plan failed, 2 where the time was over first."""
    watch = cloud.watch(deployment_id, timeout=timeout)
    try:
        for event in watch:
            print(event, flush=True)
    except PlanFailed as error:
        for failure in error.failures:
            print(f"{failure.kind} {failure.ref_id} failed at {failure.step_id}: {failure.message}")
        return 1
    except WaitTimeout as error:
        print(error)
        return 2
    for plan in watch.result().plans:
        print(f"{plan.kind} {plan.ref_id} is done")
    return 0


def main() -> None:
    parser = argparse.ArgumentParser(description="Follow the plans of a deployment.")
    parser.add_argument("deployment_id")
    parser.add_argument("--timeout", type=float, default=3600.0, help="seconds to wait at most (default: 3600)")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        raise SystemExit(follow(cloud, arguments.deployment_id, arguments.timeout))


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
