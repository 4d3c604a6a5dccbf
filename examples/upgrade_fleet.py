"""Upgrade many deployments in waves, and stop where one fails.

    python examples/upgrade_fleet.py 8.17.4 --wave 5 DEPLOYMENT_ID …

The deployments of a wave are upgraded at the same time. A wave begins when all of the one before are done.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from typing import Any

from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloudError


async def upgrade(cloud: AsyncElasticCloud, deployment_id: str, version: str) -> None:
    """Upgrades all resources of one deployment and waits until that is done."""

    def change(request: dict[str, Any]) -> None:
        for kind, group in request["resources"].items():
            for resource in group:
                resource["plan"][kind] = {**(resource["plan"].get(kind) or {}), "version": version}

    await cloud.update_deployment_with(deployment_id, change, wait=True)
    print(f"{deployment_id} runs {version}", flush=True)


async def upgrade_all(cloud: AsyncElasticCloud, ids: Sequence[str], version: str, wave: int) -> list[str]:
    """Gives what went wrong in the last wave; nothing where all went well."""
    for start in range(0, len(ids), wave):
        jobs = [upgrade(cloud, deployment_id, version) for deployment_id in ids[start : start + wave]]
        outcomes = await asyncio.gather(*jobs, return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, BaseException) and not isinstance(outcome, ElasticCloudError):
                raise outcome
        if errors := [str(outcome) for outcome in outcomes if outcome is not None]:
            return errors
    return []


async def main() -> None:
    parser = argparse.ArgumentParser(description="Upgrade many deployments in waves.")
    parser.add_argument("version", help="of the Elastic Stack, such as 8.17.4")
    parser.add_argument("ids", nargs="+", metavar="deployment_id")
    parser.add_argument("--wave", type=int, default=5, help="how many at the same time (default: 5)")
    arguments = parser.parse_args()
    async with AsyncElasticCloud() as cloud:
        errors = await upgrade_all(cloud, arguments.ids, arguments.version, arguments.wave)
    if errors:
        raise SystemExit("\n".join(errors))


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
