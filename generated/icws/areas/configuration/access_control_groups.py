# Derived from icws/aio/areas/configuration/access_control_groups.py; edits here are lost.
"""Operations of configuration.access_control_groups."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnknownObject, UnsetType, body_of
from icws.operations import configuration as _operations

from ...caches import ListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["ConfigurationAccessControlGroups", "ConfigurationAccessControlGroupsV1"]


class _ConfigurationAccessControlGroupsSince1(Area):
    """Operations of configuration.access_control_groups 1 and later."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.AccessControlGroup]:
        """Lists the access control groups.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_ACCESS_CONTROL_GROUPS,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            page_size=page_size,
        )

    def create(
        self,
        body: models.AccessControlGroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        account_codes: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        children: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        client_configuration_templates: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        image_resources: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        interaction_processor_tables: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phone_proxy_groups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phone_ring_sets: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phones: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phone_templates: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        is_permanent: bool | UnsetType | None = UNSET,
        keyword_sets: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        layouts: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        locations: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        parent: models.ConfigurationId | UnsetType | None = UNSET,
        password_policies: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        roles: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        schedules: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        skill_categories: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        skills: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        station_groups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        stations: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        station_templates: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        statistic_groups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        users: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        wrap_up_categories: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        wrap_up_codes: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates an access control group.

        Args:
            body: The whole body.
            children: The groups directly below this one.
            ip_phone_proxy_groups: The groups of proxies for IP phones that belong to the group.
            parent: The group directly above this one.
            statistic_groups: The statistic groups that belong to the group.
        """
        return self._call(
            _operations.CREATE_ACCESS_CONTROL_GROUP,
            body=body_of(
                models.AccessControlGroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                account_codes=account_codes,
                children=children,
                client_configuration_templates=client_configuration_templates,
                image_resources=image_resources,
                interaction_processor_tables=interaction_processor_tables,
                ip_phone_proxy_groups=ip_phone_proxy_groups,
                ip_phone_ring_sets=ip_phone_ring_sets,
                ip_phones=ip_phones,
                ip_phone_templates=ip_phone_templates,
                is_permanent=is_permanent,
                keyword_sets=keyword_sets,
                layouts=layouts,
                locations=locations,
                parent=parent,
                password_policies=password_policies,
                roles=roles,
                schedules=schedules,
                skill_categories=skill_categories,
                skills=skills,
                station_groups=station_groups,
                stations=stations,
                station_templates=station_templates,
                statistic_groups=statistic_groups,
                users=users,
                workgroups=workgroups,
                wrap_up_categories=wrap_up_categories,
                wrap_up_codes=wrap_up_codes,
            ),
        )

    def are_in_use(self) -> models.AreInUseResult:
        """Returns whether access control groups are in use."""
        return self._call(_operations.GET_ACCESS_CONTROL_GROUPS_IN_USE)

    def list_assignable(
        self, object_type: str, *, id: str | UnsetType = UNSET
    ) -> Listing[models.AssignableEntry]:
        """Lists, as a tree, the access control groups that objects of a type can be assigned to.

        Needs configuration 1.

        Args:
            object_type: The type of the objects that the access control groups are for.
            id: The id of the object or account that the question is about.
        """
        return self._list(
            _operations.GET_ASSIGNABLE_ACCESS_CONTROL_GROUPS,
            "assignable",
            path={"objectType": object_type},
            query={"id": id},
        )

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.AccessControlGroup:
        """Returns one access control group.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._call(
            _operations.GET_ACCESS_CONTROL_GROUP,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    def delete(self, id: str) -> None:
        """Deletes an access control group.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_ACCESS_CONTROL_GROUP, path={"id": id})

    def update(
        self,
        id: str,
        body: models.AccessControlGroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        account_codes: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        children: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        client_configuration_templates: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        image_resources: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        interaction_processor_tables: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phone_proxy_groups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phone_ring_sets: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phones: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        ip_phone_templates: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        is_permanent: bool | UnsetType | None = UNSET,
        keyword_sets: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        layouts: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        locations: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        parent: models.ConfigurationId | UnsetType | None = UNSET,
        password_policies: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        roles: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        schedules: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        skill_categories: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        skills: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        station_groups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        stations: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        station_templates: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        statistic_groups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        users: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        wrap_up_categories: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        wrap_up_codes: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes an access control group.

        Args:
            id: The id of the object.
            body: The whole body.
            children: The groups directly below this one.
            ip_phone_proxy_groups: The groups of proxies for IP phones that belong to the group.
            parent: The group directly above this one.
            statistic_groups: The statistic groups that belong to the group.
        """
        return self._call(
            _operations.UPDATE_ACCESS_CONTROL_GROUP,
            path={"id": id},
            body=body_of(
                models.AccessControlGroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                account_codes=account_codes,
                children=children,
                client_configuration_templates=client_configuration_templates,
                image_resources=image_resources,
                interaction_processor_tables=interaction_processor_tables,
                ip_phone_proxy_groups=ip_phone_proxy_groups,
                ip_phone_ring_sets=ip_phone_ring_sets,
                ip_phones=ip_phones,
                ip_phone_templates=ip_phone_templates,
                is_permanent=is_permanent,
                keyword_sets=keyword_sets,
                layouts=layouts,
                locations=locations,
                parent=parent,
                password_policies=password_policies,
                roles=roles,
                schedules=schedules,
                skill_categories=skill_categories,
                skills=skills,
                station_groups=station_groups,
                stations=stations,
                station_templates=station_templates,
                statistic_groups=statistic_groups,
                users=users,
                workgroups=workgroups,
                wrap_up_categories=wrap_up_categories,
                wrap_up_codes=wrap_up_codes,
            ),
        )

    @overload
    def assign_membership(
        self,
        id: str,
        object_type: str,
        *,
        objects: Sequence[models.ConfigurationId],
        inin_icws_transaction_id: str | UnsetType = UNSET,
    ) -> models.AssignMembershipResult: ...
    @overload
    def assign_membership(
        self,
        id: str,
        object_type: str,
        body: models.AssignMembershipArgument,
        *,
        inin_icws_transaction_id: str | UnsetType = UNSET,
    ) -> models.AssignMembershipResult: ...

    def assign_membership(
        self,
        id: str,
        object_type: str,
        body: models.AssignMembershipArgument | UnsetType = UNSET,
        *,
        objects: Sequence[models.ConfigurationId] | UnsetType = UNSET,
        inin_icws_transaction_id: str | UnsetType = UNSET,
    ) -> models.AssignMembershipResult:
        """Assigns objects of one type to an access control group.

        The call can be part of a transaction.

        Needs configuration 1.

        Args:
            id: The id of the object.
            object_type: The type of the objects that the access control groups are for.
            body: The whole body. Required without it: objects.
            objects: The objects to assign.
            inin_icws_transaction_id: The id of the transaction that the call is part of. Needs
                configuration 11.
        """
        return self._call(
            _operations.ASSIGN_ACCESS_CONTROL_GROUP_MEMBERSHIP,
            path={"id": id, "objectType": object_type},
            headers={"ININ-ICWS-Transaction-Id": inin_icws_transaction_id},
            body=body_of(models.AssignMembershipArgument, body, objects=objects),
        )

    @overload
    def subscribe(
        self,
        subscription_id: str,
        *,
        configuration_ids: Sequence[str],
        properties: Sequence[str],
        rights_filter: str,
    ) -> None: ...
    @overload
    def subscribe(self, subscription_id: str, body: models.ConfigObjectSubscription) -> None: ...

    def subscribe(
        self,
        subscription_id: str,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the configuration of access control groups, or replaces the watch.

        Brings accessControlGroupsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        self._call(
            _operations.SUBSCRIBE_ACCESS_CONTROL_GROUP,
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
    ) -> ListSubscription[
        str, models.AccessControlGroup, models.AccessControlGroupsMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> ListSubscription[
        str, models.AccessControlGroup, models.AccessControlGroupsMessage | UnknownObject
    ]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> ListSubscription[
        str, models.AccessControlGroup, models.AccessControlGroupsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of access control groups, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._watch(
            ListSubscription._made,
            _operations.WATCH_ACCESS_CONTROL_GROUP,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                configuration_ids=configuration_ids,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the configuration of access control groups.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(
            _operations.UNSUBSCRIBE_ACCESS_CONTROL_GROUP, path={"subscriptionId": subscription_id}
        )


class _ConfigurationAccessControlGroupsSince1AsSince1Until11(
    _ConfigurationAccessControlGroupsSince1
):
    """Signatures of configuration.access_control_groups 1 to 10."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def assign_membership(
            self, id: str, object_type: str, *, objects: Sequence[models.ConfigurationId]
        ) -> models.AssignMembershipResult: ...
        @overload
        def assign_membership(
            self, id: str, object_type: str, body: models.AssignMembershipArgument
        ) -> models.AssignMembershipResult: ...


class _ConfigurationAccessControlGroupsSince1AsSince11(_ConfigurationAccessControlGroupsSince1):
    """Signatures of configuration.access_control_groups 11 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def assign_membership(
            self,
            id: str,
            object_type: str,
            *,
            objects: Sequence[models.ConfigurationId],
            inin_icws_transaction_id: str | UnsetType = UNSET,
        ) -> models.AssignMembershipResult: ...
        @overload
        def assign_membership(
            self,
            id: str,
            object_type: str,
            body: models.AssignMembershipArgument,
            *,
            inin_icws_transaction_id: str | UnsetType = UNSET,
        ) -> models.AssignMembershipResult: ...


class ConfigurationAccessControlGroupsV1(_ConfigurationAccessControlGroupsSince1AsSince1Until11):
    """The operations of configuration.access_control_groups on a server with configuration 1."""

    __slots__ = ()


class ConfigurationAccessControlGroups(
    _ConfigurationAccessControlGroupsSince1AsSince11, ConfigurationAccessControlGroupsV1
):
    """The operations of configuration.access_control_groups."""

    __slots__ = ()
