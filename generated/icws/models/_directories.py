# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from msgspec import field as _field

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "ContactAccessRights",
    "ContactEntry",
    "ContactEntryId",
    "ContactFilterItem",
    "ContactFilterType",
    "ContactLinkInfo",
    "ContactProperty",
    "ContactSortItem",
    "CreateSpeedDialContactLink",
    "DefaultPhoneNumberType",
    "DirectoriesMessage",
    "DirectoryAccessRights",
    "DirectoryCategory",
    "DirectoryCreated",
    "DirectoryDisplayType",
    "DirectoryMessage",
    "DirectoryMetadata",
    "DirectoryParameters",
    "DirectorySubscriptionParameters",
    "EditableContactEntry",
    "EditablePhoneNumber",
    "LookupComparisonType",
    "LookupEntries",
    "LookupEntriesQuery",
    "LookupEntry",
    "LookupEntryProperty",
    "LookupEntryType",
    "PendingCategories",
    "PhoneNumber",
    "SortDirection",
    "SpeedDialContactLink",
    "SpeedDialContactLinkCreated",
    "StatusSummary",
]


class ContactAccessRights(Model, kw_only=True):
    """Rights over a contact."""

    read: bool | UnsetType = UNSET
    create: bool | UnsetType = UNSET
    update: bool | UnsetType = UNSET
    delete: bool | UnsetType = UNSET


class ContactEntry(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:directories:contactEntry"
):
    """A contact as it is read, with its numbers and its status."""

    entry_id: str = _field(name="entryID")
    index: int
    """The position of the contact."""
    access_rights: ContactAccessRights | UnsetType = UNSET
    """What can be done with the contact."""
    assistant: str | UnsetType = UNSET
    """The contact's assistant."""
    business_address: str | UnsetType = UNSET
    business_city: str | UnsetType = UNSET
    business_country: str | UnsetType = UNSET
    business_email: str | UnsetType = UNSET
    business_state: str | UnsetType = UNSET
    business_zip_code: str | UnsetType = UNSET
    company: str | UnsetType = UNSET
    department: str | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    first_name: str | UnsetType = UNSET
    home_address: str | UnsetType = UNSET
    home_city: str | UnsetType = UNSET
    home_country: str | UnsetType = UNSET
    home_email: str | UnsetType = UNSET
    home_state: str | UnsetType = UNSET
    home_zip_code: str | UnsetType = UNSET
    last_name: str | UnsetType = UNSET
    notes: str | UnsetType = UNSET
    primary_number_designation: DefaultPhoneNumberType | UnsetType = UNSET
    """Which of the numbers is the primary one."""
    status_uri: str | UnsetType = _field(name="statusURI", default=UNSET)
    title: str | UnsetType = UNSET
    alias: str | UnsetType = UNSET
    assistant_phone: PhoneNumber | UnsetType = UNSET
    business_phone: PhoneNumber | UnsetType = UNSET
    business_phone_2: PhoneNumber | UnsetType = _field(name="businessPhone2", default=UNSET)
    extension: str | UnsetType = UNSET
    fax: PhoneNumber | UnsetType = UNSET
    home_phone: PhoneNumber | UnsetType = UNSET
    home_phone_2: PhoneNumber | UnsetType = _field(name="homePhone2", default=UNSET)
    mobile_phone: PhoneNumber | UnsetType = UNSET
    owner_id: str | UnsetType = _field(name="ownerID", default=UNSET)
    pager: PhoneNumber | UnsetType = UNSET
    skills: list[str] | UnsetType = UNSET
    tracker_data: str | UnsetType = UNSET
    user_id: str | UnsetType = _field(name="userID", default=UNSET)
    voicemail_location: str | UnsetType = UNSET
    workgroups: list[str] | UnsetType = UNSET
    activated: bool | UnsetType = UNSET
    status_id: str | UnsetType | None = _field(name="statusID", default=UNSET)
    """The id of the contact's status message."""
    status_summary: StatusSummary | UnsetType | None = UNSET
    status_notes: str | UnsetType | None = UNSET
    forward_number: PhoneNumber | UnsetType | None = UNSET
    """The number to which the contact's status forwards."""
    until: _models.UserStatusUntil | UnsetType | None = UNSET
    """When the contact's status is to end."""
    on_phone: bool | UnsetType | None = UNSET
    """Whether the contact is on the phone."""
    on_phone_changed: str | UnsetType | None = UNSET
    """When onPhone last changed."""
    on_phone_changed_datetime: ClassVar[_Parsed] = _Parsed("on_phone_changed")
    status_changed: str | UnsetType | None = UNSET
    """When the status last changed."""
    status_changed_datetime: ClassVar[_Parsed] = _Parsed("status_changed")
    logged_in: bool | UnsetType | None = UNSET
    """Whether the contact is logged in."""
    stations: list[str] | UnsetType | None = UNSET
    ic_servers: list[str] | UnsetType | None = UNSET


class ContactEntryId(Model, kw_only=True):
    """The id of a contact."""

    entry_id: str


class ContactFilterItem(Model, kw_only=True):
    """A filter on one property of contacts."""

    contact_property: ContactProperty
    filter_type: ContactFilterType
    filter_expressions: Sequence[str]
    """What to compare the property with. Number of them: at least 1."""


class ContactFilterType(OpenEnum):
    """A comparison that a filter makes with a property of contacts."""

    Exact = 0
    """The property equals an expression."""
    Prefix = 1
    """The property begins with an expression."""
    Exists = 2
    """The property has a value."""
    Empty = 3
    """The property has no value."""
    Wildcards = 4
    """The property fits an expression with wildcards."""


class ContactLinkInfo(Model, kw_only=True):
    """The contact of a read-only directory that a contact is linked to."""

    read_only_contact_entry_id: str
    """The id of the linked contact."""
    read_only_directory_id: str
    """The id of the directory that holds the linked contact."""
    default_phone_number_type: DefaultPhoneNumberType
    """Which of the numbers is the primary one."""


class ContactProperty(OpenEnum):
    """The properties of contacts to filter and sort by."""

    EntryID = 0
    FirstName = 1
    LastName = 2
    Extension = 3
    UserID = 4
    Department = 5
    Company = 6
    Title = 7
    BusinessAddress = 8
    BusinessCity = 9
    BusinessState = 10
    BusinessZipCode = 11
    BusinessCountry = 12
    BusinessEmail = 13
    Assistant = 14
    HomeCountry = 15
    HomeEmail = 16
    BusinessPhone = 17
    BusinessPhone2 = 18
    HomePhone2 = 19
    MobilePhone = 20
    Fax = 21
    Pager = 22
    AssistantPhone = 23
    PrimaryNumberDesignation = 24
    Notes = 25
    DisplayName = 26
    HomeAddress = 27
    HomeCity = 28
    HomeState = 29
    HomeZipCode = 30
    HomePhone = 31
    VoicemailLocation = 32
    Workgroups = 33
    OwnerID = 34
    Alias = 35
    AccessRights = 36
    TrackerData = 37
    StatusURI = 38
    ExternalPresenceProviders = 39
    ContactSources = 40
    ExternalContactEntries = 41
    Skills = 42


class ContactSortItem(Model, kw_only=True):
    """A property of contacts to sort by, and the direction."""

    contact_property: ContactProperty
    sort_direction: SortDirection


class CreateSpeedDialContactLink(Model, kw_only=True):
    """The contact to link to from a speed dial directory."""

    source_directory_id: str = _field(name="sourceDirectoryID")
    """The directory that holds the contact."""
    source_contact_entry_id: str = _field(name="sourceContactEntryID")
    """The contact to link to."""
    contact_primary_number_designation: DefaultPhoneNumberType
    """Which of the contact's numbers is the primary one."""


class DefaultPhoneNumberType(OpenEnum):
    """The numbers of a contact of which one can be the primary one."""

    None_ = -1
    """Needs directories 7."""
    Extension = 0
    BusinessPhone = 1
    BusinessPhone2 = 2
    HomePhone = 3
    HomePhone2 = 4
    MobilePhone = 5
    FaxPhone = 6
    PagerPhone = 7
    AssistantPhone = 8


class DirectoriesMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:directories:directoriesMessage"
):
    """Reports which directories were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    directories_added: list[DirectoryMetadata] | UnsetType = UNSET
    directories_changed: list[DirectoryMetadata] | UnsetType = UNSET
    directories_removed: list[str] | UnsetType = UNSET
    """The ids of the directories that are gone."""
    public_pending_categories_added: PendingCategories | UnsetType = UNSET
    """The categories of public directories that are pending now."""
    public_pending_categories_removed: PendingCategories | UnsetType = UNSET
    """The categories of public directories that are no longer pending."""
    private_pending_categories_added: PendingCategories | UnsetType = UNSET
    """The categories of private directories that are pending now."""
    private_pending_categories_removed: PendingCategories | UnsetType = UNSET
    """The categories of private directories that are no longer pending."""

    def _lists(self) -> _Lists[str, DirectoryMetadata]:
        return _Lists(
            "directories_added", "directories_changed", "directories_removed", ("directory_id",)
        )


class DirectoryAccessRights(Model, kw_only=True):
    """Rights over a directory."""

    read: bool | UnsetType = UNSET
    create: bool | UnsetType = UNSET
    update: bool | UnsetType = UNSET
    delete: bool | UnsetType = UNSET
    rename: bool | UnsetType = UNSET
    primary_number: bool | UnsetType = UNSET
    """The right over the primary number."""
    admin: bool | UnsetType = UNSET
    """The right to administer."""


class DirectoryCategory(OpenEnum):
    """The categories of directories."""

    Company = 0
    Workgroup = 1
    General = 2
    StationGroup = 3
    SpeedDial = 4
    GroupAndProfile = 5
    Tracker = 6
    """Directories of Interaction Tracker."""


class DirectoryCreated(Model, kw_only=True):
    """The id of a new directory."""

    directory_id: str


class DirectoryDisplayType(OpenEnum):
    """The display of a directory."""

    List = 0
    Filter = 1
    SpeedDial = 2
    Tracker = 3


class DirectoryMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:directories:directoryMessage"
):
    """Reports which entries of a directory were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str
    total_count: int | UnsetType = UNSET
    """How many entries there are in all."""
    filtered_count: int | UnsetType = UNSET
    """How many entries there are after filtering."""
    contacts_added: list[ContactEntry] | UnsetType = UNSET
    contacts_changed: list[ContactEntry] | UnsetType = UNSET
    contacts_removed: list[str] | UnsetType = UNSET
    """The ids of the contacts that are gone."""

    def _lists(self) -> _Lists[str, ContactEntry]:
        return _Lists("contacts_added", "contacts_changed", "contacts_removed", ("entry_id",))


class DirectoryMetadata(Model, kw_only=True):
    """The facts about a directory, apart from its entries."""

    directory_id: str = _field(name="directoryID")
    display_name: str
    schema_id: str = _field(name="schemaID")
    """The id of the schema of the directory."""
    access_rights: DirectoryAccessRights | UnsetType = UNSET
    """What can be done with the directory."""
    count: int | UnsetType = UNSET
    """How many entries the directory has."""
    can_refresh: bool | UnsetType = UNSET
    category: DirectoryCategory | UnsetType = UNSET
    display_type: DirectoryDisplayType | UnsetType = UNSET
    has_activation: bool | UnsetType = UNSET
    """Whether the directory deals with activation."""
    has_dynamic_fields: bool | UnsetType = UNSET
    has_status: bool | UnsetType = UNSET
    """Whether the directory deals with user statuses."""
    is_private: bool | UnsetType = UNSET
    owner_id: str | UnsetType = _field(name="ownerID", default=UNSET)


class DirectoryParameters(Model, kw_only=True):
    """The name of a speed dial directory and the rights over it."""

    name: str
    """The name of the directory."""
    access_rights: DirectoryAccessRights | UnsetType = UNSET


class DirectorySubscriptionParameters(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:directories:directorySubscriptionParameters",
):
    """The directory to watch, and which part of it."""

    directory_id: str = _field(name="directoryID")
    """The id of the directory to watch."""
    count: int | UnsetType = UNSET
    """How many entries to watch. Default: 25. Value: at most 300."""
    filter_items: Sequence[ContactFilterItem] | UnsetType = UNSET
    """The filters that choose the entries."""
    index: int | UnsetType = UNSET
    """Where in the directory the watched entries begin."""
    sort_items: Sequence[ContactSortItem] | UnsetType = UNSET
    """The properties to sort by."""


class EditableContactEntry(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:directories:editableContactEntry"
):
    """A contact as it is created or changed."""

    access_rights: ContactAccessRights | UnsetType = UNSET
    """What can be done with the contact."""
    assistant: str | UnsetType = UNSET
    """The contact's assistant."""
    business_address: str | UnsetType = UNSET
    business_city: str | UnsetType = UNSET
    business_country: str | UnsetType = UNSET
    business_email: str | UnsetType = UNSET
    business_state: str | UnsetType = UNSET
    business_zip_code: str | UnsetType = UNSET
    company: str | UnsetType = UNSET
    department: str | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    first_name: str | UnsetType = UNSET
    home_address: str | UnsetType = UNSET
    home_city: str | UnsetType = UNSET
    home_country: str | UnsetType = UNSET
    home_email: str | UnsetType = UNSET
    home_state: str | UnsetType = UNSET
    home_zip_code: str | UnsetType = UNSET
    last_name: str | UnsetType = UNSET
    notes: str | UnsetType = UNSET
    primary_number_designation: DefaultPhoneNumberType | UnsetType = UNSET
    """Which of the numbers is the primary one."""
    status_uri: str | UnsetType = _field(name="statusURI", default=UNSET)
    title: str | UnsetType = UNSET
    assistant_phone: EditablePhoneNumber | UnsetType = UNSET
    business_phone: EditablePhoneNumber | UnsetType = UNSET
    business_phone_2: EditablePhoneNumber | UnsetType = _field(name="businessPhone2", default=UNSET)
    fax: EditablePhoneNumber | UnsetType = UNSET
    home_phone: EditablePhoneNumber | UnsetType = UNSET
    home_phone_2: EditablePhoneNumber | UnsetType = _field(name="homePhone2", default=UNSET)
    mobile_phone: EditablePhoneNumber | UnsetType = UNSET
    pager: EditablePhoneNumber | UnsetType = UNSET
    contact_link_info: ContactLinkInfo | UnsetType = UNSET
    """The contact to which this one is linked."""


class EditablePhoneNumber(Model, kw_only=True):
    """A phone number in parts, as it is edited."""

    base_number: str | UnsetType = UNSET
    """The number without the extension."""
    extension: str | UnsetType = UNSET
    auto_dialable: bool | UnsetType = UNSET
    """Whether the extension can be dialled automatically."""


class LookupComparisonType(OpenEnum):
    """The comparison of a lookup's text with the properties."""

    None_ = 0
    Exact = 1
    StartsWith = 2
    Contains = 3
    Wildcards = 4
    """The text has wildcards."""


class LookupEntries(Model, kw_only=True):
    """The entries that a lookup found."""

    lookup_entries_list: list[LookupEntry]
    more_entries_matched: bool
    """Whether more entries matched than were returned."""
    phone_number: PhoneNumber


class LookupEntriesQuery(Model, kw_only=True):
    """The text to look up, with the properties and the kinds of entry to look in."""

    lookup_entry_types: Sequence[LookupEntryType]
    """The kinds of entry to look for."""
    lookup_entry_properties: Sequence[LookupEntryProperty]
    """The properties to compare."""
    lookup_comparison_type: LookupComparisonType
    """How to compare."""
    lookup_string: str
    """The text to look for."""
    max_entries: int
    """How many entries to return at most."""


class LookupEntry(Model, kw_only=True):
    """An entry that a lookup found."""

    lookup_entry_type: LookupEntryType
    voicemail_capable: bool
    """Whether the entry can have voicemail."""
    business_email: str | UnsetType = UNSET
    business_phone: PhoneNumber | UnsetType = UNSET
    business_phone_2: PhoneNumber | UnsetType = _field(name="businessPhone2", default=UNSET)
    department: str | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    entry_id: str | UnsetType = _field(name="entryID", default=UNSET)
    extension: str | UnsetType = UNSET
    first_name: str | UnsetType = UNSET
    home_email: str | UnsetType = UNSET
    home_phone: PhoneNumber | UnsetType = UNSET
    home_phone_2: PhoneNumber | UnsetType = _field(name="homePhone2", default=UNSET)
    is_active: bool | UnsetType = UNSET
    last_name: str | UnsetType = UNSET
    mobile_phone: PhoneNumber | UnsetType = UNSET
    status_uri: str | UnsetType = _field(name="statusURI", default=UNSET)
    queue_id: _models.QueueId | UnsetType = _field(name="queueID", default=UNSET)


class LookupEntryProperty(OpenEnum):
    """The properties in which a lookup can search."""

    None_ = 0
    FirstName = 1
    LastName = 2
    DisplayName = 3
    Department = 4
    EntryID = 5
    Extension = 6
    MobilePhone = 7
    HomePhone = 8
    HomePhone2 = 9
    HomeEmail = 10
    BusinessPhone = 11
    BusinessPhone2 = 12
    BusinessEmail = 13
    IsActive = 14


class LookupEntryType(OpenEnum):
    """The kinds of entry that a lookup can find."""

    None_ = 0
    User = 1
    StandalonePhone = 2
    Station = 3
    StationGroup = 4
    AttendantProfile = 5
    Workgroup = 6
    OutboundAttendantProfile = 7
    """Needs directories 11."""


class PendingCategories(Model, kw_only=True):
    """The categories of directories that are pending, each true or false."""

    company: bool | UnsetType = UNSET
    workgroup: bool | UnsetType = UNSET
    general: bool | UnsetType = UNSET
    station_group: bool | UnsetType = UNSET
    speed_dial: bool | UnsetType = UNSET
    group_and_profile: bool | UnsetType = UNSET
    tracker: bool | UnsetType = UNSET


class PhoneNumber(Model, kw_only=True):
    """A phone number in the forms for storing, showing and editing."""

    standardized_number: str
    display_string: str
    """The number as it is shown to people."""
    number_info: EditablePhoneNumber | UnsetType = UNSET
    """The number in parts."""
    edit_number: str | UnsetType = UNSET
    """The number as it is edited."""
    dialable: bool | UnsetType = UNSET
    """Whether the number can be dialled."""


class SortDirection(OpenEnum):
    """The direction of a sort."""

    Ascending = 0
    Descending = 1


class SpeedDialContactLink(Model, kw_only=True):
    """The changes to a link in a speed dial directory."""

    contact_primary_number_designation: DefaultPhoneNumberType
    """Which of the contact's numbers is the primary one."""


class SpeedDialContactLinkCreated(Model, kw_only=True):
    """The id of a new link in a speed dial directory."""

    speed_dial_contact_link_id: str


class StatusSummary(Model, kw_only=True):
    """A user's status in short."""

    status_id: str = _field(name="statusID")
    """The id of the user's status message."""
    logged_in: bool
    on_phone: bool
