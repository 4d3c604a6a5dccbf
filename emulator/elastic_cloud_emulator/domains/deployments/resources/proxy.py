"""Passing requests on to the products that resources run."""

from __future__ import annotations

from elastic_cloud_emulator.document.parameters import split_query
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource
from elastic_cloud_emulator.domains.deployments.resources.products import answer_product_request
from elastic_cloud_emulator.domains.deployments.resources.products.product_request import ProductRequest, serves
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.records.deployments import label_of, now_of, save_deployment


@handles("get-deployment-resource-proxy-requests")
def get_deployment_resource_proxy_requests(call: Call) -> Reply:
    """Let a product answer a GET."""
    return _forward(call)


@handles("post-deployment-resource-proxy-requests")
def post_deployment_resource_proxy_requests(call: Call) -> Reply:
    """Let a product answer a POST."""
    return _forward(call)


@handles("put-deployment-resource-proxy-requests")
def put_deployment_resource_proxy_requests(call: Call) -> Reply:
    """Let a product answer a PUT."""
    return _forward(call)


@handles("delete-deployment-resource-proxy-requests")
def delete_deployment_resource_proxy_requests(call: Call) -> Reply:
    """Let a product answer a DELETE."""
    return _forward(call)


def _forward(call: Call) -> Reply:
    deployment, resource = find_named_resource(call)
    now = now_of(call)
    if not serves(resource, now):
        raise ApiError(404, "clusters.cluster_not_found", resource=label_of(resource))
    method = call.operation.method
    path, query = call.path["proxy_path"], split_query(call.raw_query)
    content = answer_product_request(ProductRequest(deployment, resource, now, method, path, query, call.body))
    if method != "GET":
        save_deployment(call, deployment)
    return Reply(content, media="text/plain; charset=utf-8" if isinstance(content, str) else None)
