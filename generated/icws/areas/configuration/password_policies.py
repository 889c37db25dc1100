# Derived from icws/aio/areas/configuration/password_policies.py; edits here are lost.
"""Operations of configuration.password_policies."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnknownObject, UnsetType, body_of
from icws.operations import configuration as _operations

from ...caches import ListSubscription

__all__ = [
    "ConfigurationPasswordPolicies",
    "ConfigurationPasswordPoliciesV1",
    "ConfigurationPasswordPoliciesV2",
]


class _ConfigurationPasswordPoliciesSince1(Area):
    """Operations of configuration.password_policies 1 and later."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.PasswordPolicy]:
        """Lists the password policies.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by. Default: 'configurationId.displayName'.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_PASSWORD_POLICIES,
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
        body: models.PasswordPolicy | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        account_lockout_duration: int | UnsetType | None = UNSET,
        all_sequential_digits_allowed: bool | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET,
        failed_login_count_reset_time: int | UnsetType | None = UNSET,
        maximum_failed_login_attempts: int | UnsetType | None = UNSET,
        maximum_password_age: int | UnsetType | None = UNSET,
        maximum_password_age_warning_period: int | UnsetType | None = UNSET,
        minimum_lowercase_characters: int | UnsetType | None = UNSET,
        minimum_numeric_characters: int | UnsetType | None = UNSET,
        minimum_password_age: int | UnsetType | None = UNSET,
        minimum_password_history: int | UnsetType | None = UNSET,
        minimum_password_length: int | UnsetType | None = UNSET,
        minimum_special_characters: int | UnsetType | None = UNSET,
        minimum_unique_dtmf_digits: int | UnsetType | None = UNSET,
        minimum_uppercase_characters: int | UnsetType | None = UNSET,
        role_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        special_characters: str | UnsetType | None = UNSET,
        user_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        user_must_change_password: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a password policy.

        Needs configuration 1.

        Args:
            body: The whole body.
            access_control_group_assignment: The access control group that the policy belongs
                to.
            account_lockout_duration: How long an account stays locked. Needs configuration 2.
                Default: 30. Value: at least 0, at most 99999.
            all_sequential_digits_allowed: Whether a password of nothing but sequential digits
                is allowed. Needs configuration 2. Default: False.
            description: Needs configuration 2.
            failed_login_count_reset_time: The time after which failed log-ins no longer count.
                Needs configuration 2. Default: 30. Value: at least 0, at most 99999.
            maximum_failed_login_attempts: How many failed log-ins are allowed. Needs
                configuration 2. Default: 5. Value: at least 0, at most 999.
            maximum_password_age: How old a password may get. Needs configuration 2. Default:
                180. Value: at least 0, at most 999.
            maximum_password_age_warning_period: How long before a password reaches its maximum
                age users are warned. Needs configuration 2. Default: 14. Value: at least 0, at
                most 999.
            minimum_lowercase_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            minimum_numeric_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            minimum_password_age: How old a password must be before it can be changed. Needs
                configuration 2. Default: 2. Value: at least 0, at most 999.
            minimum_password_history: The number of earlier passwords to remember. Needs
                configuration 2. Default: 24. Value: at least 0, at most 24.
            minimum_password_length: Needs configuration 2. Default: 8. Value: at least 1, at
                most 24.
            minimum_special_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            minimum_unique_dtmf_digits: How many different tone digits (DTMF) a password must
                have. Needs configuration 2. Default: 4. Value: at least 0, at most 12.
            minimum_uppercase_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            role_assignments: The roles that the policy is assigned to. Needs configuration 2.
            special_characters: The characters that count as special. Needs configuration 10.
            user_assignments: The users that the policy is assigned to. Needs configuration 2.
            user_must_change_password: Whether users must change their password. Needs
                configuration 2. Default: False.
        """
        return self._call(
            _operations.CREATE_PASSWORD_POLICY,
            body=body_of(
                models.PasswordPolicy,
                body,
                configuration_id=configuration_id,
                custom_attributes=custom_attributes,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                account_lockout_duration=account_lockout_duration,
                all_sequential_digits_allowed=all_sequential_digits_allowed,
                description=description,
                failed_login_count_reset_time=failed_login_count_reset_time,
                maximum_failed_login_attempts=maximum_failed_login_attempts,
                maximum_password_age=maximum_password_age,
                maximum_password_age_warning_period=maximum_password_age_warning_period,
                minimum_lowercase_characters=minimum_lowercase_characters,
                minimum_numeric_characters=minimum_numeric_characters,
                minimum_password_age=minimum_password_age,
                minimum_password_history=minimum_password_history,
                minimum_password_length=minimum_password_length,
                minimum_special_characters=minimum_special_characters,
                minimum_unique_dtmf_digits=minimum_unique_dtmf_digits,
                minimum_uppercase_characters=minimum_uppercase_characters,
                role_assignments=role_assignments,
                special_characters=special_characters,
                user_assignments=user_assignments,
                user_must_change_password=user_must_change_password,
            ),
        )

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.PasswordPolicy:
        """Returns one password policy.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._call(
            _operations.GET_PASSWORD_POLICY,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    def delete(self, id: str) -> None:
        """Deletes a password policy.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_PASSWORD_POLICY, path={"id": id})

    def update(
        self,
        id: str,
        body: models.PasswordPolicy | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        account_lockout_duration: int | UnsetType | None = UNSET,
        all_sequential_digits_allowed: bool | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET,
        failed_login_count_reset_time: int | UnsetType | None = UNSET,
        maximum_failed_login_attempts: int | UnsetType | None = UNSET,
        maximum_password_age: int | UnsetType | None = UNSET,
        maximum_password_age_warning_period: int | UnsetType | None = UNSET,
        minimum_lowercase_characters: int | UnsetType | None = UNSET,
        minimum_numeric_characters: int | UnsetType | None = UNSET,
        minimum_password_age: int | UnsetType | None = UNSET,
        minimum_password_history: int | UnsetType | None = UNSET,
        minimum_password_length: int | UnsetType | None = UNSET,
        minimum_special_characters: int | UnsetType | None = UNSET,
        minimum_unique_dtmf_digits: int | UnsetType | None = UNSET,
        minimum_uppercase_characters: int | UnsetType | None = UNSET,
        role_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        special_characters: str | UnsetType | None = UNSET,
        user_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        user_must_change_password: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a password policy.

        Args:
            id: The id of the object.
            body: The whole body.
            access_control_group_assignment: The access control group that the policy belongs
                to.
            account_lockout_duration: How long an account stays locked. Needs configuration 2.
                Default: 30. Value: at least 0, at most 99999.
            all_sequential_digits_allowed: Whether a password of nothing but sequential digits
                is allowed. Needs configuration 2. Default: False.
            description: Needs configuration 2.
            failed_login_count_reset_time: The time after which failed log-ins no longer count.
                Needs configuration 2. Default: 30. Value: at least 0, at most 99999.
            maximum_failed_login_attempts: How many failed log-ins are allowed. Needs
                configuration 2. Default: 5. Value: at least 0, at most 999.
            maximum_password_age: How old a password may get. Needs configuration 2. Default:
                180. Value: at least 0, at most 999.
            maximum_password_age_warning_period: How long before a password reaches its maximum
                age users are warned. Needs configuration 2. Default: 14. Value: at least 0, at
                most 999.
            minimum_lowercase_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            minimum_numeric_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            minimum_password_age: How old a password must be before it can be changed. Needs
                configuration 2. Default: 2. Value: at least 0, at most 999.
            minimum_password_history: The number of earlier passwords to remember. Needs
                configuration 2. Default: 24. Value: at least 0, at most 24.
            minimum_password_length: Needs configuration 2. Default: 8. Value: at least 1, at
                most 24.
            minimum_special_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            minimum_unique_dtmf_digits: How many different tone digits (DTMF) a password must
                have. Needs configuration 2. Default: 4. Value: at least 0, at most 12.
            minimum_uppercase_characters: Needs configuration 10. Default: 0. Value: at least 0,
                at most 99.
            role_assignments: The roles that the policy is assigned to. Needs configuration 2.
            special_characters: The characters that count as special. Needs configuration 10.
            user_assignments: The users that the policy is assigned to. Needs configuration 2.
            user_must_change_password: Whether users must change their password. Needs
                configuration 2. Default: False.
        """
        return self._call(
            _operations.UPDATE_PASSWORD_POLICY,
            path={"id": id},
            body=body_of(
                models.PasswordPolicy,
                body,
                configuration_id=configuration_id,
                custom_attributes=custom_attributes,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                account_lockout_duration=account_lockout_duration,
                all_sequential_digits_allowed=all_sequential_digits_allowed,
                description=description,
                failed_login_count_reset_time=failed_login_count_reset_time,
                maximum_failed_login_attempts=maximum_failed_login_attempts,
                maximum_password_age=maximum_password_age,
                maximum_password_age_warning_period=maximum_password_age_warning_period,
                minimum_lowercase_characters=minimum_lowercase_characters,
                minimum_numeric_characters=minimum_numeric_characters,
                minimum_password_age=minimum_password_age,
                minimum_password_history=minimum_password_history,
                minimum_password_length=minimum_password_length,
                minimum_special_characters=minimum_special_characters,
                minimum_unique_dtmf_digits=minimum_unique_dtmf_digits,
                minimum_uppercase_characters=minimum_uppercase_characters,
                role_assignments=role_assignments,
                special_characters=special_characters,
                user_assignments=user_assignments,
                user_must_change_password=user_must_change_password,
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
        """Starts watching the configuration of password policies, or replaces the watch.

        Brings passwordPoliciesMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        self._call(
            _operations.SUBSCRIBE_PASSWORD_POLICY,
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
        str, models.PasswordPolicy, models.PasswordPoliciesMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> ListSubscription[
        str, models.PasswordPolicy, models.PasswordPoliciesMessage | UnknownObject
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
        str, models.PasswordPolicy, models.PasswordPoliciesMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of password policies, or replaces the watch.

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
            _operations.WATCH_PASSWORD_POLICY,
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
        """Stops watching the configuration of password policies.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(
            _operations.UNSUBSCRIBE_PASSWORD_POLICY, path={"subscriptionId": subscription_id}
        )


class _ConfigurationPasswordPoliciesSince1AsSince1Until2(_ConfigurationPasswordPoliciesSince1):
    """Signatures of configuration.password_policies 1."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
            self,
            body: models.PasswordPolicy | UnsetType = UNSET,
            *,
            configuration_id: models.ConfigurationId | UnsetType = UNSET,
            custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
            notes: str | UnsetType | None = UNSET,
            access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        ) -> models.UpdateOperationResult: ...

        def update(
            self,
            id: str,
            body: models.PasswordPolicy | UnsetType = UNSET,
            *,
            configuration_id: models.ConfigurationId | UnsetType = UNSET,
            custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
            notes: str | UnsetType | None = UNSET,
            access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        ) -> models.UpdateOperationResult: ...


class _ConfigurationPasswordPoliciesSince1AsSince2Until10(_ConfigurationPasswordPoliciesSince1):
    """Signatures of configuration.password_policies 2 to 9."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
            self,
            body: models.PasswordPolicy | UnsetType = UNSET,
            *,
            configuration_id: models.ConfigurationId | UnsetType = UNSET,
            custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
            notes: str | UnsetType | None = UNSET,
            access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
            account_lockout_duration: int | UnsetType | None = UNSET,
            all_sequential_digits_allowed: bool | UnsetType | None = UNSET,
            description: str | UnsetType | None = UNSET,
            failed_login_count_reset_time: int | UnsetType | None = UNSET,
            maximum_failed_login_attempts: int | UnsetType | None = UNSET,
            maximum_password_age: int | UnsetType | None = UNSET,
            maximum_password_age_warning_period: int | UnsetType | None = UNSET,
            minimum_password_age: int | UnsetType | None = UNSET,
            minimum_password_history: int | UnsetType | None = UNSET,
            minimum_password_length: int | UnsetType | None = UNSET,
            minimum_unique_dtmf_digits: int | UnsetType | None = UNSET,
            role_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            user_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            user_must_change_password: bool | UnsetType | None = UNSET,
        ) -> models.UpdateOperationResult: ...

        def update(
            self,
            id: str,
            body: models.PasswordPolicy | UnsetType = UNSET,
            *,
            configuration_id: models.ConfigurationId | UnsetType = UNSET,
            custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
            notes: str | UnsetType | None = UNSET,
            access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
            account_lockout_duration: int | UnsetType | None = UNSET,
            all_sequential_digits_allowed: bool | UnsetType | None = UNSET,
            description: str | UnsetType | None = UNSET,
            failed_login_count_reset_time: int | UnsetType | None = UNSET,
            maximum_failed_login_attempts: int | UnsetType | None = UNSET,
            maximum_password_age: int | UnsetType | None = UNSET,
            maximum_password_age_warning_period: int | UnsetType | None = UNSET,
            minimum_password_age: int | UnsetType | None = UNSET,
            minimum_password_history: int | UnsetType | None = UNSET,
            minimum_password_length: int | UnsetType | None = UNSET,
            minimum_unique_dtmf_digits: int | UnsetType | None = UNSET,
            role_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            user_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            user_must_change_password: bool | UnsetType | None = UNSET,
        ) -> models.UpdateOperationResult: ...


class _ConfigurationPasswordPoliciesSince1AsSince10(_ConfigurationPasswordPoliciesSince1):
    """Signatures of configuration.password_policies 10 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
            self,
            body: models.PasswordPolicy | UnsetType = UNSET,
            *,
            configuration_id: models.ConfigurationId | UnsetType = UNSET,
            custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
            notes: str | UnsetType | None = UNSET,
            access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
            account_lockout_duration: int | UnsetType | None = UNSET,
            all_sequential_digits_allowed: bool | UnsetType | None = UNSET,
            description: str | UnsetType | None = UNSET,
            failed_login_count_reset_time: int | UnsetType | None = UNSET,
            maximum_failed_login_attempts: int | UnsetType | None = UNSET,
            maximum_password_age: int | UnsetType | None = UNSET,
            maximum_password_age_warning_period: int | UnsetType | None = UNSET,
            minimum_lowercase_characters: int | UnsetType | None = UNSET,
            minimum_numeric_characters: int | UnsetType | None = UNSET,
            minimum_password_age: int | UnsetType | None = UNSET,
            minimum_password_history: int | UnsetType | None = UNSET,
            minimum_password_length: int | UnsetType | None = UNSET,
            minimum_special_characters: int | UnsetType | None = UNSET,
            minimum_unique_dtmf_digits: int | UnsetType | None = UNSET,
            minimum_uppercase_characters: int | UnsetType | None = UNSET,
            role_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            special_characters: str | UnsetType | None = UNSET,
            user_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            user_must_change_password: bool | UnsetType | None = UNSET,
        ) -> models.UpdateOperationResult: ...

        def update(
            self,
            id: str,
            body: models.PasswordPolicy | UnsetType = UNSET,
            *,
            configuration_id: models.ConfigurationId | UnsetType = UNSET,
            custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
            notes: str | UnsetType | None = UNSET,
            access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
            account_lockout_duration: int | UnsetType | None = UNSET,
            all_sequential_digits_allowed: bool | UnsetType | None = UNSET,
            description: str | UnsetType | None = UNSET,
            failed_login_count_reset_time: int | UnsetType | None = UNSET,
            maximum_failed_login_attempts: int | UnsetType | None = UNSET,
            maximum_password_age: int | UnsetType | None = UNSET,
            maximum_password_age_warning_period: int | UnsetType | None = UNSET,
            minimum_lowercase_characters: int | UnsetType | None = UNSET,
            minimum_numeric_characters: int | UnsetType | None = UNSET,
            minimum_password_age: int | UnsetType | None = UNSET,
            minimum_password_history: int | UnsetType | None = UNSET,
            minimum_password_length: int | UnsetType | None = UNSET,
            minimum_special_characters: int | UnsetType | None = UNSET,
            minimum_unique_dtmf_digits: int | UnsetType | None = UNSET,
            minimum_uppercase_characters: int | UnsetType | None = UNSET,
            role_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            special_characters: str | UnsetType | None = UNSET,
            user_assignments: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
            user_must_change_password: bool | UnsetType | None = UNSET,
        ) -> models.UpdateOperationResult: ...


class ConfigurationPasswordPoliciesV1(_ConfigurationPasswordPoliciesSince1AsSince1Until2):
    """The operations of configuration.password_policies on a server with configuration 1."""

    __slots__ = ()


class ConfigurationPasswordPoliciesV2(
    _ConfigurationPasswordPoliciesSince1AsSince2Until10, ConfigurationPasswordPoliciesV1
):
    """The operations of configuration.password_policies on a server with configuration 2."""

    __slots__ = ()


class ConfigurationPasswordPolicies(
    _ConfigurationPasswordPoliciesSince1AsSince10, ConfigurationPasswordPoliciesV2
):
    """The operations of configuration.password_policies."""

    __slots__ = ()
