# Derived from icws/aio/areas/configuration/widgets.py; edits here are lost.
"""Operations of configuration.widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType, body_of
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["ConfigurationWidgets"]


class ConfigurationWidgets(Area):
    """The operations of configuration.widgets."""

    __slots__ = ()

    def list(self) -> Listing[models.Widget]:
        """Lists the widgets."""
        return self._list(_operations.GET_WIDGETS, "items")

    def create(
        self,
        body: models.Widget | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        supervisor_rights: Sequence[str] | UnsetType | None = UNSET,
        widget_configuration: str | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a widget.

        Args:
            body: The whole body.
            supervisor_rights: The supervisor rights that go with the widget.
            widget_configuration: The configuration of the widget, as a text.
        """
        return self._call(
            _operations.CREATE_WIDGET,
            body=body_of(
                models.Widget,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                supervisor_rights=supervisor_rights,
                widget_configuration=widget_configuration,
            ),
        )

    def get(self, id: str) -> models.Widget:
        """Returns one widget.

        Args:
            id: The id of the object.
        """
        return self._call(_operations.GET_WIDGET, path={"id": id})

    def delete(self, id: str) -> None:
        """Deletes a widget.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_WIDGET, path={"id": id})

    def update(
        self,
        id: str,
        body: models.Widget | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        supervisor_rights: Sequence[str] | UnsetType | None = UNSET,
        widget_configuration: str | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a widget.

        Args:
            id: The id of the object.
            body: The whole body.
            supervisor_rights: The supervisor rights that go with the widget.
            widget_configuration: The configuration of the widget, as a text.
        """
        return self._call(
            _operations.UPDATE_WIDGET,
            path={"id": id},
            body=body_of(
                models.Widget,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                supervisor_rights=supervisor_rights,
                widget_configuration=widget_configuration,
            ),
        )
