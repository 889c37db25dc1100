# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "Column",
    "DataSetName",
    "DataSetNames",
    "Dictionary",
    "Feature",
    "ForeignKey",
    "IncludedColumn",
    "Index",
    "IndexColumn",
    "Parameter",
    "PrimaryKey",
    "PrimaryKeyColumn",
    "StoredProcedure",
    "StoredProcedures",
    "Table",
    "Tables",
    "View",
    "Views",
]


class Column(Model, kw_only=True):
    """Column."""

    name: str
    data_type: str = _field(name="dataType")
    max_length: int = _field(name="maxLength")
    last_change_version: str = _field(name="lastChangeVersion")
    last_change_reason: str = _field(name="lastChangeReason")
    contains_pii: str = _field(name="containsPII")
    short_description: str = _field(name="shortDescription")
    encoding: str | UnsetType = UNSET
    precision: int | UnsetType = UNSET
    scale: int | UnsetType = UNSET
    allows_nulls: str | UnsetType = _field(name="allowsNulls", default=UNSET)
    seq_no: int | UnsetType = _field(name="seqNo", default=UNSET)
    long_description: str | UnsetType = _field(name="longDescription", default=UNSET)


class DataSetName(Model, kw_only=True):
    """DataSetName."""

    name: str | UnsetType = UNSET


class DataSetNames(Model, kw_only=True):
    """DataSetNames."""

    data_set_name_list: list[DataSetName] = _field(name="dataSetNameList")


class Dictionary(Model, kw_only=True):
    """Dictionary."""

    tables: Tables | UnsetType = UNSET
    views: Views | UnsetType = UNSET
    stored_procedures: StoredProcedures | UnsetType = _field(name="storedProcedures", default=UNSET)


class Feature(Model, kw_only=True):
    """Feature."""

    name: str


class ForeignKey(Model, kw_only=True):
    """ForeignKey."""

    name: str
    column: str
    reference_table: str = _field(name="referenceTable")
    reference_column: str = _field(name="referenceColumn")


class IncludedColumn(Model, kw_only=True):
    """IncludedColumn."""

    name: str | UnsetType = UNSET


class Index(Model, kw_only=True):
    """Index."""

    name: str
    index_type: str = _field(name="indexType")
    index_columns: list[IndexColumn] | UnsetType = _field(name="indexColumns", default=UNSET)
    included_columns: list[IncludedColumn] | UnsetType = _field(
        name="includedColumns", default=UNSET
    )


class IndexColumn(Model, kw_only=True):
    """IndexColumn."""

    name: str
    sort_order: str | UnsetType = _field(name="sortOrder", default=UNSET)


class Parameter(Model, kw_only=True):
    """Parameter."""

    name: str
    parameter_type: str = _field(name="parameterType")
    data_type: str = _field(name="dataType")
    encoding: str
    short_description: str = _field(name="shortDescription")
    seq_no: int | UnsetType = _field(name="seqNo", default=UNSET)
    max_length: int | UnsetType = _field(name="maxLength", default=UNSET)
    long_description: str | UnsetType = _field(name="longDescription", default=UNSET)


class PrimaryKey(Model, kw_only=True):
    """PrimaryKey."""

    name: str
    primary_key_columns: list[PrimaryKeyColumn] = _field(name="primaryKeyColumns")
    primary_key_type: str | UnsetType = _field(name="primaryKeyType", default=UNSET)


class PrimaryKeyColumn(Model, kw_only=True):
    """PrimaryKeyColumn."""

    name: str
    sort_order: str | UnsetType = _field(name="sortOrder", default=UNSET)


class StoredProcedure(Model, kw_only=True):
    """StoredProcedure."""

    name: str
    schema: str
    last_change_version: str = _field(name="lastChangeVersion")
    last_change_reason: str = _field(name="lastChangeReason")
    short_description: str = _field(name="shortDescription")
    cic_product_code: str = _field(name="cicProductCode")
    contains_pii: str = _field(name="containsPII")
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    long_description: str | UnsetType = _field(name="longDescription", default=UNSET)
    data_set_name: DataSetName | UnsetType = _field(name="dataSetName", default=UNSET)
    parameters: list[Parameter] | UnsetType = UNSET


class StoredProcedures(Model, kw_only=True):
    """StoredProcedures."""

    stored_procedure_list: list[StoredProcedure] = _field(name="storedProcedureList")


class Table(Model, kw_only=True):
    """Table."""

    name: str
    schema: str
    short_description: str = _field(name="shortDescription")
    long_description: str = _field(name="longDescription")
    cic_product_code: str = _field(name="cicProductCode")
    last_change_version: str = _field(name="lastChangeVersion")
    last_change_reason: str = _field(name="lastChangeReason")
    column: list[Column]
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    logging_type: str | UnsetType = _field(name="loggingType", default=UNSET)
    primary_key: PrimaryKey | UnsetType = _field(name="primaryKey", default=UNSET)
    foreign_key: ForeignKey | UnsetType = _field(name="foreignKey", default=UNSET)
    feature: list[Feature] | UnsetType = UNSET
    data_set_name: DataSetName | UnsetType = _field(name="dataSetName", default=UNSET)
    index: Index | UnsetType = UNSET


class Tables(Model, kw_only=True):
    """Tables."""

    table_list: list[Table] = _field(name="tableList")


class View(Model, kw_only=True):
    """View."""

    name: str
    schema: str
    short_description: str = _field(name="shortDescription")
    long_description: str = _field(name="longDescription")
    cic_product_code: str = _field(name="cicProductCode")
    column: list[Column]
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    data_set_name: DataSetName | UnsetType = _field(name="dataSetName", default=UNSET)
    last_change_version: str | UnsetType = _field(name="lastChangeVersion", default=UNSET)
    last_change_reason: str | UnsetType = _field(name="lastChangeReason", default=UNSET)


class Views(Model, kw_only=True):
    """Views."""

    view_list: list[View] = _field(name="viewList")
