"""Replace an API key by a new one, without a moment with neither.

    python examples/rotate_api_keys.py KEY_ID new-key.txt --expires 90d

The new key is written to a file that only you can read; then the old one is revoked.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError


def rotate(cloud: ElasticCloud, old_id: str, target: Path, expires: str) -> str:
    """Gives the id of the new key, which is in the file `target`."""
    if target.exists():
        raise SystemExit(f"{target} exists already.")
    old = cloud.authentication.get_api_key(old_id)
    new = cloud.authentication.create_api_key({"description": old.description, "expiration": expires})
    if new.key is None:
        raise SystemExit("The answer holds no key.")
    # Exclusive, so that no older file's permissions are taken over.
    with open(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(new.key)
    cloud.authentication.delete_api_key(old_id)
    return new.id


def main() -> None:
    parser = argparse.ArgumentParser(description="Replace an API key by a new one.")
    parser.add_argument("key_id")
    parser.add_argument("target", type=Path, help="file for the new key; must not exist")
    parser.add_argument("--expires", default="90d", help="lifetime of the new key (default: 90d)")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        new_id = rotate(cloud, arguments.key_id, arguments.target, arguments.expires)
    print(f"{arguments.key_id} is replaced by {new_id}, which is in {arguments.target}")


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
