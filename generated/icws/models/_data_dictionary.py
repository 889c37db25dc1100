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
    data_type: str
    max_length: int
    last_change_version: str
    """The version with the last change to the column."""
    last_change_reason: str
    contains_pii: str = _field(name="containsPII")
    """Whether the column holds personally identifiable information (PII)."""
    short_description: str
    encoding: str | UnsetType = UNSET
    precision: int | UnsetType = UNSET
    """How many digits a number of the column has."""
    scale: int | UnsetType = UNSET
    """How many of the digits are after the decimal point."""
    allows_nulls: str | UnsetType = UNSET
    """Whether the column can be null."""
    seq_no: int | UnsetType = UNSET
    """The sequence number of the column."""
    long_description: str | UnsetType = UNSET


class DataSetName(Model, kw_only=True):
    """The name of a data set."""

    name: str | UnsetType = UNSET


class DataSetNames(Model, kw_only=True):
    """The names of data sets."""

    data_set_name_list: list[DataSetName]


class Dictionary(Model, kw_only=True):
    """The data dictionary."""

    tables: Tables | UnsetType = UNSET
    views: Views | UnsetType = UNSET
    stored_procedures: StoredProcedures | UnsetType = UNSET


class Feature(Model, kw_only=True):
    """A feature that a table belongs to."""

    name: str


class ForeignKey(Model, kw_only=True):
    """A foreign key of a table."""

    name: str
    column: str
    reference_table: str
    """The table that the key refers to."""
    reference_column: str
    """The column that the key refers to."""


class IncludedColumn(Model, kw_only=True):
    """A column that an index includes."""

    name: str | UnsetType = UNSET


class Index(Model, kw_only=True):
    """An index of a table."""

    name: str
    index_type: str
    index_columns: list[IndexColumn] | UnsetType = UNSET
    included_columns: list[IncludedColumn] | UnsetType = UNSET
    """Columns that the index holds without being sorted by them."""


class IndexColumn(Model, kw_only=True):
    """A column by which an index is sorted."""

    name: str
    sort_order: str | UnsetType = UNSET


class Parameter(Model, kw_only=True):
    """A parameter of a stored procedure."""

    name: str
    parameter_type: str
    data_type: str
    encoding: str
    short_description: str
    seq_no: int | UnsetType = UNSET
    """The sequence number of the parameter."""
    max_length: int | UnsetType = UNSET
    long_description: str | UnsetType = UNSET


class PrimaryKey(Model, kw_only=True):
    """The primary key of a table."""

    name: str
    primary_key_columns: list[PrimaryKeyColumn]
    primary_key_type: str | UnsetType = UNSET


class PrimaryKeyColumn(Model, kw_only=True):
    """A column of a primary key."""

    name: str
    sort_order: str | UnsetType = UNSET


class StoredProcedure(Model, kw_only=True):
    """A stored procedure of the database with its parameters."""

    name: str
    schema: str
    """The database schema that holds the procedure."""
    last_change_version: str
    """The version with the last change to the procedure."""
    last_change_reason: str
    short_description: str
    cic_product_code: str
    """The code of the CIC product that the procedure belongs to."""
    contains_pii: str = _field(name="containsPII")
    """Whether personally identifiable information (PII) is involved."""
    date_time_filter_column: str | UnsetType = UNSET
    site_id_filter_column: str | UnsetType = UNSET
    long_description: str | UnsetType = UNSET
    data_set_name: DataSetName | UnsetType = UNSET
    parameters: list[Parameter] | UnsetType = UNSET


class StoredProcedures(Model, kw_only=True):
    """The stored procedures of the data dictionary."""

    stored_procedure_list: list[StoredProcedure]


class Table(Model, kw_only=True):
    """A database table with its columns, keys and index."""

    name: str
    schema: str
    """The database schema that holds the table."""
    short_description: str
    long_description: str
    cic_product_code: str
    """The code of the CIC product that the table belongs to."""
    last_change_version: str
    """The version with the last change to the table."""
    last_change_reason: str
    column: list[Column]
    """The columns of the table."""
    date_time_filter_column: str | UnsetType = UNSET
    """The column by which rows can be filtered by time."""
    site_id_filter_column: str | UnsetType = UNSET
    """The column by which rows can be filtered by site."""
    logging_type: str | UnsetType = UNSET
    primary_key: PrimaryKey | UnsetType = UNSET
    foreign_key: ForeignKey | UnsetType = UNSET
    feature: list[Feature] | UnsetType = UNSET
    """The features that the table belongs to."""
    data_set_name: DataSetName | UnsetType = UNSET
    index: Index | UnsetType = UNSET


class Tables(Model, kw_only=True):
    """The tables of the data dictionary."""

    table_list: list[Table]


class View(Model, kw_only=True):
    """A database view with its columns."""

    name: str
    schema: str
    """The database schema that holds the view."""
    short_description: str
    long_description: str
    cic_product_code: str
    """The code of the CIC product that the view belongs to."""
    column: list[Column]
    """The columns of the view."""
    date_time_filter_column: str | UnsetType = UNSET
    """The column by which rows can be filtered by time."""
    site_id_filter_column: str | UnsetType = UNSET
    """The column by which rows can be filtered by site."""
    data_set_name: DataSetName | UnsetType = UNSET
    last_change_version: str | UnsetType = UNSET
    """The version with the last change to the view."""
    last_change_reason: str | UnsetType = UNSET


class Views(Model, kw_only=True):
    """The views of the data dictionary."""

    view_list: list[View]
