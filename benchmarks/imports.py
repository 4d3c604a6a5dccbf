"""Importing the SDK, and getting from there to a first answer."""

from __future__ import annotations

from benchmarks import peers
from benchmarks.harness import Reach, Row, compare, race_fresh

TITLE = "Starting"

# Each prints seconds, and how many modules of its own it loaded.
_TIMED = """
import json, sys, time
{before}
loaded = set(sys.modules)
started = time.process_time()
{what}
spent = time.process_time() - started
own = [name for name in set(sys.modules) - loaded if name.partition(".")[0].startswith(({own!r},))]
print(json.dumps({{"seconds": spent, "modules": len(own)}}))
"""
_ANSWER = """
import attrs, httpx
def answer(request):
    return httpx.Response(200, content=b'{"id": "1", "trust": {"trust_all": true}}')
transport = httpx.MockTransport(answer)
"""
_OURS = """
from elastic_cloud_sdk import ElasticCloud
with ElasticCloud("https://localhost", api_key="a", transport=transport) as cloud:
    cloud.accounts.get_current_account().id
"""
_DEPLOYMENT = """
from elastic_cloud_sdk import ElasticCloud
with ElasticCloud("https://localhost", api_key="a", transport=transport) as cloud:
    cloud.deployments.get_deployment("0" * 32).id
"""
_STOCK = """
from peer_stock import AuthenticatedClient
from peer_stock.api.accounts import get_current_account
client = AuthenticatedClient(base_url="https://localhost/api/v1", token="a")
client.set_httpx_client(httpx.Client(base_url="https://localhost/api/v1", transport=transport))
get_current_account.sync(client=client).id
"""


def measure() -> list[Row]:
    """Measure each in fresh interpreters with compiled modules."""
    sides = {
        "ours": _code("", "from elastic_cloud_sdk import ElasticCloud", "elastic_cloud"),
        "httpx": _code("", "import httpx", "httpx"),
        "ours, httpx loaded": _code("import httpx", "from elastic_cloud_sdk import ElasticCloud", "elastic_cloud"),
        "ours, to an answer": _code(_ANSWER, _OURS, "elastic_cloud"),
    }
    own = "own modules to a deployment's health"
    sides[own] = _code(_ANSWER, _DEPLOYMENT, "elastic_cloud")
    stock = bool(peers.present(peers.STOCK))
    if stock:
        sides["stock, to an answer"] = _code(_ANSWER, _STOCK, "peer_stock")
    told = race_fresh(sides, folders=[peers.folder()])

    def row(what: str, ours: str, peer: str, theirs: str, reach: Reach | None = None, *, modules: bool = False) -> Row:
        name = "modules" if modules else "seconds"
        return compare(
            what,
            "" if modules else "s",
            [values[name] for values in told[ours]],
            peer,
            [values[name] for values in told[theirs]],
            reach,
        )

    loaded = "ours, httpx loaded"
    rows = [
        row("import ElasticCloud", "ours", "import httpx", "httpx"),
        row("import ElasticCloud, httpx loaded", loaded, "import httpx", "httpx", Reach(0.010, absolute=True)),
        row("… number of own modules", loaded, "import httpx", "httpx", Reach(15, absolute=True), modules=True),
        row(
            "… number of own modules after get_deployment",
            own,
            "import httpx",
            "httpx",
            Reach(30, absolute=True),
            modules=True,
        ),
    ]
    if stock:
        answer, sides_of = "ours, to an answer", (peers.STOCK.name, "stock, to an answer")
        rows += [
            row("import, client, first answer; httpx and attrs loaded", answer, *sides_of),
            row("import ElasticCloud; httpx loaded", loaded, *sides_of, Reach(1 / 40)),
            row("… number of own modules", answer, *sides_of, modules=True),
        ]
    return rows


def _code(before: str, what: str, own: str) -> list[str]:
    return ["-c", _TIMED.format(before=before, what=what, own=own)]
