# Derived from icws/aio/areas/data_dictionary.py; edits here are lost.
"""Operations of data_dictionary."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType
from icws.operations import data_dictionary as _operations

__all__ = [
    "DataDictionary",
    "DataDictionaryDataSetNames",
    "DataDictionaryStoredProcedures",
    "DataDictionaryTables",
    "DataDictionaryV2",
    "DataDictionaryViews",
]


class _DataDictionarySince2(Area):
    """Operations of data-dictionary 2 and later."""

    __slots__ = ()

    @property
    def data_set_names(self) -> DataDictionaryDataSetNames:
        """The operations of data_dictionary.data_set_names."""
        return self._child(DataDictionaryDataSetNames)

    @property
    def stored_procedures(self) -> DataDictionaryStoredProcedures:
        """The operations of data_dictionary.stored_procedures."""
        return self._child(DataDictionaryStoredProcedures)

    @property
    def tables(self) -> DataDictionaryTables:
        """The operations of data_dictionary.tables."""
        return self._child(DataDictionaryTables)

    @property
    def views(self) -> DataDictionaryViews:
        """The operations of data_dictionary.views."""
        return self._child(DataDictionaryViews)

    def get(
        self,
        *,
        data_set_names: str | UnsetType = UNSET,
        table_ids: str | UnsetType = UNSET,
        view_ids: str | UnsetType = UNSET,
        stored_procedure_ids: str | UnsetType = UNSET,
    ) -> models.Dictionary:
        """Returns the data dictionary: tables, views and stored procedures.

        Needs data-dictionary 2.

        Args:
            data_set_names: The names of the data sets wanted.
            table_ids: The ids of the tables wanted.
            view_ids: The ids of the views wanted.
            stored_procedure_ids: The ids of the stored procedures wanted.
        """
        return self._call(
            _operations.GET_DATA_DICTIONARY,
            query={
                "dataSetNames": data_set_names,
                "tableIds": table_ids,
                "viewIds": view_ids,
                "storedProcedureIds": stored_procedure_ids,
            },
        )


class DataDictionaryV2(_DataDictionarySince2):
    """The operations that a server with data-dictionary 2 has."""

    __slots__ = ()


class DataDictionary(DataDictionaryV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[DataDictionaryV2]]] = {
        2: DataDictionaryV2,
    }

    @overload
    def at(self, version: Literal[2]) -> DataDictionaryV2: ...
    @overload
    def at(self, version: int) -> DataDictionary: ...
    def at(self, version: int) -> Area:
        """Return the view of data-dictionary as a server of a version has it. A type checker
        refuses there what came later, if the version is a literal, and so does every call.
        Raises FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "data-dictionary", self._VIEWS, 2)


class DataDictionaryDataSetNames(Area):
    """The operations of data_dictionary.data_set_names."""

    __slots__ = ()

    def list(self) -> Listing[models.DataSetName]:
        """Lists the names of the data sets in the data dictionary."""
        return self._list(_operations.GET_DICTIONARY_DATA_SET_NAMES, "data_set_name_list")


class DataDictionaryStoredProcedures(Area):
    """The operations of data_dictionary.stored_procedures."""

    __slots__ = ()

    def list(self) -> Listing[models.StoredProcedure]:
        """Lists the stored procedures of the data dictionary."""
        return self._list(_operations.GET_STORED_PROCEDURES, "stored_procedure_list")


class DataDictionaryTables(Area):
    """The operations of data_dictionary.tables."""

    __slots__ = ()

    def list(
        self, *, ids: str | UnsetType = UNSET, data_set_names: str | UnsetType = UNSET
    ) -> Listing[models.Table]:
        """Lists the tables of the data dictionary.

        Needs data-dictionary 2.

        Args:
            ids: The ids of the objects wanted.
            data_set_names: The names of the data sets wanted.
        """
        return self._list(
            _operations.GET_TABLES, "table_list", query={"ids": ids, "dataSetNames": data_set_names}
        )


class DataDictionaryViews(Area):
    """The operations of data_dictionary.views."""

    __slots__ = ()

    def list(
        self, *, ids: str | UnsetType = UNSET, data_set_names: str | UnsetType = UNSET
    ) -> Listing[models.View]:
        """Lists the views of the data dictionary.

        Needs data-dictionary 2.

        Args:
            ids: The ids of the objects wanted.
            data_set_names: The names of the data sets wanted.
        """
        return self._list(
            _operations.GET_VIEWS, "view_list", query={"ids": ids, "dataSetNames": data_set_names}
        )
