# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.roles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

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

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["AsyncConfigurationRoles"]


class AsyncConfigurationRoles(AsyncArea):
    """The operations of configuration.roles."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        actual_values: bool | UnsetType = UNSET,
        inherited_values: bool | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.Role]:
        """Lists the roles.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            actual_values: Whether inheritable properties come with the values set on the object
                itself.
            inherited_values: Whether inheritable properties come with the values they inherit.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_ROLES,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
                "actualValues": actual_values,
                "inheritedValues": inherited_values,
            },
            page_size=page_size,
        )

    async def create(
        self,
        body: models.Role | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        access_rights: models.AccessRightsProperties | UnsetType | None = UNSET,
        administrative_rights: models.AdministrativeRightsProperties | UnsetType | None = UNSET,
        client_configuration_template: models.ConfigurationId | UnsetType | None = UNSET,
        password_policies: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        security_rights: models.SecurityRightsProperties | UnsetType | None = UNSET,
        users: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a role.

        Args:
            body: The whole body.
            access_control_group_assignment: The access control group that the role belongs to.
            client_configuration_template: The template of client settings that goes with the
                role.
            password_policies: The password policies that go with the role.
            users: The users who have the role.
            workgroups: The workgroups that have the role.
        """
        return await self._call(
            _operations.CREATE_ROLE,
            body=body_of(
                models.Role,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                access_rights=access_rights,
                administrative_rights=administrative_rights,
                client_configuration_template=client_configuration_template,
                password_policies=password_policies,
                security_rights=security_rights,
                users=users,
                workgroups=workgroups,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
        actual_values: bool | UnsetType = UNSET,
        inherited_values: bool | UnsetType = UNSET,
        single_property_inherited_from: str | UnsetType = UNSET,
    ) -> models.Role:
        """Returns one role.

        Needs configuration 1.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
            actual_values: Whether inheritable properties come with the values set on the object
                itself. Default: False.
            inherited_values: Whether inheritable properties come with the values they inherit.
                Default: False.
            single_property_inherited_from: The one property for which the answer says where its
                value is inherited from.
        """
        return await self._call(
            _operations.GET_ROLE,
            path={"id": id},
            query={
                "select": select,
                "rightsFilter": rights_filter,
                "actualValues": actual_values,
                "inheritedValues": inherited_values,
                "singlePropertyInheritedFrom": single_property_inherited_from,
            },
        )

    async def delete(self, id: str) -> None:
        """Deletes a role.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_ROLE, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.Role | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        access_rights: models.AccessRightsProperties | UnsetType | None = UNSET,
        administrative_rights: models.AdministrativeRightsProperties | UnsetType | None = UNSET,
        client_configuration_template: models.ConfigurationId | UnsetType | None = UNSET,
        password_policies: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        security_rights: models.SecurityRightsProperties | UnsetType | None = UNSET,
        users: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a role.

        Args:
            id: The id of the object.
            body: The whole body.
            access_control_group_assignment: The access control group that the role belongs to.
            client_configuration_template: The template of client settings that goes with the
                role.
            password_policies: The password policies that go with the role.
            users: The users who have the role.
            workgroups: The workgroups that have the role.
        """
        return await self._call(
            _operations.UPDATE_ROLE,
            path={"id": id},
            body=body_of(
                models.Role,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                access_rights=access_rights,
                administrative_rights=administrative_rights,
                client_configuration_template=client_configuration_template,
                password_policies=password_policies,
                security_rights=security_rights,
                users=users,
                workgroups=workgroups,
            ),
        )

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
        """Starts watching the configuration of roles, or replaces the watch.

        Brings rolesMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_ROLE,
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
    ) -> AsyncListSubscription[str, models.Role, models.RolesMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> AsyncListSubscription[str, models.Role, models.RolesMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncListSubscription[str, models.Role, models.RolesMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of roles, or replaces the watch.

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
            _operations.WATCH_ROLE,
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
        """Stops watching the configuration of roles.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(_operations.UNSUBSCRIBE_ROLE, path={"subscriptionId": subscription_id})
