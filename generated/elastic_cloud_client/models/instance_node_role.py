# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

InstanceNodeRole = Literal[
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
    "voting_only",
]
"""Role that an Elasticsearch node can report. A `voting_only` node takes part in elections without ever
becoming master, as tiebreakers do.

Newer servers may send other values."""
