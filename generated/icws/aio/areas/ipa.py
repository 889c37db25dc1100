# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of ipa."""

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
    AsyncListing,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import ipa as _operations

from ..caches import AsyncListSubscription

__all__ = [
    "AsyncIpa",
    "AsyncIpaLaunchableProcesses",
    "AsyncIpaPas",
    "AsyncIpaProcessInstances",
    "AsyncIpaV1",
    "AsyncIpaWorkItemInstances",
    "AsyncIpaWorkItemInstancesCurrentPage",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.LaunchableProcessesSubscriptionEventArgs
        | models.PasSubscriptionEventArgs
        | models.CurrentPageSubscriptionShowPageEventArgs
        | models.CurrentPageSubscriptionClosePageEventArgs
        | models.CurrentPageSubscriptionCommandCompleteEventArgs
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _IpaSince1(AsyncArea):
    """Operations of ipa 1 and later."""

    __slots__ = ()

    @property
    def process_instances(self) -> AsyncIpaProcessInstances:
        """The operations of ipa.process_instances."""
        return self._child(AsyncIpaProcessInstances)

    @property
    def work_item_instances(self) -> AsyncIpaWorkItemInstances:
        """The operations of ipa.work_item_instances."""
        return self._child(AsyncIpaWorkItemInstances)

    @property
    def launchable_processes(self) -> AsyncIpaLaunchableProcesses:
        """The operations of ipa.launchable_processes."""
        return self._child(AsyncIpaLaunchableProcesses)

    @property
    def pas(self) -> AsyncIpaPas:
        """The operations of ipa.pas."""
        return self._child(AsyncIpaPas)

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


class AsyncIpaV1(_IpaSince1):
    """The operations that a server with ipa 1 has."""

    __slots__ = ()


class AsyncIpa(AsyncIpaV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncIpaV1]]] = {
        1: AsyncIpaV1,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncIpaV1: ...
    @overload
    def at(self, version: int) -> AsyncIpa: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of ipa as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "ipa", self._VIEWS, 1)


class AsyncIpaProcessInstances(AsyncArea):
    """The operations of ipa.process_instances."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        process_definition_id: str,
        process_revision: str | UnsetType = UNSET,
        param_vals: models.RuntimeDataValuesList | UnsetType | None = UNSET,
        pas_overloaded_option: models.PasOverloadedAtLaunchOption | UnsetType = UNSET,
    ) -> models.LaunchProcessResults: ...
    @overload
    async def create(self, body: models.LaunchProcessParameters) -> models.LaunchProcessResults: ...

    async def create(
        self,
        body: models.LaunchProcessParameters | UnsetType = UNSET,
        *,
        process_definition_id: str | UnsetType = UNSET,
        process_revision: str | UnsetType = UNSET,
        param_vals: models.RuntimeDataValuesList | UnsetType | None = UNSET,
        pas_overloaded_option: models.PasOverloadedAtLaunchOption | UnsetType = UNSET,
    ) -> models.LaunchProcessResults:
        """Launches a process.

        Needs ipa 1.

        Args:
            body: The whole body. Required without it: process_definition_id.
            process_definition_id: The id of the process definition.
            process_revision: The revision of the process definition to launch.
            param_vals: The values of the process's parameters.
            pas_overloaded_option: What to do when the process automation server (PAS) is
                overloaded.
        """
        return await self._call(
            _operations.CREATE_PROCESS_INSTANCE,
            body=body_of(
                models.LaunchProcessParameters,
                body,
                process_definition_id=process_definition_id,
                process_revision=process_revision,
                param_vals=param_vals,
                pas_overloaded_option=pas_overloaded_option,
            ),
        )

    def list(
        self,
        *,
        begin_search_window: str,
        end_search_window: str,
        launch_mode: Literal["all", "production", "test"] | UnsetType = UNSET,
        search_terms: str | UnsetType = UNSET,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.ProcessInstanceSearchResult]:
        """Searches the process instances in a window of time.

        Needs ipa 1.

        Args:
            begin_search_window: The start of the time to search in.
            end_search_window: The end of the time to search in.
            launch_mode: Which process instances to search, by the way they were launched:
                production, test or all. Default: 'all'.
            search_terms: The texts to search for.
            select: The properties to return, separated by commas. Default: 'instanceId'.
            where: Conditions, with commas between them: eq means equal, sw begins with, ct
                contains.
            order_by: The property to sort the list by.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_PROCESS_INSTANCES,
            "items",
            query={
                "beginSearchWindow": begin_search_window,
                "endSearchWindow": end_search_window,
                "launchMode": launch_mode,
                "searchTerms": search_terms,
                "select": select,
                "where": where,
                "orderBy": order_by,
            },
            page_size=page_size,
        )


class AsyncIpaWorkItemInstances(AsyncArea):
    """The operations of ipa.work_item_instances."""

    __slots__ = ()

    @property
    def current_page(self) -> AsyncIpaWorkItemInstancesCurrentPage:
        """The operations of ipa.work_item_instances.current_page."""
        return self._child(AsyncIpaWorkItemInstancesCurrentPage)


class AsyncIpaWorkItemInstancesCurrentPage(AsyncArea):
    """The operations of ipa.work_item_instances.current_page."""

    __slots__ = ()

    @overload
    async def send_command(
        self,
        work_item_instance_id: str,
        *,
        page_instance_id: str,
        command_type: models.PageCommandType,
        command_id: str | UnsetType = UNSET,
        changed_values: models.RuntimeDataValuesList | UnsetType = UNSET,
    ) -> models.SendPageCommandResults: ...
    @overload
    async def send_command(
        self, work_item_instance_id: str, body: models.SendPageCommandParameters
    ) -> models.SendPageCommandResults: ...

    async def send_command(
        self,
        work_item_instance_id: str,
        body: models.SendPageCommandParameters | UnsetType = UNSET,
        *,
        page_instance_id: str | UnsetType = UNSET,
        command_type: models.PageCommandType | UnsetType = UNSET,
        command_id: str | UnsetType = UNSET,
        changed_values: models.RuntimeDataValuesList | UnsetType = UNSET,
    ) -> models.SendPageCommandResults:
        """Sends a command to the current page of a work item: submit, cancel, save or hold.

        Needs ipa 1.

        Args:
            work_item_instance_id: The id of the work item instance.
            body: The whole body. Required without it: page_instance_id, command_type.
            page_instance_id: The id of the page instance.
            command_type: The type of the command.
            command_id: The id of the command, as in the definition of the page.
            changed_values: The data values that the user changed on the page.
        """
        return await self._call(
            _operations.SEND_WORK_ITEM_INSTANCE_PAGE_COMMAND,
            path={"workItemInstanceId": work_item_instance_id},
            body=body_of(
                models.SendPageCommandParameters,
                body,
                page_instance_id=page_instance_id,
                command_type=command_type,
                command_id=command_id,
                changed_values=changed_values,
            ),
        )

    async def subscribe(self, work_item_instance_id: str) -> None:
        """Starts watching the current page of a work item, or replaces the watch.

        Needs ipa 1.

        Brings currentPageSubscriptionShowPageEventArgs,
        currentPageSubscriptionClosePageEventArgs,
        currentPageSubscriptionCommandCompleteEventArgs; `watch` yields them.

        Args:
            work_item_instance_id: The id of the work item instance.
        """
        await self._call(
            _operations.SUBSCRIBE_WORK_ITEM_INSTANCE_CURRENT_PAGE,
            path={"workItemInstanceId": work_item_instance_id},
        )

    def watch(
        self, work_item_instance_id: str
    ) -> AsyncSubscription[
        models.CurrentPageSubscriptionShowPageEventArgs
        | models.CurrentPageSubscriptionClosePageEventArgs
        | models.CurrentPageSubscriptionCommandCompleteEventArgs
        | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the current page of a work item, or replaces the watch.

        Needs ipa 1.

        Args:
            work_item_instance_id: The id of the work item instance.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_WORK_ITEM_INSTANCE_CURRENT_PAGE,
            path={"workItemInstanceId": work_item_instance_id},
        )

    async def unsubscribe(self, work_item_instance_id: str) -> None:
        """Stops watching the current page of a work item.

        Args:
            work_item_instance_id: The id of the work item instance.
        """
        await self._call(
            _operations.UNSUBSCRIBE_WORK_ITEM_INSTANCE_CURRENT_PAGE,
            path={"workItemInstanceId": work_item_instance_id},
        )


class AsyncIpaLaunchableProcesses(AsyncArea):
    """The operations of ipa.launchable_processes."""

    __slots__ = ()

    async def subscribe(self) -> None:
        """Starts watching the processes that can be launched, or replaces the watch.

        Needs ipa 1.

        Brings launchableProcessesSubscriptionEventArgs; `watch` yields them.
        """
        await self._call(_operations.SUBSCRIBE_LAUNCHABLE_PROCESSES)

    def watch(
        self,
    ) -> AsyncListSubscription[
        str,
        models.ProcessDefinitionDescription,
        models.LaunchableProcessesSubscriptionEventArgs | UnknownObject,
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the processes that can be launched, or replaces the watch.

        Needs ipa 1.
        """
        return self._watch(AsyncListSubscription._made, _operations.WATCH_LAUNCHABLE_PROCESSES)

    async def unsubscribe(self) -> None:
        """Stops watching the processes that can be launched."""
        await self._call(_operations.UNSUBSCRIBE_LAUNCHABLE_PROCESSES)


class AsyncIpaPas(AsyncArea):
    """The operations of ipa.pas."""

    __slots__ = ()

    async def subscribe(self) -> None:
        """Starts watching the run state of PAS in process automation, or replaces the watch.

        Brings pasSubscriptionEventArgs; `watch` yields them.
        """
        await self._call(_operations.SUBSCRIBE_PAS)

    def watch(self) -> AsyncSubscription[models.PasSubscriptionEventArgs | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the run state of PAS in process automation, or replaces the watch.
        """
        return self._watch(AsyncSubscription, _operations.WATCH_PAS)

    async def unsubscribe(self) -> None:
        """Stops watching the run state of PAS in process automation."""
        await self._call(_operations.UNSUBSCRIBE_PAS)
