# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws.operations import configuration as _operations


class _ConfigurationDefaultsSince1(AsyncArea):
    """Operations of configuration 1 and later, defaults."""

    __slots__ = ()

    async def get_configuration_action_defaults(self) -> models.Action:
        """Returns the default values of an action."""
        return await self._call(_operations.GET_CONFIGURATION_ACTION_DEFAULTS)

    async def get_configuration_client_template_defaults(self) -> models.ClientTemplate:
        """Returns the default values of a client template."""
        return await self._call(_operations.GET_CONFIGURATION_CLIENT_TEMPLATE_DEFAULTS)

    async def get_configuration_keyword_defaults(self) -> models.Keyword:
        """Returns the default values of a keyword of Interaction Analyzer."""
        return await self._call(_operations.GET_CONFIGURATION_KEYWORD_DEFAULTS)

    async def get_configuration_monitored_mailbox_defaults(self) -> models.MonitoredMailbox:
        """Returns the default values of a workgroup's monitored mailbox."""
        return await self._call(_operations.GET_CONFIGURATION_MONITORED_MAILBOX_DEFAULTS)

    async def get_configuration_queue_column_defaults(self) -> models.QueueColumn:
        """Returns the default values of a queue column."""
        return await self._call(_operations.GET_CONFIGURATION_QUEUE_COLUMN_DEFAULTS)

    async def get_configuration_recording_beep_tone_defaults(self) -> models.RecordingBeepTone:
        """Returns the default values of a recording beep tone.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_CONFIGURATION_RECORDING_BEEP_TONE_DEFAULTS)

    async def get_configuration_role_defaults(self) -> models.Role:
        """Returns the default values of a role.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_CONFIGURATION_ROLE_DEFAULTS)

    async def get_salesforce_cti_configuration_defaults(self) -> models.SalesforceCTIConfiguration:
        """Returns the default values of a Salesforce CTI configuration."""
        return await self._call(_operations.GET_SALESFORCE_CTI_CONFIGURATION_DEFAULTS)

    async def get_configuration_schedule_defaults(self) -> models.Schedule:
        """Returns the default values of a schedule.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_CONFIGURATION_SCHEDULE_DEFAULTS)

    async def get_configuration_user_defaults(self) -> models.User:
        """Returns the default values of a user, in the form of a user.

        The default user is another resource.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_CONFIGURATION_USER_DEFAULTS)

    async def get_configuration_workgroup_defaults(self) -> models.Workgroup:
        """Returns the default values of a workgroup.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_CONFIGURATION_WORKGROUP_DEFAULTS)

    async def get_configuration_wrap_up_category_defaults(self) -> models.WrapUpCategory:
        """Returns the default values of a wrap-up category."""
        return await self._call(_operations.GET_CONFIGURATION_WRAP_UP_CATEGORY_DEFAULTS)

    async def get_configuration_wrap_up_code_defaults(self) -> models.WrapUpCode:
        """Returns the default values of a wrap-up code."""
        return await self._call(_operations.GET_CONFIGURATION_WRAP_UP_CODE_DEFAULTS)


class _ConfigurationDefaultsSince1Until12(AsyncArea):
    """Operations of configuration 1 to 11, defaults."""

    __slots__ = ()

    async def get_configuration_salesforce_cti_attribute_map_defaults(
        self,
    ) -> models.SalesforceCtiAttributeMap:
        """Returns the default values of a Salesforce attribute map.

        Needs configuration 1. Obsolete from configuration 12.
        """
        return await self._call(_operations.GET_CONFIGURATION_SALESFORCE_CTI_ATTRIBUTE_MAP_DEFAULTS)


class _ConfigurationDefaultsSince11(AsyncArea):
    """Operations of configuration 11 and later, defaults."""

    __slots__ = ()

    async def get_configuration_line_defaults(self) -> models.Line:
        """Returns the default values of a line.

        Needs configuration 11.
        """
        return await self._call(_operations.GET_CONFIGURATION_LINE_DEFAULTS)
