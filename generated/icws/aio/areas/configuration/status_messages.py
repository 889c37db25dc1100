# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.status_messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncListing, UnsetType, body_of
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["AsyncConfigurationStatusMessages"]


class AsyncConfigurationStatusMessages(AsyncArea):
    """The operations of configuration.status_messages."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        multi_language: bool | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.ConfigurationStatusMessage]:
        """Lists the configured status messages.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            multi_language: Whether texts come in all their languages rather than in one.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_STATUS_MESSAGES,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
                "multiLanguage": multi_language,
            },
            page_size=page_size,
        )

    async def create(
        self,
        body: models.ConfigurationStatusMessage | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        allow_acd_calls: bool | UnsetType | None = UNSET,
        allow_follow_up: bool | UnsetType | None = UNSET,
        group: str | UnsetType | None = UNSET,
        has_date: bool | UnsetType | None = UNSET,
        has_time: bool | UnsetType | None = UNSET,
        is_after_call_work: bool | UnsetType | None = UNSET,
        is_do_not_disturb: bool | UnsetType | None = UNSET,
        is_forward: bool | UnsetType | None = UNSET,
        is_persistent: bool | UnsetType | None = UNSET,
        is_user_selectable: bool | UnsetType | None = UNSET,
        message_text: models.MultiLanguageString | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a status message.

        Args:
            body: The whole body.
            allow_acd_calls: Whether users in this status can get ACD interactions.
            group: The name of the group that the status belongs to.
            has_date: Whether the status is set with a date.
            has_time: Whether the status is set with a time.
            is_after_call_work: Whether the status is for the work after a call.
            is_do_not_disturb: Whether users in this status are not to be disturbed.
            is_forward: Whether the status forwards calls.
            is_persistent: Whether the status is persistent.
            is_user_selectable: Whether users can choose the status themselves.
            message_text: The text of the status, in one or more languages.
        """
        return await self._call(
            _operations.CREATE_STATUS_MESSAGE,
            body=body_of(
                models.ConfigurationStatusMessage,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                allow_acd_calls=allow_acd_calls,
                allow_follow_up=allow_follow_up,
                group=group,
                has_date=has_date,
                has_time=has_time,
                is_after_call_work=is_after_call_work,
                is_do_not_disturb=is_do_not_disturb,
                is_forward=is_forward,
                is_persistent=is_persistent,
                is_user_selectable=is_user_selectable,
                message_text=message_text,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
        multi_language: bool | UnsetType = UNSET,
    ) -> models.ConfigurationStatusMessage:
        """Returns one configured status message.

        Needs configuration 1.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
            multi_language: Whether texts come in all their languages rather than in one.
                Default: False.
        """
        return await self._call(
            _operations.GET_STATUS_MESSAGE,
            path={"id": id},
            query={
                "select": select,
                "rightsFilter": rights_filter,
                "multiLanguage": multi_language,
            },
        )

    async def delete(self, id: str) -> None:
        """Deletes a status message.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_STATUS_MESSAGE, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.ConfigurationStatusMessage | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        allow_acd_calls: bool | UnsetType | None = UNSET,
        allow_follow_up: bool | UnsetType | None = UNSET,
        group: str | UnsetType | None = UNSET,
        has_date: bool | UnsetType | None = UNSET,
        has_time: bool | UnsetType | None = UNSET,
        is_after_call_work: bool | UnsetType | None = UNSET,
        is_do_not_disturb: bool | UnsetType | None = UNSET,
        is_forward: bool | UnsetType | None = UNSET,
        is_persistent: bool | UnsetType | None = UNSET,
        is_user_selectable: bool | UnsetType | None = UNSET,
        message_text: models.MultiLanguageString | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a status message.

        Args:
            id: The id of the object.
            body: The whole body.
            allow_acd_calls: Whether users in this status can get ACD interactions.
            group: The name of the group that the status belongs to.
            has_date: Whether the status is set with a date.
            has_time: Whether the status is set with a time.
            is_after_call_work: Whether the status is for the work after a call.
            is_do_not_disturb: Whether users in this status are not to be disturbed.
            is_forward: Whether the status forwards calls.
            is_persistent: Whether the status is persistent.
            is_user_selectable: Whether users can choose the status themselves.
            message_text: The text of the status, in one or more languages.
        """
        return await self._call(
            _operations.UPDATE_STATUS_MESSAGE,
            path={"id": id},
            body=body_of(
                models.ConfigurationStatusMessage,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                allow_acd_calls=allow_acd_calls,
                allow_follow_up=allow_follow_up,
                group=group,
                has_date=has_date,
                has_time=has_time,
                is_after_call_work=is_after_call_work,
                is_do_not_disturb=is_do_not_disturb,
                is_forward=is_forward,
                is_persistent=is_persistent,
                is_user_selectable=is_user_selectable,
                message_text=message_text,
            ),
        )
