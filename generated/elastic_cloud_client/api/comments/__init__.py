# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Comments, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

LIST_COMMENT: Operation[models.CommentsWithMetas] = Operation(
    "list-comment",
    "GET",
    "/comments/{resource_type}/{resource_id}",
    one("CommentsWithMetas"),
    json_type=dict,
    accept="application/json",
    choices={"resource_type": "CommentResourceType"},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_COMMENT: Operation[models.Comment] = Operation(
    "create-comment",
    "POST",
    "/comments/{resource_type}/{resource_id}",
    one("Comment"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="CommentCreateRequest",
    body_required=True,
    choices={"resource_type": "CommentResourceType"},
    region_prefixed=True,
    success=(201,),
)
GET_COMMENT: Operation[models.Comment] = Operation(
    "get-comment",
    "GET",
    "/comments/{resource_type}/{resource_id}/{comment_id}",
    one("Comment"),
    json_type=dict,
    accept="application/json",
    choices={"resource_type": "CommentResourceType"},
    forms={"comment_id": ("^[0-9a-f]{32}$", "a3f1c5e7092b4d68b1e0c9d8f7a6b5c4")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_COMMENT: Operation[models.Comment] = Operation(
    "update-comment",
    "PUT",
    "/comments/{resource_type}/{resource_id}/{comment_id}",
    one("Comment"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="CommentUpdateRequest",
    body_required=True,
    choices={"resource_type": "CommentResourceType"},
    forms={"comment_id": ("^[0-9a-f]{32}$", "a3f1c5e7092b4d68b1e0c9d8f7a6b5c4")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_COMMENT: Operation[models.EmptyResponse] = Operation(
    "delete-comment",
    "DELETE",
    "/comments/{resource_type}/{resource_id}/{comment_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    choices={"resource_type": "CommentResourceType"},
    forms={"comment_id": ("^[0-9a-f]{32}$", "a3f1c5e7092b4d68b1e0c9d8f7a6b5c4")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class Comments:
    """The operations of the tag Comments; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_comment(
        self, resource_type: models.CommentResourceType, resource_id: str, *, options: Options | None = None
    ) -> models.CommentsWithMetas:
        """List the comments on a resource.

        Returns what people have noted about a resource, the latest change first. There are no pages. The list
        is empty if nobody said anything.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            options: Settings of this call alone.

        Returns:
            The comments with their age and version.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-comment
        """
        return self._sender.send(LIST_COMMENT, (resource_type, resource_id), {}, {}, None, options)

    def create_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        body: models.CommentCreateRequest | models.CommentCreateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.Comment:
        """Comment on a resource.

        Leaves a note for colleagues, for example on why an allocator is in maintenance. It is signed with the
        caller's name, and only the caller can change or delete it later.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The comment as it was stored.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: The credentials belong to no user who could sign a comment
                (`comments.no_user_id`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is nothing to comment on under this type and id
                (`comments.resource_does_not_exist`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: The id made up for the comment happens to be taken (`comments.id_already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-comment
        """
        return self._sender.send(CREATE_COMMENT, (resource_type, resource_id), {}, {}, body, options)

    def get_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        comment_id: str,
        *,
        options: Options | None = None,
    ) -> models.Comment:
        """Read a comment.

        Returns a single comment. Its age, and the version with which to guard a later change, stand in the
        headers and not in the body.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            comment_id: Id of the comment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The comment.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The resource has no such comment (`comments.comment_does_not_exist`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-comment
        """
        return self._sender.send(GET_COMMENT, (resource_type, resource_id, comment_id), {}, {}, None, options)

    def update_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        comment_id: str,
        body: models.CommentUpdateRequest | models.CommentUpdateRequestDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.Comment:
        """Reword a comment.

        Puts a new text in the place of the old one. Only the author may do so. With `version` the call is
        refused if the comment was changed after it was read.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            comment_id: Id of the comment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            version: The version that was read, to refuse the call if the comment changed since. Left out
                or empty, the call goes through anyway.
            options: Settings of this call alone.

        Returns:
            The comment as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: Somebody else wrote the comment. The credentials belong to no user who could
                sign a comment (`comments.unauthorised`, `comments.no_user_id`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The resource has no such comment (`comments.comment_does_not_exist`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The comment has changed since the given `version`
                (`comments.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-comment
        """
        return self._sender.send(
            UPDATE_COMMENT, (resource_type, resource_id, comment_id), {"version": version}, {}, body, options
        )

    def delete_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        comment_id: str,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete a comment.

        Removes a comment for good. Only the author may do so, and with `version` only as long as nobody
        changed it after it was read.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            comment_id: Id of the comment, 32 hexadecimal digits.
            version: The version that was read, to refuse the call if the comment changed since. Left out
                or empty, the call goes through anyway.
            options: Settings of this call alone.

        Returns:
            The comment is deleted. The headers tell its last state.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: Somebody else wrote the comment. The credentials belong to no user who could
                sign a comment (`comments.unauthorised`, `comments.no_user_id`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The resource has no such comment (`comments.comment_does_not_exist`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The comment has changed since the given `version`
                (`comments.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-comment
        """
        return self._sender.send(
            DELETE_COMMENT, (resource_type, resource_id, comment_id), {"version": version}, {}, None, options
        )


class AsyncComments:
    """The operations of the tag Comments, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_comment(
        self, resource_type: models.CommentResourceType, resource_id: str, *, options: Options | None = None
    ) -> models.CommentsWithMetas:
        """List the comments on a resource.

        Returns what people have noted about a resource, the latest change first. There are no pages. The list
        is empty if nobody said anything.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            options: Settings of this call alone.

        Returns:
            The comments with their age and version.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-comment
        """
        return await self._sender.send(LIST_COMMENT, (resource_type, resource_id), {}, {}, None, options)

    async def create_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        body: models.CommentCreateRequest | models.CommentCreateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.Comment:
        """Comment on a resource.

        Leaves a note for colleagues, for example on why an allocator is in maintenance. It is signed with the
        caller's name, and only the caller can change or delete it later.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The comment as it was stored.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: The credentials belong to no user who could sign a comment
                (`comments.no_user_id`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is nothing to comment on under this type and id
                (`comments.resource_does_not_exist`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: The id made up for the comment happens to be taken (`comments.id_already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-comment
        """
        return await self._sender.send(CREATE_COMMENT, (resource_type, resource_id), {}, {}, body, options)

    async def get_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        comment_id: str,
        *,
        options: Options | None = None,
    ) -> models.Comment:
        """Read a comment.

        Returns a single comment. Its age, and the version with which to guard a later change, stand in the
        headers and not in the body.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            comment_id: Id of the comment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The comment.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The resource has no such comment (`comments.comment_does_not_exist`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-comment
        """
        return await self._sender.send(GET_COMMENT, (resource_type, resource_id, comment_id), {}, {}, None, options)

    async def update_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        comment_id: str,
        body: models.CommentUpdateRequest | models.CommentUpdateRequestDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.Comment:
        """Reword a comment.

        Puts a new text in the place of the old one. Only the author may do so. With `version` the call is
        refused if the comment was changed after it was read.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            comment_id: Id of the comment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            version: The version that was read, to refuse the call if the comment changed since. Left out
                or empty, the call goes through anyway.
            options: Settings of this call alone.

        Returns:
            The comment as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: Somebody else wrote the comment. The credentials belong to no user who could
                sign a comment (`comments.unauthorised`, `comments.no_user_id`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The resource has no such comment (`comments.comment_does_not_exist`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The comment has changed since the given `version`
                (`comments.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-comment
        """
        return await self._sender.send(
            UPDATE_COMMENT, (resource_type, resource_id, comment_id), {"version": version}, {}, body, options
        )

    async def delete_comment(
        self,
        resource_type: models.CommentResourceType,
        resource_id: str,
        comment_id: str,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete a comment.

        Removes a comment for good. Only the author may do so, and with `version` only as long as nobody
        changed it after it was read.

        Args:
            resource_type: What kind of thing a comment is about - a resource of a deployment, or a part
                of the platform.
            resource_id: Id of the thing commented on. A deployment has its comments at its Elasticsearch
                resource.
            comment_id: Id of the comment, 32 hexadecimal digits.
            version: The version that was read, to refuse the call if the comment changed since. Left out
                or empty, the call goes through anyway.
            options: Settings of this call alone.

        Returns:
            The comment is deleted. The headers tell its last state.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: Somebody else wrote the comment. The credentials belong to no user who could
                sign a comment (`comments.unauthorised`, `comments.no_user_id`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The resource has no such comment (`comments.comment_does_not_exist`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The comment has changed since the given `version`
                (`comments.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-comment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-comment
        """
        return await self._sender.send(
            DELETE_COMMENT, (resource_type, resource_id, comment_id), {"version": version}, {}, None, options
        )
