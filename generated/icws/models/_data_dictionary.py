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
    """A column of a table or a view."""

    name: str
    data_type: str = _field(name="dataType")
    max_length: int = _field(name="maxLength")
    last_change_version: str = _field(name="lastChangeVersion")
    """The version with the last change to the column."""
    last_change_reason: str = _field(name="lastChangeReason")
    contains_pii: str = _field(name="containsPII")
    """Tells whether the column holds personally identifiable information (PII)."""
    short_description: str = _field(name="shortDescription")
    encoding: str | UnsetType = UNSET
    precision: int | UnsetType = UNSET
    """How many digits a number of the column has."""
    scale: int | UnsetType = UNSET
    """How many of the digits are after the decimal point."""
    allows_nulls: str | UnsetType = _field(name="allowsNulls", default=UNSET)
    """Tells whether the column can be null."""
    seq_no: int | UnsetType = _field(name="seqNo", default=UNSET)
    """The sequence number of the column."""
    long_description: str | UnsetType = _field(name="longDescription", default=UNSET)


class DataSetName(Model, kw_only=True):
    """The name of a data set."""

    name: str | UnsetType = UNSET


class DataSetNames(Model, kw_only=True):
    """The names of data sets."""

    data_set_name_list: list[DataSetName] = _field(name="dataSetNameList")


class Dictionary(Model, kw_only=True):
    """The data dictionary."""

    tables: Tables | UnsetType = UNSET
    views: Views | UnsetType = UNSET
    stored_procedures: StoredProcedures | UnsetType = _field(name="storedProcedures", default=UNSET)


class Feature(Model, kw_only=True):
    """A feature that a table belongs to."""

    name: str


class ForeignKey(Model, kw_only=True):
    """A foreign key of a table."""

    name: str
    column: str
    reference_table: str = _field(name="referenceTable")
    """The table that the key refers to."""
    reference_column: str = _field(name="referenceColumn")
    """The column that the key refers to."""


class IncludedColumn(Model, kw_only=True):
    """A column that an index includes."""

    name: str | UnsetType = UNSET


class Index(Model, kw_only=True):
    """An index of a table."""

    name: str
    index_type: str = _field(name="indexType")
    index_columns: list[IndexColumn] | UnsetType = _field(name="indexColumns", default=UNSET)
    included_columns: list[IncludedColumn] | UnsetType = _field(
        name="includedColumns", default=UNSET
    )
    """Columns that the index holds without being sorted by them."""


class IndexColumn(Model, kw_only=True):
    """A column by which an index is sorted."""

    name: str
    sort_order: str | UnsetType = _field(name="sortOrder", default=UNSET)


class Parameter(Model, kw_only=True):
    """A parameter of a stored procedure."""

    name: str
    parameter_type: str = _field(name="parameterType")
    data_type: str = _field(name="dataType")
    encoding: str
    short_description: str = _field(name="shortDescription")
    seq_no: int | UnsetType = _field(name="seqNo", default=UNSET)
    """The sequence number of the parameter."""
    max_length: int | UnsetType = _field(name="maxLength", default=UNSET)
    long_description: str | UnsetType = _field(name="longDescription", default=UNSET)


class PrimaryKey(Model, kw_only=True):
    """The primary key of a table."""

    name: str
    primary_key_columns: list[PrimaryKeyColumn] = _field(name="primaryKeyColumns")
    primary_key_type: str | UnsetType = _field(name="primaryKeyType", default=UNSET)


class PrimaryKeyColumn(Model, kw_only=True):
    """A column of a primary key."""

    name: str
    sort_order: str | UnsetType = _field(name="sortOrder", default=UNSET)


class StoredProcedure(Model, kw_only=True):
    """A stored procedure of the database with its parameters."""

    name: str
    schema: str
    """The database schema that holds the procedure."""
    last_change_version: str = _field(name="lastChangeVersion")
    """The version with the last change to the procedure."""
    last_change_reason: str = _field(name="lastChangeReason")
    short_description: str = _field(name="shortDescription")
    cic_product_code: str = _field(name="cicProductCode")
    """The code of the CIC product that the procedure belongs to."""
    contains_pii: str = _field(name="containsPII")
    """Tells whether personally identifiable information (PII) is involved."""
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    long_description: str | UnsetType = _field(name="longDescription", default=UNSET)
    data_set_name: DataSetName | UnsetType = _field(name="dataSetName", default=UNSET)
    parameters: list[Parameter] | UnsetType = UNSET


class StoredProcedures(Model, kw_only=True):
    """The stored procedures of the data dictionary."""

    stored_procedure_list: list[StoredProcedure] = _field(name="storedProcedureList")


class Table(Model, kw_only=True):
    """A database table with its columns, keys and index."""

    name: str
    schema: str
    """The database schema that holds the table."""
    short_description: str = _field(name="shortDescription")
    long_description: str = _field(name="longDescription")
    cic_product_code: str = _field(name="cicProductCode")
    """The code of the CIC product that the table belongs to."""
    last_change_version: str = _field(name="lastChangeVersion")
    """The version with the last change to the table."""
    last_change_reason: str = _field(name="lastChangeReason")
    column: list[Column]
    """The columns of the table."""
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    """The column by which rows can be filtered by time."""
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    """The column by which rows can be filtered by site."""
    logging_type: str | UnsetType = _field(name="loggingType", default=UNSET)
    primary_key: PrimaryKey | UnsetType = _field(name="primaryKey", default=UNSET)
    foreign_key: ForeignKey | UnsetType = _field(name="foreignKey", default=UNSET)
    feature: list[Feature] | UnsetType = UNSET
    """The features that the table belongs to."""
    data_set_name: DataSetName | UnsetType = _field(name="dataSetName", default=UNSET)
    index: Index | UnsetType = UNSET


class Tables(Model, kw_only=True):
    """The tables of the data dictionary."""

    table_list: list[Table] = _field(name="tableList")


class View(Model, kw_only=True):
    """A database view with its columns."""

    name: str
    schema: str
    """The database schema that holds the view."""
    short_description: str = _field(name="shortDescription")
    long_description: str = _field(name="longDescription")
    cic_product_code: str = _field(name="cicProductCode")
    """The code of the CIC product that the view belongs to."""
    column: list[Column]
    """The columns of the view."""
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    """The column by which rows can be filtered by time."""
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    """The column by which rows can be filtered by site."""
    data_set_name: DataSetName | UnsetType = _field(name="dataSetName", default=UNSET)
    last_change_version: str | UnsetType = _field(name="lastChangeVersion", default=UNSET)
    """The version with the last change to the view."""
    last_change_reason: str | UnsetType = _field(name="lastChangeReason", default=UNSET)


class Views(Model, kw_only=True):
    """The views of the data dictionary."""

    view_list: list[View] = _field(name="viewList")
