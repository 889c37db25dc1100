"""Calls that hand the session of a client over, take one over, or end it."""

from __future__ import annotations

import sys

from ..delivery import ENDED
from ..errors import RequestTimeoutError
from ..log import log
from ..stored_session import StoredSession
from .closing import AsyncClosing
from .dispatcher import AsyncDispatcher
from .session import AsyncSession

__all__ = ["AsyncSessionCalls"]


class AsyncSessionCalls:
    """The part of a client that hands its session over, and ends it."""

    session: AsyncSession
    dispatcher: AsyncDispatcher | None
    _closing: AsyncClosing
    _owns_session: bool

    def export_session(self) -> StoredSession:
        """Return the session as plain data, with which another client can `resume` it.

        Both clients then share it: the first that logs out, or leaves its block, ends it. Only
        one of them should have subscriptions, since the server sends each message once.

        Raises:
            IcwsError: there is no session.
        """
        return self.session.export()

    async def detach(self) -> StoredSession:
        """Give the session away: return it, and forget it without ending it.

        The subscriptions of this client end; what they watch goes on, on the server.

        Raises:
            IcwsError: there is no session.
        """
        stored = self.session.export()
        if self.dispatcher is not None:
            await self.dispatcher.end()
        await self.session.forget()
        return stored

    async def resume(self, session: StoredSession) -> None:
        """Take over a session that another client has opened.

        No request is needed while the session has the server's feature versions; whether it is
        still open, the next call shows. A session that this client had before is ended. There are
        no credentials, so that `relogin` does nothing until the next `log_in`.

        Args:
            session: what `export_session` or `detach` of the other client has returned.

        Raises:
            ValueError: the base URL of the session is none.
        """
        await self.session.resume(session)

    async def log_out(self) -> None:
        """End the subscriptions and the session; the client can log in again.

        The session is forgotten in any case, also after an error. Raises RequestTimeoutError if
        the server has not answered within the client's `close_timeout`. In a process that was
        forked after the log-in, only this client forgets them, since they belong to its parent.
        """
        try:
            await self._end_session()
        finally:
            await self._settle()

    async def _end_session(self) -> None:
        """Log out, which ends the watches as well, while there is time; forget the session."""
        if self.session.inherited:
            self.session.abandon()
            return

        async def end() -> None:
            if self.dispatcher is not None:
                await self.dispatcher.halt()
            await self.session.close()

        ending = self.session.logged_in
        try:
            await self._closing.run("the session", self.session.state.base, end, last=True)
        except RequestTimeoutError:
            if ending:
                raise
            log().debug("closing does not wait any longer for a log-in or log-out in progress")
        finally:
            if self.session.logged_in:
                await self.session.forget()

    async def _settle(self) -> None:
        if self.dispatcher is not None:
            await self.dispatcher.settle()

    async def close(self) -> None:
        """Log out if logged in, and close the connections; a session that has ended is no error.

        A copy by `with_options` does neither. A process that was forked after the log-in does
        not log out, since the session belongs to its parent. Nor does one that exits, once it can
        have no other thread.
        """
        if not self._owns_session:
            return
        if sys.is_finalizing():  # the system closes the connections
            self.session.abandon()
            return
        self.session.sender.stop_repeating()
        try:
            await self._end_session()
        except ENDED:
            log().debug("the session had ended before the log-out")
        finally:
            await self.session.sender.close()
            await self._settle()
