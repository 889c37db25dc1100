# Derived from icws/aio/areas/configuration/defaults.py; edits here are lost.
"""Operations of configuration.defaults."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws.operations import configuration as _operations

__all__ = [
    "ConfigurationDefaults",
    "ConfigurationDefaultsAction",
    "ConfigurationDefaultsClientTemplate",
    "ConfigurationDefaultsKeyword",
    "ConfigurationDefaultsLine",
    "ConfigurationDefaultsMonitoredMailbox",
    "ConfigurationDefaultsQueueColumn",
    "ConfigurationDefaultsRecordingBeepTone",
    "ConfigurationDefaultsRole",
    "ConfigurationDefaultsSalesforceCtiAttributeMap",
    "ConfigurationDefaultsSalesforceCtiAttributeMapV1",
    "ConfigurationDefaultsSalesforceCtiConfiguration",
    "ConfigurationDefaultsSchedule",
    "ConfigurationDefaultsUser",
    "ConfigurationDefaultsV1",
    "ConfigurationDefaultsV11",
    "ConfigurationDefaultsV12",
    "ConfigurationDefaultsWorkgroup",
    "ConfigurationDefaultsWrapUpCategory",
    "ConfigurationDefaultsWrapUpCode",
]


class _ConfigurationDefaultsSince1Until12(Area):
    """Operations of configuration.defaults 1 to 11."""

    __slots__ = ()

    @property
    def salesforce_cti_attribute_map(self) -> ConfigurationDefaultsSalesforceCtiAttributeMapV1:
        """The operations of configuration.defaults.salesforce_cti_attribute_map."""
        return self._child(ConfigurationDefaultsSalesforceCtiAttributeMapV1)


class _ConfigurationDefaultsSince1(Area):
    """Operations of configuration.defaults 1 and later."""

    __slots__ = ()

    @property
    def action(self) -> ConfigurationDefaultsAction:
        """The operations of configuration.defaults.action."""
        return self._child(ConfigurationDefaultsAction)

    @property
    def client_template(self) -> ConfigurationDefaultsClientTemplate:
        """The operations of configuration.defaults.client_template."""
        return self._child(ConfigurationDefaultsClientTemplate)

    @property
    def keyword(self) -> ConfigurationDefaultsKeyword:
        """The operations of configuration.defaults.keyword."""
        return self._child(ConfigurationDefaultsKeyword)

    @property
    def monitored_mailbox(self) -> ConfigurationDefaultsMonitoredMailbox:
        """The operations of configuration.defaults.monitored_mailbox."""
        return self._child(ConfigurationDefaultsMonitoredMailbox)

    @property
    def queue_column(self) -> ConfigurationDefaultsQueueColumn:
        """The operations of configuration.defaults.queue_column."""
        return self._child(ConfigurationDefaultsQueueColumn)

    @property
    def recording_beep_tone(self) -> ConfigurationDefaultsRecordingBeepTone:
        """The operations of configuration.defaults.recording_beep_tone."""
        return self._child(ConfigurationDefaultsRecordingBeepTone)

    @property
    def role(self) -> ConfigurationDefaultsRole:
        """The operations of configuration.defaults.role."""
        return self._child(ConfigurationDefaultsRole)

    @property
    def salesforce_cti_configuration(self) -> ConfigurationDefaultsSalesforceCtiConfiguration:
        """The operations of configuration.defaults.salesforce_cti_configuration."""
        return self._child(ConfigurationDefaultsSalesforceCtiConfiguration)

    @property
    def schedule(self) -> ConfigurationDefaultsSchedule:
        """The operations of configuration.defaults.schedule."""
        return self._child(ConfigurationDefaultsSchedule)

    @property
    def user(self) -> ConfigurationDefaultsUser:
        """The operations of configuration.defaults.user."""
        return self._child(ConfigurationDefaultsUser)

    @property
    def workgroup(self) -> ConfigurationDefaultsWorkgroup:
        """The operations of configuration.defaults.workgroup."""
        return self._child(ConfigurationDefaultsWorkgroup)

    @property
    def wrap_up_category(self) -> ConfigurationDefaultsWrapUpCategory:
        """The operations of configuration.defaults.wrap_up_category."""
        return self._child(ConfigurationDefaultsWrapUpCategory)

    @property
    def wrap_up_code(self) -> ConfigurationDefaultsWrapUpCode:
        """The operations of configuration.defaults.wrap_up_code."""
        return self._child(ConfigurationDefaultsWrapUpCode)


class _ConfigurationDefaultsSince11(Area):
    """Operations of configuration.defaults 11 and later."""

    __slots__ = ()

    @property
    def line(self) -> ConfigurationDefaultsLine:
        """The operations of configuration.defaults.line."""
        return self._child(ConfigurationDefaultsLine)


class _ConfigurationDefaultsOfNoVersion(Area):
    """Operations that only the view of all versions has."""

    __slots__ = ()

    @property
    def salesforce_cti_attribute_map(self) -> ConfigurationDefaultsSalesforceCtiAttributeMap:
        """The operations of configuration.defaults.salesforce_cti_attribute_map."""
        return self._child(ConfigurationDefaultsSalesforceCtiAttributeMap)


class ConfigurationDefaultsV1(_ConfigurationDefaultsSince1Until12, _ConfigurationDefaultsSince1):
    """The operations of configuration.defaults on a server with configuration 1."""

    __slots__ = ()


class ConfigurationDefaultsV11(_ConfigurationDefaultsSince11, ConfigurationDefaultsV1):
    """The operations of configuration.defaults on a server with configuration 11."""

    __slots__ = ()


class ConfigurationDefaultsV12(_ConfigurationDefaultsSince1, _ConfigurationDefaultsSince11):
    """The operations of configuration.defaults on a server with configuration 12."""

    __slots__ = ()


class ConfigurationDefaults(_ConfigurationDefaultsOfNoVersion, ConfigurationDefaultsV12):
    """The operations of configuration.defaults."""

    __slots__ = ()


class ConfigurationDefaultsAction(Area):
    """The operations of configuration.defaults.action."""

    __slots__ = ()

    def get(self) -> models.Action:
        """Returns the default values of an action."""
        return self._call(_operations.GET_ACTION_DEFAULTS)


class ConfigurationDefaultsClientTemplate(Area):
    """The operations of configuration.defaults.client_template."""

    __slots__ = ()

    def get(self) -> models.ClientTemplate:
        """Returns the default values of a client template."""
        return self._call(_operations.GET_CLIENT_TEMPLATE_DEFAULTS)


class ConfigurationDefaultsKeyword(Area):
    """The operations of configuration.defaults.keyword."""

    __slots__ = ()

    def get(self) -> models.Keyword:
        """Returns the default values of a keyword of Interaction Analyzer."""
        return self._call(_operations.GET_KEYWORD_DEFAULTS)


class ConfigurationDefaultsLine(Area):
    """The operations of configuration.defaults.line."""

    __slots__ = ()

    def get(self) -> models.Line:
        """Returns the default values of a line.

        Needs configuration 11.
        """
        return self._call(_operations.GET_LINE_DEFAULTS)


class ConfigurationDefaultsMonitoredMailbox(Area):
    """The operations of configuration.defaults.monitored_mailbox."""

    __slots__ = ()

    def get(self) -> models.MonitoredMailbox:
        """Returns the default values of a workgroup's monitored mailbox."""
        return self._call(_operations.GET_MONITORED_MAILBOX_DEFAULTS)


class ConfigurationDefaultsQueueColumn(Area):
    """The operations of configuration.defaults.queue_column."""

    __slots__ = ()

    def get(self) -> models.QueueColumn:
        """Returns the default values of a queue column."""
        return self._call(_operations.GET_QUEUE_COLUMN_DEFAULTS)


class ConfigurationDefaultsRecordingBeepTone(Area):
    """The operations of configuration.defaults.recording_beep_tone."""

    __slots__ = ()

    def get(self) -> models.RecordingBeepTone:
        """Returns the default values of a recording beep tone.

        Needs configuration 1.
        """
        return self._call(_operations.GET_RECORDING_BEEP_TONE_DEFAULTS)


class ConfigurationDefaultsRole(Area):
    """The operations of configuration.defaults.role."""

    __slots__ = ()

    def get(self) -> models.Role:
        """Returns the default values of a role.

        Needs configuration 1.
        """
        return self._call(_operations.GET_ROLE_DEFAULTS)


class _ConfigurationDefaultsSalesforceCtiAttributeMapSince1(Area):
    """Operations of configuration.defaults.salesforce_cti_attribute_map 1 to 11."""

    __slots__ = ()

    def get(self) -> models.SalesforceCtiAttributeMap:
        """Returns the default values of a Salesforce attribute map.

        Needs configuration 1. Obsolete from configuration 12.
        """
        return self._call(_operations.GET_SALESFORCE_CTI_ATTRIBUTE_MAP_DEFAULTS)


class ConfigurationDefaultsSalesforceCtiAttributeMapV1(
    _ConfigurationDefaultsSalesforceCtiAttributeMapSince1
):
    """The operations of configuration.defaults.salesforce_cti_attribute_map on a server with configuration 1."""

    __slots__ = ()


class ConfigurationDefaultsSalesforceCtiAttributeMap(
    ConfigurationDefaultsSalesforceCtiAttributeMapV1
):
    """The operations of configuration.defaults.salesforce_cti_attribute_map."""

    __slots__ = ()


class ConfigurationDefaultsSalesforceCtiConfiguration(Area):
    """The operations of configuration.defaults.salesforce_cti_configuration."""

    __slots__ = ()

    def get(self) -> models.SalesforceCTIConfiguration:
        """Returns the default values of a Salesforce CTI configuration."""
        return self._call(_operations.GET_SALESFORCE_CTI_CONFIGURATION_DEFAULTS)


class ConfigurationDefaultsSchedule(Area):
    """The operations of configuration.defaults.schedule."""

    __slots__ = ()

    def get(self) -> models.Schedule:
        """Returns the default values of a schedule.

        Needs configuration 1.
        """
        return self._call(_operations.GET_SCHEDULE_DEFAULTS)


class ConfigurationDefaultsUser(Area):
    """The operations of configuration.defaults.user."""

    __slots__ = ()

    def get(self) -> models.User:
        """Returns the default values of a user, in the form of a user.

        The default user is another resource.

        Needs configuration 1.
        """
        return self._call(_operations.GET_USER_DEFAULTS)


class ConfigurationDefaultsWorkgroup(Area):
    """The operations of configuration.defaults.workgroup."""

    __slots__ = ()

    def get(self) -> models.Workgroup:
        """Returns the default values of a workgroup.

        Needs configuration 1.
        """
        return self._call(_operations.GET_WORKGROUP_DEFAULTS)


class ConfigurationDefaultsWrapUpCategory(Area):
    """The operations of configuration.defaults.wrap_up_category."""

    __slots__ = ()

    def get(self) -> models.WrapUpCategory:
        """Returns the default values of a wrap-up category."""
        return self._call(_operations.GET_WRAP_UP_CATEGORY_DEFAULTS)


class ConfigurationDefaultsWrapUpCode(Area):
    """The operations of configuration.defaults.wrap_up_code."""

    __slots__ = ()

    def get(self) -> models.WrapUpCode:
        """Returns the default values of a wrap-up code."""
        return self._call(_operations.GET_WRAP_UP_CODE_DEFAULTS)
