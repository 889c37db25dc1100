"""The hand-written part of the client: models' bases, gates, decoding, session, transport."""
