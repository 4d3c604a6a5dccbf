"""Save the diagnostics of a resource to a file.

python examples/save_diagnostics.py DEPLOYMENT_ID main-elasticsearch diagnostics.zip
"""

from __future__ import annotations

import argparse
from pathlib import Path

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError


def save(cloud: ElasticCloud, deployment_id: str, ref_id: str, target: Path) -> int:
    """Gives how many bytes there are. The platform collects for a while before it answers."""
    method = cloud.deployments.capture_deployment_resource_diagnostics
    return cloud.download(target, method, deployment_id, "elasticsearch", ref_id, options={"timeout": 600.0}).size


def main() -> None:
    parser = argparse.ArgumentParser(description="Save the diagnostics of a resource to a file.")
    parser.add_argument("deployment_id")
    parser.add_argument("ref_id", help="name of the Elasticsearch resource")
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        print(f"{save(cloud, **vars(arguments))} bytes")


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
