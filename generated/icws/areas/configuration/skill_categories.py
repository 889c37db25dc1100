# Derived from icws/aio/areas/configuration/skill_categories.py; edits here are lost.
"""Operations of configuration.skill_categories."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnknownObject, UnsetType, body_of
from icws.operations import configuration as _operations

from ...caches import ListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["ConfigurationSkillCategories", "ConfigurationSkillCategoriesV1"]


class _ConfigurationSkillCategoriesSince1(Area):
    """Operations of configuration.skill_categories 1 and later."""

    __slots__ = ()

    def list(self) -> Listing[models.SkillCategory]:
        """Lists the skill categories."""
        return self._list(_operations.GET_SKILL_CATEGORIES, "items")

    def create(
        self,
        body: models.SkillCategory | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        skills: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a skill category.

        Args:
            body: The whole body.
            skills: The skills in the category.
        """
        return self._call(
            _operations.CREATE_SKILL_CATEGORY,
            body=body_of(
                models.SkillCategory,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                skills=skills,
            ),
        )

    def delete(self, id: str) -> None:
        """Deletes a skill category.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_SKILL_CATEGORY, path={"id": id})

    def update(
        self,
        id: str,
        body: models.SkillCategory | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        skills: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a skill category.

        Args:
            id: The id of the object.
            body: The whole body.
            skills: The skills in the category.
        """
        return self._call(
            _operations.UPDATE_SKILL_CATEGORY,
            path={"id": id},
            body=body_of(
                models.SkillCategory,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                skills=skills,
            ),
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
        """Starts watching the configuration of skill categories, or replaces the watch.

        Brings skillCategoriesMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        self._call(
            _operations.SUBSCRIBE_SKILL_CATEGORY,
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
        str, models.SkillCategory, models.SkillCategoriesMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> ListSubscription[
        str, models.SkillCategory, models.SkillCategoriesMessage | UnknownObject
    ]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> ListSubscription[str, models.SkillCategory, models.SkillCategoriesMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of skill categories, or replaces the watch.

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
            _operations.WATCH_SKILL_CATEGORY,
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
        """Stops watching the configuration of skill categories.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(_operations.UNSUBSCRIBE_SKILL_CATEGORY, path={"subscriptionId": subscription_id})


class _ConfigurationSkillCategoriesSince11(Area):
    """Operations of configuration.skill_categories 11 and later."""

    __slots__ = ()

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.SkillCategory:
        """Returns one skill category.

        Needs configuration 11.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
        """
        return self._call(
            _operations.GET_SKILL_CATEGORY,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )


class ConfigurationSkillCategoriesV1(_ConfigurationSkillCategoriesSince1):
    """The operations of configuration.skill_categories on a server with configuration 1."""

    __slots__ = ()


class ConfigurationSkillCategories(
    ConfigurationSkillCategoriesV1, _ConfigurationSkillCategoriesSince11
):
    """The operations of configuration.skill_categories."""

    __slots__ = ()
