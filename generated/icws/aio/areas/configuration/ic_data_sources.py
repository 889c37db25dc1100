# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.ic_data_sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncListing, UnsetType, body_of
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["AsyncConfigurationIcDataSources"]


class AsyncConfigurationIcDataSources(AsyncArea):
    """The operations of configuration.ic_data_sources."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.IcDataSource]:
        """Lists the data sources of the server.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_IC_DATA_SOURCES,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            page_size=page_size,
        )

    async def create(
        self,
        body: models.IcDataSource | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        additional_information: str | UnsetType | None = UNSET,
        bind_dn: str | UnsetType | None = UNSET,
        connection_string: str | UnsetType | None = UNSET,
        data_source_sub_type: models.DataSourceSubType | UnsetType | None = UNSET,
        data_source_type: models.DataSourceType | UnsetType = UNSET,
        driver: str | UnsetType | None = UNSET,
        folder: str | UnsetType | None = UNSET,
        has_manual_connection_string: bool | UnsetType | None = UNSET,
        host_name: str | UnsetType | None = UNSET,
        is_file_dsn: bool | UnsetType | None = UNSET,
        is_read_only: bool | UnsetType | None = UNSET,
        odbc_dsn: str | UnsetType | None = UNSET,
        password: str | UnsetType | None = UNSET,
        port: str | UnsetType | None = UNSET,
        qualifier: str | UnsetType | None = UNSET,
        search_dn: str | UnsetType | None = UNSET,
        url: str | UnsetType | None = UNSET,
        user_id: str | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a data source of the server.

        Args:
            body: The whole body.
            bind_dn: The distinguished name (DN) with which the server binds to an LDAP
                directory.
            data_source_sub_type: The product or format behind the data source.
            data_source_type: The interface by which the data source is reached.
            driver: The driver for the connection.
            folder: The folder in which the data is.
            has_manual_connection_string: Whether the connection string was written by hand.
            is_file_dsn: Whether the ODBC data source name is that of a file.
            odbc_dsn: The ODBC data source name (DSN).
            password: The password for the data source.
            search_dn: The distinguished name (DN) under which an LDAP directory is searched.
            user_id: The user name for the data source.
        """
        return await self._call(
            _operations.CREATE_IC_DATA_SOURCE,
            body=body_of(
                models.IcDataSource,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                additional_information=additional_information,
                bind_dn=bind_dn,
                connection_string=connection_string,
                data_source_sub_type=data_source_sub_type,
                data_source_type=data_source_type,
                driver=driver,
                folder=folder,
                has_manual_connection_string=has_manual_connection_string,
                host_name=host_name,
                is_file_dsn=is_file_dsn,
                is_read_only=is_read_only,
                odbc_dsn=odbc_dsn,
                password=password,
                port=port,
                qualifier=qualifier,
                search_dn=search_dn,
                url=url,
                user_id=user_id,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.IcDataSource:
        """Returns one data source of the server.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_IC_DATA_SOURCE,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def delete(self, id: str) -> None:
        """Deletes a data source of the server.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_IC_DATA_SOURCE, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.IcDataSource | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        additional_information: str | UnsetType | None = UNSET,
        bind_dn: str | UnsetType | None = UNSET,
        connection_string: str | UnsetType | None = UNSET,
        data_source_sub_type: models.DataSourceSubType | UnsetType | None = UNSET,
        data_source_type: models.DataSourceType | UnsetType = UNSET,
        driver: str | UnsetType | None = UNSET,
        folder: str | UnsetType | None = UNSET,
        has_manual_connection_string: bool | UnsetType | None = UNSET,
        host_name: str | UnsetType | None = UNSET,
        is_file_dsn: bool | UnsetType | None = UNSET,
        is_read_only: bool | UnsetType | None = UNSET,
        odbc_dsn: str | UnsetType | None = UNSET,
        password: str | UnsetType | None = UNSET,
        port: str | UnsetType | None = UNSET,
        qualifier: str | UnsetType | None = UNSET,
        search_dn: str | UnsetType | None = UNSET,
        url: str | UnsetType | None = UNSET,
        user_id: str | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a data source of the server.

        Args:
            id: The id of the object.
            body: The whole body.
            bind_dn: The distinguished name (DN) with which the server binds to an LDAP
                directory.
            data_source_sub_type: The product or format behind the data source.
            data_source_type: The interface by which the data source is reached.
            driver: The driver for the connection.
            folder: The folder in which the data is.
            has_manual_connection_string: Whether the connection string was written by hand.
            is_file_dsn: Whether the ODBC data source name is that of a file.
            odbc_dsn: The ODBC data source name (DSN).
            password: The password for the data source.
            search_dn: The distinguished name (DN) under which an LDAP directory is searched.
            user_id: The user name for the data source.
        """
        return await self._call(
            _operations.UPDATE_IC_DATA_SOURCE,
            path={"id": id},
            body=body_of(
                models.IcDataSource,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                additional_information=additional_information,
                bind_dn=bind_dn,
                connection_string=connection_string,
                data_source_sub_type=data_source_sub_type,
                data_source_type=data_source_type,
                driver=driver,
                folder=folder,
                has_manual_connection_string=has_manual_connection_string,
                host_name=host_name,
                is_file_dsn=is_file_dsn,
                is_read_only=is_read_only,
                odbc_dsn=odbc_dsn,
                password=password,
                port=port,
                qualifier=qualifier,
                search_dn=search_dn,
                url=url,
                user_id=user_id,
            ),
        )
