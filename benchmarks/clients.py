"""Making a client."""

from __future__ import annotations

import httpx

from benchmarks.harness import Reach, Row, compare, race, repeat
from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud

TITLE = "Making a client"
_ORIGIN = "https://cloud.example.com"


def measure() -> list[Row]:
    """Measure both, which put off what they can; of the two only httpx reads the certificate authorities at once."""
    times = race(
        {
            "sync": repeat(lambda: ElasticCloud(_ORIGIN, api_key="a")),
            "async": repeat(lambda: AsyncElasticCloud(_ORIGIN, api_key="a")),
            "httpx": repeat(lambda: httpx.Client(base_url=_ORIGIN)),
        }
    )
    reach = Reach(0.001, absolute=True)
    return [
        compare("ElasticCloud(…)", "s", times["sync"], "httpx.Client(…)", times["httpx"], reach),
        compare("AsyncElasticCloud(…)", "s", times["async"], "httpx.Client(…)", times["httpx"], reach),
    ]
