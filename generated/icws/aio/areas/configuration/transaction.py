# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.transaction."""

from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationTransaction"]


class AsyncConfigurationTransaction(AsyncArea):
    """The operations of configuration.transaction."""

    __slots__ = ()

    async def create(self) -> models.TransactionResponse:
        """Begins a configuration transaction and returns its id."""
        return await self._call(_operations.CREATE_TRANSACTION)

    async def end(self, transaction_id: str) -> None:
        """Ends a configuration transaction.

        Args:
            transaction_id: The id of the transaction.
        """
        await self._call(_operations.END_TRANSACTION, path={"transactionId": transaction_id})
