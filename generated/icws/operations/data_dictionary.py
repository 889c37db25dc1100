# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

GET_DATA_DICTIONARY: Operation[models.Dictionary] = Operation(
    id="data-dictionary.getDataDictionary",
    address="data_dictionary.get",
    method="GET",
    path="/icws/{sessionId}/data-dictionary",
    decoder=Decoder(lambda: models.Dictionary),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("dataSetNames", "tableIds", "viewIds", "storedProcedureIds"),
)
GET_DICTIONARY_DATA_SET_NAMES: Operation[models.DataSetNames] = Operation(
    id="data-dictionary.getDictionaryDataSetNames",
    address="data_dictionary.data_set_names.list",
    method="GET",
    path="/icws/{sessionId}/data-dictionary/data-set-names",
    decoder=Decoder(lambda: models.DataSetNames),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_DATA_DICTIONARY_STORED_PROCEDURES: Operation[models.StoredProcedures] = Operation(
    id="data-dictionary.getDataDictionaryStoredProcedures",
    address="data_dictionary.stored_procedures.list",
    method="GET",
    path="/icws/{sessionId}/data-dictionary/stored-procedures",
    decoder=Decoder(lambda: models.StoredProcedures),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_DATA_DICTIONARY_TABLES: Operation[models.Tables] = Operation(
    id="data-dictionary.getDataDictionaryTables",
    address="data_dictionary.tables.list",
    method="GET",
    path="/icws/{sessionId}/data-dictionary/tables",
    decoder=Decoder(lambda: models.Tables),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("ids", "dataSetNames"),
)
GET_DATA_DICTIONARY_VIEWS: Operation[models.Views] = Operation(
    id="data-dictionary.getDataDictionaryViews",
    address="data_dictionary.views.list",
    method="GET",
    path="/icws/{sessionId}/data-dictionary/views",
    decoder=Decoder(lambda: models.Views),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("ids", "dataSetNames"),
)
