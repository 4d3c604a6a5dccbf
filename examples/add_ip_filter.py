"""Let only some addresses reach a deployment.

python examples/add_ip_filter.py office --region ece-region --deployment DEPLOYMENT_ID 192.0.2.0/24 198.51.100.7
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, models


def add_filter(cloud: ElasticCloud, name: str, region: str, sources: Sequence[str], deployment_id: str) -> str:
    """Makes a rule set of these addresses and networks, and puts it before the deployment. Gives its id."""
    ruleset = models.TrafficFilterRulesetRequest(
        name=name,
        region=region,
        type_="ip",
        include_by_default=False,
        rules=[models.TrafficFilterRule(source=source) for source in sources],
    )
    filters = cloud.deployments_traffic_filter
    created = filters.create_traffic_filter_ruleset(ruleset)
    filters.create_traffic_filter_ruleset_association(
        created.id, models.FilterAssociation(id=deployment_id, entity_type="deployment")
    )
    return created.id


def main() -> None:
    parser = argparse.ArgumentParser(description="Let only some addresses reach a deployment.")
    parser.add_argument("name", help="of the rule set")
    parser.add_argument("sources", nargs="+", help="addresses, or networks such as 192.0.2.0/24")
    parser.add_argument("--region", required=True)
    parser.add_argument("--deployment", required=True, dest="deployment_id")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        print(add_filter(cloud, **vars(arguments)))


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
