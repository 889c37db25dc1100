# Derived from icws/aio/areas/configuration/lines.py; edits here are lost.
"""Operations of configuration.lines."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType, body_of
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["ConfigurationLines", "ConfigurationLinesV1"]


class _ConfigurationLinesSince1(Area):
    """Operations of configuration.lines 1 and later."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.Line]:
        """Lists the lines.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_LINES,
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
        body: models.Line | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        active: bool | UnsetType = UNSET,
        adapter_name: str | UnsetType = UNSET,
        address_family: models.LineAddressFamily | UnsetType = UNSET,
        allow_deferred_answer: bool | UnsetType = UNSET,
        allow_multiple_codecs_in_outbound_sdp_offer: bool | UnsetType = UNSET,
        asr_enabled: bool | UnsetType = UNSET,
        audio_path: models.LineAudioPath | UnsetType = UNSET,
        audio_protocol: models.LineAudioProtocol | UnsetType = UNSET,
        authentication: bool | UnsetType = UNSET,
        authentication_password: str | UnsetType = UNSET,
        authentication_username: str | UnsetType = UNSET,
        auto_disconnect_when_silence_detected_in_voicemail: bool | UnsetType = UNSET,
        board_type: str | UnsetType | None = UNSET,
        call_analysis_type: models.LineCallAnalysisType | UnsetType = UNSET,
        call_attribute_headers: Sequence[str] | UnsetType | None = UNSET,
        called_address_selection: models.LineCalledAddressSelection | UnsetType = UNSET,
        called_address_send_extension: models.LineSendExtension | UnsetType = UNSET,
        calling_address_diversion_method: models.LineDiversionMethod | UnsetType = UNSET,
        calling_address_diverted_calls_diverted_header_address: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_diverted_header_name: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_from_header_address: models.LineCallingAddressDivertedCallsFromHeaderAddress
        | UnsetType = UNSET,
        calling_address_diverted_calls_from_header_hame: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_p_asserted_identity_address: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_p_asserted_identity_name: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_line_value_address_1: str | UnsetType = UNSET,
        calling_address_line_value_address_2: str | UnsetType | None = UNSET,
        calling_address_line_value_name_1: str | UnsetType | None = UNSET,
        calling_address_line_value_name_2: str | UnsetType | None = UNSET,
        calling_address_normal_calls_diverted_header_address: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_diverted_header_name: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_from_header_address: models.LineCallingAddressNormalCallsFromHeaderAddress
        | UnsetType = UNSET,
        calling_address_normal_calls_from_header_name: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_p_asserted_identity_header_address: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_p_asserted_identity_header_name: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_selection: models.LineCallingAddressSelection | UnsetType = UNSET,
        connect_timer_ms: int | UnsetType | None = UNSET,
        direction: str | UnsetType | None = UNSET,
        disable_fax_detection: bool | UnsetType = UNSET,
        disable_media_server_passthru: bool | UnsetType = UNSET,
        disconnect_on_broken_rtp: int | UnsetType = UNSET,
        diversion_info: models.LineDiversionInfo | UnsetType = UNSET,
        dns_srv: bool | UnsetType = UNSET,
        domain_name: str | UnsetType = UNSET,
        dtmf_payload: int | UnsetType = UNSET,
        dtmf_type: models.LineDTMFType | UnsetType = UNSET,
        echo_cancellation: bool | UnsetType = UNSET,
        enable_processing_of_received_sip_refer_messages: bool | UnsetType = UNSET,
        enable_sending_sip_refer_messages: bool | UnsetType = UNSET,
        enable_sending_sip_refer_messages_to_lines_in_other_line_groups: bool
        | UnsetType
        | None = UNSET,
        enable_sip_prack_update_for_early_media_support: bool | UnsetType = UNSET,
        encrypt_recordings: bool | UnsetType = UNSET,
        fax_protocol: models.LineFaxProtocol | UnsetType = UNSET,
        ignore_address_if_user_portion_is_not_numeric: bool | UnsetType = UNSET,
        inbound_progress_timer_ms: int | UnsetType = UNSET,
        include_early_audio: bool | UnsetType = UNSET,
        include_hold_music: bool | UnsetType = UNSET,
        keep_tel_scheme_when_using_a_proxy: bool | UnsetType = UNSET,
        line_usage: models.LineUsage | UnsetType = UNSET,
        location: str | UnsetType | None = UNSET,
        maximum_invite_retry: int | UnsetType = UNSET,
        maximum_packet_retry: int | UnsetType = UNSET,
        max_number_of_calls_combined_limit: int | UnsetType | None = UNSET,
        max_number_of_calls_inbound_limit: int | UnsetType | None = UNSET,
        max_number_of_calls_outbound_limit: int | UnsetType | None = UNSET,
        max_number_of_calls_use_combined: bool | UnsetType | None = UNSET,
        max_number_of_faxes_combined_limit: int | UnsetType | None = UNSET,
        max_number_of_faxes_inbound_limit: int | UnsetType | None = UNSET,
        max_number_of_faxes_outbound_limit: int | UnsetType | None = UNSET,
        max_number_of_faxes_use_combined: bool | UnsetType | None = UNSET,
        max_probation_time: int | UnsetType = UNSET,
        media_address_family: models.LineMediaAddressFamily | UnsetType = UNSET,
        media_reinvite_timing: bool | UnsetType = UNSET,
        media_timing: bool | UnsetType = UNSET,
        permanent: bool | UnsetType = UNSET,
        playback_early_media_to_inbound_calls: bool | UnsetType = UNSET,
        proxy_ip_list: Sequence[models.LineSipProxy] | UnsetType | None = UNSET,
        receive_port: int | UnsetType = UNSET,
        registar_external_list: Sequence[str] | UnsetType | None = UNSET,
        registrar_address_list: Sequence[models.LineRegistrarAddress] | UnsetType | None = UNSET,
        reinvite_delay_ms: int | UnsetType = UNSET,
        retryable_cause_codes: str | UnsetType = UNSET,
        retryable_reason_codes: str | UnsetType = UNSET,
        security: models.LineSecurity | UnsetType = UNSET,
        silence_time_ms: int | UnsetType = UNSET,
        sip_access_default_deny_all: bool | UnsetType = UNSET,
        sip_access_denied_list: Sequence[models.LineAccessLevel] | UnsetType | None = UNSET,
        sip_access_granted_list: Sequence[models.LineAccessLevel] | UnsetType | None = UNSET,
        sip_answer_delay_ms: int | UnsetType = UNSET,
        sip_dscp_value: str | UnsetType = UNSET,
        sip_session_timeout: int | UnsetType = UNSET,
        terminate_analysis_on_connect: bool | UnsetType = UNSET,
        t_one_timer_ms: int | UnsetType = UNSET,
        transfer_headers: Sequence[str] | UnsetType | None = UNSET,
        transport_protocol: models.LineTransportProtocol | UnsetType = UNSET,
        t_two_timer_ms: int | UnsetType = UNSET,
        use_diversion_info_if_present: bool | UnsetType = UNSET,
        use_only_numeric_portion: bool | UnsetType = UNSET,
        use_proactive_recording: bool | UnsetType = UNSET,
        user_to_user_conversion: models.LineUserToUserConversion | UnsetType | None = UNSET,
        user_to_user_header: models.LineUserToUserHeader | UnsetType | None = UNSET,
        use_sip_session_timer: bool | UnsetType = UNSET,
        use_sips_scheme: bool | UnsetType = UNSET,
        uui_protocol_discriminator: str | UnsetType = UNSET,
        voice_activation_detection: bool | UnsetType = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a line.

        Args:
            body: The whole body.
            active: Whether the line is in service.
            adapter_name: The name of the network adapter that the line uses.
            address_family: The version of IP addresses for signalling.
            allow_multiple_codecs_in_outbound_sdp_offer: Whether the SDP offer of an outbound
                call may list several codecs.
            asr_enabled: Whether automatic speech recognition (ASR) is on.
            audio_path: Whether audio goes through the server at need or always.
            audio_protocol: Whether audio is sent plain or encrypted.
            authentication: Whether the line authenticates with the user name and password given
                here.
            call_analysis_type: Where the analysis of who or what answered a call is done.
            call_attribute_headers: The SIP headers for call attributes.
            called_address_selection: The part of a SIP request from which the called address is
                taken.
            called_address_send_extension: How an extension is sent with the called address.
            calling_address_diversion_method: How a diversion of a call is signalled.
            calling_address_diverted_calls_diverted_header_address: For diverted calls: the
                source of the address in the diversion header.
            calling_address_diverted_calls_diverted_header_name: For diverted calls: the source
                of the name in the diversion header.
            calling_address_diverted_calls_from_header_address: For diverted calls: the source
                of the address in the From header.
            calling_address_diverted_calls_from_header_hame: For diverted calls: the source of
                the name in the From header. The spelling, Hame, is that of the API.
            calling_address_diverted_calls_p_asserted_identity_address: For diverted calls: the
                source of the address in the P-Asserted-Identity header.
            calling_address_diverted_calls_p_asserted_identity_name: For diverted calls: the
                source of the name in the P-Asserted-Identity header.
            calling_address_line_value_address_1: The first calling address that the line has of
                its own.
            calling_address_line_value_address_2: The second calling address that the line has
                of its own.
            calling_address_line_value_name_1: The first calling name that the line has of its
                own.
            calling_address_line_value_name_2: The second calling name that the line has of its
                own.
            calling_address_normal_calls_diverted_header_address: For calls that are not
                diverted: the source of the address in the diversion header.
            calling_address_normal_calls_diverted_header_name: For calls that are not diverted:
                the source of the name in the diversion header.
            calling_address_normal_calls_from_header_address: For calls that are not diverted:
                the source of the address in the From header.
            calling_address_normal_calls_from_header_name: For calls that are not diverted: the
                source of the name in the From header.
            calling_address_normal_calls_p_asserted_identity_header_address: For calls that are
                not diverted: the source of the address in the P-Asserted-Identity header.
            calling_address_normal_calls_p_asserted_identity_header_name: For calls that are not
                diverted: the source of the name in the P-Asserted-Identity header.
            calling_address_selection: The SIP headers from which the calling address is taken.
            connect_timer_ms: The connect timer, in milliseconds.
            direction: The direction of the calls that the line takes.
            disable_fax_detection: Whether the detection of faxes is turned off.
            disable_media_server_passthru: Whether pass-through of media on the media server is
                turned off.
            disconnect_on_broken_rtp: The setting for disconnecting a call whose RTP media
                breaks off.
            diversion_info: The diversion that counts for a call that was diverted more than
                once.
            dns_srv: Whether DNS SRV records are looked up.
            dtmf_payload: The RTP payload type for DTMF tones.
            dtmf_type: How DTMF tones are sent.
            enable_processing_of_received_sip_refer_messages: Whether the line acts on SIP REFER
                messages, which ask to transfer a call.
            enable_sending_sip_refer_messages: Whether the line sends SIP REFER messages, which
                ask to transfer a call.
            enable_sending_sip_refer_messages_to_lines_in_other_line_groups: Whether the line
                also sends SIP REFER messages for transfers to lines of other line groups.
            enable_sip_prack_update_for_early_media_support: Whether SIP PRACK and UPDATE are
                on, for media before a call is answered.
            ignore_address_if_user_portion_is_not_numeric: Whether an address is ignored when
                its user part is not a number.
            inbound_progress_timer_ms: The timer for the progress of inbound calls, in
                milliseconds.
            keep_tel_scheme_when_using_a_proxy: Whether a tel URI stays one when it goes through
                a proxy.
            location: The location that the line belongs to.
            maximum_invite_retry: How often a SIP INVITE is retried at most.
            maximum_packet_retry: How often a SIP packet is retried at most.
            max_number_of_calls_combined_limit: The most calls at a time, inbound and outbound
                together.
            max_number_of_calls_inbound_limit: The most inbound calls at a time.
            max_number_of_calls_outbound_limit: The most outbound calls at a time.
            max_number_of_calls_use_combined: Whether one limit holds for inbound and outbound
                calls together.
            max_number_of_faxes_combined_limit: The most faxes at a time, inbound and outbound
                together.
            max_number_of_faxes_inbound_limit: The most inbound faxes at a time.
            max_number_of_faxes_outbound_limit: The most outbound faxes at a time.
            max_number_of_faxes_use_combined: Whether one limit holds for inbound and outbound
                faxes together.
            media_address_family: The version of IP addresses for media.
            playback_early_media_to_inbound_calls: Whether inbound calls hear the media from
                before the answer.
            proxy_ip_list: The SIP proxies of the line.
            receive_port: The port on which the line receives SIP.
            registar_external_list: The external registrars of the line. The spelling, registar,
                is that of the API.
            registrar_address_list: The SIP registrars at which the line registers.
            reinvite_delay_ms: The delay before a SIP re-INVITE, in milliseconds.
            retryable_cause_codes: The cause codes of a failed call after which it is tried
                again, in one text.
            retryable_reason_codes: The reason codes of a failed call after which it is tried
                again, in one text.
            silence_time_ms: The time of silence, in milliseconds.
            sip_access_default_deny_all: Whether access is denied to all by default.
            sip_access_denied_list: The networks that are denied access.
            sip_access_granted_list: The networks that are granted access.
            sip_answer_delay_ms: The delay before a call is answered, in milliseconds.
            sip_dscp_value: The DSCP value, a mark for quality of service, of SIP packets.
            sip_session_timeout: The time after which a SIP session lapses.
            terminate_analysis_on_connect: Whether call analysis ends when the call connects.
            t_one_timer_ms: The SIP timer T1, in milliseconds.
            transfer_headers: The SIP headers for transfers.
            t_two_timer_ms: The SIP timer T2, in milliseconds.
            use_diversion_info_if_present: Whether the information about a diversion is used
                where a call has it.
            use_only_numeric_portion: Whether only the numeric part of an address is used.
            user_to_user_conversion: The coding of user-to-user information (UUI).
            user_to_user_header: The SIP header for user-to-user information (UUI).
            use_sip_session_timer: Whether the SIP session timer is on.
            use_sips_scheme: Whether addresses have the scheme sips in place of sip.
            uui_protocol_discriminator: The protocol discriminator of user-to-user information
                (UUI).
            voice_activation_detection: Whether the detection of voice is on.
        """
        return self._call(
            _operations.CREATE_LINE,
            body=body_of(
                models.Line,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                active=active,
                adapter_name=adapter_name,
                address_family=address_family,
                allow_deferred_answer=allow_deferred_answer,
                allow_multiple_codecs_in_outbound_sdp_offer=allow_multiple_codecs_in_outbound_sdp_offer,
                asr_enabled=asr_enabled,
                audio_path=audio_path,
                audio_protocol=audio_protocol,
                authentication=authentication,
                authentication_password=authentication_password,
                authentication_username=authentication_username,
                auto_disconnect_when_silence_detected_in_voicemail=auto_disconnect_when_silence_detected_in_voicemail,
                board_type=board_type,
                call_analysis_type=call_analysis_type,
                call_attribute_headers=call_attribute_headers,
                called_address_selection=called_address_selection,
                called_address_send_extension=called_address_send_extension,
                calling_address_diversion_method=calling_address_diversion_method,
                calling_address_diverted_calls_diverted_header_address=calling_address_diverted_calls_diverted_header_address,
                calling_address_diverted_calls_diverted_header_name=calling_address_diverted_calls_diverted_header_name,
                calling_address_diverted_calls_from_header_address=calling_address_diverted_calls_from_header_address,
                calling_address_diverted_calls_from_header_hame=calling_address_diverted_calls_from_header_hame,
                calling_address_diverted_calls_p_asserted_identity_address=calling_address_diverted_calls_p_asserted_identity_address,
                calling_address_diverted_calls_p_asserted_identity_name=calling_address_diverted_calls_p_asserted_identity_name,
                calling_address_line_value_address_1=calling_address_line_value_address_1,
                calling_address_line_value_address_2=calling_address_line_value_address_2,
                calling_address_line_value_name_1=calling_address_line_value_name_1,
                calling_address_line_value_name_2=calling_address_line_value_name_2,
                calling_address_normal_calls_diverted_header_address=calling_address_normal_calls_diverted_header_address,
                calling_address_normal_calls_diverted_header_name=calling_address_normal_calls_diverted_header_name,
                calling_address_normal_calls_from_header_address=calling_address_normal_calls_from_header_address,
                calling_address_normal_calls_from_header_name=calling_address_normal_calls_from_header_name,
                calling_address_normal_calls_p_asserted_identity_header_address=calling_address_normal_calls_p_asserted_identity_header_address,
                calling_address_normal_calls_p_asserted_identity_header_name=calling_address_normal_calls_p_asserted_identity_header_name,
                calling_address_selection=calling_address_selection,
                connect_timer_ms=connect_timer_ms,
                direction=direction,
                disable_fax_detection=disable_fax_detection,
                disable_media_server_passthru=disable_media_server_passthru,
                disconnect_on_broken_rtp=disconnect_on_broken_rtp,
                diversion_info=diversion_info,
                dns_srv=dns_srv,
                domain_name=domain_name,
                dtmf_payload=dtmf_payload,
                dtmf_type=dtmf_type,
                echo_cancellation=echo_cancellation,
                enable_processing_of_received_sip_refer_messages=enable_processing_of_received_sip_refer_messages,
                enable_sending_sip_refer_messages=enable_sending_sip_refer_messages,
                enable_sending_sip_refer_messages_to_lines_in_other_line_groups=enable_sending_sip_refer_messages_to_lines_in_other_line_groups,
                enable_sip_prack_update_for_early_media_support=enable_sip_prack_update_for_early_media_support,
                encrypt_recordings=encrypt_recordings,
                fax_protocol=fax_protocol,
                ignore_address_if_user_portion_is_not_numeric=ignore_address_if_user_portion_is_not_numeric,
                inbound_progress_timer_ms=inbound_progress_timer_ms,
                include_early_audio=include_early_audio,
                include_hold_music=include_hold_music,
                keep_tel_scheme_when_using_a_proxy=keep_tel_scheme_when_using_a_proxy,
                line_usage=line_usage,
                location=location,
                maximum_invite_retry=maximum_invite_retry,
                maximum_packet_retry=maximum_packet_retry,
                max_number_of_calls_combined_limit=max_number_of_calls_combined_limit,
                max_number_of_calls_inbound_limit=max_number_of_calls_inbound_limit,
                max_number_of_calls_outbound_limit=max_number_of_calls_outbound_limit,
                max_number_of_calls_use_combined=max_number_of_calls_use_combined,
                max_number_of_faxes_combined_limit=max_number_of_faxes_combined_limit,
                max_number_of_faxes_inbound_limit=max_number_of_faxes_inbound_limit,
                max_number_of_faxes_outbound_limit=max_number_of_faxes_outbound_limit,
                max_number_of_faxes_use_combined=max_number_of_faxes_use_combined,
                max_probation_time=max_probation_time,
                media_address_family=media_address_family,
                media_reinvite_timing=media_reinvite_timing,
                media_timing=media_timing,
                permanent=permanent,
                playback_early_media_to_inbound_calls=playback_early_media_to_inbound_calls,
                proxy_ip_list=proxy_ip_list,
                receive_port=receive_port,
                registar_external_list=registar_external_list,
                registrar_address_list=registrar_address_list,
                reinvite_delay_ms=reinvite_delay_ms,
                retryable_cause_codes=retryable_cause_codes,
                retryable_reason_codes=retryable_reason_codes,
                security=security,
                silence_time_ms=silence_time_ms,
                sip_access_default_deny_all=sip_access_default_deny_all,
                sip_access_denied_list=sip_access_denied_list,
                sip_access_granted_list=sip_access_granted_list,
                sip_answer_delay_ms=sip_answer_delay_ms,
                sip_dscp_value=sip_dscp_value,
                sip_session_timeout=sip_session_timeout,
                terminate_analysis_on_connect=terminate_analysis_on_connect,
                t_one_timer_ms=t_one_timer_ms,
                transfer_headers=transfer_headers,
                transport_protocol=transport_protocol,
                t_two_timer_ms=t_two_timer_ms,
                use_diversion_info_if_present=use_diversion_info_if_present,
                use_only_numeric_portion=use_only_numeric_portion,
                use_proactive_recording=use_proactive_recording,
                user_to_user_conversion=user_to_user_conversion,
                user_to_user_header=user_to_user_header,
                use_sip_session_timer=use_sip_session_timer,
                use_sips_scheme=use_sips_scheme,
                uui_protocol_discriminator=uui_protocol_discriminator,
                voice_activation_detection=voice_activation_detection,
            ),
        )

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal[
            "view",
            "admin",
            "recordLineQueue",
            "listenLineQueue",
            "joinLineQueue",
            "coachLineQueue",
            "pickupLineQueue",
            "transferLineQueue",
            "disconnectLineQueue",
            "snipLineQueue",
        ]
        | UnsetType = UNSET,
    ) -> models.Line:
        """Returns one line.

        Needs configuration 1.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Needs configuration 11. Default: 'admin'.
        """
        return self._call(
            _operations.GET_LINE,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    def delete(self, id: str) -> None:
        """Deletes a line.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_LINE, path={"id": id})

    def update(
        self,
        id: str,
        body: models.Line | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        active: bool | UnsetType = UNSET,
        adapter_name: str | UnsetType = UNSET,
        address_family: models.LineAddressFamily | UnsetType = UNSET,
        allow_deferred_answer: bool | UnsetType = UNSET,
        allow_multiple_codecs_in_outbound_sdp_offer: bool | UnsetType = UNSET,
        asr_enabled: bool | UnsetType = UNSET,
        audio_path: models.LineAudioPath | UnsetType = UNSET,
        audio_protocol: models.LineAudioProtocol | UnsetType = UNSET,
        authentication: bool | UnsetType = UNSET,
        authentication_password: str | UnsetType = UNSET,
        authentication_username: str | UnsetType = UNSET,
        auto_disconnect_when_silence_detected_in_voicemail: bool | UnsetType = UNSET,
        board_type: str | UnsetType | None = UNSET,
        call_analysis_type: models.LineCallAnalysisType | UnsetType = UNSET,
        call_attribute_headers: Sequence[str] | UnsetType | None = UNSET,
        called_address_selection: models.LineCalledAddressSelection | UnsetType = UNSET,
        called_address_send_extension: models.LineSendExtension | UnsetType = UNSET,
        calling_address_diversion_method: models.LineDiversionMethod | UnsetType = UNSET,
        calling_address_diverted_calls_diverted_header_address: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_diverted_header_name: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_from_header_address: models.LineCallingAddressDivertedCallsFromHeaderAddress
        | UnsetType = UNSET,
        calling_address_diverted_calls_from_header_hame: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_p_asserted_identity_address: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_diverted_calls_p_asserted_identity_name: models.LineCallingAddressDivertedCalls
        | UnsetType = UNSET,
        calling_address_line_value_address_1: str | UnsetType = UNSET,
        calling_address_line_value_address_2: str | UnsetType | None = UNSET,
        calling_address_line_value_name_1: str | UnsetType | None = UNSET,
        calling_address_line_value_name_2: str | UnsetType | None = UNSET,
        calling_address_normal_calls_diverted_header_address: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_diverted_header_name: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_from_header_address: models.LineCallingAddressNormalCallsFromHeaderAddress
        | UnsetType = UNSET,
        calling_address_normal_calls_from_header_name: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_p_asserted_identity_header_address: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_normal_calls_p_asserted_identity_header_name: models.LineCallingAddressNormalCalls
        | UnsetType = UNSET,
        calling_address_selection: models.LineCallingAddressSelection | UnsetType = UNSET,
        connect_timer_ms: int | UnsetType | None = UNSET,
        direction: str | UnsetType | None = UNSET,
        disable_fax_detection: bool | UnsetType = UNSET,
        disable_media_server_passthru: bool | UnsetType = UNSET,
        disconnect_on_broken_rtp: int | UnsetType = UNSET,
        diversion_info: models.LineDiversionInfo | UnsetType = UNSET,
        dns_srv: bool | UnsetType = UNSET,
        domain_name: str | UnsetType = UNSET,
        dtmf_payload: int | UnsetType = UNSET,
        dtmf_type: models.LineDTMFType | UnsetType = UNSET,
        echo_cancellation: bool | UnsetType = UNSET,
        enable_processing_of_received_sip_refer_messages: bool | UnsetType = UNSET,
        enable_sending_sip_refer_messages: bool | UnsetType = UNSET,
        enable_sending_sip_refer_messages_to_lines_in_other_line_groups: bool
        | UnsetType
        | None = UNSET,
        enable_sip_prack_update_for_early_media_support: bool | UnsetType = UNSET,
        encrypt_recordings: bool | UnsetType = UNSET,
        fax_protocol: models.LineFaxProtocol | UnsetType = UNSET,
        ignore_address_if_user_portion_is_not_numeric: bool | UnsetType = UNSET,
        inbound_progress_timer_ms: int | UnsetType = UNSET,
        include_early_audio: bool | UnsetType = UNSET,
        include_hold_music: bool | UnsetType = UNSET,
        keep_tel_scheme_when_using_a_proxy: bool | UnsetType = UNSET,
        line_usage: models.LineUsage | UnsetType = UNSET,
        location: str | UnsetType | None = UNSET,
        maximum_invite_retry: int | UnsetType = UNSET,
        maximum_packet_retry: int | UnsetType = UNSET,
        max_number_of_calls_combined_limit: int | UnsetType | None = UNSET,
        max_number_of_calls_inbound_limit: int | UnsetType | None = UNSET,
        max_number_of_calls_outbound_limit: int | UnsetType | None = UNSET,
        max_number_of_calls_use_combined: bool | UnsetType | None = UNSET,
        max_number_of_faxes_combined_limit: int | UnsetType | None = UNSET,
        max_number_of_faxes_inbound_limit: int | UnsetType | None = UNSET,
        max_number_of_faxes_outbound_limit: int | UnsetType | None = UNSET,
        max_number_of_faxes_use_combined: bool | UnsetType | None = UNSET,
        max_probation_time: int | UnsetType = UNSET,
        media_address_family: models.LineMediaAddressFamily | UnsetType = UNSET,
        media_reinvite_timing: bool | UnsetType = UNSET,
        media_timing: bool | UnsetType = UNSET,
        permanent: bool | UnsetType = UNSET,
        playback_early_media_to_inbound_calls: bool | UnsetType = UNSET,
        proxy_ip_list: Sequence[models.LineSipProxy] | UnsetType | None = UNSET,
        receive_port: int | UnsetType = UNSET,
        registar_external_list: Sequence[str] | UnsetType | None = UNSET,
        registrar_address_list: Sequence[models.LineRegistrarAddress] | UnsetType | None = UNSET,
        reinvite_delay_ms: int | UnsetType = UNSET,
        retryable_cause_codes: str | UnsetType = UNSET,
        retryable_reason_codes: str | UnsetType = UNSET,
        security: models.LineSecurity | UnsetType = UNSET,
        silence_time_ms: int | UnsetType = UNSET,
        sip_access_default_deny_all: bool | UnsetType = UNSET,
        sip_access_denied_list: Sequence[models.LineAccessLevel] | UnsetType | None = UNSET,
        sip_access_granted_list: Sequence[models.LineAccessLevel] | UnsetType | None = UNSET,
        sip_answer_delay_ms: int | UnsetType = UNSET,
        sip_dscp_value: str | UnsetType = UNSET,
        sip_session_timeout: int | UnsetType = UNSET,
        terminate_analysis_on_connect: bool | UnsetType = UNSET,
        t_one_timer_ms: int | UnsetType = UNSET,
        transfer_headers: Sequence[str] | UnsetType | None = UNSET,
        transport_protocol: models.LineTransportProtocol | UnsetType = UNSET,
        t_two_timer_ms: int | UnsetType = UNSET,
        use_diversion_info_if_present: bool | UnsetType = UNSET,
        use_only_numeric_portion: bool | UnsetType = UNSET,
        use_proactive_recording: bool | UnsetType = UNSET,
        user_to_user_conversion: models.LineUserToUserConversion | UnsetType | None = UNSET,
        user_to_user_header: models.LineUserToUserHeader | UnsetType | None = UNSET,
        use_sip_session_timer: bool | UnsetType = UNSET,
        use_sips_scheme: bool | UnsetType = UNSET,
        uui_protocol_discriminator: str | UnsetType = UNSET,
        voice_activation_detection: bool | UnsetType = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a line.

        Args:
            id: The id of the object.
            body: The whole body.
            active: Whether the line is in service.
            adapter_name: The name of the network adapter that the line uses.
            address_family: The version of IP addresses for signalling.
            allow_multiple_codecs_in_outbound_sdp_offer: Whether the SDP offer of an outbound
                call may list several codecs.
            asr_enabled: Whether automatic speech recognition (ASR) is on.
            audio_path: Whether audio goes through the server at need or always.
            audio_protocol: Whether audio is sent plain or encrypted.
            authentication: Whether the line authenticates with the user name and password given
                here.
            call_analysis_type: Where the analysis of who or what answered a call is done.
            call_attribute_headers: The SIP headers for call attributes.
            called_address_selection: The part of a SIP request from which the called address is
                taken.
            called_address_send_extension: How an extension is sent with the called address.
            calling_address_diversion_method: How a diversion of a call is signalled.
            calling_address_diverted_calls_diverted_header_address: For diverted calls: the
                source of the address in the diversion header.
            calling_address_diverted_calls_diverted_header_name: For diverted calls: the source
                of the name in the diversion header.
            calling_address_diverted_calls_from_header_address: For diverted calls: the source
                of the address in the From header.
            calling_address_diverted_calls_from_header_hame: For diverted calls: the source of
                the name in the From header. The spelling, Hame, is that of the API.
            calling_address_diverted_calls_p_asserted_identity_address: For diverted calls: the
                source of the address in the P-Asserted-Identity header.
            calling_address_diverted_calls_p_asserted_identity_name: For diverted calls: the
                source of the name in the P-Asserted-Identity header.
            calling_address_line_value_address_1: The first calling address that the line has of
                its own.
            calling_address_line_value_address_2: The second calling address that the line has
                of its own.
            calling_address_line_value_name_1: The first calling name that the line has of its
                own.
            calling_address_line_value_name_2: The second calling name that the line has of its
                own.
            calling_address_normal_calls_diverted_header_address: For calls that are not
                diverted: the source of the address in the diversion header.
            calling_address_normal_calls_diverted_header_name: For calls that are not diverted:
                the source of the name in the diversion header.
            calling_address_normal_calls_from_header_address: For calls that are not diverted:
                the source of the address in the From header.
            calling_address_normal_calls_from_header_name: For calls that are not diverted: the
                source of the name in the From header.
            calling_address_normal_calls_p_asserted_identity_header_address: For calls that are
                not diverted: the source of the address in the P-Asserted-Identity header.
            calling_address_normal_calls_p_asserted_identity_header_name: For calls that are not
                diverted: the source of the name in the P-Asserted-Identity header.
            calling_address_selection: The SIP headers from which the calling address is taken.
            connect_timer_ms: The connect timer, in milliseconds.
            direction: The direction of the calls that the line takes.
            disable_fax_detection: Whether the detection of faxes is turned off.
            disable_media_server_passthru: Whether pass-through of media on the media server is
                turned off.
            disconnect_on_broken_rtp: The setting for disconnecting a call whose RTP media
                breaks off.
            diversion_info: The diversion that counts for a call that was diverted more than
                once.
            dns_srv: Whether DNS SRV records are looked up.
            dtmf_payload: The RTP payload type for DTMF tones.
            dtmf_type: How DTMF tones are sent.
            enable_processing_of_received_sip_refer_messages: Whether the line acts on SIP REFER
                messages, which ask to transfer a call.
            enable_sending_sip_refer_messages: Whether the line sends SIP REFER messages, which
                ask to transfer a call.
            enable_sending_sip_refer_messages_to_lines_in_other_line_groups: Whether the line
                also sends SIP REFER messages for transfers to lines of other line groups.
            enable_sip_prack_update_for_early_media_support: Whether SIP PRACK and UPDATE are
                on, for media before a call is answered.
            ignore_address_if_user_portion_is_not_numeric: Whether an address is ignored when
                its user part is not a number.
            inbound_progress_timer_ms: The timer for the progress of inbound calls, in
                milliseconds.
            keep_tel_scheme_when_using_a_proxy: Whether a tel URI stays one when it goes through
                a proxy.
            location: The location that the line belongs to.
            maximum_invite_retry: How often a SIP INVITE is retried at most.
            maximum_packet_retry: How often a SIP packet is retried at most.
            max_number_of_calls_combined_limit: The most calls at a time, inbound and outbound
                together.
            max_number_of_calls_inbound_limit: The most inbound calls at a time.
            max_number_of_calls_outbound_limit: The most outbound calls at a time.
            max_number_of_calls_use_combined: Whether one limit holds for inbound and outbound
                calls together.
            max_number_of_faxes_combined_limit: The most faxes at a time, inbound and outbound
                together.
            max_number_of_faxes_inbound_limit: The most inbound faxes at a time.
            max_number_of_faxes_outbound_limit: The most outbound faxes at a time.
            max_number_of_faxes_use_combined: Whether one limit holds for inbound and outbound
                faxes together.
            media_address_family: The version of IP addresses for media.
            playback_early_media_to_inbound_calls: Whether inbound calls hear the media from
                before the answer.
            proxy_ip_list: The SIP proxies of the line.
            receive_port: The port on which the line receives SIP.
            registar_external_list: The external registrars of the line. The spelling, registar,
                is that of the API.
            registrar_address_list: The SIP registrars at which the line registers.
            reinvite_delay_ms: The delay before a SIP re-INVITE, in milliseconds.
            retryable_cause_codes: The cause codes of a failed call after which it is tried
                again, in one text.
            retryable_reason_codes: The reason codes of a failed call after which it is tried
                again, in one text.
            silence_time_ms: The time of silence, in milliseconds.
            sip_access_default_deny_all: Whether access is denied to all by default.
            sip_access_denied_list: The networks that are denied access.
            sip_access_granted_list: The networks that are granted access.
            sip_answer_delay_ms: The delay before a call is answered, in milliseconds.
            sip_dscp_value: The DSCP value, a mark for quality of service, of SIP packets.
            sip_session_timeout: The time after which a SIP session lapses.
            terminate_analysis_on_connect: Whether call analysis ends when the call connects.
            t_one_timer_ms: The SIP timer T1, in milliseconds.
            transfer_headers: The SIP headers for transfers.
            t_two_timer_ms: The SIP timer T2, in milliseconds.
            use_diversion_info_if_present: Whether the information about a diversion is used
                where a call has it.
            use_only_numeric_portion: Whether only the numeric part of an address is used.
            user_to_user_conversion: The coding of user-to-user information (UUI).
            user_to_user_header: The SIP header for user-to-user information (UUI).
            use_sip_session_timer: Whether the SIP session timer is on.
            use_sips_scheme: Whether addresses have the scheme sips in place of sip.
            uui_protocol_discriminator: The protocol discriminator of user-to-user information
                (UUI).
            voice_activation_detection: Whether the detection of voice is on.
        """
        return self._call(
            _operations.UPDATE_LINE,
            path={"id": id},
            body=body_of(
                models.Line,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                active=active,
                adapter_name=adapter_name,
                address_family=address_family,
                allow_deferred_answer=allow_deferred_answer,
                allow_multiple_codecs_in_outbound_sdp_offer=allow_multiple_codecs_in_outbound_sdp_offer,
                asr_enabled=asr_enabled,
                audio_path=audio_path,
                audio_protocol=audio_protocol,
                authentication=authentication,
                authentication_password=authentication_password,
                authentication_username=authentication_username,
                auto_disconnect_when_silence_detected_in_voicemail=auto_disconnect_when_silence_detected_in_voicemail,
                board_type=board_type,
                call_analysis_type=call_analysis_type,
                call_attribute_headers=call_attribute_headers,
                called_address_selection=called_address_selection,
                called_address_send_extension=called_address_send_extension,
                calling_address_diversion_method=calling_address_diversion_method,
                calling_address_diverted_calls_diverted_header_address=calling_address_diverted_calls_diverted_header_address,
                calling_address_diverted_calls_diverted_header_name=calling_address_diverted_calls_diverted_header_name,
                calling_address_diverted_calls_from_header_address=calling_address_diverted_calls_from_header_address,
                calling_address_diverted_calls_from_header_hame=calling_address_diverted_calls_from_header_hame,
                calling_address_diverted_calls_p_asserted_identity_address=calling_address_diverted_calls_p_asserted_identity_address,
                calling_address_diverted_calls_p_asserted_identity_name=calling_address_diverted_calls_p_asserted_identity_name,
                calling_address_line_value_address_1=calling_address_line_value_address_1,
                calling_address_line_value_address_2=calling_address_line_value_address_2,
                calling_address_line_value_name_1=calling_address_line_value_name_1,
                calling_address_line_value_name_2=calling_address_line_value_name_2,
                calling_address_normal_calls_diverted_header_address=calling_address_normal_calls_diverted_header_address,
                calling_address_normal_calls_diverted_header_name=calling_address_normal_calls_diverted_header_name,
                calling_address_normal_calls_from_header_address=calling_address_normal_calls_from_header_address,
                calling_address_normal_calls_from_header_name=calling_address_normal_calls_from_header_name,
                calling_address_normal_calls_p_asserted_identity_header_address=calling_address_normal_calls_p_asserted_identity_header_address,
                calling_address_normal_calls_p_asserted_identity_header_name=calling_address_normal_calls_p_asserted_identity_header_name,
                calling_address_selection=calling_address_selection,
                connect_timer_ms=connect_timer_ms,
                direction=direction,
                disable_fax_detection=disable_fax_detection,
                disable_media_server_passthru=disable_media_server_passthru,
                disconnect_on_broken_rtp=disconnect_on_broken_rtp,
                diversion_info=diversion_info,
                dns_srv=dns_srv,
                domain_name=domain_name,
                dtmf_payload=dtmf_payload,
                dtmf_type=dtmf_type,
                echo_cancellation=echo_cancellation,
                enable_processing_of_received_sip_refer_messages=enable_processing_of_received_sip_refer_messages,
                enable_sending_sip_refer_messages=enable_sending_sip_refer_messages,
                enable_sending_sip_refer_messages_to_lines_in_other_line_groups=enable_sending_sip_refer_messages_to_lines_in_other_line_groups,
                enable_sip_prack_update_for_early_media_support=enable_sip_prack_update_for_early_media_support,
                encrypt_recordings=encrypt_recordings,
                fax_protocol=fax_protocol,
                ignore_address_if_user_portion_is_not_numeric=ignore_address_if_user_portion_is_not_numeric,
                inbound_progress_timer_ms=inbound_progress_timer_ms,
                include_early_audio=include_early_audio,
                include_hold_music=include_hold_music,
                keep_tel_scheme_when_using_a_proxy=keep_tel_scheme_when_using_a_proxy,
                line_usage=line_usage,
                location=location,
                maximum_invite_retry=maximum_invite_retry,
                maximum_packet_retry=maximum_packet_retry,
                max_number_of_calls_combined_limit=max_number_of_calls_combined_limit,
                max_number_of_calls_inbound_limit=max_number_of_calls_inbound_limit,
                max_number_of_calls_outbound_limit=max_number_of_calls_outbound_limit,
                max_number_of_calls_use_combined=max_number_of_calls_use_combined,
                max_number_of_faxes_combined_limit=max_number_of_faxes_combined_limit,
                max_number_of_faxes_inbound_limit=max_number_of_faxes_inbound_limit,
                max_number_of_faxes_outbound_limit=max_number_of_faxes_outbound_limit,
                max_number_of_faxes_use_combined=max_number_of_faxes_use_combined,
                max_probation_time=max_probation_time,
                media_address_family=media_address_family,
                media_reinvite_timing=media_reinvite_timing,
                media_timing=media_timing,
                permanent=permanent,
                playback_early_media_to_inbound_calls=playback_early_media_to_inbound_calls,
                proxy_ip_list=proxy_ip_list,
                receive_port=receive_port,
                registar_external_list=registar_external_list,
                registrar_address_list=registrar_address_list,
                reinvite_delay_ms=reinvite_delay_ms,
                retryable_cause_codes=retryable_cause_codes,
                retryable_reason_codes=retryable_reason_codes,
                security=security,
                silence_time_ms=silence_time_ms,
                sip_access_default_deny_all=sip_access_default_deny_all,
                sip_access_denied_list=sip_access_denied_list,
                sip_access_granted_list=sip_access_granted_list,
                sip_answer_delay_ms=sip_answer_delay_ms,
                sip_dscp_value=sip_dscp_value,
                sip_session_timeout=sip_session_timeout,
                terminate_analysis_on_connect=terminate_analysis_on_connect,
                t_one_timer_ms=t_one_timer_ms,
                transfer_headers=transfer_headers,
                transport_protocol=transport_protocol,
                t_two_timer_ms=t_two_timer_ms,
                use_diversion_info_if_present=use_diversion_info_if_present,
                use_only_numeric_portion=use_only_numeric_portion,
                use_proactive_recording=use_proactive_recording,
                user_to_user_conversion=user_to_user_conversion,
                user_to_user_header=user_to_user_header,
                use_sip_session_timer=use_sip_session_timer,
                use_sips_scheme=use_sips_scheme,
                uui_protocol_discriminator=uui_protocol_discriminator,
                voice_activation_detection=voice_activation_detection,
            ),
        )


class _ConfigurationLinesSince1AsSince1Until11(_ConfigurationLinesSince1):
    """Signatures of configuration.lines 1 to 10."""

    __slots__ = ()

    if TYPE_CHECKING:

        def get(
            self, id: str, *, select: Sequence[str] | str | UnsetType = UNSET
        ) -> models.Line: ...


class _ConfigurationLinesSince1AsSince11(_ConfigurationLinesSince1):
    """Signatures of configuration.lines 11 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        def get(
            self,
            id: str,
            *,
            select: Sequence[str] | str | UnsetType = UNSET,
            rights_filter: Literal[
                "view",
                "admin",
                "recordLineQueue",
                "listenLineQueue",
                "joinLineQueue",
                "coachLineQueue",
                "pickupLineQueue",
                "transferLineQueue",
                "disconnectLineQueue",
                "snipLineQueue",
            ]
            | UnsetType = UNSET,
        ) -> models.Line: ...


class ConfigurationLinesV1(_ConfigurationLinesSince1AsSince1Until11):
    """The operations of configuration.lines on a server with configuration 1."""

    __slots__ = ()


class ConfigurationLines(_ConfigurationLinesSince1AsSince11, ConfigurationLinesV1):
    """The operations of configuration.lines."""

    __slots__ = ()
