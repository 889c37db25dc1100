# Derived from icws/aio/areas/configuration/_mail.py; edits here are lost.
"""Operations of one area."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from typing import Literal, overload

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnsetType
from icws.operations import configuration as _operations


class _ConfigurationMailSince1(Area):
    """Operations of configuration 1 and later, mail."""

    __slots__ = ()

    def get_configuration_mail_directories(
        self,
        *,
        search_term: str,
        search_type: Literal["name", "address"],
        directory: str,
        show_distribution_lists: str | UnsetType = UNSET,
    ) -> models.DirectoriesResult:
        """Searches a mail directory.

        Distribution lists can be included.

        Needs configuration 1.

        Args:
            search_term: The text to search for.
            search_type: The kind of search.
            directory: The directory to search in.
            show_distribution_lists: Whether distribution lists are among the results. Default:
                'false'.
        """
        return self._call(
            _operations.GET_CONFIGURATION_MAIL_DIRECTORIES,
            query={
                "searchTerm": search_term,
                "searchType": search_type,
                "directory": directory,
                "showDistributionLists": show_distribution_lists,
            },
        )

    def get_configuration_mail_enabled_mailbox_providers(
        self,
    ) -> models.EnabledMailboxProvidersResult:
        """Lists the types of mailbox that are enabled on the server."""
        return self._call(_operations.GET_CONFIGURATION_MAIL_ENABLED_MAILBOX_PROVIDERS)

    def get_configuration_mail_folders(self, *, moniker: str) -> models.FoldersResult:
        """Lists the folders of a mailbox, named by its moniker.

        Args:
            moniker: The moniker of the mailbox: the text by which the server knows it.
        """
        return self._call(_operations.GET_CONFIGURATION_MAIL_FOLDERS, query={"moniker": moniker})

    def get_configuration_mail_imap_servers(self) -> models.ImapServersResult:
        """Lists the IMAP servers."""
        return self._call(_operations.GET_CONFIGURATION_MAIL_IMAP_SERVERS)

    def get_configuration_mail_imap_smtp_mailbox_attributes(
        self,
        *,
        server_name: str | UnsetType = UNSET,
        e_mail: str | UnsetType = UNSET,
        display_name: str | UnsetType = UNSET,
        use_proxy_authentication: str | UnsetType = UNSET,
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
            _operations.GET_CONFIGURATION_MAIL_IMAP_SMTP_MAILBOX_ATTRIBUTES,
            query={
                "serverName": server_name,
                "eMail": e_mail,
                "displayName": display_name,
                "useProxyAuthentication": use_proxy_authentication,
                "id": id,
                "userPassword": user_password,
            },
        )

    def get_configuration_mail_interaction_message_store_mailbox_attributes(
        self, *, user_id: str, display_name: str | UnsetType = UNSET
    ) -> models.InteractionMessageStoreMailboxAttributesResult:
        """Returns the attributes of a user's mailbox in the Interaction Message Store.

        Needs configuration 1.

        Args:
            user_id: The id of the user.
            display_name: The display name for the mailbox.
        """
        return self._call(
            _operations.GET_CONFIGURATION_MAIL_INTERACTION_MESSAGE_STORE_MAILBOX_ATTRIBUTES,
            query={"userId": user_id, "displayName": display_name},
        )

    def get_configuration_mail_no_mailbox_attributes(
        self, *, display_name: str | UnsetType = UNSET
    ) -> models.NoMailboxAttributesResult:
        """Returns the mailbox attributes for having no mailbox.

        Args:
            display_name: The display name for the mailbox.
        """
        return self._call(
            _operations.GET_CONFIGURATION_MAIL_NO_MAILBOX_ATTRIBUTES,
            query={"displayName": display_name},
        )

    def get_configuration_mail_searchable_providers(self) -> models.SearchableProvidersResult:
        """Lists the mail providers that can be searched."""
        return self._call(_operations.GET_CONFIGURATION_MAIL_SEARCHABLE_PROVIDERS)

    @overload
    def send_configuration_mail_email(
        self,
        *,
        recipients: list[str],
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
    ) -> None: ...
    @overload
    def send_configuration_mail_email(self, body_2: models.SendEmailArgument) -> None: ...

    def send_configuration_mail_email(
        self,
        body_2: models.SendEmailArgument | UnsetType = UNSET,
        *,
        recipients: list[str] | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
    ) -> None:
        """Sends an e-mail to the recipients in the body.

        Args:
            body_2: The body as an object, instead of its properties.
            recipients: See the documentation of the API.
            subject: See the documentation of the API.
            body: The text of the e-mail.
        """
        self._call(
            _operations.SEND_CONFIGURATION_MAIL_EMAIL,
            body=body_of(
                models.SendEmailArgument,
                body_2,
                {"recipients": recipients, "subject": subject, "body": body},
            ),
        )

    def test_configuration_mailbox(self, *, moniker: str) -> None:
        """Tests a mailbox, named by its moniker.

        Needs configuration 1.

        Args:
            moniker: The moniker of the mailbox: the text by which the server knows it.
        """
        self._call(_operations.TEST_CONFIGURATION_MAILBOX, query={"moniker": moniker})

    def test_configuration_moniker(self, *, moniker: str) -> None:
        """Tests a mailbox moniker.

        Args:
            moniker: The moniker of the mailbox: the text by which the server knows it.
        """
        self._call(_operations.TEST_CONFIGURATION_MONIKER, query={"moniker": moniker})
