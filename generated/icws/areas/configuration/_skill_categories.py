# Derived from icws/aio/areas/configuration/_skill_categories.py; edits here are lost.
"""Operations of one area."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from typing import Literal, overload

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime._sync.subscription import Subscription
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnknownObject, UnsetType
from icws.operations import configuration as _operations


class _ConfigurationSkillCategoriesSince1(Area):
    """Operations of configuration 1 and later, skill categories."""

    __slots__ = ()

    def get_configuration_skill_categories(self) -> models.SkillCategories:
        """Lists the skill categories."""
        return self._call(_operations.GET_CONFIGURATION_SKILL_CATEGORIES)

    def create_configuration_skill_category(
        self,
        body: models.SkillCategory | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: str | UnsetType | None = UNSET,
        custom_attributes: list[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        skills: list[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a skill category.

        Args:
            body: The body as an object, instead of its properties.
            configuration_id: See the documentation of the API.
            created_date: See the documentation of the API.
            custom_attributes: See the documentation of the API.
            last_modified_date: See the documentation of the API.
            notes: See the documentation of the API.
            skills: The skills in the category.
        """
        return self._call(
            _operations.CREATE_CONFIGURATION_SKILL_CATEGORY,
            body=body_of(
                models.SkillCategory,
                body,
                {
                    "configuration_id": configuration_id,
                    "created_date": created_date,
                    "custom_attributes": custom_attributes,
                    "last_modified_date": last_modified_date,
                    "notes": notes,
                    "skills": skills,
                },
            ),
        )

    def delete_configuration_skill_category(self, id: str) -> None:
        """Deletes a skill category.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_CONFIGURATION_SKILL_CATEGORY, path={"id": id})

    def update_configuration_skill_category(
        self,
        id: str,
        body: models.SkillCategory | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: str | UnsetType | None = UNSET,
        custom_attributes: list[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        skills: list[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a skill category.

        Args:
            id: The id of the object.
            body: The body as an object, instead of its properties.
            configuration_id: See the documentation of the API.
            created_date: See the documentation of the API.
            custom_attributes: See the documentation of the API.
            last_modified_date: See the documentation of the API.
            notes: See the documentation of the API.
            skills: The skills in the category.
        """
        return self._call(
            _operations.UPDATE_CONFIGURATION_SKILL_CATEGORY,
            path={"id": id},
            body=body_of(
                models.SkillCategory,
                body,
                {
                    "configuration_id": configuration_id,
                    "created_date": created_date,
                    "custom_attributes": custom_attributes,
                    "last_modified_date": last_modified_date,
                    "notes": notes,
                    "skills": skills,
                },
            ),
        )

    @overload
    def subscribe_configuration_skill_category(
        self,
        subscription_id: str,
        *,
        configuration_ids: list[str],
        properties: list[str],
        rights_filter: str,
    ) -> None: ...
    @overload
    def subscribe_configuration_skill_category(
        self, subscription_id: str, body: models.ConfigObjectSubscription
    ) -> None: ...

    def subscribe_configuration_skill_category(
        self,
        subscription_id: str,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: list[str] | UnsetType = UNSET,
        properties: list[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the configuration of skill categories, or replaces the watch.

        Brings skillCategoriesMessage.

        Args:
            subscription_id: The id of the subscription, of the caller's choosing.
            body: The body as an object, instead of its properties.
            configuration_ids: The ids of the objects to watch.
            properties: The names of the properties to watch.
            rights_filter: The right that narrows down the objects.
        """
        self._call(
            _operations.SUBSCRIBE_CONFIGURATION_SKILL_CATEGORY,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                {
                    "configuration_ids": configuration_ids,
                    "properties": properties,
                    "rights_filter": rights_filter,
                },
            ),
        )

    @overload
    def watch_configuration_skill_category(
        self,
        subscription_id: str,
        *,
        configuration_ids: list[str],
        properties: list[str],
        rights_filter: str,
    ) -> Subscription[models.SkillCategoriesMessage | UnknownObject]: ...
    @overload
    def watch_configuration_skill_category(
        self, subscription_id: str, body: models.ConfigObjectSubscription
    ) -> Subscription[models.SkillCategoriesMessage | UnknownObject]: ...

    def watch_configuration_skill_category(
        self,
        subscription_id: str,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: list[str] | UnsetType = UNSET,
        properties: list[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> Subscription[models.SkillCategoriesMessage | UnknownObject]:
        """A subscription, started by `subscribe_configuration_skill_category` when its block is
        entered, ended with it.

        Starts watching the configuration of skill categories, or replaces the watch.

        Brings skillCategoriesMessage.

        Args:
            subscription_id: The id of the subscription, of the caller's choosing.
            body: The body as an object, instead of its properties.
            configuration_ids: The ids of the objects to watch.
            properties: The names of the properties to watch.
            rights_filter: The right that narrows down the objects.
        """
        return self._watch(
            _operations.WATCH_CONFIGURATION_SKILL_CATEGORY,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                {
                    "configuration_ids": configuration_ids,
                    "properties": properties,
                    "rights_filter": rights_filter,
                },
            ),
        )

    def unsubscribe_configuration_skill_category(self, subscription_id: str) -> None:
        """Stops watching the configuration of skill categories.

        Args:
            subscription_id: The id of the subscription, of the caller's choosing.
        """
        self._call(
            _operations.UNSUBSCRIBE_CONFIGURATION_SKILL_CATEGORY,
            path={"subscriptionId": subscription_id},
        )


class _ConfigurationSkillCategoriesSince11(Area):
    """Operations of configuration 11 and later, skill categories."""

    __slots__ = ()

    def get_configuration_skill_category(
        self,
        id: str,
        *,
        select: str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.SkillCategory:
        """Returns one skill category.

        Needs configuration 11.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps only objects for which the user has a certain right, such as
                view or admin. Default: 'admin'.
        """
        return self._call(
            _operations.GET_CONFIGURATION_SKILL_CATEGORY,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )
