"""The methods of `AsyncElasticCloud` that walk through lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from elastic_cloud_client import models
    from elastic_cloud_client.api import AsyncTags

    from .paging import AsyncResults, AsyncSearchResults, Sorting
else:
    AsyncTags = object  # an attribute for every tag; at run time `__getattr__` of the client gives them


class AsyncLists(AsyncTags):
    """The lists that the API gives in pages, for `async for`."""

    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
        minimal_metadata: None = None,
    ) -> AsyncSearchResults[models.DeploymentSearchResponse]: ...
    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
        minimal_metadata: Sequence[str] | str,
    ) -> AsyncSearchResults[dict[str, Any]]: ...
    def search_deployments(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
        minimal_metadata: Sequence[str] | str | None = None,
    ) -> AsyncSearchResults[Any]:
        """Give them for `async for`; see `ElasticCloud.search_deployments`."""
        from .paging import AsyncSearchResults, joined, search

        find = self.deployments.search_deployments
        walk = search("search-deployments", query, size, sort, cursor, minimal_metadata)
        names = joined(minimal_metadata)
        return AsyncSearchResults(lambda asked: find(asked, minimal_metadata=names), walk)

    def search_eligible_remote_clusters(
        self,
        version: str,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
    ) -> AsyncSearchResults[models.DeploymentSearchResponse]:
        """Give them for `async for`; see `ElasticCloud.search_eligible_remote_clusters`."""
        from .paging import AsyncSearchResults, search

        find = self.deployments.search_eligible_remote_clusters
        walk = search("search-eligible-remote-clusters", query, size, sort, cursor)
        return AsyncSearchResults(lambda asked: find(asked, version=version), walk)

    def get_deployment_es_resource_eligible_remote_clusters(
        self,
        deployment_id: str,
        ref_id: str,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
    ) -> AsyncSearchResults[models.DeploymentSearchResponse]:
        """Give them for `async for`; see `ElasticCloud.get_deployment_es_resource_eligible_remote_clusters`."""
        from .paging import AsyncSearchResults, search

        find = self.deployments.get_deployment_es_resource_eligible_remote_clusters
        walk = search("get-deployment-es-resource-eligible-remote-clusters", query, size, sort, cursor)
        return AsyncSearchResults(lambda asked: find(deployment_id, ref_id, asked), walk)

    def get_api_keys(self) -> AsyncResults[models.ApiKeyResponse]:
        """Give them for `async for`; see `ElasticCloud.get_api_keys`."""
        from .paging import AsyncResults, keys

        read = self.authentication.get_api_keys
        walk = keys("get-api-keys")
        return AsyncResults(lambda asked: read(**asked), walk)

    def get_allocators(
        self, q: str | None = None, *, size: int = 100, sort: str | None = None
    ) -> AsyncResults[models.AllocatorInfo]:
        """Give them for `async for`; see `ElasticCloud.get_allocators`."""
        from .paging import AsyncResults, allocators

        read = self.platform_infrastructure.get_allocators
        walk = allocators("get-allocators", "from_", size, {"q": q, "sort": sort})
        return AsyncResults(lambda asked: read(**asked), walk)

    def search_allocators(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
    ) -> AsyncResults[models.AllocatorInfo]:
        """Give them for `async for`; see `ElasticCloud.search_allocators`."""
        from .paging import AsyncResults, allocators, check_search, search_body

        check_search(query, size, sort)
        asked = search_body(query, size, sort or ["allocator_id"])
        walk = allocators("search-allocators", "from", size, asked)
        return AsyncResults(self.platform_infrastructure.search_allocators, walk)

    def search_runners(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
    ) -> AsyncResults[models.RunnerInfo]:
        """Give them for `async for`; see `ElasticCloud.search_runners`."""
        from .paging import AsyncResults, check_search, runners, search_body

        check_search(query, size, sort)
        walk = runners("search-runners", size, search_body(query, size, sort or ["runner_id"]))
        return AsyncResults(self.platform_infrastructure.search_runners, walk)
