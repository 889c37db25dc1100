# Rendered from spec/ and templates/client/client.py.jinja2; edits here are lost.
"""The client."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, overload

from icws import models
from icws._gates import GATES
from icws._runtime._async.client import AsyncClientBase
from icws._runtime.bodies import whole_body
from icws._runtime.environment import log_in_settings
from icws._runtime.gating import GateTable
from icws._runtime.model import UNSET, UnsetType
from icws._runtime.operation import SessionOperations
from icws._runtime.support import Catalog
from icws._version import __version__
from icws.operations import CATALOG
from icws.operations import connection as _connection
from icws.operations import messaging as _messaging

if TYPE_CHECKING:
    from icws._runtime._async.subscription import AsyncSubscription
    from icws.messages import AnyMessage

    from .areas.activations import AsyncActivations
    from .areas.agent_quality import AsyncAgentQuality
    from .areas.alerts import AsyncAlerts
    from .areas.client_buttons import AsyncClientButtons
    from .areas.configuration import AsyncConfiguration
    from .areas.connection import AsyncConnection
    from .areas.data_dictionary import AsyncDataDictionary
    from .areas.data_extractor import AsyncDataExtractor
    from .areas.dialer import AsyncDialer
    from .areas.directories import AsyncDirectories
    from .areas.interactions import AsyncInteractions
    from .areas.ipa import AsyncIpa
    from .areas.licenses import AsyncLicenses
    from .areas.messaging import AsyncMessaging
    from .areas.phone_numbers import AsyncPhoneNumbers
    from .areas.queues import AsyncQueues
    from .areas.recordings import AsyncRecordings
    from .areas.response_management import AsyncResponseManagement
    from .areas.screen_recordings import AsyncScreenrecordings
    from .areas.security import AsyncSecurity
    from .areas.session_ import AsyncSession
    from .areas.statistics import AsyncStatistics
    from .areas.status import AsyncStatus
    from .areas.system import AsyncSystem
    from .areas.unified_messaging import AsyncUnifiedMessaging
    from .areas.voice_prompts import AsyncVoicePrompts
    from .areas.web_callback import AsyncWebCallback
    from .areas.web_chat import AsyncWebChat
    from .areas.wfm import AsyncWfm

__all__ = ["AsyncClient"]

_M = TypeVar("_M", bound="AnyMessage")
_N = TypeVar("_N", bound="AnyMessage")
_O = TypeVar("_O", bound="AnyMessage")
_P = TypeVar("_P", bound="AnyMessage")
_Q = TypeVar("_Q", bound="AnyMessage")
_R = TypeVar("_R", bound="AnyMessage")
_S = TypeVar("_S", bound="AnyMessage")
_T = TypeVar("_T", bound="AnyMessage")


class AsyncClient(AsyncClientBase):
    """A client of one server. Leaving its block logs out.

    Threads or tasks can share a client and its session. With asyncio, it is used in one event
    loop at a time, and continues with its session in the next.

    Args:
        base_url: http(s)://host[:port][/path] of the server, or of a reverse proxy in front of
            it: https://proxy/api/cic1, or https://proxy/any/path/{host} with the argument `host`.
            Without it, that of the environment variable ICWS_URL.
        policy: the reaction to parts of the API that the server does not have yet, or no
            longer: "error" refuses to send them, "warn" sends them with a warning, "off" sends
            them.
        timeout: seconds to wait for the connection, and for the response of each attempt; None
            waits for a day at most.
        retries: the number of times a request is retried, with exponential backoff or after the
            server's Retry-After. Only safe requests are retried: those that were not sent, and
            GET requests without a response or with status 429, 502, 503 or 504.
        transport: sends the requests instead of the client's own HTTP library, and is closed with
            the client; `ssl_context`, `proxy` and `trust_env` do not apply to it.
        ssl_context: certificates to trust instead of those of the system. Without one, the
            server's certificate and host name are verified.
        language: the language of the server's texts (Accept-Language).
        alternate_hosts: host names of other servers to log in at when this one refuses log-ins
            or does not respond, with the same scheme, port and path. Behind a reverse proxy, they
            take the place of this server's name in the path. Hosts that the servers name are
            tried as well.
        host: the host name of the server, where the base URL has {host}.
        proxy: http(s)://[user:password@]host[:port] of the proxy for all requests.
        close_timeout: seconds that the ends of blocks, `log_out` and `close` may wait for the
            server, all together; None waits for a day at most. After Ctrl-C or a cancellation it
            is half a second.
        trust_env: use the proxies that HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY name.
        relogin: keep the credentials and log in again when the session has ended or the server
            cannot be reached; the call that failed is then retried.
        user_agent: the name of the program, for the server.
        max_response_size: bytes of the largest response to take, as it arrives and decoded from
            gzip; a larger one raises ResponseTooLargeError. It does not apply to a `transport`.
        delivery: how messages are received: "stream" by server-sent events, "poll" by polling,
            "auto" by events if the server has them.
        poll_interval: seconds between polls.
        heartbeat: seconds between heartbeats while a stream is open; None sends none.
        max_outage: seconds that the server may be unreachable before subscriptions end with the
            error; None waits without limit.
        on_connection_change: a plain function that is called when an outage starts or ends while
            there are subscriptions. It must not wait, since messages do meanwhile.
        on_request: called with a `RequestEvent` before each attempt of a request, also those that
            the client sends by itself; it can add headers.
        on_response: called with a `ResponseEvent` after each attempt. An exception of a hook is
            logged. Hooks must not block, and are plain functions.
        log_bodies: whether to log the bodies of requests and responses at level DEBUG, without
            what sounds like a secret.

    Raises:
        TypeError: an argument has another type.
        ValueError: an argument has another value.
    """

    _gates: ClassVar[GateTable] = GATES
    _catalog: ClassVar[Catalog] = CATALOG
    _user_agent: ClassVar[str] = f"icws-client/{__version__}"
    _areas: ClassVar[tuple[str, ...]] = (
        "connection",
        "web_callback",
        "web_chat",
        "activations",
        "agent_quality",
        "alerts",
        "client_buttons",
        "configuration",
        "data_dictionary",
        "data_extractor",
        "dialer",
        "directories",
        "interactions",
        "ipa",
        "licenses",
        "messaging",
        "queues",
        "response_management",
        "session_",
        "statistics",
        "status",
        "system",
        "unified_messaging",
        "wfm",
        "phone_numbers",
        "recordings",
        "screen_recordings",
        "security",
        "voice_prompts",
    )
    _operations: ClassVar[SessionOperations] = SessionOperations(
        log_in=_connection.CREATE_CONNECTION,
        log_out=_connection.DELETE_CONNECTION,
        features=_connection.GET_FEATURES,
        poll=_messaging.GET_MESSAGES,
        heartbeat=_messaging.SEND_HEARTBEAT,
    )

    @functools.cached_property
    def connection(self) -> AsyncConnection:
        """Logging in and out, single sign-on, the session's station, and what the server is and
        offers.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.connection import AsyncConnection

        return AsyncConnection(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def web_callback(self) -> AsyncWebCallback:
        """Callbacks from a website, from the visitor's side: asking for one, resuming it, and
        reading its place in the queue.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.web_callback import AsyncWebCallback

        return AsyncWebCallback(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def web_chat(self) -> AsyncWebChat:
        """Chats from a website, from the visitor's side: starting, resuming and leaving a chat,
        sending and reading messages, files and the history.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.web_chat import AsyncWebChat

        return AsyncWebChat(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def activations(self) -> AsyncActivations:
        """Activating users in workgroups. The operations come in two views: by user, with the
        user's workgroups, and by workgroup, with its users.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.activations import AsyncActivations

        return AsyncActivations(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def agent_quality(self) -> AsyncAgentQuality:
        """Quality management: questionnaires and their directories, rank groups, scorecards, and
        the search for scored recordings.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.agent_quality import AsyncAgentQuality

        return AsyncAgentQuality(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def alerts(self) -> AsyncAlerts:
        """Memos for users and workgroups, and alerts on statistics. An alert set holds alert
        definitions, a definition ties rules to one statistic, and a rule holds a condition, a
        severity and actions.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.alerts import AsyncAlerts

        return AsyncAlerts(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def client_buttons(self) -> AsyncClientButtons:
        """The buttons that an administrator adds to clients: running the action behind one. The
        buttons themselves are in the configuration.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.client_buttons import AsyncClientButtons

        return AsyncClientButtons(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def configuration(self) -> AsyncConfiguration:
        """Reading and changing how the server is set up: users, workgroups, roles, skills, lines,
        templates, system settings and more. Most kinds of object have the same five operations,
        to list, create, read, change and delete them, and a subscription reports changes.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.configuration import AsyncConfiguration

        return AsyncConfiguration(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def data_dictionary(self) -> AsyncDataDictionary:
        """Describes the tables, views and stored procedures of the server's database, with their
        columns, keys and parameters.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.data_dictionary import AsyncDataDictionary

        return AsyncDataDictionary(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def data_extractor(self) -> AsyncDataExtractor:
        """Jobs that extract rows from tables and views. A job names what to extract and filters it
        by time and site, and a subscription reports its status.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.data_extractor import AsyncDataExtractor

        return AsyncDataExtractor(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def dialer(self) -> AsyncDialer:
        """Outbound campaigns of Dialer: logging agents in and out, breaks, preview and manual
        calls, call outcomes, forms and contact data, and the control of campaigns.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.dialer import AsyncDialer

        return AsyncDialer(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def directories(self) -> AsyncDirectories:
        """Directories of contacts: the public and private ones, speed dial directories with links
        to contacts, and the lookup of users, stations, workgroups and other entries.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.directories import AsyncDirectories

        return AsyncDirectories(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def interactions(self) -> AsyncInteractions:
        """Calls, chats, e-mails and callbacks: making, answering, passing on, ending and watching
        them.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.interactions import AsyncInteractions

        return AsyncInteractions(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def ipa(self) -> AsyncIpa:
        """Interaction Process Automation (IPA): launching processes, searching their instances,
        and working on the pages of work items.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.ipa import AsyncIpa

        return AsyncIpa(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def licenses(self) -> AsyncLicenses:
        """Acquiring and releasing licences for a session, all at once or in stages, and watching
        which are assigned. The result for each licence says whether it was acquired, not the
        HTTP status.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.licenses import AsyncLicenses

        return AsyncLicenses(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def messaging(self) -> AsyncMessaging:
        """The messages of a session, and its heartbeat. Each subscription is in the area of what
        it watches.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.messaging import AsyncMessaging

        return AsyncMessaging(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def queues(self) -> AsyncQueues:
        """Watching the interactions on queues.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.queues import AsyncQueues

        return AsyncQueues(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def response_management(self) -> AsyncResponseManagement:
        """Libraries of prepared responses, in categories: texts, URLs and files for use in
        interactions. A subscription reports changes.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.response_management import AsyncResponseManagement

        return AsyncResponseManagement(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def session_(self) -> AsyncSession:
        """Watching the sessions of users, of stations and of layouts.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.session_ import AsyncSession

        return AsyncSession(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def statistics(self) -> AsyncStatistics:
        """The statistics of the contact centre. A statistic key names a statistic and the values
        of its parameters, and the operations here find and check such parameter values.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.statistics import AsyncStatistics

        return AsyncStatistics(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def status(self) -> AsyncStatus:
        """The statuses of users, the status messages from which they are picked, and who has
        access to which status message. Subscriptions tell of changes.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.status import AsyncStatus

        return AsyncStatus(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def system(self) -> AsyncSystem:
        """Notifications to and from the handlers of the server.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.system import AsyncSystem

        return AsyncSystem(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def unified_messaging(self) -> AsyncUnifiedMessaging:
        """Voicemail and fax messages: playing, marking as read and deleting them, and the messages
        waiting indicator (MWI).

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.unified_messaging import AsyncUnifiedMessaging

        return AsyncUnifiedMessaging(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def wfm(self) -> AsyncWfm:
        """Workforce management for agents: schedules, requests for time off, and trading shifts.
        Each part of the data has a version, and a subscription reports new versions.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.wfm import AsyncWfm

        return AsyncWfm(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def phone_numbers(self) -> AsyncPhoneNumbers:
        """Finding out about a phone number: its parts, how it is written, its classifications and
        the queue that it belongs to.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.phone_numbers import AsyncPhoneNumbers

        return AsyncPhoneNumbers(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def recordings(self) -> AsyncRecordings:
        """Recordings of interactions: playing them on a station, their tags and attributes, their
        export, and sending them by e-mail.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.recordings import AsyncRecordings

        return AsyncRecordings(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def screen_recordings(self) -> AsyncScreenrecordings:
        """Recording the screen of a user: starting, stopping, pausing and resuming. The requests
        are accepted at once, and messages bring the results.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.screen_recordings import AsyncScreenrecordings

        return AsyncScreenrecordings(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def security(self) -> AsyncSecurity:
        """Changing a password.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.security import AsyncSecurity

        return AsyncSecurity(self.session, self._options, self.dispatcher)

    @functools.cached_property
    def voice_prompts(self) -> AsyncVoicePrompts:
        """A user's voice prompts: name, greeting, no answer, out of office, follow me and forward.
        They can be recorded, previewed, committed, cleared and cancelled, and two of them
        enabled and disabled.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error. Of a method without "Needs" the
        documentation states no version.
        """
        from .areas.voice_prompts import AsyncVoicePrompts

        return AsyncVoicePrompts(self.session, self._options, self.dispatcher)

    @overload
    async def log_in(
        self,
        settings: models.BaseAuthConnectionRequestSettings,
        *,
        include: Sequence[
            Literal[
                "version",
                "features",
                "server-time",
                "default-workstation",
                "purecloud-integration",
                "effective-station",
            ]
        ]
        | UnsetType = ("features",),
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse: ...
    @overload
    async def log_in(
        self,
        *,
        user_id: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        application_name: str | UnsetType = UNSET,
        include: Sequence[
            Literal[
                "version",
                "features",
                "server-time",
                "default-workstation",
                "purecloud-integration",
                "effective-station",
            ]
        ]
        | UnsetType = ("features",),
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse: ...
    async def log_in(
        self,
        settings: models.BaseAuthConnectionRequestSettings | UnsetType = UNSET,
        *,
        user_id: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        application_name: str | UnsetType = UNSET,
        include: Sequence[
            Literal[
                "version",
                "features",
                "server-time",
                "default-workstation",
                "purecloud-integration",
                "effective-station",
            ]
        ]
        | UnsetType = ("features",),
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Brings effectiveStationChangeMessage.

        A call raises FeatureVersionError where the server is too old for a part of it, or has
        dropped it, and ApiError where it answers with an error.

        Args:
            settings: The body of the request. One of `AuthTokenConnectionRequestSettings`,
                `IcAuthConnectionRequestSettings`, `SingleSignOnTokenConnectionRequestSettings`.
                models.SingleSignOnTokenConnectionRequestSettings: Needs connection 3. Without
                it, the next three are sent.
            user_id: The user; without it that of the environment variable ICWS_USER.
            password: The password; without it that of the environment variable ICWS_PASSWORD.
            application_name: The name of the program, for the server's administrators; without
                it that of the user agent.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.
        """
        settings = log_in_settings(
            models.IcAuthConnectionRequestSettings,
            settings,
            user_id=user_id,
            password=password,
            application_name=application_name,
            application=self._application,
        )
        return await self._call(
            _connection.CREATE_CONNECTION,
            query={"include": include},
            headers={"Accept-Language": accept_language},
            body=whole_body(models.BaseAuthConnectionRequestSettings, settings),
        )

    async def poll(self) -> list[AnyMessage]:
        """Return the messages that the server has queued; not beside subscriptions, which take them."""
        return await self._call(_messaging.GET_MESSAGES)

    @overload
    def messages(self) -> AsyncSubscription[AnyMessage]: ...
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

    def messages(self, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, or to all messages without a kind.

        It starts no watch on the server: it yields messages that the server sends by itself, and
        those that watches bring.
        """
        return self._messages(kinds)
