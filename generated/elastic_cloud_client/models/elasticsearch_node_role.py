# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ElasticsearchNodeRole = Literal[
    "data_cold",
    "data_content",
    "data_frozen",
    "data_hot",
    "data_warm",
    "ingest",
    "master",
    "ml",
    "remote_cluster_client",
    "transform",
]
"""A duty that a plan gives to Elasticsearch nodes. The `data_…` roles make the tiers; `data_content` holds
data that does not age.

Newer servers may send other values."""
