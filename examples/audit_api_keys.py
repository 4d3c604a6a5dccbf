"""List the API keys that expire soon, or never. Ends with status 1 if there are any, for use in a scheduled job.

python examples/audit_api_keys.py --days 30
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, models


def doubtful(cloud: ElasticCloud, within: timedelta) -> Iterator[tuple[models.ApiKeyResponse, str]]:
    """Gives such keys of all users, with what is the matter."""
    soon = datetime.now(UTC) + within
    for key in cloud.authentication.get_users_api_keys().keys:
        if key.expiration_date is None:
            yield key, "never expires"
        elif key.expiration_date < soon:
            yield key, f"expires {key.expiration_date:%Y-%m-%d}"


def main() -> None:
    parser = argparse.ArgumentParser(description="List the API keys that expire soon, or never.")
    parser.add_argument("--days", type=int, default=30, help="what soon means (default: 30)")
    arguments = parser.parse_args()
    found = False
    with ElasticCloud() as cloud:
        for key, matter in doubtful(cloud, timedelta(days=arguments.days)):
            found = True
            print(f"{key.id}  {key.user_id}  {key.description}: {matter}")
    raise SystemExit(found)


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
