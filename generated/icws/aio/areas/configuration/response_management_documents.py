# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.response_management_documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncListing,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import configuration as _operations

from ...caches import AsyncListSubscription

__all__ = ["AsyncConfigurationResponseManagementDocuments"]


class AsyncConfigurationResponseManagementDocuments(AsyncArea):
    """The operations of configuration.response_management_documents."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.ResponseManagementDocument]:
        """Lists the documents of Response Management.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_RESPONSE_MANAGEMENT_DOCUMENTS,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            page_size=page_size,
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.ResponseManagementDocument:
        """Returns one document of Response Management.

        Needs configuration 1.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
        """
        return await self._call(
            _operations.GET_RESPONSE_MANAGEMENT_DOCUMENT,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def delete(self, id: str) -> None:
        """Deletes a document of Response Management.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_RESPONSE_MANAGEMENT_DOCUMENT, path={"id": id})

    @overload
    async def subscribe(
        self,
        subscription_id: str,
        *,
        configuration_ids: Sequence[str],
        properties: Sequence[str],
        rights_filter: str,
    ) -> None: ...
    @overload
    async def subscribe(
        self, subscription_id: str, body: models.ConfigObjectSubscription
    ) -> None: ...

    async def subscribe(
        self,
        subscription_id: str,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the configured Response Management documents, or replaces the watch.

        Brings responseManagementDocumentsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_RESPONSE_MANAGEMENT_DOCUMENT,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                configuration_ids=configuration_ids,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    @overload
    def watch(
        self,
        subscription_id: str | None = None,
        *,
        configuration_ids: Sequence[str],
        properties: Sequence[str],
        rights_filter: str,
    ) -> AsyncListSubscription[
        str,
        models.ResponseManagementDocument,
        models.ResponseManagementDocumentsMessage | UnknownObject,
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> AsyncListSubscription[
        str,
        models.ResponseManagementDocument,
        models.ResponseManagementDocumentsMessage | UnknownObject,
    ]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        str,
        models.ResponseManagementDocument,
        models.ResponseManagementDocumentsMessage | UnknownObject,
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configured Response Management documents, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_RESPONSE_MANAGEMENT_DOCUMENT,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                configuration_ids=configuration_ids,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the configured Response Management documents.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_RESPONSE_MANAGEMENT_DOCUMENT,
            path={"subscriptionId": subscription_id},
        )
