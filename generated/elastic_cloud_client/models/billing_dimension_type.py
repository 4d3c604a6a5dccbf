# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

BillingDimensionType = Literal["capacity", "data_in", "data_internode", "data_out", "storage_api", "storage_bytes"]
"""Kind of usage - running instances (`capacity`), data that comes in, moves between nodes or goes out
(`data_in`, `data_internode`, `data_out`), and snapshots, charged by request and by size (`storage_api`,
`storage_bytes`).

 Newer servers may send other values."""
