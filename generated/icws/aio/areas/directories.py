# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of directories."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import directories as _operations

from ..caches import AsyncListSubscription

__all__ = [
    "AsyncDirectories",
    "AsyncDirectoriesContacts",
    "AsyncDirectoriesContactsV4",
    "AsyncDirectoriesSpeedDial",
    "AsyncDirectoriesSpeedDialLinks",
    "AsyncDirectoriesSpeedDialLinksV4",
    "AsyncDirectoriesSpeedDialV4",
    "AsyncDirectoriesV4",
    "AsyncDirectoriesV10",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.DirectoriesMessage | models.DirectoryMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _DirectoriesSince4Until10(AsyncArea):
    """Operations of directories 4 to 9."""

    __slots__ = ()

    @property
    def contacts(self) -> AsyncDirectoriesContactsV4:
        """The operations of directories.contacts."""
        return self._child(AsyncDirectoriesContactsV4)

    @property
    def speed_dial(self) -> AsyncDirectoriesSpeedDialV4:
        """The operations of directories.speed_dial."""
        return self._child(AsyncDirectoriesSpeedDialV4)


class _DirectoriesSince4(AsyncArea):
    """Operations of directories 4 and later."""

    __slots__ = ()

    @overload
    async def look_up_entries(
        self,
        *,
        lookup_entry_types: Sequence[models.LookupEntryType],
        lookup_entry_properties: Sequence[models.LookupEntryProperty],
        lookup_comparison_type: models.LookupComparisonType,
        lookup_string: str,
        max_entries: int,
    ) -> models.LookupEntries: ...
    @overload
    async def look_up_entries(self, body: models.LookupEntriesQuery) -> models.LookupEntries: ...

    async def look_up_entries(
        self,
        body: models.LookupEntriesQuery | UnsetType = UNSET,
        *,
        lookup_entry_types: Sequence[models.LookupEntryType] | UnsetType = UNSET,
        lookup_entry_properties: Sequence[models.LookupEntryProperty] | UnsetType = UNSET,
        lookup_comparison_type: models.LookupComparisonType | UnsetType = UNSET,
        lookup_string: str | UnsetType = UNSET,
        max_entries: int | UnsetType = UNSET,
    ) -> models.LookupEntries:
        """Looks up users, stations, workgroups and other entries by a search text.

        Needs directories 4.

        Args:
            body: The whole body. Required without it: lookup_entry_types,
                lookup_entry_properties, lookup_comparison_type, lookup_string, max_entries.
            lookup_entry_types: The kinds of entry to look for.
            lookup_entry_properties: The properties to compare.
            lookup_comparison_type: How to compare.
            lookup_string: The text to look for.
            max_entries: How many entries to return at most.
        """
        return await self._call(
            _operations.LOOK_UP_DIRECTORY_ENTRIES,
            body=body_of(
                models.LookupEntriesQuery,
                body,
                lookup_entry_types=lookup_entry_types,
                lookup_entry_properties=lookup_entry_properties,
                lookup_comparison_type=lookup_comparison_type,
                lookup_string=lookup_string,
                max_entries=max_entries,
            ),
        )

    async def subscribe_list(self) -> None:
        """Starts watching the list of directories, or replaces the watch.

        Needs directories 4.

        Brings directoriesMessage; `watch_list` yields them.
        """
        await self._call(_operations.SUBSCRIBE_DIRECTORIES)

    def watch_list(
        self,
    ) -> AsyncListSubscription[
        str, models.DirectoryMetadata, models.DirectoriesMessage | UnknownObject
    ]:
        """A subscription by `subscribe_list`, for the time of its block.

        Starts watching the list of directories, or replaces the watch.

        Needs directories 4.
        """
        return self._watch(AsyncListSubscription._made, _operations.WATCH_DIRECTORIES)

    async def unsubscribe_list(self) -> None:
        """Stops watching the list of directories.

        Needs directories 4.
        """
        await self._call(_operations.UNSUBSCRIBE_DIRECTORIES)

    @overload
    async def subscribe(
        self,
        subscription_id: str,
        *,
        directory_id: str,
        count: int | UnsetType = UNSET,
        filter_items: Sequence[models.ContactFilterItem] | UnsetType = UNSET,
        index: int | UnsetType = UNSET,
        sort_items: Sequence[models.ContactSortItem] | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def subscribe(
        self, subscription_id: str, body: models.DirectorySubscriptionParameters
    ) -> None: ...

    async def subscribe(
        self,
        subscription_id: str,
        body: models.DirectorySubscriptionParameters | UnsetType = UNSET,
        *,
        count: int | UnsetType = UNSET,
        filter_items: Sequence[models.ContactFilterItem] | UnsetType = UNSET,
        index: int | UnsetType = UNSET,
        sort_items: Sequence[models.ContactSortItem] | UnsetType = UNSET,
        directory_id: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the entries of one directory, or replaces the watch.

        Needs directories 4.

        Brings directoryMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: directory_id.
            count: How many entries to watch. Default: 25. Value: at most 300.
            filter_items: The filters that choose the entries.
            index: Where in the directory the watched entries begin.
            sort_items: The properties to sort by.
            directory_id: The id of the directory to watch.
        """
        await self._call(
            _operations.SUBSCRIBE_DIRECTORY,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.DirectorySubscriptionParameters,
                body,
                count=count,
                filter_items=filter_items,
                index=index,
                sort_items=sort_items,
                directory_id=directory_id,
            ),
        )

    @overload
    def watch(
        self,
        subscription_id: str | None = None,
        *,
        directory_id: str,
        count: int | UnsetType = UNSET,
        filter_items: Sequence[models.ContactFilterItem] | UnsetType = UNSET,
        index: int | UnsetType = UNSET,
        sort_items: Sequence[models.ContactSortItem] | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        str, models.ContactEntry, models.DirectoryMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.DirectorySubscriptionParameters
    ) -> AsyncListSubscription[
        str, models.ContactEntry, models.DirectoryMessage | UnknownObject
    ]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.DirectorySubscriptionParameters | UnsetType = UNSET,
        *,
        count: int | UnsetType = UNSET,
        filter_items: Sequence[models.ContactFilterItem] | UnsetType = UNSET,
        index: int | UnsetType = UNSET,
        sort_items: Sequence[models.ContactSortItem] | UnsetType = UNSET,
        directory_id: str | UnsetType = UNSET,
    ) -> AsyncListSubscription[str, models.ContactEntry, models.DirectoryMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the entries of one directory, or replaces the watch.

        Needs directories 4.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: directory_id.
            count: How many entries to watch. Default: 25. Value: at most 300.
            filter_items: The filters that choose the entries.
            index: Where in the directory the watched entries begin.
            sort_items: The properties to sort by.
            directory_id: The id of the directory to watch.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_DIRECTORY,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.DirectorySubscriptionParameters,
                body,
                count=count,
                filter_items=filter_items,
                index=index,
                sort_items=sort_items,
                directory_id=directory_id,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the entries of one directory.

        Needs directories 4.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_DIRECTORY, path={"subscriptionId": subscription_id}
        )

    @overload
    def messages(self, kind: type[_M], /) -> AsyncSubscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> AsyncSubscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> AsyncSubscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> AsyncSubscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        kind_8: type[_T],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> AsyncSubscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class _DirectoriesSince10(AsyncArea):
    """Operations of directories 10 and later."""

    __slots__ = ()

    @property
    def contacts(self) -> AsyncDirectoriesContacts:
        """The operations of directories.contacts."""
        return self._child(AsyncDirectoriesContacts)

    @property
    def speed_dial(self) -> AsyncDirectoriesSpeedDial:
        """The operations of directories.speed_dial."""
        return self._child(AsyncDirectoriesSpeedDial)


class AsyncDirectoriesV4(_DirectoriesSince4Until10, _DirectoriesSince4):
    """The operations that a server with directories 4 has."""

    __slots__ = ()


class AsyncDirectoriesV10(_DirectoriesSince10, AsyncDirectoriesV4):
    """The operations that a server with directories 10 has."""

    __slots__ = ()


class AsyncDirectories(AsyncDirectoriesV10):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        4: AsyncDirectoriesV4,
        10: AsyncDirectoriesV10,
    }

    @overload
    def at(self, version: Literal[4, 5, 6, 7, 8, 9]) -> AsyncDirectoriesV4: ...
    @overload
    def at(self, version: Literal[10]) -> AsyncDirectoriesV10: ...
    @overload
    def at(self, version: int) -> AsyncDirectories: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of directories as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 4 to
        10.
        """
        return self._at(version, "directories", self._VIEWS, 10)


class _DirectoriesContactsSince4(AsyncArea):
    """Operations of directories.contacts 4 and later."""

    __slots__ = ()

    async def delete(self, directory_id: str, entry_id: str) -> None:
        """Deletes a contact from a directory.

        Args:
            directory_id: The id of the directory.
            entry_id: The id of the contact in the directory.
        """
        await self._call(
            _operations.DELETE_DIRECTORY_CONTACT,
            path={"directoryID": directory_id, "entryID": entry_id},
        )


class _DirectoriesContactsSince10(AsyncArea):
    """Operations of directories.contacts 10 and later."""

    __slots__ = ()

    async def create(
        self,
        directory_id: str,
        body: models.EditableContactEntry | UnsetType = UNSET,
        *,
        access_rights: models.ContactAccessRights | UnsetType = UNSET,
        assistant: str | UnsetType = UNSET,
        business_address: str | UnsetType = UNSET,
        business_city: str | UnsetType = UNSET,
        business_country: str | UnsetType = UNSET,
        business_email: str | UnsetType = UNSET,
        business_state: str | UnsetType = UNSET,
        business_zip_code: str | UnsetType = UNSET,
        company: str | UnsetType = UNSET,
        department: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        home_address: str | UnsetType = UNSET,
        home_city: str | UnsetType = UNSET,
        home_country: str | UnsetType = UNSET,
        home_email: str | UnsetType = UNSET,
        home_state: str | UnsetType = UNSET,
        home_zip_code: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        primary_number_designation: models.DefaultPhoneNumberType | UnsetType = UNSET,
        status_uri: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        assistant_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        business_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        business_phone_2: models.EditablePhoneNumber | UnsetType = UNSET,
        fax: models.EditablePhoneNumber | UnsetType = UNSET,
        home_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        home_phone_2: models.EditablePhoneNumber | UnsetType = UNSET,
        mobile_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        pager: models.EditablePhoneNumber | UnsetType = UNSET,
        contact_link_info: models.ContactLinkInfo | UnsetType = UNSET,
    ) -> models.ContactEntryId:
        """Creates a contact in a directory.

        Needs directories 10.

        Args:
            directory_id: The id of the directory.
            body: The whole body.
            access_rights: What can be done with the contact.
            assistant: The contact's assistant.
            primary_number_designation: Which of the numbers is the primary one.
            contact_link_info: The contact to which this one is linked.
        """
        return await self._call(
            _operations.CREATE_DIRECTORY_CONTACT,
            path={"directoryID": directory_id},
            body=body_of(
                models.EditableContactEntry,
                body,
                access_rights=access_rights,
                assistant=assistant,
                business_address=business_address,
                business_city=business_city,
                business_country=business_country,
                business_email=business_email,
                business_state=business_state,
                business_zip_code=business_zip_code,
                company=company,
                department=department,
                display_name=display_name,
                first_name=first_name,
                home_address=home_address,
                home_city=home_city,
                home_country=home_country,
                home_email=home_email,
                home_state=home_state,
                home_zip_code=home_zip_code,
                last_name=last_name,
                notes=notes,
                primary_number_designation=primary_number_designation,
                status_uri=status_uri,
                title=title,
                assistant_phone=assistant_phone,
                business_phone=business_phone,
                business_phone_2=business_phone_2,
                fax=fax,
                home_phone=home_phone,
                home_phone_2=home_phone_2,
                mobile_phone=mobile_phone,
                pager=pager,
                contact_link_info=contact_link_info,
            ),
        )

    async def update(
        self,
        directory_id: str,
        entry_id: str,
        body: models.EditableContactEntry | UnsetType = UNSET,
        *,
        access_rights: models.ContactAccessRights | UnsetType = UNSET,
        assistant: str | UnsetType = UNSET,
        business_address: str | UnsetType = UNSET,
        business_city: str | UnsetType = UNSET,
        business_country: str | UnsetType = UNSET,
        business_email: str | UnsetType = UNSET,
        business_state: str | UnsetType = UNSET,
        business_zip_code: str | UnsetType = UNSET,
        company: str | UnsetType = UNSET,
        department: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        home_address: str | UnsetType = UNSET,
        home_city: str | UnsetType = UNSET,
        home_country: str | UnsetType = UNSET,
        home_email: str | UnsetType = UNSET,
        home_state: str | UnsetType = UNSET,
        home_zip_code: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        primary_number_designation: models.DefaultPhoneNumberType | UnsetType = UNSET,
        status_uri: str | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        assistant_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        business_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        business_phone_2: models.EditablePhoneNumber | UnsetType = UNSET,
        fax: models.EditablePhoneNumber | UnsetType = UNSET,
        home_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        home_phone_2: models.EditablePhoneNumber | UnsetType = UNSET,
        mobile_phone: models.EditablePhoneNumber | UnsetType = UNSET,
        pager: models.EditablePhoneNumber | UnsetType = UNSET,
        contact_link_info: models.ContactLinkInfo | UnsetType = UNSET,
    ) -> None:
        """Changes a contact of a directory.

        Needs directories 10.

        Args:
            directory_id: The id of the directory.
            entry_id: The id of the contact in the directory.
            body: The whole body.
            access_rights: What can be done with the contact.
            assistant: The contact's assistant.
            primary_number_designation: Which of the numbers is the primary one.
            contact_link_info: The contact to which this one is linked.
        """
        await self._call(
            _operations.UPDATE_DIRECTORY_CONTACT,
            path={"directoryID": directory_id, "entryID": entry_id},
            body=body_of(
                models.EditableContactEntry,
                body,
                access_rights=access_rights,
                assistant=assistant,
                business_address=business_address,
                business_city=business_city,
                business_country=business_country,
                business_email=business_email,
                business_state=business_state,
                business_zip_code=business_zip_code,
                company=company,
                department=department,
                display_name=display_name,
                first_name=first_name,
                home_address=home_address,
                home_city=home_city,
                home_country=home_country,
                home_email=home_email,
                home_state=home_state,
                home_zip_code=home_zip_code,
                last_name=last_name,
                notes=notes,
                primary_number_designation=primary_number_designation,
                status_uri=status_uri,
                title=title,
                assistant_phone=assistant_phone,
                business_phone=business_phone,
                business_phone_2=business_phone_2,
                fax=fax,
                home_phone=home_phone,
                home_phone_2=home_phone_2,
                mobile_phone=mobile_phone,
                pager=pager,
                contact_link_info=contact_link_info,
            ),
        )


class AsyncDirectoriesContactsV4(_DirectoriesContactsSince4):
    """The operations of directories.contacts on a server with directories 4."""

    __slots__ = ()


class AsyncDirectoriesContacts(AsyncDirectoriesContactsV4, _DirectoriesContactsSince10):
    """The operations of directories.contacts."""

    __slots__ = ()


class _DirectoriesSpeedDialSince4Until10(AsyncArea):
    """Operations of directories.speed_dial 4 to 9."""

    __slots__ = ()

    @property
    def links(self) -> AsyncDirectoriesSpeedDialLinksV4:
        """The operations of directories.speed_dial.links."""
        return self._child(AsyncDirectoriesSpeedDialLinksV4)


class _DirectoriesSpeedDialSince4(AsyncArea):
    """Operations of directories.speed_dial 4 and later."""

    __slots__ = ()

    async def delete(self, speed_dial_directory_id: str) -> None:
        """Deletes a speed dial directory.

        Args:
            speed_dial_directory_id: The id of the speed dial directory.
        """
        await self._call(
            _operations.DELETE_SPEED_DIAL, path={"speedDialDirectoryId": speed_dial_directory_id}
        )


class _DirectoriesSpeedDialSince10(AsyncArea):
    """Operations of directories.speed_dial 10 and later."""

    __slots__ = ()

    @property
    def links(self) -> AsyncDirectoriesSpeedDialLinks:
        """The operations of directories.speed_dial.links."""
        return self._child(AsyncDirectoriesSpeedDialLinks)

    @overload
    async def create(
        self, *, name: str, access_rights: models.DirectoryAccessRights | UnsetType = UNSET
    ) -> models.DirectoryCreated: ...
    @overload
    async def create(self, body: models.DirectoryParameters) -> models.DirectoryCreated: ...

    async def create(
        self,
        body: models.DirectoryParameters | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        access_rights: models.DirectoryAccessRights | UnsetType = UNSET,
    ) -> models.DirectoryCreated:
        """Creates a speed dial directory.

        Needs directories 10.

        Args:
            body: The whole body. Required without it: name.
            name: The name of the directory.
        """
        return await self._call(
            _operations.CREATE_SPEED_DIAL,
            body=body_of(models.DirectoryParameters, body, name=name, access_rights=access_rights),
        )

    @overload
    async def update(
        self,
        speed_dial_directory_id: str,
        *,
        name: str,
        access_rights: models.DirectoryAccessRights | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def update(
        self, speed_dial_directory_id: str, body: models.DirectoryParameters
    ) -> None: ...

    async def update(
        self,
        speed_dial_directory_id: str,
        body: models.DirectoryParameters | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        access_rights: models.DirectoryAccessRights | UnsetType = UNSET,
    ) -> None:
        """Changes the name and the access rights of a speed dial directory.

        Needs directories 10.

        Args:
            speed_dial_directory_id: The id of the speed dial directory.
            body: The whole body. Required without it: name.
            name: The name of the directory.
        """
        await self._call(
            _operations.UPDATE_SPEED_DIAL,
            path={"speedDialDirectoryId": speed_dial_directory_id},
            body=body_of(models.DirectoryParameters, body, name=name, access_rights=access_rights),
        )


class AsyncDirectoriesSpeedDialV4(_DirectoriesSpeedDialSince4Until10, _DirectoriesSpeedDialSince4):
    """The operations of directories.speed_dial on a server with directories 4."""

    __slots__ = ()


class AsyncDirectoriesSpeedDial(_DirectoriesSpeedDialSince10, AsyncDirectoriesSpeedDialV4):
    """The operations of directories.speed_dial."""

    __slots__ = ()


class _DirectoriesSpeedDialLinksSince4(AsyncArea):
    """Operations of directories.speed_dial.links 4 and later."""

    __slots__ = ()

    @overload
    async def update(
        self,
        speed_dial_directory_id: str,
        speed_dial_link_id: str,
        *,
        contact_primary_number_designation: models.DefaultPhoneNumberType,
    ) -> None: ...
    @overload
    async def update(
        self,
        speed_dial_directory_id: str,
        speed_dial_link_id: str,
        body: models.SpeedDialContactLink,
    ) -> None: ...

    async def update(
        self,
        speed_dial_directory_id: str,
        speed_dial_link_id: str,
        body: models.SpeedDialContactLink | UnsetType = UNSET,
        *,
        contact_primary_number_designation: models.DefaultPhoneNumberType | UnsetType = UNSET,
    ) -> None:
        """Changes which number is the primary one of a speed dial link.

        Args:
            speed_dial_directory_id: The id of the speed dial directory.
            speed_dial_link_id: The id of the link in the speed dial directory.
            body: The whole body. Required without it: contact_primary_number_designation.
            contact_primary_number_designation: Which of the contact's numbers is the primary
                one.
        """
        await self._call(
            _operations.UPDATE_SPEED_DIAL_LINK,
            path={
                "speedDialDirectoryId": speed_dial_directory_id,
                "speedDialLinkId": speed_dial_link_id,
            },
            body=body_of(
                models.SpeedDialContactLink,
                body,
                contact_primary_number_designation=contact_primary_number_designation,
            ),
        )

    async def delete(self, speed_dial_directory_id: str, speed_dial_link_id: str) -> None:
        """Removes a link from a speed dial directory.

        Args:
            speed_dial_directory_id: The id of the speed dial directory.
            speed_dial_link_id: The id of the link in the speed dial directory.
        """
        await self._call(
            _operations.DELETE_SPEED_DIAL_LINK,
            path={
                "speedDialDirectoryId": speed_dial_directory_id,
                "speedDialLinkId": speed_dial_link_id,
            },
        )


class _DirectoriesSpeedDialLinksSince10(AsyncArea):
    """Operations of directories.speed_dial.links 10 and later."""

    __slots__ = ()

    @overload
    async def create(
        self,
        speed_dial_directory_id: str,
        *,
        source_directory_id: str,
        source_contact_entry_id: str,
        contact_primary_number_designation: models.DefaultPhoneNumberType,
    ) -> models.SpeedDialContactLinkCreated: ...
    @overload
    async def create(
        self, speed_dial_directory_id: str, body: models.CreateSpeedDialContactLink
    ) -> models.SpeedDialContactLinkCreated: ...

    async def create(
        self,
        speed_dial_directory_id: str,
        body: models.CreateSpeedDialContactLink | UnsetType = UNSET,
        *,
        source_directory_id: str | UnsetType = UNSET,
        source_contact_entry_id: str | UnsetType = UNSET,
        contact_primary_number_designation: models.DefaultPhoneNumberType | UnsetType = UNSET,
    ) -> models.SpeedDialContactLinkCreated:
        """Adds a link to a contact of another directory to a speed dial directory.

        Needs directories 10.

        Args:
            speed_dial_directory_id: The id of the speed dial directory.
            body: The whole body. Required without it: source_directory_id,
                source_contact_entry_id, contact_primary_number_designation.
            source_directory_id: The directory that holds the contact.
            source_contact_entry_id: The contact to link to.
            contact_primary_number_designation: Which of the contact's numbers is the primary
                one.
        """
        return await self._call(
            _operations.CREATE_SPEED_DIAL_LINK,
            path={"speedDialDirectoryId": speed_dial_directory_id},
            body=body_of(
                models.CreateSpeedDialContactLink,
                body,
                source_directory_id=source_directory_id,
                source_contact_entry_id=source_contact_entry_id,
                contact_primary_number_designation=contact_primary_number_designation,
            ),
        )


class AsyncDirectoriesSpeedDialLinksV4(_DirectoriesSpeedDialLinksSince4):
    """The operations of directories.speed_dial.links on a server with directories 4."""

    __slots__ = ()


class AsyncDirectoriesSpeedDialLinks(
    AsyncDirectoriesSpeedDialLinksV4, _DirectoriesSpeedDialLinksSince10
):
    """The operations of directories.speed_dial.links."""

    __slots__ = ()
