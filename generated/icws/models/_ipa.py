# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "BaseDataInst",
    "BaseDataInstColl",
    "BaseDataInstSing",
    "BasePropVal",
    "BasePropValColl",
    "BasePropValSing",
    "BooleanDataInstColl",
    "BooleanDataInstCollItem",
    "BooleanDataInstSing",
    "BooleanPropValColl",
    "BooleanPropValSing",
    "ClosePageReason",
    "ComplexDataInstColl",
    "ComplexDataInstCollItem",
    "ComplexDataInstSing",
    "ComplexPropValColl",
    "ComplexPropValSing",
    "ComplexValue",
    "CurrencyDataInstColl",
    "CurrencyDataInstCollItem",
    "CurrencyDataInstSing",
    "CurrencyPropValColl",
    "CurrencyPropValSing",
    "CurrencyValue",
    "CurrentPageSubscriptionBaseEventArgs",
    "CurrentPageSubscriptionClosePageEventArgs",
    "CurrentPageSubscriptionCommandCompleteEventArgs",
    "CurrentPageSubscriptionShowPageEventArgs",
    "DataReference",
    "DateDataInstColl",
    "DateDataInstSing",
    "DatePropValColl",
    "DatePropValSing",
    "DateTimeDataInstColl",
    "DateTimeDataInstSing",
    "DateTimePropValColl",
    "DateTimePropValSing",
    "DecimalDataInstColl",
    "DecimalDataInstSing",
    "DecimalPropValColl",
    "DecimalPropValSing",
    "DurationDataInstColl",
    "DurationDataInstSing",
    "DurationPropValColl",
    "DurationPropValSing",
    "FlowStatus",
    "LaunchMode",
    "LaunchProcessParameters",
    "LaunchProcessResults",
    "LaunchableProcessesSubscriptionEventArgs",
    "LongDataInstColl",
    "LongDataInstSing",
    "LongPropValColl",
    "LongPropValSing",
    "MailboxDataInstColl",
    "MailboxDataInstCollItem",
    "MailboxDataInstSing",
    "MailboxPropValColl",
    "MailboxPropValSing",
    "MailboxValue",
    "PageCommandType",
    "PasOverloadedAtLaunchOption",
    "PasRunState",
    "PasSubscriptionEventArgs",
    "ProcessDefinitionDescription",
    "ProcessInstanceSearchResult",
    "QueryProcessInstancesResults",
    "RuntimeDataValuesList",
    "RuntimeDataValuesListMeta",
    "RuntimeDataValuesListSelectionsListItem",
    "SendPageCommandParameters",
    "SendPageCommandResults",
    "SkillDataInstColl",
    "SkillDataInstSing",
    "SkillPropValColl",
    "SkillPropValSing",
    "StringDataInstColl",
    "StringDataInstCollItem",
    "StringDataInstSing",
    "StringPropValColl",
    "StringPropValSing",
    "TimeDataInstColl",
    "TimeDataInstSing",
    "TimePropValColl",
    "TimePropValSing",
    "UriDataInstColl",
    "UriDataInstSing",
    "UriPropValColl",
    "UriPropValSing",
    "UserInformation",
    "UserQueueDataInstColl",
    "UserQueueDataInstCollItem",
    "UserQueueDataInstSing",
    "UserQueuePropValColl",
    "UserQueuePropValSing",
    "UserQueueValue",
    "WorkgroupQueueDataInstColl",
    "WorkgroupQueueDataInstSing",
    "WorkgroupQueuePropValColl",
    "WorkgroupQueuePropValSing",
]


class BaseDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:baseDataInstColl"
):
    """The common part of the data instances that are collections."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET


class BaseDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:baseDataInstSing"
):
    """The common part of the data instances with a single value."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET


class BasePropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:basePropValColl"
):
    """The common part of the values of properties that are collections."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET


class BasePropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:basePropValSing"
):
    """The common part of the single values of properties."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET


class BooleanDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:booleanDataInstColl"
):
    """A data instance that holds a collection of Booleans."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[BooleanDataInstCollItem | None] | UnsetType | None = UNSET


class BooleanDataInstCollItem(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:booleanDataInstCollItem"
):
    """An item of a collection of Booleans."""

    id: str
    val: bool | UnsetType | None = UNSET


class BooleanDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:booleanDataInstSing"
):
    """A data instance that holds one Boolean."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: bool | UnsetType | None = UNSET


class BooleanPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:booleanPropValColl"
):
    """The value of a property that is a collection of Booleans."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[BooleanDataInstCollItem | None] | UnsetType | None = UNSET


class BooleanPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:booleanPropValSing"
):
    """The value of a property that is one Boolean."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: bool | UnsetType | None = UNSET


class ClosePageReason(OpenEnum):
    """Why the page of a work item is closed."""

    WorkItemCompleted = 1
    WorkItemHeld = 2
    """The work item is on hold."""
    WorkItemDisconnected = 3
    WorkItemNoLongerAssignedToUser = 4
    """The work item is assigned to the user no longer."""
    ProcessInError = 5
    """There was an error in the process."""
    UserNoLongerLicensedForIpa = 6
    """The user has no licence for Interaction Process Automation any more."""


class ComplexDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:complexDataInstColl"
):
    """A data instance that holds a collection of complex values."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[ComplexDataInstCollItem | None] | UnsetType | None = UNSET


class ComplexDataInstCollItem(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:complexDataInstCollItem"
):
    """An item of a collection of complex values."""

    id: str
    val: ComplexValue | UnsetType | None = UNSET


class ComplexDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:complexDataInstSing"
):
    """A data instance that holds one complex value."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: ComplexValue | UnsetType | None = UNSET


class ComplexPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:complexPropValColl"
):
    """The value of a property that is a collection of complex values."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[BasePropVal | None] | UnsetType | None = UNSET


class ComplexPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:complexPropValSing"
):
    """The value of a property that is one complex value."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: ComplexValue | UnsetType | None = UNSET


class ComplexValue(Model, kw_only=True):
    """A complex value: a group of property values."""

    unique_id: str | UnsetType | None = UNSET
    props: list[BasePropVal] | UnsetType | None = UNSET
    """The values of the properties."""


class CurrencyDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:currencyDataInstColl"
):
    """A data instance that holds a collection of amounts of money."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[CurrencyDataInstCollItem | None] | UnsetType | None = UNSET


class CurrencyDataInstCollItem(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:currencyDataInstCollItem"
):
    """An item of a collection of amounts of money."""

    id: str
    val: CurrencyValue | UnsetType | None = UNSET


class CurrencyDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:currencyDataInstSing"
):
    """A data instance that holds one amount of money."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: CurrencyValue | UnsetType | None = UNSET


class CurrencyPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:currencyPropValColl"
):
    """The value of a property that is a collection of amounts of money."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[CurrencyDataInstCollItem | None] | UnsetType | None = UNSET


class CurrencyPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:currencyPropValSing"
):
    """The value of a property that is one amount of money."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: CurrencyValue | UnsetType | None = UNSET


class CurrencyValue(Model, kw_only=True):
    """An amount of money with its currency."""

    amount: str | UnsetType | None = UNSET
    """The amount, as text."""
    code: str | UnsetType | None = UNSET
    """The code of the currency."""


class CurrentPageSubscriptionClosePageEventArgs(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:ipa:currentPageSubscriptionClosePageEventArgs",
):
    """Reports that the page of a work item is to be closed, and why."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    work_item_instance_id: str
    """The work item that the message is about."""
    close_reason: ClosePageReason | UnsetType = UNSET


class CurrentPageSubscriptionCommandCompleteEventArgs(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:ipa:currentPageSubscriptionCommandCompleteEventArgs",
):
    """Reports that a command for the current page of a work item is complete."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    work_item_instance_id: str
    """The work item that the message is about."""
    request_id: str
    """The request that sent the command."""
    error: _models.Error | None
    """What went wrong with the command."""
    invalid_data_items: list[DataReference] | UnsetType = UNSET
    """The data whose values are not valid."""


class CurrentPageSubscriptionShowPageEventArgs(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:ipa:currentPageSubscriptionShowPageEventArgs",
):
    """Reports which page of a work item to show, and with what values."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    work_item_instance_id: str
    """The work item that the message is about."""
    work_item_dynamic_details: str
    page_instance_id: str
    """Names the page in commands."""
    page_and_data_definitions: str
    runtime_values: RuntimeDataValuesList | UnsetType = UNSET
    """The data values for the page."""


class DataReference(Model, kw_only=True):
    """Names a piece of data by its id."""

    data_id: str | UnsetType = UNSET


class DateDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:dateDataInstColl"
):
    """A data instance that holds a collection of dates."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class DateDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:dateDataInstSing"
):
    """A data instance that holds one date."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class DatePropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:datePropValColl"
):
    """The value of a property that is a collection of dates."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class DatePropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:datePropValSing"
):
    """The value of a property that is one date."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class DateTimeDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:dateTimeDataInstColl"
):
    """A data instance that holds a collection of dates with times."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class DateTimeDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:dateTimeDataInstSing"
):
    """A data instance that holds one date and time."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class DateTimePropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:dateTimePropValColl"
):
    """The value of a property that is a collection of dates with times."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class DateTimePropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:dateTimePropValSing"
):
    """The value of a property that is one date and time."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class DecimalDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:decimalDataInstColl"
):
    """A data instance that holds a collection of decimal numbers."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET
    """The numbers, as texts."""


class DecimalDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:decimalDataInstSing"
):
    """A data instance that holds one decimal number."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET
    """The number, as text."""


class DecimalPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:decimalPropValColl"
):
    """The value of a property that is a collection of decimal numbers."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET
    """The numbers, as texts."""


class DecimalPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:decimalPropValSing"
):
    """The value of a property that is one decimal number."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET
    """The number, as text."""


class DurationDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:durationDataInstColl"
):
    """A data instance that holds a collection of durations."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET
    """The durations, as texts."""


class DurationDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:durationDataInstSing"
):
    """A data instance that holds one duration."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET
    """The duration, as text."""


class DurationPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:durationPropValColl"
):
    """The value of a property that is a collection of durations."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET
    """The durations, as texts."""


class DurationPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:durationPropValSing"
):
    """The value of a property that is one duration."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET
    """The duration, as text."""


class FlowStatus(OpenEnum):
    """The state of a process instance."""

    None_ = 0
    NotFound = 1
    Invalid = 2
    Running = 3
    Error = 4
    Completed = 5
    Canceled = 6
    RestoredInError = 7
    """The process was restored and is in error."""
    PropagatedError = 8
    """The error was passed on to the process from elsewhere."""
    Queued = 9
    """The launch waits in a queue."""


class LaunchMode(OpenEnum):
    """The purpose of a launch: a test, or production."""

    Test = 1
    Production = 2


class LaunchProcessParameters(Model, kw_only=True):
    """The process to launch, and the values of its parameters."""

    process_definition_id: str
    """The id of the process definition."""
    process_revision: str | UnsetType = UNSET
    """The revision of the process definition to launch."""
    param_vals: RuntimeDataValuesList | UnsetType | None = UNSET
    """The values of the process's parameters."""
    pas_overloaded_option: PasOverloadedAtLaunchOption | UnsetType = UNSET
    """What to do when the process automation server (PAS) is overloaded."""


class LaunchProcessResults(Model, kw_only=True):
    """The process instance that was launched, and its state."""

    process_instance_id: str
    process_state: FlowStatus


class LaunchableProcessesSubscriptionEventArgs(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:ipa:launchableProcessesSubscriptionEventArgs",
):
    """Reports which of the processes that can be launched were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    added: list[ProcessDefinitionDescription] | UnsetType = UNSET
    changed: list[ProcessDefinitionDescription] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """Names the processes that can be launched no longer."""

    def _lists(self) -> _Lists[str, ProcessDefinitionDescription]:
        return _Lists("added", "changed", "removed", ("process_definition_id",))


class LongDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:longDataInstColl"
):
    """A data instance that holds a collection of long integers."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET
    """The numbers, as texts."""


class LongDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:longDataInstSing"
):
    """A data instance that holds one long integer."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET
    """The number, as text."""


class LongPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:longPropValColl"
):
    """The value of a property that is a collection of long integers."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET
    """The numbers, as texts."""


class LongPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:longPropValSing"
):
    """The value of a property that is one long integer."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET
    """The number, as text."""


class MailboxDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:mailboxDataInstColl"
):
    """A data instance that holds a collection of mailboxes."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[MailboxDataInstCollItem | None] | UnsetType | None = UNSET


class MailboxDataInstCollItem(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:mailboxDataInstCollItem"
):
    """An item of a collection of mailboxes."""

    id: str
    val: MailboxValue | UnsetType | None = UNSET


class MailboxDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:mailboxDataInstSing"
):
    """A data instance that holds one mailbox."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: MailboxValue | UnsetType | None = UNSET


class MailboxPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:mailboxPropValColl"
):
    """The value of a property that is a collection of mailboxes."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[MailboxDataInstCollItem | None] | UnsetType | None = UNSET


class MailboxPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:mailboxPropValSing"
):
    """The value of a property that is one mailbox."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: MailboxValue | UnsetType | None = UNSET


class MailboxValue(Model, kw_only=True):
    """A mailbox with its type."""

    val: str
    """The mailbox."""
    type: str


class PageCommandType(OpenEnum):
    """The action of a command on a page."""

    Submit = 1
    Cancel = 2
    Save = 3
    Hold = 4


class PasOverloadedAtLaunchOption(OpenEnum):
    """The treatment of a launch when the process automation server (PAS) is overloaded."""

    Fail = 1
    """The launch fails."""
    Queue = 2
    """The launch waits in a queue."""


class PasRunState(OpenEnum):
    """The state of the process automation server (PAS)."""

    None_ = 0
    Running = 1
    ShuttingDown = 2
    Down = 3


class PasSubscriptionEventArgs(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:pasSubscriptionEventArgs"
):
    """Reports the state of the process automation server (PAS)."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    run_state: PasRunState | UnsetType = UNSET


class ProcessDefinitionDescription(Model, kw_only=True):
    """Describes a process that can be launched."""

    process_definition_id: str
    revision: str
    name: str
    description: str


class ProcessInstanceSearchResult(Model, kw_only=True):
    """A process instance that a search found."""

    instance_id: str
    definition_id: str | UnsetType = UNSET
    """The id of the process definition that was launched."""
    details: str | UnsetType = UNSET
    end_of_process: str | UnsetType | None = UNSET
    """When the process ended."""
    end_of_process_datetime: ClassVar[_Parsed] = _Parsed("end_of_process")
    initiating_user: UserInformation | UnsetType = UNSET
    """The user who launched the process."""
    launch_mode: LaunchMode | UnsetType = UNSET
    """Whether the process was launched for a test or in production."""
    numeric_id: int | UnsetType = UNSET
    """The id of the instance as a number."""
    process_name: str | UnsetType = UNSET
    revision: str | UnsetType = UNSET
    """The revision of the process definition."""
    start_of_process: str | UnsetType = UNSET
    """When the process started. A date-time."""
    start_of_process_datetime: ClassVar[_Parsed] = _Parsed("start_of_process")
    status: FlowStatus | UnsetType = UNSET


class QueryProcessInstancesResults(Model, kw_only=True):
    """The process instances that a search found."""

    items: list[ProcessInstanceSearchResult]


class RuntimeDataValuesList(Model, kw_only=True):
    """The values of data at run time, with the selections among them."""

    meta: RuntimeDataValuesListMeta
    """The kind and the version of the format."""
    data: list[BaseDataInst] | UnsetType | None = UNSET
    """The data instances that hold the values."""
    selections: list[RuntimeDataValuesListSelectionsListItem] | UnsetType | None = UNSET


class RuntimeDataValuesListMeta(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:runtimeDataValuesListMeta"
):
    """The kind and the version of the format of a list of data values."""

    payload_type: str
    """Says what the object holds."""
    format_version: str


class RuntimeDataValuesListSelectionsListItem(Model, kw_only=True):
    """The selected items of one piece of data, and the place that the selection goes to."""

    source_id: str
    """The id of the data that the items are selected from."""
    destination_id: str
    """The id of the data that the selection goes to."""
    items: list[str] | UnsetType | None = UNSET
    """The selected items."""


class SendPageCommandParameters(Model, kw_only=True):
    """The command for a page, and the values that were changed on it."""

    page_instance_id: str
    """The id of the page instance."""
    command_type: PageCommandType
    """The type of the command."""
    command_id: str | UnsetType = UNSET
    """The id of the command, as in the definition of the page."""
    changed_values: RuntimeDataValuesList | UnsetType = UNSET
    """The data values that the user changed on the page."""


class SendPageCommandResults(Model, kw_only=True):
    """Names the request, so that the message about its completion can be matched to it."""

    request_id: str
    """Comes back in the message that reports the end of the command."""


class SkillDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:skillDataInstColl"
):
    """A data instance that holds a collection of skills."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class SkillDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:skillDataInstSing"
):
    """A data instance that holds one skill."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class SkillPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:skillPropValColl"
):
    """The value of a property that is a collection of skills."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class SkillPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:skillPropValSing"
):
    """The value of a property that is one skill."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class StringDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:stringDataInstColl"
):
    """A data instance that holds a collection of texts."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class StringDataInstCollItem(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:stringDataInstCollItem"
):
    """An item of a collection whose values are texts."""

    id: str
    val: str | UnsetType | None = UNSET


class StringDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:stringDataInstSing"
):
    """A data instance that holds one text."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class StringPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:stringPropValColl"
):
    """The value of a property that is a collection of texts."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class StringPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:stringPropValSing"
):
    """The value of a property that is one text."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class TimeDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:timeDataInstColl"
):
    """A data instance that holds a collection of times of day."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class TimeDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:timeDataInstSing"
):
    """A data instance that holds one time of day."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class TimePropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:timePropValColl"
):
    """The value of a property that is a collection of times of day."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class TimePropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:timePropValSing"
):
    """The value of a property that is one time of day."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class UriDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:uriDataInstColl"
):
    """A data instance that holds a collection of URIs."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class UriDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:uriDataInstSing"
):
    """A data instance that holds one URI."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class UriPropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:uriPropValColl"
):
    """The value of a property that is a collection of URIs."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class UriPropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:uriPropValSing"
):
    """The value of a property that is one URI."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class UserInformation(Model, kw_only=True):
    """A user, with the name to show and a URI."""

    id: str
    display_name: str | UnsetType | None = UNSET
    uri: str | UnsetType = UNSET
    """Format: uri-reference."""


class UserQueueDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:userQueueDataInstColl"
):
    """A data instance that holds a collection of user queues."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[UserQueueDataInstCollItem | None] | UnsetType | None = UNSET


class UserQueueDataInstCollItem(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:userQueueDataInstCollItem"
):
    """An item of a collection of user queues."""

    id: str
    val: UserQueueValue | UnsetType | None = UNSET


class UserQueueDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:userQueueDataInstSing"
):
    """A data instance that holds one user queue."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: UserQueueValue | UnsetType | None = UNSET


class UserQueuePropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:userQueuePropValColl"
):
    """The value of a property that is a collection of user queues."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[UserQueueDataInstCollItem | None] | UnsetType | None = UNSET


class UserQueuePropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:userQueuePropValSing"
):
    """The value of a property that is one user queue."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: UserQueueValue | UnsetType | None = UNSET


class UserQueueValue(Model, kw_only=True):
    """A user queue with the name to show for it."""

    val: str
    """The user queue."""
    display_name: str | UnsetType | None = UNSET


class WorkgroupQueueDataInstColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:workgroupQueueDataInstColl"
):
    """A data instance that holds a collection of workgroup queues."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class WorkgroupQueueDataInstSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:workgroupQueueDataInstSing"
):
    """A data instance that holds one workgroup queue."""

    def_id: str | UnsetType = UNSET
    """The id of the definition that the instance follows."""
    id: str | UnsetType = UNSET
    name: str | UnsetType | None = UNSET
    security: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


class WorkgroupQueuePropValColl(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:workgroupQueuePropValColl"
):
    """The value of a property that is a collection of workgroup queues."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    items: list[StringDataInstCollItem | None] | UnsetType | None = UNSET


class WorkgroupQueuePropValSing(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:ipa:workgroupQueuePropValSing"
):
    """The value of a property that is one workgroup queue."""

    def_id: str | UnsetType = UNSET
    """The id of the property's definition."""
    name: str | UnsetType | None = UNSET
    val: str | UnsetType | None = UNSET


BaseDataInst: TypeAlias = (
    BaseDataInstSing
    | BooleanDataInstSing
    | ComplexDataInstSing
    | CurrencyDataInstSing
    | DateDataInstSing
    | DateTimeDataInstSing
    | DecimalDataInstSing
    | DurationDataInstSing
    | LongDataInstSing
    | MailboxDataInstSing
    | SkillDataInstSing
    | StringDataInstSing
    | TimeDataInstSing
    | UriDataInstSing
    | UserQueueDataInstSing
    | WorkgroupQueueDataInstSing
    | BaseDataInstColl
    | BooleanDataInstColl
    | ComplexDataInstColl
    | CurrencyDataInstColl
    | DateDataInstColl
    | DateTimeDataInstColl
    | DecimalDataInstColl
    | DurationDataInstColl
    | LongDataInstColl
    | MailboxDataInstColl
    | SkillDataInstColl
    | StringDataInstColl
    | TimeDataInstColl
    | UriDataInstColl
    | UserQueueDataInstColl
    | WorkgroupQueueDataInstColl
    | UnknownObject
)
"""BaseDataInst.

One of `BaseDataInstSing`, `BooleanDataInstSing`, `ComplexDataInstSing`,
`CurrencyDataInstSing`, `DateDataInstSing`, `DateTimeDataInstSing`,
`DecimalDataInstSing`, `DurationDataInstSing`, `LongDataInstSing`,
`MailboxDataInstSing`, `SkillDataInstSing`, `StringDataInstSing`, `TimeDataInstSing`,
`UriDataInstSing`, `UserQueueDataInstSing`, `WorkgroupQueueDataInstSing`,
`BaseDataInstColl`, `BooleanDataInstColl`, `ComplexDataInstColl`,
`CurrencyDataInstColl`, `DateDataInstColl`, `DateTimeDataInstColl`,
`DecimalDataInstColl`, `DurationDataInstColl`, `LongDataInstColl`,
`MailboxDataInstColl`, `SkillDataInstColl`, `StringDataInstColl`, `TimeDataInstColl`,
`UriDataInstColl`, `UserQueueDataInstColl`, `WorkgroupQueueDataInstColl`.
"""

BasePropVal: TypeAlias = (
    BasePropValSing
    | BooleanPropValSing
    | ComplexPropValSing
    | CurrencyPropValSing
    | DatePropValSing
    | DateTimePropValSing
    | DecimalPropValSing
    | DurationPropValSing
    | LongPropValSing
    | MailboxPropValSing
    | SkillPropValSing
    | StringPropValSing
    | TimePropValSing
    | UriPropValSing
    | UserQueuePropValSing
    | WorkgroupQueuePropValSing
    | BasePropValColl
    | BooleanPropValColl
    | ComplexPropValColl
    | CurrencyPropValColl
    | DatePropValColl
    | DateTimePropValColl
    | DecimalPropValColl
    | DurationPropValColl
    | LongPropValColl
    | MailboxPropValColl
    | SkillPropValColl
    | StringPropValColl
    | TimePropValColl
    | UriPropValColl
    | UserQueuePropValColl
    | WorkgroupQueuePropValColl
    | UnknownObject
)
"""BasePropVal.

One of `BasePropValSing`, `BooleanPropValSing`, `ComplexPropValSing`,
`CurrencyPropValSing`, `DatePropValSing`, `DateTimePropValSing`, `DecimalPropValSing`,
`DurationPropValSing`, `LongPropValSing`, `MailboxPropValSing`, `SkillPropValSing`,
`StringPropValSing`, `TimePropValSing`, `UriPropValSing`, `UserQueuePropValSing`,
`WorkgroupQueuePropValSing`, `BasePropValColl`, `BooleanPropValColl`,
`ComplexPropValColl`, `CurrencyPropValColl`, `DatePropValColl`, `DateTimePropValColl`,
`DecimalPropValColl`, `DurationPropValColl`, `LongPropValColl`, `MailboxPropValColl`,
`SkillPropValColl`, `StringPropValColl`, `TimePropValColl`, `UriPropValColl`,
`UserQueuePropValColl`, `WorkgroupQueuePropValColl`.
"""

CurrentPageSubscriptionBaseEventArgs: TypeAlias = (
    CurrentPageSubscriptionShowPageEventArgs
    | CurrentPageSubscriptionClosePageEventArgs
    | CurrentPageSubscriptionCommandCompleteEventArgs
    | UnknownObject
)
"""A message about the page of a work item.

One of `CurrentPageSubscriptionShowPageEventArgs`,
`CurrentPageSubscriptionClosePageEventArgs`,
`CurrentPageSubscriptionCommandCompleteEventArgs`.
"""
