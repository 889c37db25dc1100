# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.users."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

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


__all__ = ["AsyncConfigurationUsers", "AsyncConfigurationUsersV1"]


class _ConfigurationUsersSince1(AsyncArea):
    """Operations of configuration.users 1 and later."""

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
    ) -> AsyncListing[models.User]:
        """Lists the users.

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
            _operations.GET_USERS,
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
        body: models.User | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        access_rights: models.AccessRightsProperties | UnsetType | None = UNSET,
        acd_agent_greeting: bool | UnsetType | None = UNSET,
        acd_agent_greeting_file: str | UnsetType | None = UNSET,
        administrative_rights: models.AdministrativeRightsProperties | UnsetType | None = UNSET,
        alias: str | UnsetType | None = UNSET,
        auto_answer_acd_interactions: bool | UnsetType | None = UNSET,
        auto_answer_non_acd_interactions: bool | UnsetType | None = UNSET,
        callback_enabled_workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        client_config_date_last_modified: datetime | str | UnsetType | None = UNSET,
        client_configuration_template: models.InheritableConfigurationId | UnsetType | None = UNSET,
        client_template: Sequence[models.ClientTemplateInfo] | UnsetType | None = UNSET,
        cost: int | UnsetType | None = UNSET,
        default_workstation: models.ConfigurationId | UnsetType | None = UNSET,
        exclude_from_directory: bool | UnsetType | None = UNSET,
        extension: str | UnsetType | None = UNSET,
        fax_capability: bool | UnsetType | None = UNSET,
        home_site: int | UnsetType | None = UNSET,
        interaction_disconnected_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        license_properties: models.LicenseProperties | UnsetType | None = UNSET,
        location: models.ConfigurationId | UnsetType | None = UNSET,
        lync_integration_enabled: bool | UnsetType | None = UNSET,
        lync_line_uri: str | UnsetType | None = UNSET,
        lync_option: Sequence[models.LyncOption] | UnsetType | None = UNSET,
        lync_sip_address: str | UnsetType | None = UNSET,
        mailbox_properties: models.MailboxProperties | UnsetType | None = UNSET,
        mwi_address: str | UnsetType | None = UNSET,
        mwi_enabled: bool | UnsetType | None = UNSET,
        mwi_mode: models.MwiMode | UnsetType | None = UNSET,
        name_spellings_asr: Sequence[str] | UnsetType | None = UNSET,
        name_spelling_tts: str | UnsetType | None = UNSET,
        nt_domain_user: str | UnsetType | None = UNSET,
        outbound_ani: str | UnsetType | None = UNSET,
        outlook_integration_enabled: bool | UnsetType | None = UNSET,
        pager_active: bool | UnsetType | None = UNSET,
        parked_call_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_call_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_chat_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_chat_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_email_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_email_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_generic_object_extension: models.InheritableStringProperty
        | UnsetType
        | None = UNSET,
        parked_generic_object_timeout: models.InheritableDurationProperty
        | UnsetType
        | None = UNSET,
        password_policies: models.InheritableConfigurationIdCollection | UnsetType | None = UNSET,
        personal_information_properties: models.PersonalInformationProperties
        | UnsetType
        | None = UNSET,
        preferred_language: models.IdDisplayName | UnsetType | None = UNSET,
        roles: models.InheritableConfigurationIdCollection | UnsetType | None = UNSET,
        security_rights: models.SecurityRightsProperties | UnsetType | None = UNSET,
        skills: models.SkillSettingsProperties | UnsetType | None = UNSET,
        statistics_shift_starts: Sequence[float] | UnsetType | None = UNSET,
        status_text: str | UnsetType | None = UNSET,
        um_destination: str | UnsetType | None = UNSET,
        um_remote_override: str | UnsetType | None = UNSET,
        client_configuration_properties: models.UserClientConfigurationProperties
        | UnsetType
        | None = UNSET,
        utilizations: models.UtilizationSettingsProperties | UnsetType | None = UNSET,
        vni_station: str | UnsetType | None = UNSET,
        whisper_tone_level: int | UnsetType | None = UNSET,
        workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a user.

        Args:
            body: The whole body.
            access_control_group_assignment: The access control group that the user belongs to.
            acd_agent_greeting: Whether the user has an agent greeting for interactions that
                automatic distribution (ACD) assigns.
            acd_agent_greeting_file: The file with the agent greeting.
            auto_answer_acd_interactions: Whether interactions that automatic distribution (ACD)
                assigns are answered by themselves.
            auto_answer_non_acd_interactions: Whether interactions that reach the user otherwise
                than by automatic distribution (ACD) are answered by themselves.
            callback_enabled_workgroups: The workgroups with callbacks enabled.
            client_config_date_last_modified: When the user's client settings last changed.
            client_template: The client templates of the user, each with its date of
                publication.
            cost: A number; no source states its unit.
            default_workstation: The station that is the user's default.
            exclude_from_directory: Whether the user is left out of the directory.
            home_site: The number of the user's home site.
            interaction_disconnected_action: The action for when an interaction of the user is
                disconnected.
            interaction_offering_action: The action for when an interaction is offered to the
                user.
            interaction_offering_timeout: How long an interaction is offered to the user.
            lync_option: The Lync features of the user.
            mwi_address: The address for the message waiting indicator (MWI).
            mwi_enabled: Whether the message waiting indicator (MWI) is on.
            mwi_mode: Whether the message waiting indicator (MWI) uses the default or
                mwiAddress.
            name_spellings_asr: Spellings of the user's name for speech recognition (ASR).
            name_spelling_tts: The spelling of the user's name for text to speech (TTS).
            nt_domain_user: The Windows account of the user, with its domain.
            outbound_ani: The caller's number (ANI) for outbound calls of the user.
            pager_active: Whether the user's pager is active.
            parked_call_timeout: How long a call may stay parked.
            parked_chat_timeout: How long a chat may stay parked.
            parked_email_timeout: How long an e-mail may stay parked.
            parked_generic_object_extension: The extension for parked generic interactions.
            parked_generic_object_timeout: How long a generic interaction may stay parked.
            skills: The skills of the user, own and inherited, each with proficiency and desire
                to use it.
            statistics_shift_starts: The starts of the shifts by which statistics are kept.
            status_text: The text of the user's status.
            um_destination: The destination for unified messaging (UM).
            um_remote_override: The remote override for unified messaging (UM).
            utilizations: For each kind of media, the utilisation and the largest number that
                can be assigned to the user.
            vni_station: No source says more than the name.
            whisper_tone_level: A number; no source states its unit.
            workgroups: The workgroups that the user is a member of.
        """
        return await self._call(
            _operations.CREATE_USER,
            body=body_of(
                models.User,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                access_rights=access_rights,
                acd_agent_greeting=acd_agent_greeting,
                acd_agent_greeting_file=acd_agent_greeting_file,
                administrative_rights=administrative_rights,
                alias=alias,
                auto_answer_acd_interactions=auto_answer_acd_interactions,
                auto_answer_non_acd_interactions=auto_answer_non_acd_interactions,
                callback_enabled_workgroups=callback_enabled_workgroups,
                client_config_date_last_modified=client_config_date_last_modified,
                client_configuration_template=client_configuration_template,
                client_template=client_template,
                cost=cost,
                default_workstation=default_workstation,
                exclude_from_directory=exclude_from_directory,
                extension=extension,
                fax_capability=fax_capability,
                home_site=home_site,
                interaction_disconnected_action=interaction_disconnected_action,
                interaction_offering_action=interaction_offering_action,
                interaction_offering_timeout=interaction_offering_timeout,
                license_properties=license_properties,
                location=location,
                lync_integration_enabled=lync_integration_enabled,
                lync_line_uri=lync_line_uri,
                lync_option=lync_option,
                lync_sip_address=lync_sip_address,
                mailbox_properties=mailbox_properties,
                mwi_address=mwi_address,
                mwi_enabled=mwi_enabled,
                mwi_mode=mwi_mode,
                name_spellings_asr=name_spellings_asr,
                name_spelling_tts=name_spelling_tts,
                nt_domain_user=nt_domain_user,
                outbound_ani=outbound_ani,
                outlook_integration_enabled=outlook_integration_enabled,
                pager_active=pager_active,
                parked_call_extension=parked_call_extension,
                parked_call_timeout=parked_call_timeout,
                parked_chat_extension=parked_chat_extension,
                parked_chat_timeout=parked_chat_timeout,
                parked_email_extension=parked_email_extension,
                parked_email_timeout=parked_email_timeout,
                parked_generic_object_extension=parked_generic_object_extension,
                parked_generic_object_timeout=parked_generic_object_timeout,
                password_policies=password_policies,
                personal_information_properties=personal_information_properties,
                preferred_language=preferred_language,
                roles=roles,
                security_rights=security_rights,
                skills=skills,
                statistics_shift_starts=statistics_shift_starts,
                status_text=status_text,
                um_destination=um_destination,
                um_remote_override=um_remote_override,
                client_configuration_properties=client_configuration_properties,
                utilizations=utilizations,
                vni_station=vni_station,
                whisper_tone_level=whisper_tone_level,
                workgroups=workgroups,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        actual_values: bool | UnsetType = UNSET,
        inherited_values: bool | UnsetType = UNSET,
        single_property_inherited_from: str | UnsetType = UNSET,
    ) -> models.User:
        """Returns one user.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            actual_values: Whether inheritable properties come with the values set on the object
                itself.
            inherited_values: Whether inheritable properties come with the values they inherit.
            single_property_inherited_from: The one property for which the answer says where its
                value is inherited from.
        """
        return await self._call(
            _operations.GET_USER,
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
        """Deletes a user.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_USER, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.User | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        access_rights: models.AccessRightsProperties | UnsetType | None = UNSET,
        acd_agent_greeting: bool | UnsetType | None = UNSET,
        acd_agent_greeting_file: str | UnsetType | None = UNSET,
        administrative_rights: models.AdministrativeRightsProperties | UnsetType | None = UNSET,
        alias: str | UnsetType | None = UNSET,
        auto_answer_acd_interactions: bool | UnsetType | None = UNSET,
        auto_answer_non_acd_interactions: bool | UnsetType | None = UNSET,
        callback_enabled_workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        client_config_date_last_modified: datetime | str | UnsetType | None = UNSET,
        client_configuration_template: models.InheritableConfigurationId | UnsetType | None = UNSET,
        client_template: Sequence[models.ClientTemplateInfo] | UnsetType | None = UNSET,
        cost: int | UnsetType | None = UNSET,
        default_workstation: models.ConfigurationId | UnsetType | None = UNSET,
        exclude_from_directory: bool | UnsetType | None = UNSET,
        extension: str | UnsetType | None = UNSET,
        fax_capability: bool | UnsetType | None = UNSET,
        home_site: int | UnsetType | None = UNSET,
        interaction_disconnected_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        license_properties: models.LicenseProperties | UnsetType | None = UNSET,
        location: models.ConfigurationId | UnsetType | None = UNSET,
        lync_integration_enabled: bool | UnsetType | None = UNSET,
        lync_line_uri: str | UnsetType | None = UNSET,
        lync_option: Sequence[models.LyncOption] | UnsetType | None = UNSET,
        lync_sip_address: str | UnsetType | None = UNSET,
        mailbox_properties: models.MailboxProperties | UnsetType | None = UNSET,
        mwi_address: str | UnsetType | None = UNSET,
        mwi_enabled: bool | UnsetType | None = UNSET,
        mwi_mode: models.MwiMode | UnsetType | None = UNSET,
        name_spellings_asr: Sequence[str] | UnsetType | None = UNSET,
        name_spelling_tts: str | UnsetType | None = UNSET,
        nt_domain_user: str | UnsetType | None = UNSET,
        outbound_ani: str | UnsetType | None = UNSET,
        outlook_integration_enabled: bool | UnsetType | None = UNSET,
        pager_active: bool | UnsetType | None = UNSET,
        parked_call_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_call_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_chat_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_chat_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_email_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_email_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_generic_object_extension: models.InheritableStringProperty
        | UnsetType
        | None = UNSET,
        parked_generic_object_timeout: models.InheritableDurationProperty
        | UnsetType
        | None = UNSET,
        password_policies: models.InheritableConfigurationIdCollection | UnsetType | None = UNSET,
        personal_information_properties: models.PersonalInformationProperties
        | UnsetType
        | None = UNSET,
        preferred_language: models.IdDisplayName | UnsetType | None = UNSET,
        roles: models.InheritableConfigurationIdCollection | UnsetType | None = UNSET,
        security_rights: models.SecurityRightsProperties | UnsetType | None = UNSET,
        skills: models.SkillSettingsProperties | UnsetType | None = UNSET,
        statistics_shift_starts: Sequence[float] | UnsetType | None = UNSET,
        status_text: str | UnsetType | None = UNSET,
        um_destination: str | UnsetType | None = UNSET,
        um_remote_override: str | UnsetType | None = UNSET,
        client_configuration_properties: models.UserClientConfigurationProperties
        | UnsetType
        | None = UNSET,
        utilizations: models.UtilizationSettingsProperties | UnsetType | None = UNSET,
        vni_station: str | UnsetType | None = UNSET,
        whisper_tone_level: int | UnsetType | None = UNSET,
        workgroups: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a user.

        Args:
            id: The id of the object.
            body: The whole body.
            access_control_group_assignment: The access control group that the user belongs to.
            acd_agent_greeting: Whether the user has an agent greeting for interactions that
                automatic distribution (ACD) assigns.
            acd_agent_greeting_file: The file with the agent greeting.
            auto_answer_acd_interactions: Whether interactions that automatic distribution (ACD)
                assigns are answered by themselves.
            auto_answer_non_acd_interactions: Whether interactions that reach the user otherwise
                than by automatic distribution (ACD) are answered by themselves.
            callback_enabled_workgroups: The workgroups with callbacks enabled.
            client_config_date_last_modified: When the user's client settings last changed.
            client_template: The client templates of the user, each with its date of
                publication.
            cost: A number; no source states its unit.
            default_workstation: The station that is the user's default.
            exclude_from_directory: Whether the user is left out of the directory.
            home_site: The number of the user's home site.
            interaction_disconnected_action: The action for when an interaction of the user is
                disconnected.
            interaction_offering_action: The action for when an interaction is offered to the
                user.
            interaction_offering_timeout: How long an interaction is offered to the user.
            lync_option: The Lync features of the user.
            mwi_address: The address for the message waiting indicator (MWI).
            mwi_enabled: Whether the message waiting indicator (MWI) is on.
            mwi_mode: Whether the message waiting indicator (MWI) uses the default or
                mwiAddress.
            name_spellings_asr: Spellings of the user's name for speech recognition (ASR).
            name_spelling_tts: The spelling of the user's name for text to speech (TTS).
            nt_domain_user: The Windows account of the user, with its domain.
            outbound_ani: The caller's number (ANI) for outbound calls of the user.
            pager_active: Whether the user's pager is active.
            parked_call_timeout: How long a call may stay parked.
            parked_chat_timeout: How long a chat may stay parked.
            parked_email_timeout: How long an e-mail may stay parked.
            parked_generic_object_extension: The extension for parked generic interactions.
            parked_generic_object_timeout: How long a generic interaction may stay parked.
            skills: The skills of the user, own and inherited, each with proficiency and desire
                to use it.
            statistics_shift_starts: The starts of the shifts by which statistics are kept.
            status_text: The text of the user's status.
            um_destination: The destination for unified messaging (UM).
            um_remote_override: The remote override for unified messaging (UM).
            utilizations: For each kind of media, the utilisation and the largest number that
                can be assigned to the user.
            vni_station: No source says more than the name.
            whisper_tone_level: A number; no source states its unit.
            workgroups: The workgroups that the user is a member of.
        """
        return await self._call(
            _operations.UPDATE_USER,
            path={"id": id},
            body=body_of(
                models.User,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                access_rights=access_rights,
                acd_agent_greeting=acd_agent_greeting,
                acd_agent_greeting_file=acd_agent_greeting_file,
                administrative_rights=administrative_rights,
                alias=alias,
                auto_answer_acd_interactions=auto_answer_acd_interactions,
                auto_answer_non_acd_interactions=auto_answer_non_acd_interactions,
                callback_enabled_workgroups=callback_enabled_workgroups,
                client_config_date_last_modified=client_config_date_last_modified,
                client_configuration_template=client_configuration_template,
                client_template=client_template,
                cost=cost,
                default_workstation=default_workstation,
                exclude_from_directory=exclude_from_directory,
                extension=extension,
                fax_capability=fax_capability,
                home_site=home_site,
                interaction_disconnected_action=interaction_disconnected_action,
                interaction_offering_action=interaction_offering_action,
                interaction_offering_timeout=interaction_offering_timeout,
                license_properties=license_properties,
                location=location,
                lync_integration_enabled=lync_integration_enabled,
                lync_line_uri=lync_line_uri,
                lync_option=lync_option,
                lync_sip_address=lync_sip_address,
                mailbox_properties=mailbox_properties,
                mwi_address=mwi_address,
                mwi_enabled=mwi_enabled,
                mwi_mode=mwi_mode,
                name_spellings_asr=name_spellings_asr,
                name_spelling_tts=name_spelling_tts,
                nt_domain_user=nt_domain_user,
                outbound_ani=outbound_ani,
                outlook_integration_enabled=outlook_integration_enabled,
                pager_active=pager_active,
                parked_call_extension=parked_call_extension,
                parked_call_timeout=parked_call_timeout,
                parked_chat_extension=parked_chat_extension,
                parked_chat_timeout=parked_chat_timeout,
                parked_email_extension=parked_email_extension,
                parked_email_timeout=parked_email_timeout,
                parked_generic_object_extension=parked_generic_object_extension,
                parked_generic_object_timeout=parked_generic_object_timeout,
                password_policies=password_policies,
                personal_information_properties=personal_information_properties,
                preferred_language=preferred_language,
                roles=roles,
                security_rights=security_rights,
                skills=skills,
                statistics_shift_starts=statistics_shift_starts,
                status_text=status_text,
                um_destination=um_destination,
                um_remote_override=um_remote_override,
                client_configuration_properties=client_configuration_properties,
                utilizations=utilizations,
                vni_station=vni_station,
                whisper_tone_level=whisper_tone_level,
                workgroups=workgroups,
            ),
        )

    @overload
    async def update_password(
        self, id: str, *, password: str, force: bool | UnsetType = UNSET
    ) -> None: ...
    @overload
    async def update_password(self, id: str, body: models.UserPassword) -> None: ...

    async def update_password(
        self,
        id: str,
        body: models.UserPassword | UnsetType = UNSET,
        *,
        password: str | UnsetType = UNSET,
        force: bool | UnsetType = UNSET,
    ) -> None:
        """Sets the password of a user.

        Args:
            id: The id of the object.
            body: The whole body. Required without it: password.
            password: The new password.
        """
        await self._call(
            _operations.UPDATE_USER_PASSWORD,
            path={"id": id},
            body=body_of(models.UserPassword, body, password=password, force=force),
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
        """Starts watching the configuration of users, or replaces the watch.

        Needs configuration 1.

        Brings usersMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_USER,
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
    ) -> AsyncListSubscription[str, models.User, models.UsersMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> AsyncListSubscription[str, models.User, models.UsersMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncListSubscription[str, models.User, models.UsersMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of users, or replaces the watch.

        Needs configuration 1.

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
            _operations.WATCH_USER,
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
        """Stops watching the configuration of users.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(_operations.UNSUBSCRIBE_USER, path={"subscriptionId": subscription_id})


class _ConfigurationUsersSince7(AsyncArea):
    """Operations of configuration.users 7 and later."""

    __slots__ = ()

    async def update_client(
        self,
        id: str,
        body: models.UserClientConfigurationProperties | UnsetType = UNSET,
        *,
        account_code_sort_by_number: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        activate_out_of_office_message: models.InheritableBooleanProperty
        | UnsetType
        | None = UNSET,
        alert_on_security_below_requested_level: models.InheritableBooleanProperty
        | UnsetType
        | None = UNSET,
        analyze_outgoing_external_calls: models.InheritableBooleanProperty
        | UnsetType
        | None = UNSET,
        auto_play_voicemail: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        auto_select_interaction_on_disconnect: models.InheritableBooleanProperty
        | UnsetType
        | None = UNSET,
        call_forward_all: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        call_forward_all_mode: models.InheritableStringProperty | UnsetType | None = UNSET,
        call_forward_allow_change: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        change_alerting_properties: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        change_efaq_properties: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        change_follow_me_properties: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        change_queue_properties: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        confirm_drag_and_drop: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        confirm_single_click_dialing: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        e_faq_search_option: models.EFaqSearchOptions | UnsetType | None = UNSET,
        email_download_html_pictures: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        enable_advanced_dialing: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        external_call_timeout: models.InheritableIntProperty | UnsetType | None = UNSET,
        follow_me: Sequence[models.FollowMe] | UnsetType | None = UNSET,
        mute_on_transfer: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        open_new_call_window_for_incoming_calls: models.InheritableBooleanProperty
        | UnsetType
        | None = UNSET,
        ring_when_on_phone: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        screen_calls: models.InheritableBooleanProperty | UnsetType | None = UNSET,
        show_status_in_system_tray: models.InheritableBooleanProperty | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the client settings of a user, such as call forwarding and alerting.

        Needs configuration 7.

        Args:
            id: The id of the object.
            body: The whole body.
            account_code_sort_by_number: Whether account codes are sorted by number.
            alert_on_security_below_requested_level: Whether an alert comes when a connection is
                less secure than requested.
            auto_select_interaction_on_disconnect: Whether the client selects an interaction by
                itself when one is disconnected.
            call_forward_all: Whether all calls are forwarded.
            call_forward_allow_change: Whether the user may change the forwarding of calls.
            change_alerting_properties: Whether the user may change the settings for alerting.
            change_efaq_properties: Whether the user may change the settings for e-FAQ.
            change_follow_me_properties: Whether the user may change the settings for follow-me.
            change_queue_properties: Whether the user may change the settings for queues.
            confirm_drag_and_drop: Whether the client asks before it acts on a drag and drop.
            confirm_single_click_dialing: Whether the client asks before it dials on a single
                click.
            e_faq_search_option: How closely a search of e-FAQ must match.
            follow_me: The numbers at which follow-me tries to reach the user.
            ring_when_on_phone: Whether the client rings while the user is on the phone.
            screen_calls: Whether calls are screened.
        """
        return await self._call(
            _operations.UPDATE_USER_CLIENT,
            path={"id": id},
            body=body_of(
                models.UserClientConfigurationProperties,
                body,
                account_code_sort_by_number=account_code_sort_by_number,
                activate_out_of_office_message=activate_out_of_office_message,
                alert_on_security_below_requested_level=alert_on_security_below_requested_level,
                analyze_outgoing_external_calls=analyze_outgoing_external_calls,
                auto_play_voicemail=auto_play_voicemail,
                auto_select_interaction_on_disconnect=auto_select_interaction_on_disconnect,
                call_forward_all=call_forward_all,
                call_forward_all_mode=call_forward_all_mode,
                call_forward_allow_change=call_forward_allow_change,
                change_alerting_properties=change_alerting_properties,
                change_efaq_properties=change_efaq_properties,
                change_follow_me_properties=change_follow_me_properties,
                change_queue_properties=change_queue_properties,
                confirm_drag_and_drop=confirm_drag_and_drop,
                confirm_single_click_dialing=confirm_single_click_dialing,
                e_faq_search_option=e_faq_search_option,
                email_download_html_pictures=email_download_html_pictures,
                enable_advanced_dialing=enable_advanced_dialing,
                external_call_timeout=external_call_timeout,
                follow_me=follow_me,
                mute_on_transfer=mute_on_transfer,
                open_new_call_window_for_incoming_calls=open_new_call_window_for_incoming_calls,
                ring_when_on_phone=ring_when_on_phone,
                screen_calls=screen_calls,
                show_status_in_system_tray=show_status_in_system_tray,
            ),
        )


class AsyncConfigurationUsersV1(_ConfigurationUsersSince1):
    """The operations of configuration.users on a server with configuration 1."""

    __slots__ = ()


class AsyncConfigurationUsers(AsyncConfigurationUsersV1, _ConfigurationUsersSince7):
    """The operations of configuration.users."""

    __slots__ = ()
