"""The methods of `ElasticCloud` that walk through lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from elastic_cloud_client import models
    from elastic_cloud_client.api import Tags

    from .paging import Results, SearchResults, Sorting
else:
    Tags = object  # an attribute for every tag; at run time `__getattr__` of the client gives them


class Lists(Tags):
    """The lists that the API gives in pages."""

    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
        minimal_metadata: None = None,
    ) -> SearchResults[models.DeploymentSearchResponse]: ...
    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
        minimal_metadata: Sequence[str] | str,
    ) -> SearchResults[dict[str, Any]]: ...
    def search_deployments(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
        minimal_metadata: Sequence[str] | str | None = None,
    ) -> SearchResults[Any]:
        """Give all deployments that fit a query, however many pages they fill.

        Args:
            query: What to look for, in Elasticsearch's query language; everything without it.
            size: How many to ask for at a time.
            sort: Fields to sort by, such as `["name.keyword"]`; by id without it, which meets every deployment once
                even while others change.
            cursor: The `cursor` of an earlier search, to go on where that ended.
            minimal_metadata: Attributes, such as `["id", "name"]`; with them the results are mappings of these alone.

        Returns:
            An iterator, which can also tell the `first()`, the `count()` of all and the `cursor`.

        API operation: `search-deployments`, once per page.
        """
        from .paging import SearchResults, joined, search

        find = self.deployments.search_deployments
        walk = search("search-deployments", query, size, sort, cursor, minimal_metadata)
        names = joined(minimal_metadata)
        return SearchResults(lambda asked: find(asked, minimal_metadata=names), walk)

    def search_eligible_remote_clusters(
        self,
        version: str,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
    ) -> SearchResults[models.DeploymentSearchResponse]:
        """Give all deployments that a cluster of some version can have as a remote cluster.

        Args:
            version: Version of the Elastic Stack of the cluster.
            query: What they must fit besides.
            size: How many to ask for at a time.
            sort: Fields to sort by; by id without it.
            cursor: The `cursor` of an earlier search, to go on where that ended.

        API operation: `search-eligible-remote-clusters`, once per page.
        """
        from .paging import SearchResults, search

        find = self.deployments.search_eligible_remote_clusters
        walk = search("search-eligible-remote-clusters", query, size, sort, cursor)
        return SearchResults(lambda asked: find(asked, version=version), walk)

    def get_deployment_es_resource_eligible_remote_clusters(
        self,
        deployment_id: str,
        ref_id: str,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
        cursor: str | None = None,
    ) -> SearchResults[models.DeploymentSearchResponse]:
        """Give all deployments that an Elasticsearch resource can have as a remote cluster.

        Args:
            deployment_id: The deployment.
            ref_id: Name of its Elasticsearch resource.
            query: What they must fit besides.
            size: How many to ask for at a time.
            sort: Fields to sort by; by id without it.
            cursor: The `cursor` of an earlier search, to go on where that ended.

        API operation: `get-deployment-es-resource-eligible-remote-clusters`, once per page.
        """
        from .paging import SearchResults, search

        find = self.deployments.get_deployment_es_resource_eligible_remote_clusters
        walk = search("get-deployment-es-resource-eligible-remote-clusters", query, size, sort, cursor)
        return SearchResults(lambda asked: find(deployment_id, ref_id, asked), walk)

    def get_api_keys(self) -> Results[models.ApiKeyResponse]:
        """Give all API keys of the caller.

        API operation: `get-api-keys`, once per page.
        """
        from .paging import Results, keys

        read = self.authentication.get_api_keys
        walk = keys("get-api-keys")
        return Results(lambda asked: read(**asked), walk)

    def get_allocators(
        self, q: str | None = None, *, size: int = 100, sort: str | None = None
    ) -> Results[models.AllocatorInfo]:
        """Give all allocators that fit a condition, up to 10,000 of them.

        Args:
            q: The condition in the syntax of a Lucene query, such as `status.maintenance_mode:true`.
            size: How many to ask for at a time.
            sort: Names of the members to sort by, separated by commas; by id without it.

        API operation: `get-allocators`, once per page.
        """
        from .paging import Results, allocators

        read = self.platform_infrastructure.get_allocators
        walk = allocators("get-allocators", "from_", size, {"q": q, "sort": sort})
        return Results(lambda asked: read(**asked), walk)

    def search_allocators(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
    ) -> Results[models.AllocatorInfo]:
        """Give all allocators that fit a query, up to 10,000 of them.

        Args:
            query: What to look for, in Elasticsearch's query language; everything without it.
            size: How many to ask for at a time.
            sort: Fields to sort by; by id without it.

        API operation: `search-allocators`, once per page.
        """
        from .paging import Results, allocators, check_search, search_body

        check_search(query, size, sort)
        asked = search_body(query, size, sort or ["allocator_id"])
        walk = allocators("search-allocators", "from", size, asked)
        return Results(self.platform_infrastructure.search_allocators, walk)

    def search_runners(
        self,
        query: models.QueryContainer | models.QueryContainerDict | None = None,
        *,
        size: int = 100,
        sort: Sorting | None = None,
    ) -> Results[models.RunnerInfo]:
        """Give all runners that fit a query, up to 10,000 of them.

        Args:
            query: What to look for, in Elasticsearch's query language; everything without it.
            size: How many to ask for at a time.
            sort: Fields to sort by; by id without it.

        API operation: `search-runners`, once per page.
        """
        from .paging import Results, check_search, runners, search_body

        check_search(query, size, sort)
        walk = runners("search-runners", size, search_body(query, size, sort or ["runner_id"]))
        return Results(self.platform_infrastructure.search_runners, walk)
