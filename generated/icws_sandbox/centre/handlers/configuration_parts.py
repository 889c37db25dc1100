# Copied from sandbox/centre/handlers/configuration_parts.py; edits here are lost.
"""Parts of configuration objects that have resources of their own."""

from __future__ import annotations

from ...configuration.kinds import ROOT
from ...configuration.members import changed_members
from ...configuration.store import result_of
from ...errors import invalid
from ...handling import Request, Response
from ..centre import Centre
from .routing import handles

USER = f"{ROOT}/users/{{id}}"
_ACCESS_CONTROL_GROUPS = "access-control-groups"
_MEMBERSHIPS = f"{ROOT}/{_ACCESS_CONTROL_GROUPS}/{{id}}/{{objectType}}/assign-membership"
_MAILBOXES = f"{ROOT}/workgroups/{{id}}/monitored-mailboxes"
_SALESFORCE = "salesforce-cti-configurations"
_ATTRIBUTE_MAPS = f"{ROOT}/{_SALESFORCE}/{{id}}/salesforce-cti-attribute-maps"


@handles("PUT", f"{USER}/password")
def set_password(centre: Centre, request: Request) -> None:
    """Set a user's password; the next log-in needs it."""
    password = str(request.properties["password"])
    if not password:
        raise invalid("password", "a text that is not empty")
    centre.accounts.set_password(request.path["id"], password)


@handles("PUT", f"{USER}/client")
def set_client(centre: Centre, request: Request) -> Response:
    """Change the client settings of a user."""
    settings = {"clientConfigurationProperties": dict(request.properties)}
    user = centre.configuration.update("users", request.path["id"], settings)
    return Response(200, result_of(user))


@handles("POST", _MEMBERSHIPS)
def assign_membership(centre: Centre, request: Request) -> Response:
    """Accept objects for an access control group, which keeps none of them."""
    centre.configuration.find(_ACCESS_CONTROL_GROUPS, request.path["id"])
    return Response(200, {"id": request.path["id"]})


@handles("POST", _MAILBOXES)
def change_mailboxes(centre: Centre, request: Request) -> Response:
    """Change the mailboxes that a workgroup monitors."""
    return _change_members(centre, request, "workgroups", "monitoredMailboxes")


@handles("POST", _ATTRIBUTE_MAPS)
def change_attribute_maps(centre: Centre, request: Request) -> Response:
    """Change the attribute maps of a Salesforce integration."""
    return _change_members(centre, request, _SALESFORCE, "salesforceCtiAttributeMaps")


def _change_members(centre: Centre, request: Request, kind: str, name: str) -> Response:
    configuration, id_ = centre.configuration, request.path["id"]
    members = configuration.find(kind, id_).get(name) or []
    after, changed = changed_members(members, request.properties, configuration.new_id)
    configuration.update(kind, id_, {name: after})
    return Response(200, {"subObjects": [{"id": each} for each in changed]})
