"""The directories and their entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...configuration import Configuration
from ...configuration.references import named_ids
from ...errors import not_found
from ..directory import Directory
from ..publishing import Change
from ..statuses import Statuses
from ..store import Store
from .entries import ENTRY, Entry, made_entry

COMPANY = "company"
GENERAL = "contacts"
_WORKGROUP = "workgroup:"
_COMPANY_CATEGORY, _WORKGROUP_CATEGORY, _GENERAL_CATEGORY, _SPEED_DIAL_CATEGORY = 0, 1, 2, 4
_LIST_TYPE, _SPEED_DIAL_TYPE = 0, 2


@dataclass(eq=False)
class ContactsChange(Change):
    """A change of a directory, or of its entries."""


@dataclass
class _SpeedDial:
    name: str
    owner: str
    links: dict[str, dict[str, Any]] = field(default_factory=dict)


class Contacts:
    """The directories that users see."""

    def __init__(
        self, store: Store, directory: Directory, configuration: Configuration, statuses: Statuses
    ) -> None:
        self._store = store
        self._directory = directory
        self._configuration = configuration
        self._statuses = statuses
        self._general: dict[str, Entry] = {}
        self._speed_dials: dict[str, _SpeedDial] = {}

    def directories(self, user: str) -> list[dict[str, Any]]:
        """Return the directories that a user sees, as `directoryMetadata`."""
        listed = [self._metadata(COMPANY, "Company Directory", _COMPANY_CATEGORY, user)]
        for name in self._directory.all_workgroups():
            listed.append(self._metadata(_WORKGROUP + name, name, _WORKGROUP_CATEGORY, user))
        listed.append(self._metadata(GENERAL, "Contacts", _GENERAL_CATEGORY, user))
        for id_, speed_dial in self._speed_dials.items():
            if speed_dial.owner == user:
                listed.append(self._metadata(id_, speed_dial.name, _SPEED_DIAL_CATEGORY, user))
        return listed

    def entries(self, directory_id: str, user: str) -> list[Entry]:
        """Return the entries of a directory.

        Raises:
            ApiError: 404: the user sees no such directory.
        """
        if directory_id == COMPANY:
            return [self._user_entry(each) for each in self._directory.users()]
        if directory_id == GENERAL:
            return list(self._general.values())
        workgroup = directory_id.removeprefix(_WORKGROUP)
        if workgroup != directory_id and self._directory.has_workgroup(workgroup):
            return [self._user_entry(each) for each in self._directory.members(workgroup)]
        return list(self._linked(self._speed_dial(directory_id, user), user))

    def create_contact(self, directory_id: str, user: str, body: Mapping[str, Any]) -> str:
        """Create a general contact, and return its id.

        Raises:
            ApiError: 404: the directory takes no contacts.
        """
        self._check_general(directory_id)
        id_ = self._store.new_id()
        self._general[id_] = made_entry(id_, body, user)
        self._record(GENERAL)
        return id_

    def update_contact(self, directory_id: str, id_: str, body: Mapping[str, Any]) -> None:
        """Put another content in the place of a general contact.

        Raises:
            ApiError: 404: there is no such contact.
        """
        entry = self._contact(directory_id, id_)
        self._general[id_] = made_entry(id_, body, str(entry["ownerID"]))
        self._record(GENERAL, *self._speed_dials)

    def delete_contact(self, directory_id: str, id_: str) -> None:
        """Delete a general contact.

        Raises:
            ApiError: 404: there is no such contact.
        """
        self._contact(directory_id, id_)
        del self._general[id_]
        self._record(GENERAL, *self._speed_dials)

    def create_speed_dial(self, user: str, name: str) -> str:
        """Create a speed-dial directory, and return its id."""
        id_ = f"speed-dial-{self._store.new_id()}"
        self._speed_dials[id_] = _SpeedDial(name, user)
        self._record(id_)
        return id_

    def rename_speed_dial(self, id_: str, user: str, name: str) -> None:
        """Rename a speed-dial directory. Raises ApiError 404: the user has no such directory."""
        self._speed_dial(id_, user).name = name
        self._record(id_)

    def delete_speed_dial(self, id_: str, user: str) -> None:
        """Delete a speed-dial directory. Raises ApiError 404: the user has no such directory."""
        self._speed_dial(id_, user)
        del self._speed_dials[id_]
        self._record(id_)

    def create_link(self, id_: str, user: str, body: Mapping[str, Any]) -> str:
        """Put a contact into a speed-dial directory, and return the link's id.

        Raises:
            ApiError: 404: there is no such directory or contact.
        """
        speed_dial = self._speed_dial(id_, user)
        source, entry = str(body["sourceDirectoryID"]), str(body["sourceContactEntryID"])
        if entry not in (each["entryID"] for each in self.entries(source, user)):
            raise not_found("contact", entry)
        link = self._store.new_id()
        speed_dial.links[link] = dict(body)
        self._record(id_)
        return link

    def update_link(self, id_: str, link: str, user: str, body: Mapping[str, Any]) -> None:
        """Change a link. Raises ApiError 404: there is no such link."""
        links = self._links(id_, link, user)
        links[link] = {**links[link], **body}
        self._record(id_)

    def delete_link(self, id_: str, link: str, user: str) -> None:
        """Delete a link. Raises ApiError 404: there is no such link."""
        del self._links(id_, link, user)[link]
        self._record(id_)

    def _linked(self, speed_dial: _SpeedDial, user: str) -> Iterator[Entry]:
        for id_, link in speed_dial.links.items():
            for entry in self.entries(link["sourceDirectoryID"], user):
                if entry["entryID"] == link["sourceContactEntryID"]:
                    number = link["contactPrimaryNumberDesignation"]
                    yield {**entry, "entryID": id_, "primaryNumberDesignation": number}

    def _user_entry(self, user: str) -> Entry:
        known = self._configuration.get("users", user) or {}
        person = known.get("personalInformationProperties") or {}
        status = self._statuses.of(user)
        return {
            "__type": ENTRY,
            "entryID": status["userId"],
            "userID": status["userId"],
            "displayName": self._directory.display_name(user),
            "firstName": person.get("givenName") or "",
            "lastName": person.get("surname") or "",
            "extension": known.get("extension") or "",
            "department": person.get("departmentName") or "",
            "skills": named_ids(known.get("skills")),
            "workgroups": named_ids(known.get("workgroups")),
            "statusID": status["statusId"],
            "statusNotes": status["notes"],
            **{
                name: status[name]
                for name in ("loggedIn", "onPhone", "onPhoneChanged", "stations", "statusChanged")
            },
        }

    def _metadata(self, id_: str, name: str, category: int, user: str) -> dict[str, Any]:
        own = category == _SPEED_DIAL_CATEGORY
        general = category == _GENERAL_CATEGORY
        people = category in (_COMPANY_CATEGORY, _WORKGROUP_CATEGORY)
        return {
            "directoryID": id_,
            "displayName": name,
            "schemaID": "contacts" if own or general else "users",
            "category": category,
            "displayType": _SPEED_DIAL_TYPE if own else _LIST_TYPE,
            "count": len(self.entries(id_, user)),
            "hasStatus": people,
            "isPrivate": own,
            "accessRights": {
                "read": True,
                "create": own or general,
                "update": own or general,
                "delete": own or general,
                "rename": own,
            },
        }

    def _check_general(self, directory_id: str) -> None:
        if directory_id != GENERAL:
            raise not_found("directory of general contacts", directory_id)

    def _contact(self, directory_id: str, id_: str) -> Entry:
        self._check_general(directory_id)
        if id_ not in self._general:
            raise not_found("contact", id_)
        return self._general[id_]

    def _speed_dial(self, id_: str, user: str) -> _SpeedDial:
        speed_dial = self._speed_dials.get(id_)
        if speed_dial is None or speed_dial.owner != user:
            raise not_found("directory", id_)
        return speed_dial

    def _links(self, id_: str, link: str, user: str) -> dict[str, dict[str, Any]]:
        links = self._speed_dial(id_, user).links
        if link not in links:
            raise not_found("link", link)
        return links

    def _record(self, *directory_ids: str) -> None:
        topics = [("directory", id_) for id_ in directory_ids]
        self._store.record(ContactsChange((*topics, ("directories",))))
