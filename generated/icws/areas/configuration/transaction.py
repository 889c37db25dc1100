# Derived from icws/aio/areas/configuration/transaction.py; edits here are lost.
"""Operations of configuration.transaction."""

from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws.operations import configuration as _operations

__all__ = ["ConfigurationTransaction"]


class ConfigurationTransaction(Area):
    """The operations of configuration.transaction."""

    __slots__ = ()

    def create(self) -> models.TransactionResponse:
        """Begins a configuration transaction and returns its id."""
        return self._call(_operations.CREATE_TRANSACTION)

    def end(self, transaction_id: str) -> None:
        """Ends a configuration transaction.

        Args:
            transaction_id: The id of the transaction.
        """
        self._call(_operations.END_TRANSACTION, path={"transactionId": transaction_id})
