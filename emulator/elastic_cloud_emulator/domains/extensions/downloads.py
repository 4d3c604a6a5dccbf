"""The door to stored files: signed addresses that need no credentials, as object stores give them out."""

from __future__ import annotations

from elastic_cloud_emulator.domains.extensions import archives
from elastic_cloud_emulator.pipeline.messages import Request, Response, encode_headers, respond, respond_json
from elastic_cloud_emulator.storage.store import Store
from elastic_cloud_emulator.world import World

BASE = archives.BASE


def handle(world: World, store: Store, request: Request) -> Response:
    """Answer a request below `/_storage/`; what is refused is answered with `{"error": "…"}`."""
    if request.method not in ("GET", "HEAD"):
        return respond_json(405, {"error": "files can only be read"}, encode_headers({"allow": "GET, HEAD"}))
    extension_id = request.path.removeprefix(BASE)
    if not archives.may_fetch(world, extension_id, request.query.removeprefix("signature=")):
        return respond_json(403, {"error": "the signature is wrong or has expired"}, [])
    with store.transaction(read_only=True) as transaction:
        content = archives.read_archive(transaction, extension_id)
    if content is None:
        return respond_json(404, {"error": "the file is gone"}, [])
    response = respond(200, content, "application/zip", [])
    if request.method == "HEAD":
        response.content = b""
    return response
