# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

GET_DATA_DICTIONARY: Operation[models.Dictionary] = Operation(
    "data-dictionary.getDataDictionary",
    "GET",
    "/icws/{sessionId}/data-dictionary",
    address="data_dictionary.get",
    decoder=Decoder(lambda: models.Dictionary),
    statuses=_ERROR_400_401_410_500,
    parameters=("dataSetNames", "tableIds", "viewIds", "storedProcedureIds"),
)
GET_DICTIONARY_DATA_SET_NAMES: Operation[models.DataSetNames] = Operation(
    "data-dictionary.getDictionaryDataSetNames",
    "GET",
    "/icws/{sessionId}/data-dictionary/data-set-names",
    address="data_dictionary.data_set_names.list",
    decoder=Decoder(lambda: models.DataSetNames),
    statuses=_ERROR_400_401_410_500,
)
GET_STORED_PROCEDURES: Operation[models.StoredProcedures] = Operation(
    "data-dictionary.getDataDictionaryStoredProcedures",
    "GET",
    "/icws/{sessionId}/data-dictionary/stored-procedures",
    address="data_dictionary.stored_procedures.list",
    decoder=Decoder(lambda: models.StoredProcedures),
    statuses=_ERROR_400_401_410_500,
)
GET_TABLES: Operation[models.Tables] = Operation(
    "data-dictionary.getDataDictionaryTables",
    "GET",
    "/icws/{sessionId}/data-dictionary/tables",
    address="data_dictionary.tables.list",
    decoder=Decoder(lambda: models.Tables),
    statuses=_ERROR_400_401_410_500,
    parameters=("ids", "dataSetNames"),
)
GET_VIEWS: Operation[models.Views] = Operation(
    "data-dictionary.getDataDictionaryViews",
    "GET",
    "/icws/{sessionId}/data-dictionary/views",
    address="data_dictionary.views.list",
    decoder=Decoder(lambda: models.Views),
    statuses=_ERROR_400_401_410_500,
    parameters=("ids", "dataSetNames"),
)
