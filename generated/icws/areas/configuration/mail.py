# Derived from icws/aio/areas/configuration/mail.py; edits here are lost.
"""Operations of configuration.mail."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType, body_of
from icws.operations import configuration as _operations

__all__ = [
    "ConfigurationMail",
    "ConfigurationMailDirectories",
    "ConfigurationMailEnabledMailboxProviders",
    "ConfigurationMailFolders",
    "ConfigurationMailImapServers",
    "ConfigurationMailImapSmtpMailboxAttributes",
    "ConfigurationMailInteractionMessageStoreMailboxAttributes",
    "ConfigurationMailNoMailboxAttributes",
    "ConfigurationMailSearchableProviders",
]


class ConfigurationMail(Area):
    """The operations of configuration.mail."""

    __slots__ = ()

    @property
    def directories(self) -> ConfigurationMailDirectories:
        """The operations of configuration.mail.directories."""
        return self._child(ConfigurationMailDirectories)

    @property
    def enabled_mailbox_providers(self) -> ConfigurationMailEnabledMailboxProviders:
        """The operations of configuration.mail.enabled_mailbox_providers."""
        return self._child(ConfigurationMailEnabledMailboxProviders)

    @property
    def folders(self) -> ConfigurationMailFolders:
        """The operations of configuration.mail.folders."""
        return self._child(ConfigurationMailFolders)

    @property
    def imap_servers(self) -> ConfigurationMailImapServers:
        """The operations of configuration.mail.imap_servers."""
        return self._child(ConfigurationMailImapServers)

    @property
    def imap_smtp_mailbox_attributes(self) -> ConfigurationMailImapSmtpMailboxAttributes:
        """The operations of configuration.mail.imap_smtp_mailbox_attributes."""
        return self._child(ConfigurationMailImapSmtpMailboxAttributes)

    @property
    def interaction_message_store_mailbox_attributes(
        self,
    ) -> ConfigurationMailInteractionMessageStoreMailboxAttributes:
        """The operations of configuration.mail.interaction_message_store_mailbox_attributes."""
        return self._child(ConfigurationMailInteractionMessageStoreMailboxAttributes)

    @property
    def no_mailbox_attributes(self) -> ConfigurationMailNoMailboxAttributes:
        """The operations of configuration.mail.no_mailbox_attributes."""
        return self._child(ConfigurationMailNoMailboxAttributes)

    @property
    def searchable_providers(self) -> ConfigurationMailSearchableProviders:
        """The operations of configuration.mail.searchable_providers."""
        return self._child(ConfigurationMailSearchableProviders)

    @overload
    def send_email(
        self,
        *,
        recipients: Sequence[str],
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
    ) -> None: ...
    @overload
    def send_email(self, body_2: models.SendEmailArgument) -> None: ...

    def send_email(
        self,
        body_2: models.SendEmailArgument | UnsetType = UNSET,
        *,
        recipients: Sequence[str] | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
    ) -> None:
        """Sends an e-mail to the recipients in the body.

        Args:
            body_2: The whole body. Required without it: recipients.
            recipients: To whom the e-mail goes.
            body: The text of the e-mail.
        """
        self._call(
            _operations.SEND_MAIL_EMAIL,
            body=body_of(
                models.SendEmailArgument, body_2, recipients=recipients, subject=subject, body=body
            ),
        )

    def test_mailbox(self, *, moniker: str) -> None:
        """Tests a mailbox, named by its moniker.

        Needs configuration 1.

        Args:
            moniker: The moniker of the mailbox: the text by which the server knows it.
        """
        self._call(_operations.TEST_MAILBOX, query={"moniker": moniker})

    def test_moniker(self, *, moniker: str) -> None:
        """Tests a mailbox moniker.

        Args:
            moniker: The moniker of the mailbox: the text by which the server knows it.
        """
        self._call(_operations.TEST_MONIKER, query={"moniker": moniker})


class ConfigurationMailDirectories(Area):
    """The operations of configuration.mail.directories."""

    __slots__ = ()

    def list(
        self,
        *,
        search_term: str,
        search_type: Literal["name", "address"],
        directory: str,
        show_distribution_lists: bool | UnsetType = UNSET,
    ) -> Listing[models.DirectoriesEntry]:
        """Searches a mail directory.

        Distribution lists can be included.

        Needs configuration 1.

        Args:
            search_term: The text to search for.
            search_type: The kind of search.
            directory: The directory to search in.
            show_distribution_lists: Whether distribution lists are among the results. Default:
                False.
        """
        return self._list(
            _operations.GET_MAIL_DIRECTORIES,
            "directories",
            query={
                "searchTerm": search_term,
                "searchType": search_type,
                "directory": directory,
                "showDistributionLists": show_distribution_lists,
            },
        )


class ConfigurationMailEnabledMailboxProviders(Area):
    """The operations of configuration.mail.enabled_mailbox_providers."""

    __slots__ = ()

    def list(self) -> Listing[models.SystemMailboxType]:
        """Lists the types of mailbox that are enabled on the server."""
        return self._list(_operations.GET_MAIL_ENABLED_MAILBOX_PROVIDERS, "enabled_mailbox_types")


class ConfigurationMailFolders(Area):
    """The operations of configuration.mail.folders."""

    __slots__ = ()

    def list(self, *, moniker: str) -> Listing[str]:
        """Lists the folders of a mailbox, named by its moniker.

        Args:
            moniker: The moniker of the mailbox: the text by which the server knows it.
        """
        return self._list(_operations.GET_MAIL_FOLDERS, "folders", query={"moniker": moniker})


class ConfigurationMailImapServers(Area):
    """The operations of configuration.mail.imap_servers."""

    __slots__ = ()

    def list(self) -> Listing[models.ImapServersEntry]:
        """Lists the IMAP servers."""
        return self._list(_operations.GET_MAIL_IMAP_SERVERS, "imap_servers")


class ConfigurationMailImapSmtpMailboxAttributes(Area):
    """The operations of configuration.mail.imap_smtp_mailbox_attributes."""

    __slots__ = ()

    def get(
        self,
        *,
        server_name: str | UnsetType = UNSET,
        e_mail: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        use_proxy_authentication: bool | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        user_password: str | UnsetType = UNSET,
    ) -> models.ImapSmtpMailboxAttributesResult:
        """Returns the attributes of a mailbox on an IMAP and SMTP server.

        Args:
            server_name: The name of the mail server.
            e_mail: The e-mail address of the mailbox.
            display_name: The display name for the mailbox.
            use_proxy_authentication: Whether the mailbox is reached with proxy authentication.
            id: The id of the object or account that the question is about.
            user_password: The password for the mailbox.
        """
        return self._call(
            _operations.GET_MAIL_IMAP_SMTP_MAILBOX_ATTRIBUTES,
            query={
                "serverName": server_name,
                "eMail": e_mail,
                "displayName": display_name,
                "useProxyAuthentication": use_proxy_authentication,
                "id": id,
                "userPassword": user_password,
            },
        )


class ConfigurationMailInteractionMessageStoreMailboxAttributes(Area):
    """The operations of configuration.mail.interaction_message_store_mailbox_attributes."""

    __slots__ = ()

    def get(
        self, *, user_id: str, display_name: str | UnsetType = UNSET
    ) -> models.InteractionMessageStoreMailboxAttributesResult:
        """Returns the attributes of a user's mailbox in the Interaction Message Store.

        Needs configuration 1.

        Args:
            user_id: The id of the user.
            display_name: The display name for the mailbox.
        """
        return self._call(
            _operations.GET_MAIL_INTERACTION_MESSAGE_STORE_MAILBOX_ATTRIBUTES,
            query={"userId": user_id, "displayName": display_name},
        )


class ConfigurationMailNoMailboxAttributes(Area):
    """The operations of configuration.mail.no_mailbox_attributes."""

    __slots__ = ()

    def get(self, *, display_name: str | UnsetType = UNSET) -> models.NoMailboxAttributesResult:
        """Returns the mailbox attributes for having no mailbox.

        Args:
            display_name: The display name for the mailbox.
        """
        return self._call(
            _operations.GET_MAIL_NO_MAILBOX_ATTRIBUTES, query={"displayName": display_name}
        )


class ConfigurationMailSearchableProviders(Area):
    """The operations of configuration.mail.searchable_providers."""

    __slots__ = ()

    def list(self) -> Listing[str]:
        """Lists the mail providers that can be searched."""
        return self._list(_operations.GET_MAIL_SEARCHABLE_PROVIDERS, "searchable_providers")
