# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

QUERY_DETAILS: Operation[models.PhoneNumberDetails] = Operation(
    "phone-numbers.queryPhoneNumbersDetails",
    "POST",
    "/icws/{sessionId}/phone-numbers/query-details",
    address="phone_numbers.query_details",
    decoder=Decoder(lambda: models.PhoneNumberDetails),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.PhoneNumberDetailsQuery,
)
