# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.defaults."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws.operations import configuration as _operations

__all__ = [
    "AsyncConfigurationDefaults",
    "AsyncConfigurationDefaultsAction",
    "AsyncConfigurationDefaultsClientTemplate",
    "AsyncConfigurationDefaultsKeyword",
    "AsyncConfigurationDefaultsLine",
    "AsyncConfigurationDefaultsMonitoredMailbox",
    "AsyncConfigurationDefaultsQueueColumn",
    "AsyncConfigurationDefaultsRecordingBeepTone",
    "AsyncConfigurationDefaultsRole",
    "AsyncConfigurationDefaultsSalesforceCtiAttributeMap",
    "AsyncConfigurationDefaultsSalesforceCtiAttributeMapV1",
    "AsyncConfigurationDefaultsSalesforceCtiConfiguration",
    "AsyncConfigurationDefaultsSchedule",
    "AsyncConfigurationDefaultsUser",
    "AsyncConfigurationDefaultsV1",
    "AsyncConfigurationDefaultsV11",
    "AsyncConfigurationDefaultsV12",
    "AsyncConfigurationDefaultsWorkgroup",
    "AsyncConfigurationDefaultsWrapUpCategory",
    "AsyncConfigurationDefaultsWrapUpCode",
]


class _ConfigurationDefaultsSince1Until12(AsyncArea):
    """Operations of configuration.defaults 1 to 11."""

    __slots__ = ()

    @property
    def salesforce_cti_attribute_map(self) -> AsyncConfigurationDefaultsSalesforceCtiAttributeMapV1:
        """The operations of configuration.defaults.salesforce_cti_attribute_map."""
        return self._child(AsyncConfigurationDefaultsSalesforceCtiAttributeMapV1)


class _ConfigurationDefaultsSince1(AsyncArea):
    """Operations of configuration.defaults 1 and later."""

    __slots__ = ()

    @property
    def action(self) -> AsyncConfigurationDefaultsAction:
        """The operations of configuration.defaults.action."""
        return self._child(AsyncConfigurationDefaultsAction)

    @property
    def client_template(self) -> AsyncConfigurationDefaultsClientTemplate:
        """The operations of configuration.defaults.client_template."""
        return self._child(AsyncConfigurationDefaultsClientTemplate)

    @property
    def keyword(self) -> AsyncConfigurationDefaultsKeyword:
        """The operations of configuration.defaults.keyword."""
        return self._child(AsyncConfigurationDefaultsKeyword)

    @property
    def monitored_mailbox(self) -> AsyncConfigurationDefaultsMonitoredMailbox:
        """The operations of configuration.defaults.monitored_mailbox."""
        return self._child(AsyncConfigurationDefaultsMonitoredMailbox)

    @property
    def queue_column(self) -> AsyncConfigurationDefaultsQueueColumn:
        """The operations of configuration.defaults.queue_column."""
        return self._child(AsyncConfigurationDefaultsQueueColumn)

    @property
    def recording_beep_tone(self) -> AsyncConfigurationDefaultsRecordingBeepTone:
        """The operations of configuration.defaults.recording_beep_tone."""
        return self._child(AsyncConfigurationDefaultsRecordingBeepTone)

    @property
    def role(self) -> AsyncConfigurationDefaultsRole:
        """The operations of configuration.defaults.role."""
        return self._child(AsyncConfigurationDefaultsRole)

    @property
    def salesforce_cti_configuration(self) -> AsyncConfigurationDefaultsSalesforceCtiConfiguration:
        """The operations of configuration.defaults.salesforce_cti_configuration."""
        return self._child(AsyncConfigurationDefaultsSalesforceCtiConfiguration)

    @property
    def schedule(self) -> AsyncConfigurationDefaultsSchedule:
        """The operations of configuration.defaults.schedule."""
        return self._child(AsyncConfigurationDefaultsSchedule)

    @property
    def user(self) -> AsyncConfigurationDefaultsUser:
        """The operations of configuration.defaults.user."""
        return self._child(AsyncConfigurationDefaultsUser)

    @property
    def workgroup(self) -> AsyncConfigurationDefaultsWorkgroup:
        """The operations of configuration.defaults.workgroup."""
        return self._child(AsyncConfigurationDefaultsWorkgroup)

    @property
    def wrap_up_category(self) -> AsyncConfigurationDefaultsWrapUpCategory:
        """The operations of configuration.defaults.wrap_up_category."""
        return self._child(AsyncConfigurationDefaultsWrapUpCategory)

    @property
    def wrap_up_code(self) -> AsyncConfigurationDefaultsWrapUpCode:
        """The operations of configuration.defaults.wrap_up_code."""
        return self._child(AsyncConfigurationDefaultsWrapUpCode)


class _ConfigurationDefaultsSince11(AsyncArea):
    """Operations of configuration.defaults 11 and later."""

    __slots__ = ()

    @property
    def line(self) -> AsyncConfigurationDefaultsLine:
        """The operations of configuration.defaults.line."""
        return self._child(AsyncConfigurationDefaultsLine)


class _ConfigurationDefaultsOfNoVersion(AsyncArea):
    """Operations that only the view of all versions has."""

    __slots__ = ()

    @property
    def salesforce_cti_attribute_map(self) -> AsyncConfigurationDefaultsSalesforceCtiAttributeMap:
        """The operations of configuration.defaults.salesforce_cti_attribute_map."""
        return self._child(AsyncConfigurationDefaultsSalesforceCtiAttributeMap)


class AsyncConfigurationDefaultsV1(
    _ConfigurationDefaultsSince1Until12, _ConfigurationDefaultsSince1
):
    """The operations of configuration.defaults on a server with configuration 1."""

    __slots__ = ()


class AsyncConfigurationDefaultsV11(_ConfigurationDefaultsSince11, AsyncConfigurationDefaultsV1):
    """The operations of configuration.defaults on a server with configuration 11."""

    __slots__ = ()


class AsyncConfigurationDefaultsV12(_ConfigurationDefaultsSince1, _ConfigurationDefaultsSince11):
    """The operations of configuration.defaults on a server with configuration 12."""

    __slots__ = ()


class AsyncConfigurationDefaults(_ConfigurationDefaultsOfNoVersion, AsyncConfigurationDefaultsV12):
    """The operations of configuration.defaults."""

    __slots__ = ()


class AsyncConfigurationDefaultsAction(AsyncArea):
    """The operations of configuration.defaults.action."""

    __slots__ = ()

    async def get(self) -> models.Action:
        """Returns the default values of an action."""
        return await self._call(_operations.GET_ACTION_DEFAULTS)


class AsyncConfigurationDefaultsClientTemplate(AsyncArea):
    """The operations of configuration.defaults.client_template."""

    __slots__ = ()

    async def get(self) -> models.ClientTemplate:
        """Returns the default values of a client template."""
        return await self._call(_operations.GET_CLIENT_TEMPLATE_DEFAULTS)


class AsyncConfigurationDefaultsKeyword(AsyncArea):
    """The operations of configuration.defaults.keyword."""

    __slots__ = ()

    async def get(self) -> models.Keyword:
        """Returns the default values of a keyword of Interaction Analyzer."""
        return await self._call(_operations.GET_KEYWORD_DEFAULTS)


class AsyncConfigurationDefaultsLine(AsyncArea):
    """The operations of configuration.defaults.line."""

    __slots__ = ()

    async def get(self) -> models.Line:
        """Returns the default values of a line.

        Needs configuration 11.
        """
        return await self._call(_operations.GET_LINE_DEFAULTS)


class AsyncConfigurationDefaultsMonitoredMailbox(AsyncArea):
    """The operations of configuration.defaults.monitored_mailbox."""

    __slots__ = ()

    async def get(self) -> models.MonitoredMailbox:
        """Returns the default values of a workgroup's monitored mailbox."""
        return await self._call(_operations.GET_MONITORED_MAILBOX_DEFAULTS)


class AsyncConfigurationDefaultsQueueColumn(AsyncArea):
    """The operations of configuration.defaults.queue_column."""

    __slots__ = ()

    async def get(self) -> models.QueueColumn:
        """Returns the default values of a queue column."""
        return await self._call(_operations.GET_QUEUE_COLUMN_DEFAULTS)


class AsyncConfigurationDefaultsRecordingBeepTone(AsyncArea):
    """The operations of configuration.defaults.recording_beep_tone."""

    __slots__ = ()

    async def get(self) -> models.RecordingBeepTone:
        """Returns the default values of a recording beep tone.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_RECORDING_BEEP_TONE_DEFAULTS)


class AsyncConfigurationDefaultsRole(AsyncArea):
    """The operations of configuration.defaults.role."""

    __slots__ = ()

    async def get(self) -> models.Role:
        """Returns the default values of a role.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_ROLE_DEFAULTS)


class _ConfigurationDefaultsSalesforceCtiAttributeMapSince1(AsyncArea):
    """Operations of configuration.defaults.salesforce_cti_attribute_map 1 to 11."""

    __slots__ = ()

    async def get(self) -> models.SalesforceCtiAttributeMap:
        """Returns the default values of a Salesforce attribute map.

        Needs configuration 1. Obsolete from configuration 12.
        """
        return await self._call(_operations.GET_SALESFORCE_CTI_ATTRIBUTE_MAP_DEFAULTS)


class AsyncConfigurationDefaultsSalesforceCtiAttributeMapV1(
    _ConfigurationDefaultsSalesforceCtiAttributeMapSince1
):
    """The operations of configuration.defaults.salesforce_cti_attribute_map on a server with configuration 1."""

    __slots__ = ()


class AsyncConfigurationDefaultsSalesforceCtiAttributeMap(
    AsyncConfigurationDefaultsSalesforceCtiAttributeMapV1
):
    """The operations of configuration.defaults.salesforce_cti_attribute_map."""

    __slots__ = ()


class AsyncConfigurationDefaultsSalesforceCtiConfiguration(AsyncArea):
    """The operations of configuration.defaults.salesforce_cti_configuration."""

    __slots__ = ()

    async def get(self) -> models.SalesforceCTIConfiguration:
        """Returns the default values of a Salesforce CTI configuration."""
        return await self._call(_operations.GET_SALESFORCE_CTI_CONFIGURATION_DEFAULTS)


class AsyncConfigurationDefaultsSchedule(AsyncArea):
    """The operations of configuration.defaults.schedule."""

    __slots__ = ()

    async def get(self) -> models.Schedule:
        """Returns the default values of a schedule.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_SCHEDULE_DEFAULTS)


class AsyncConfigurationDefaultsUser(AsyncArea):
    """The operations of configuration.defaults.user."""

    __slots__ = ()

    async def get(self) -> models.User:
        """Returns the default values of a user, in the form of a user.

        The default user is another resource.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_USER_DEFAULTS)


class AsyncConfigurationDefaultsWorkgroup(AsyncArea):
    """The operations of configuration.defaults.workgroup."""

    __slots__ = ()

    async def get(self) -> models.Workgroup:
        """Returns the default values of a workgroup.

        Needs configuration 1.
        """
        return await self._call(_operations.GET_WORKGROUP_DEFAULTS)


class AsyncConfigurationDefaultsWrapUpCategory(AsyncArea):
    """The operations of configuration.defaults.wrap_up_category."""

    __slots__ = ()

    async def get(self) -> models.WrapUpCategory:
        """Returns the default values of a wrap-up category."""
        return await self._call(_operations.GET_WRAP_UP_CATEGORY_DEFAULTS)


class AsyncConfigurationDefaultsWrapUpCode(AsyncArea):
    """The operations of configuration.defaults.wrap_up_code."""

    __slots__ = ()

    async def get(self) -> models.WrapUpCode:
        """Returns the default values of a wrap-up code."""
        return await self._call(_operations.GET_WRAP_UP_CODE_DEFAULTS)
