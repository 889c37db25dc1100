# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of client_buttons."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, UnsetType, body_of
from icws.operations import client_buttons as _operations

__all__ = ["AsyncClientButtons", "AsyncClientButtonsV3"]


class _ClientButtonsSince3(AsyncArea):
    """Operations of client-buttons 3 and later."""

    __slots__ = ()

    @overload
    async def run_handler_action(
        self, *, button_id: str, interaction_id: str | UnsetType = UNSET
    ) -> None: ...
    @overload
    async def run_handler_action(self, body: models.ClientButtonHandlerRequest) -> None: ...

    async def run_handler_action(
        self,
        body: models.ClientButtonHandlerRequest | UnsetType = UNSET,
        *,
        button_id: str | UnsetType = UNSET,
        interaction_id: str | UnsetType = UNSET,
    ) -> None:
        """Runs the action that a handler performs for a client button.

        Needs client-buttons 3.

        Args:
            body: The whole body. Required without it: button_id.
            button_id: The id of the button, in which case does not matter.
            interaction_id: The interaction on which the action runs.
        """
        await self._call(
            _operations.RUN_HANDLER_ACTION,
            body=body_of(
                models.ClientButtonHandlerRequest,
                body,
                button_id=button_id,
                interaction_id=interaction_id,
            ),
        )


class AsyncClientButtonsV3(_ClientButtonsSince3):
    """The operations that a server with client-buttons 3 has."""

    __slots__ = ()


class AsyncClientButtons(AsyncClientButtonsV3):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncClientButtonsV3]]] = {
        3: AsyncClientButtonsV3,
    }

    @overload
    def at(self, version: Literal[3]) -> AsyncClientButtonsV3: ...
    @overload
    def at(self, version: int) -> AsyncClientButtons: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of client-buttons as a server of a version has it. A type checker
        refuses there what came later, if the version is a literal, and so does every call.
        Raises FeatureVersionError when the server is older, ValueError for any version but 3.
        """
        return self._at(version, "client-buttons", self._VIEWS, 3)
