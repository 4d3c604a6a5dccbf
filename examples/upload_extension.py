"""Upload a plugin or bundle, however large: the file is read while it is sent.

python examples/upload_extension.py analysis-custom.zip --name analysis-custom --version 8.17.4 --type plugin
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from elastic_cloud_sdk import ElasticCloud, ElasticCloudError, models


def show(done: int, total: int | None) -> None:
    """Tells how far the upload is."""
    print(f"\r{done} of {total or '?'} bytes", end="", file=sys.stderr)


def upload(cloud: ElasticCloud, archive: Path, name: str, version: str, type_: models.ExtensionType) -> str:
    """Gives the id of the extension."""
    created = cloud.extensions.create_extension({"name": name, "version": version, "extension_type": type_})
    cloud.extensions.upload_extension(created.id, {"file": archive}, options={"on_progress": show})
    print(file=sys.stderr)
    return created.id


def main() -> None:
    parser = argparse.ArgumentParser(description="Upload a plugin or bundle.")
    parser.add_argument("archive", type=Path)
    parser.add_argument("--name", required=True)
    parser.add_argument("--version", required=True, help="version of Elasticsearch it is made for")
    parser.add_argument("--type", choices=["bundle", "plugin"], default="bundle", dest="type_")
    arguments = parser.parse_args()
    with ElasticCloud() as cloud:
        print(upload(cloud, **vars(arguments)))


if __name__ == "__main__":
    try:
        main()
    except ElasticCloudError as error:
        raise SystemExit(str(error)) from None
