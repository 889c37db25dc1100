# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.workgroups."""

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


__all__ = ["AsyncConfigurationWorkgroups", "AsyncConfigurationWorkgroupsMonitoredMailboxes"]


class AsyncConfigurationWorkgroups(AsyncArea):
    """The operations of configuration.workgroups."""

    __slots__ = ()

    @property
    def monitored_mailboxes(self) -> AsyncConfigurationWorkgroupsMonitoredMailboxes:
        """The operations of configuration.workgroups.monitored_mailboxes."""
        return self._child(AsyncConfigurationWorkgroupsMonitoredMailboxes)

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
    ) -> AsyncListing[models.Workgroup]:
        """Lists the workgroups.

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
            _operations.GET_WORKGROUPS,
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
        body: models.Workgroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        access_rights: models.AccessRightsProperties | UnsetType | None = UNSET,
        acd_disconnected_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_incoming_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_offering_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_save_replies_to_sent_items_folder: bool | UnsetType | None = UNSET,
        acd_transfer_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_use_availablity_time: bool | UnsetType | None = UNSET,
        administrative_rights: models.AdministrativeRightsProperties | UnsetType | None = UNSET,
        agent_score_change: int | UnsetType | None = UNSET,
        callback_max_retry: int | UnsetType | None = UNSET,
        callback_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        callback_service_level_target: float | UnsetType | None = UNSET,
        callback_snooze_duration: int | UnsetType | None = UNSET,
        call_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        call_service_level_target: float | UnsetType | None = UNSET,
        call_statistics_period: int | UnsetType | None = UNSET,
        capture_in_recordings: bool | UnsetType | None = UNSET,
        chat_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        chat_service_level_target: float | UnsetType | None = UNSET,
        client_wait_timeout: int | UnsetType | None = UNSET,
        email_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        email_service_level_target: float | UnsetType | None = UNSET,
        estimated_call_time_interval: int | UnsetType | None = UNSET,
        execute_transfer_action_on_user_transfer: bool | UnsetType | None = UNSET,
        extension: str | UnsetType | None = UNSET,
        fax_capability: bool | UnsetType | None = UNSET,
        generic_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        generic_service_level_target: float | UnsetType | None = UNSET,
        grace_period_before_new: int | UnsetType | None = UNSET,
        has_queue: bool | UnsetType | None = UNSET,
        interaction_disconnected_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        is_acd_email_routing_active: bool | UnsetType | None = UNSET,
        is_active: bool | UnsetType | None = UNSET,
        is_callback_enabled: bool | UnsetType | None = UNSET,
        is_exempt_held_interactions_enabled: bool | UnsetType | None = UNSET,
        is_wrap_up_active: bool | UnsetType | None = UNSET,
        keypad_wait_timeout: int | UnsetType | None = UNSET,
        maximum_chat_reponse_time: int | UnsetType | None = UNSET,
        max_number_of_exempt: int | UnsetType | None = UNSET,
        members: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        members_span_sites: bool | UnsetType | None = UNSET,
        monitored_mailboxes: Sequence[models.MonitoredMailbox] | UnsetType | None = UNSET,
        name_spellings_asr: Sequence[str] | UnsetType | None = UNSET,
        name_spelling_tts: str | UnsetType | None = UNSET,
        no_answer_status: models.ConfigurationId | UnsetType | None = UNSET,
        on_call_status: models.ConfigurationId | UnsetType | None = UNSET,
        on_hold_message: str | UnsetType | None = UNSET,
        on_hold_music: str | UnsetType | None = UNSET,
        operator_target: str | UnsetType | None = UNSET,
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
        play_to_external_parties_only: bool | UnsetType | None = UNSET,
        preferred_language: models.IdDisplayName | UnsetType | None = UNSET,
        queue_type: models.WorkgroupQueueType | UnsetType | None = UNSET,
        record_all: bool | UnsetType | None = UNSET,
        revert_to_available_timeout: int | UnsetType | None = UNSET,
        roles: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        secure_input_forms: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        security_rights: models.SecurityRightsProperties | UnsetType | None = UNSET,
        selected_tone: models.ConfigurationId | UnsetType | None = UNSET,
        skills: Sequence[models.SkillSetting] | UnsetType | None = UNSET,
        social_conversation_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        social_conversation_service_level_target: float | UnsetType | None = UNSET,
        social_direct_message_service_level_distribution: Sequence[float]
        | UnsetType
        | None = UNSET,
        social_direct_message_service_level_target: float | UnsetType | None = UNSET,
        statistic_parameter_group: models.ConfigurationId | UnsetType | None = UNSET,
        statistics_shift_starts: Sequence[float] | UnsetType | None = UNSET,
        supervisors: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        use_recording_tones: bool | UnsetType | None = UNSET,
        use_tiff_for_faxes: bool | UnsetType | None = UNSET,
        utilizations: Sequence[models.UtilizationSetting] | UnsetType | None = UNSET,
        voicemail_message: str | UnsetType | None = UNSET,
        workgroup_mailbox_properties: models.WorkgroupMailboxProperties | UnsetType | None = UNSET,
        work_item_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        work_item_service_level_target: float | UnsetType | None = UNSET,
        wrap_up_codes: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        wrap_up_prompt: str | UnsetType | None = UNSET,
        wrap_up_status: models.ConfigurationId | UnsetType | None = UNSET,
        wrap_up_timeout: int | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a workgroup.

        Args:
            body: The whole body.
            access_control_group_assignment: The access control group that the workgroup belongs
                to.
            acd_disconnected_action: The action of automatic distribution (ACD) for interactions
                that are disconnected.
            acd_incoming_action: The action of automatic distribution (ACD) for interactions
                that come in.
            acd_offering_action: The action of automatic distribution (ACD) for interactions
                that are offered.
            acd_save_replies_to_sent_items_folder: Whether replies to distributed e-mails are
                kept in the folder of sent items.
            acd_transfer_action: The action of automatic distribution (ACD) for interactions
                that are transferred.
            acd_use_availablity_time: Whether automatic distribution (ACD) takes account of how
                long agents have been available. The API spells the name this way.
            agent_score_change: A number; no source states its unit.
            callback_max_retry: How often a callback is retried at most.
            callback_service_level_distribution: The times that divide callbacks for the service
                level.
            callback_service_level_target: The service level target for callbacks, as a time.
            callback_snooze_duration: How long a callback is put off by a snooze.
            call_service_level_distribution: The times that divide calls for the service level.
            call_service_level_target: The service level target for calls, as a time.
            call_statistics_period: The period that statistics of calls cover.
            capture_in_recordings: Whether interactions of the workgroup are captured in
                recordings.
            chat_service_level_distribution: The times that divide chats for the service level.
            chat_service_level_target: The service level target for chats, as a time.
            client_wait_timeout: A period; no source states its unit.
            email_service_level_distribution: The times that divide e-mails for the service
                level.
            email_service_level_target: The service level target for e-mails, as a time.
            execute_transfer_action_on_user_transfer: Whether the transfer action also runs when
                a user transfers an interaction.
            generic_service_level_distribution: The times that divide generic interactions for
                the service level.
            generic_service_level_target: The service level target for generic interactions, as
                a time.
            grace_period_before_new: A period; no source states its unit.
            has_queue: Whether the workgroup has a queue of its own.
            interaction_disconnected_action: The action for when an interaction of the workgroup
                is disconnected.
            interaction_offering_action: The action for when an interaction is offered to the
                workgroup.
            interaction_offering_timeout: How long an interaction is offered to the workgroup.
            is_acd_email_routing_active: Whether automatic distribution (ACD) routes e-mails to
                the workgroup.
            is_exempt_held_interactions_enabled: Whether held interactions can be exempt.
            is_wrap_up_active: Whether interactions of the workgroup are wrapped up.
            maximum_chat_reponse_time: The maximum response time in chats. The API spells the
                name this way.
            max_number_of_exempt: How many interactions can be exempt at most.
            members: The users who are members of the workgroup.
            members_span_sites: Whether members of the workgroup are at more than one site.
            monitored_mailboxes: The mailboxes that are monitored for the workgroup.
            name_spellings_asr: Spellings of the workgroup's name for speech recognition (ASR).
            name_spelling_tts: The spelling of the workgroup's name for text to speech (TTS).
            no_answer_status: The status for members who did not answer.
            on_call_status: The status for members on a call.
            on_hold_message: The message for callers on hold.
            on_hold_music: The music for callers on hold.
            operator_target: No source says more than the name.
            parked_call_timeout: How long a call may stay parked.
            parked_chat_timeout: How long a chat may stay parked.
            parked_email_timeout: How long an e-mail may stay parked.
            parked_generic_object_extension: The extension for parked generic interactions.
            parked_generic_object_timeout: How long a generic interaction may stay parked.
            play_to_external_parties_only: Whether only external parties hear what is played.
            queue_type: How the workgroup's queue hands interactions to members.
            record_all: Whether all interactions of the workgroup are recorded.
            revert_to_available_timeout: The time after which members go back to being
                available.
            selected_tone: The recording beep tone chosen for the workgroup.
            skills: The skills of the workgroup, each with proficiency and desire to use it.
            social_conversation_service_level_distribution: The times that divide social
                conversations for the service level.
            social_conversation_service_level_target: The service level target for social
                conversations, as a time.
            social_direct_message_service_level_distribution: The times that divide social
                direct messages for the service level.
            social_direct_message_service_level_target: The service level target for social
                direct messages, as a time.
            statistics_shift_starts: The starts of the shifts by which statistics are kept.
            supervisors: The users who supervise the workgroup.
            use_recording_tones: Whether a tone is played while an interaction is recorded.
            use_tiff_for_faxes: Whether faxes are handled as TIFF files.
            utilizations: For each kind of media, the utilisation and the largest number that
                can be assigned to a member.
            work_item_service_level_distribution: The times that divide work items for the
                service level.
            work_item_service_level_target: The service level target for work items, as a time.
            wrap_up_codes: The wrap-up codes of the workgroup.
            wrap_up_status: The status for members while they wrap up.
            wrap_up_timeout: The time allowed for wrapping up.
        """
        return await self._call(
            _operations.CREATE_WORKGROUP,
            body=body_of(
                models.Workgroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                access_rights=access_rights,
                acd_disconnected_action=acd_disconnected_action,
                acd_incoming_action=acd_incoming_action,
                acd_offering_action=acd_offering_action,
                acd_save_replies_to_sent_items_folder=acd_save_replies_to_sent_items_folder,
                acd_transfer_action=acd_transfer_action,
                acd_use_availablity_time=acd_use_availablity_time,
                administrative_rights=administrative_rights,
                agent_score_change=agent_score_change,
                callback_max_retry=callback_max_retry,
                callback_service_level_distribution=callback_service_level_distribution,
                callback_service_level_target=callback_service_level_target,
                callback_snooze_duration=callback_snooze_duration,
                call_service_level_distribution=call_service_level_distribution,
                call_service_level_target=call_service_level_target,
                call_statistics_period=call_statistics_period,
                capture_in_recordings=capture_in_recordings,
                chat_service_level_distribution=chat_service_level_distribution,
                chat_service_level_target=chat_service_level_target,
                client_wait_timeout=client_wait_timeout,
                email_service_level_distribution=email_service_level_distribution,
                email_service_level_target=email_service_level_target,
                estimated_call_time_interval=estimated_call_time_interval,
                execute_transfer_action_on_user_transfer=execute_transfer_action_on_user_transfer,
                extension=extension,
                fax_capability=fax_capability,
                generic_service_level_distribution=generic_service_level_distribution,
                generic_service_level_target=generic_service_level_target,
                grace_period_before_new=grace_period_before_new,
                has_queue=has_queue,
                interaction_disconnected_action=interaction_disconnected_action,
                interaction_offering_action=interaction_offering_action,
                interaction_offering_timeout=interaction_offering_timeout,
                is_acd_email_routing_active=is_acd_email_routing_active,
                is_active=is_active,
                is_callback_enabled=is_callback_enabled,
                is_exempt_held_interactions_enabled=is_exempt_held_interactions_enabled,
                is_wrap_up_active=is_wrap_up_active,
                keypad_wait_timeout=keypad_wait_timeout,
                maximum_chat_reponse_time=maximum_chat_reponse_time,
                max_number_of_exempt=max_number_of_exempt,
                members=members,
                members_span_sites=members_span_sites,
                monitored_mailboxes=monitored_mailboxes,
                name_spellings_asr=name_spellings_asr,
                name_spelling_tts=name_spelling_tts,
                no_answer_status=no_answer_status,
                on_call_status=on_call_status,
                on_hold_message=on_hold_message,
                on_hold_music=on_hold_music,
                operator_target=operator_target,
                parked_call_extension=parked_call_extension,
                parked_call_timeout=parked_call_timeout,
                parked_chat_extension=parked_chat_extension,
                parked_chat_timeout=parked_chat_timeout,
                parked_email_extension=parked_email_extension,
                parked_email_timeout=parked_email_timeout,
                parked_generic_object_extension=parked_generic_object_extension,
                parked_generic_object_timeout=parked_generic_object_timeout,
                play_to_external_parties_only=play_to_external_parties_only,
                preferred_language=preferred_language,
                queue_type=queue_type,
                record_all=record_all,
                revert_to_available_timeout=revert_to_available_timeout,
                roles=roles,
                secure_input_forms=secure_input_forms,
                security_rights=security_rights,
                selected_tone=selected_tone,
                skills=skills,
                social_conversation_service_level_distribution=social_conversation_service_level_distribution,
                social_conversation_service_level_target=social_conversation_service_level_target,
                social_direct_message_service_level_distribution=social_direct_message_service_level_distribution,
                social_direct_message_service_level_target=social_direct_message_service_level_target,
                statistic_parameter_group=statistic_parameter_group,
                statistics_shift_starts=statistics_shift_starts,
                supervisors=supervisors,
                use_recording_tones=use_recording_tones,
                use_tiff_for_faxes=use_tiff_for_faxes,
                utilizations=utilizations,
                voicemail_message=voicemail_message,
                workgroup_mailbox_properties=workgroup_mailbox_properties,
                work_item_service_level_distribution=work_item_service_level_distribution,
                work_item_service_level_target=work_item_service_level_target,
                wrap_up_codes=wrap_up_codes,
                wrap_up_prompt=wrap_up_prompt,
                wrap_up_status=wrap_up_status,
                wrap_up_timeout=wrap_up_timeout,
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
    ) -> models.Workgroup:
        """Returns one workgroup.

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
            _operations.GET_WORKGROUP,
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
        """Deletes a workgroup.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_WORKGROUP, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.Workgroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        access_rights: models.AccessRightsProperties | UnsetType | None = UNSET,
        acd_disconnected_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_incoming_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_offering_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_save_replies_to_sent_items_folder: bool | UnsetType | None = UNSET,
        acd_transfer_action: models.ConfigurationId | UnsetType | None = UNSET,
        acd_use_availablity_time: bool | UnsetType | None = UNSET,
        administrative_rights: models.AdministrativeRightsProperties | UnsetType | None = UNSET,
        agent_score_change: int | UnsetType | None = UNSET,
        callback_max_retry: int | UnsetType | None = UNSET,
        callback_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        callback_service_level_target: float | UnsetType | None = UNSET,
        callback_snooze_duration: int | UnsetType | None = UNSET,
        call_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        call_service_level_target: float | UnsetType | None = UNSET,
        call_statistics_period: int | UnsetType | None = UNSET,
        capture_in_recordings: bool | UnsetType | None = UNSET,
        chat_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        chat_service_level_target: float | UnsetType | None = UNSET,
        client_wait_timeout: int | UnsetType | None = UNSET,
        email_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        email_service_level_target: float | UnsetType | None = UNSET,
        estimated_call_time_interval: int | UnsetType | None = UNSET,
        execute_transfer_action_on_user_transfer: bool | UnsetType | None = UNSET,
        extension: str | UnsetType | None = UNSET,
        fax_capability: bool | UnsetType | None = UNSET,
        generic_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        generic_service_level_target: float | UnsetType | None = UNSET,
        grace_period_before_new: int | UnsetType | None = UNSET,
        has_queue: bool | UnsetType | None = UNSET,
        interaction_disconnected_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        is_acd_email_routing_active: bool | UnsetType | None = UNSET,
        is_active: bool | UnsetType | None = UNSET,
        is_callback_enabled: bool | UnsetType | None = UNSET,
        is_exempt_held_interactions_enabled: bool | UnsetType | None = UNSET,
        is_wrap_up_active: bool | UnsetType | None = UNSET,
        keypad_wait_timeout: int | UnsetType | None = UNSET,
        maximum_chat_reponse_time: int | UnsetType | None = UNSET,
        max_number_of_exempt: int | UnsetType | None = UNSET,
        members: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        members_span_sites: bool | UnsetType | None = UNSET,
        monitored_mailboxes: Sequence[models.MonitoredMailbox] | UnsetType | None = UNSET,
        name_spellings_asr: Sequence[str] | UnsetType | None = UNSET,
        name_spelling_tts: str | UnsetType | None = UNSET,
        no_answer_status: models.ConfigurationId | UnsetType | None = UNSET,
        on_call_status: models.ConfigurationId | UnsetType | None = UNSET,
        on_hold_message: str | UnsetType | None = UNSET,
        on_hold_music: str | UnsetType | None = UNSET,
        operator_target: str | UnsetType | None = UNSET,
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
        play_to_external_parties_only: bool | UnsetType | None = UNSET,
        preferred_language: models.IdDisplayName | UnsetType | None = UNSET,
        queue_type: models.WorkgroupQueueType | UnsetType | None = UNSET,
        record_all: bool | UnsetType | None = UNSET,
        revert_to_available_timeout: int | UnsetType | None = UNSET,
        roles: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        secure_input_forms: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        security_rights: models.SecurityRightsProperties | UnsetType | None = UNSET,
        selected_tone: models.ConfigurationId | UnsetType | None = UNSET,
        skills: Sequence[models.SkillSetting] | UnsetType | None = UNSET,
        social_conversation_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        social_conversation_service_level_target: float | UnsetType | None = UNSET,
        social_direct_message_service_level_distribution: Sequence[float]
        | UnsetType
        | None = UNSET,
        social_direct_message_service_level_target: float | UnsetType | None = UNSET,
        statistic_parameter_group: models.ConfigurationId | UnsetType | None = UNSET,
        statistics_shift_starts: Sequence[float] | UnsetType | None = UNSET,
        supervisors: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        use_recording_tones: bool | UnsetType | None = UNSET,
        use_tiff_for_faxes: bool | UnsetType | None = UNSET,
        utilizations: Sequence[models.UtilizationSetting] | UnsetType | None = UNSET,
        voicemail_message: str | UnsetType | None = UNSET,
        workgroup_mailbox_properties: models.WorkgroupMailboxProperties | UnsetType | None = UNSET,
        work_item_service_level_distribution: Sequence[float] | UnsetType | None = UNSET,
        work_item_service_level_target: float | UnsetType | None = UNSET,
        wrap_up_codes: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
        wrap_up_prompt: str | UnsetType | None = UNSET,
        wrap_up_status: models.ConfigurationId | UnsetType | None = UNSET,
        wrap_up_timeout: int | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a workgroup.

        Args:
            id: The id of the object.
            body: The whole body.
            access_control_group_assignment: The access control group that the workgroup belongs
                to.
            acd_disconnected_action: The action of automatic distribution (ACD) for interactions
                that are disconnected.
            acd_incoming_action: The action of automatic distribution (ACD) for interactions
                that come in.
            acd_offering_action: The action of automatic distribution (ACD) for interactions
                that are offered.
            acd_save_replies_to_sent_items_folder: Whether replies to distributed e-mails are
                kept in the folder of sent items.
            acd_transfer_action: The action of automatic distribution (ACD) for interactions
                that are transferred.
            acd_use_availablity_time: Whether automatic distribution (ACD) takes account of how
                long agents have been available. The API spells the name this way.
            agent_score_change: A number; no source states its unit.
            callback_max_retry: How often a callback is retried at most.
            callback_service_level_distribution: The times that divide callbacks for the service
                level.
            callback_service_level_target: The service level target for callbacks, as a time.
            callback_snooze_duration: How long a callback is put off by a snooze.
            call_service_level_distribution: The times that divide calls for the service level.
            call_service_level_target: The service level target for calls, as a time.
            call_statistics_period: The period that statistics of calls cover.
            capture_in_recordings: Whether interactions of the workgroup are captured in
                recordings.
            chat_service_level_distribution: The times that divide chats for the service level.
            chat_service_level_target: The service level target for chats, as a time.
            client_wait_timeout: A period; no source states its unit.
            email_service_level_distribution: The times that divide e-mails for the service
                level.
            email_service_level_target: The service level target for e-mails, as a time.
            execute_transfer_action_on_user_transfer: Whether the transfer action also runs when
                a user transfers an interaction.
            generic_service_level_distribution: The times that divide generic interactions for
                the service level.
            generic_service_level_target: The service level target for generic interactions, as
                a time.
            grace_period_before_new: A period; no source states its unit.
            has_queue: Whether the workgroup has a queue of its own.
            interaction_disconnected_action: The action for when an interaction of the workgroup
                is disconnected.
            interaction_offering_action: The action for when an interaction is offered to the
                workgroup.
            interaction_offering_timeout: How long an interaction is offered to the workgroup.
            is_acd_email_routing_active: Whether automatic distribution (ACD) routes e-mails to
                the workgroup.
            is_exempt_held_interactions_enabled: Whether held interactions can be exempt.
            is_wrap_up_active: Whether interactions of the workgroup are wrapped up.
            maximum_chat_reponse_time: The maximum response time in chats. The API spells the
                name this way.
            max_number_of_exempt: How many interactions can be exempt at most.
            members: The users who are members of the workgroup.
            members_span_sites: Whether members of the workgroup are at more than one site.
            monitored_mailboxes: The mailboxes that are monitored for the workgroup.
            name_spellings_asr: Spellings of the workgroup's name for speech recognition (ASR).
            name_spelling_tts: The spelling of the workgroup's name for text to speech (TTS).
            no_answer_status: The status for members who did not answer.
            on_call_status: The status for members on a call.
            on_hold_message: The message for callers on hold.
            on_hold_music: The music for callers on hold.
            operator_target: No source says more than the name.
            parked_call_timeout: How long a call may stay parked.
            parked_chat_timeout: How long a chat may stay parked.
            parked_email_timeout: How long an e-mail may stay parked.
            parked_generic_object_extension: The extension for parked generic interactions.
            parked_generic_object_timeout: How long a generic interaction may stay parked.
            play_to_external_parties_only: Whether only external parties hear what is played.
            queue_type: How the workgroup's queue hands interactions to members.
            record_all: Whether all interactions of the workgroup are recorded.
            revert_to_available_timeout: The time after which members go back to being
                available.
            selected_tone: The recording beep tone chosen for the workgroup.
            skills: The skills of the workgroup, each with proficiency and desire to use it.
            social_conversation_service_level_distribution: The times that divide social
                conversations for the service level.
            social_conversation_service_level_target: The service level target for social
                conversations, as a time.
            social_direct_message_service_level_distribution: The times that divide social
                direct messages for the service level.
            social_direct_message_service_level_target: The service level target for social
                direct messages, as a time.
            statistics_shift_starts: The starts of the shifts by which statistics are kept.
            supervisors: The users who supervise the workgroup.
            use_recording_tones: Whether a tone is played while an interaction is recorded.
            use_tiff_for_faxes: Whether faxes are handled as TIFF files.
            utilizations: For each kind of media, the utilisation and the largest number that
                can be assigned to a member.
            work_item_service_level_distribution: The times that divide work items for the
                service level.
            work_item_service_level_target: The service level target for work items, as a time.
            wrap_up_codes: The wrap-up codes of the workgroup.
            wrap_up_status: The status for members while they wrap up.
            wrap_up_timeout: The time allowed for wrapping up.
        """
        return await self._call(
            _operations.UPDATE_WORKGROUP,
            path={"id": id},
            body=body_of(
                models.Workgroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                access_rights=access_rights,
                acd_disconnected_action=acd_disconnected_action,
                acd_incoming_action=acd_incoming_action,
                acd_offering_action=acd_offering_action,
                acd_save_replies_to_sent_items_folder=acd_save_replies_to_sent_items_folder,
                acd_transfer_action=acd_transfer_action,
                acd_use_availablity_time=acd_use_availablity_time,
                administrative_rights=administrative_rights,
                agent_score_change=agent_score_change,
                callback_max_retry=callback_max_retry,
                callback_service_level_distribution=callback_service_level_distribution,
                callback_service_level_target=callback_service_level_target,
                callback_snooze_duration=callback_snooze_duration,
                call_service_level_distribution=call_service_level_distribution,
                call_service_level_target=call_service_level_target,
                call_statistics_period=call_statistics_period,
                capture_in_recordings=capture_in_recordings,
                chat_service_level_distribution=chat_service_level_distribution,
                chat_service_level_target=chat_service_level_target,
                client_wait_timeout=client_wait_timeout,
                email_service_level_distribution=email_service_level_distribution,
                email_service_level_target=email_service_level_target,
                estimated_call_time_interval=estimated_call_time_interval,
                execute_transfer_action_on_user_transfer=execute_transfer_action_on_user_transfer,
                extension=extension,
                fax_capability=fax_capability,
                generic_service_level_distribution=generic_service_level_distribution,
                generic_service_level_target=generic_service_level_target,
                grace_period_before_new=grace_period_before_new,
                has_queue=has_queue,
                interaction_disconnected_action=interaction_disconnected_action,
                interaction_offering_action=interaction_offering_action,
                interaction_offering_timeout=interaction_offering_timeout,
                is_acd_email_routing_active=is_acd_email_routing_active,
                is_active=is_active,
                is_callback_enabled=is_callback_enabled,
                is_exempt_held_interactions_enabled=is_exempt_held_interactions_enabled,
                is_wrap_up_active=is_wrap_up_active,
                keypad_wait_timeout=keypad_wait_timeout,
                maximum_chat_reponse_time=maximum_chat_reponse_time,
                max_number_of_exempt=max_number_of_exempt,
                members=members,
                members_span_sites=members_span_sites,
                monitored_mailboxes=monitored_mailboxes,
                name_spellings_asr=name_spellings_asr,
                name_spelling_tts=name_spelling_tts,
                no_answer_status=no_answer_status,
                on_call_status=on_call_status,
                on_hold_message=on_hold_message,
                on_hold_music=on_hold_music,
                operator_target=operator_target,
                parked_call_extension=parked_call_extension,
                parked_call_timeout=parked_call_timeout,
                parked_chat_extension=parked_chat_extension,
                parked_chat_timeout=parked_chat_timeout,
                parked_email_extension=parked_email_extension,
                parked_email_timeout=parked_email_timeout,
                parked_generic_object_extension=parked_generic_object_extension,
                parked_generic_object_timeout=parked_generic_object_timeout,
                play_to_external_parties_only=play_to_external_parties_only,
                preferred_language=preferred_language,
                queue_type=queue_type,
                record_all=record_all,
                revert_to_available_timeout=revert_to_available_timeout,
                roles=roles,
                secure_input_forms=secure_input_forms,
                security_rights=security_rights,
                selected_tone=selected_tone,
                skills=skills,
                social_conversation_service_level_distribution=social_conversation_service_level_distribution,
                social_conversation_service_level_target=social_conversation_service_level_target,
                social_direct_message_service_level_distribution=social_direct_message_service_level_distribution,
                social_direct_message_service_level_target=social_direct_message_service_level_target,
                statistic_parameter_group=statistic_parameter_group,
                statistics_shift_starts=statistics_shift_starts,
                supervisors=supervisors,
                use_recording_tones=use_recording_tones,
                use_tiff_for_faxes=use_tiff_for_faxes,
                utilizations=utilizations,
                voicemail_message=voicemail_message,
                workgroup_mailbox_properties=workgroup_mailbox_properties,
                work_item_service_level_distribution=work_item_service_level_distribution,
                work_item_service_level_target=work_item_service_level_target,
                wrap_up_codes=wrap_up_codes,
                wrap_up_prompt=wrap_up_prompt,
                wrap_up_status=wrap_up_status,
                wrap_up_timeout=wrap_up_timeout,
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
        """Starts watching the configuration of workgroups, or replaces the watch.

        Brings workgroupsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_WORKGROUP,
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
    ) -> AsyncListSubscription[str, models.Workgroup, models.WorkgroupsMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> AsyncListSubscription[str, models.Workgroup, models.WorkgroupsMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncListSubscription[str, models.Workgroup, models.WorkgroupsMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of workgroups, or replaces the watch.

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
            _operations.WATCH_WORKGROUP,
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
        """Stops watching the configuration of workgroups.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_WORKGROUP, path={"subscriptionId": subscription_id}
        )


class AsyncConfigurationWorkgroupsMonitoredMailboxes(AsyncArea):
    """The operations of configuration.workgroups.monitored_mailboxes."""

    __slots__ = ()

    async def create(
        self,
        id: str,
        body: models.MonitoredMailboxesBulkUpdate | UnsetType = UNSET,
        *,
        add: Sequence[models.MonitoredMailbox] | UnsetType | None = UNSET,
        modify: Sequence[models.MonitoredMailbox] | UnsetType | None = UNSET,
        remove: Sequence[str] | UnsetType | None = UNSET,
    ) -> models.SubObjectSet:
        """Adds, changes and removes monitored mailboxes of a workgroup in one call.

        Needs configuration 1.

        Args:
            id: The id of the object.
            body: The whole body.
            remove: The ids of the mailboxes to remove.
        """
        return await self._call(
            _operations.UPDATE_WORKGROUP_MONITORED_MAILBOXES,
            path={"id": id},
            body=body_of(
                models.MonitoredMailboxesBulkUpdate, body, add=add, modify=modify, remove=remove
            ),
        )
