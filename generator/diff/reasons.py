"""Reasons of the rules: why a change has the level that it has."""

from __future__ import annotations

from generator.diff.rules import RULES

_NARROWS = (
    "A caller that sends what is no longer allowed fails. A reader gets nothing that it could not "
    "get before."
)
_WIDENS = (
    "A caller may send more than before, and need not. A reader can get what its code does not "
    "expect."
)
_OTHER = "What was sent may be refused, and what is read may be something else."
_UNKNOWN = "The documents do not say whether the old values still fit."
_CODE = "The same on the wire, but code that uses a generated client names the part."
_WORDS = "Nothing that is sent or read depends on it."
_GONE = "Whoever uses the part fails, or finds nothing."
_FRESH = "Nobody uses the part yet, so nobody can lose it."
_ASKED = "A call that was complete by the old document is refused by the new one."
_SOME = "Which calls must send it now, only the words of the condition say."
_COVERED = "It was possible before and is now; what differs in its content is told on its own."
_LESS = "Calls by the old document are still complete."

# Of parts that come and go, by the end of the rule's id.
_OF_LIFECYCLES = {
    "-added": "Existing servers may not have the part, and no version tells which ones do.",
    "-added-in-new-version": "No server had the version before, so every server that states it has "
    "the part, and older ones are told by it.",
    "-added-late": "Servers of that version had the part all along; only the document is newer.",
    "-added-plain": "Neither document has versions, so a new part is an ordinary one.",
    "-added-required": _ASKED,
    "-removed": _GONE,
    "-removed-obsolete": "The version in which the part ends was announced.",
}
_OWN = {
    "parameter-removed": "Servers mostly ignore a parameter that they do not know, but some refuse "
    "it, and its effect is lost.",
    "error-id-removed": "Code that waits for the error never sees it again.",
    "property-removed": "A reader misses the value. What a caller still sends is mostly ignored.",
    "enum-value-removed": _NARROWS,
    "option-removed": _NARROWS,
    "option-added": _WIDENS,
    "option-added-plain": _WIDENS,
    "enum-value-added-plain": "A caller may send one value more. A reader that knows all values "
    "meets one that it does not know.",
    "enum-value-added": "No version tells which servers take or send the value.",
    "property-added-unused": "Values of this direction do not have it.",
    "property-removed-unused": "Values of this direction did not have it.",
    "property-became-required": "A caller must send it now. A reader can rely on it.",
    "property-became-optional": "A caller may leave it out. A reader may miss it.",
    "type-changed": _OTHER,
    "format-changed": _OTHER,
    "format-widened": _WIDENS,
    "format-narrowed": _NARROWS,
    "const-changed": _OTHER,
    "content-changed": _OTHER,
    "channel-moved": "Whoever sends or listens at the old address reaches nobody.",
    "enum-value-changed": "A caller that sends the old value fails. A reader meets one that it "
    "does not know.",
    "pattern-changed": "Nobody can tell in general whether one pattern allows what another does.",
    "discriminator-added": "It tells options apart that were there before.",
    "discriminator-removed": "Code that chooses an option by it has to choose in another way.",
    "discriminator-retargeted": "A value with the tag has to be of another type now.",
    "discriminator-changed": "Code that chooses an option by it may choose another one.",
    "condition-changed": _UNKNOWN,
    "read-only-set": "Servers may ignore or refuse it in requests.",
    "read-only-unset": "Requests may have it now; answers have it as before.",
    "write-only-set": "Answers that had it have it no longer.",
    "write-only-unset": "Answers may have it now; requests have it as before.",
    "default-added": "Whoever leaves the value out did not know before what that means.",
    "default-removed": "A call that leaves the value out may mean something else.",
    "default-changed": "A call that leaves the value out means something else.",
    "property-condition-added": _SOME,
    "property-condition-removed": _LESS,
    "property-condition-changed": _SOME,
    "operation-renamed": "The name is one of the document only; no code has it.",
    "tag-renamed": "Tags sort the documentation.",
    "operation-tags-changed": "Tags sort the documentation.",
    "path-parameter-moved": "The address of the operation is another one.",
    "security-added": "One more way in closes none.",
    "security-removed": "Whoever comes in by this way is refused.",
    "security-removed-idle": "Whoever has what the other way needs comes in by it as well.",
    "security-loosened": "Whoever came in before still does.",
    "security-tightened": "Whoever has only what was enough before is refused.",
    "security-scheme-added": "A scheme does nothing until an operation names it.",
    "security-scheme-removed": "Operations that named it are told on their own.",
    "security-scheme-changed": "Credentials that are passed in the old way are not found.",
    "security-scheme-changed-idle": "A scheme does nothing until an operation names it.",
    "security-scheme-renamed": "Credentials are passed as before; the name is one of the document. "
    "Clients of generators that make it a name in code need `--levels`.",
    "security-address-changed": "Tokens of the old address may be worth nothing any more.",
    "security-flow-added": "One more way to get a token closes none.",
    "security-flow-removed": "Whoever gets tokens this way gets none.",
    "security-scope-added": "Nobody has asked for it yet.",
    "security-scope-removed": "A token with this scope is refused.",
    "server-added": "One more address closes none.",
    "server-removed": "Clients that use the address may find nothing; documents often name servers "
    "of tests, too.",
    "parameter-style-changed": "A value is written in another way, so the old way is read wrongly.",
    "request-body-removed": "What callers send is no longer taken.",
    "request-media-type-added": "One more way to send a body closes none.",
    "request-media-type-removed": "Bodies of this type are refused.",
    "request-media-type-narrowed": "A body that was one of the range may be refused.",
    "request-media-type-widened": "Bodies of the old type are still accepted.",
    "response-media-type-narrowed": "It is one that readers had to expect before.",
    "response-media-type-widened": "Readers may get a type that their code does not expect.",
    "media-type-restated": "JSON has no charset, and UTF-8 is that of other texts.",
    "response-added": "A status that the document did not tell before.",
    "response-removed": "Code that waits for the status never sees it.",
    "response-narrowed": "Statuses that no longer come need no code.",
    "response-widened": "Statuses can come that code does not expect.",
    "error-response-added": "Errors were always possible; one is told now.",
    "error-response-removed": "Code for the error is idle; no call fails for that.",
    "response-media-type-added": "Callers get it only where they ask for it.",
    "response-media-type-removed": "Callers that ask for this type get another one, or nothing.",
    "response-header-became-required": "Readers can rely on it.",
    "response-header-became-optional": "Readers that rely on it can miss it.",
    "error-id-type-changed": "Code reads another object with the error.",
    "message-content-type-changed": "Readers of the old type cannot read the message.",
    "message-urn-changed": "Readers tell messages apart by this name.",
    "payload-format-changed": _UNKNOWN,
    "payload-changed": "This comparison reads JSON Schema only.",
    "subscription-action-changed": "Who sends and who receives has changed places.",
    "channel-split": "An address and its messages are the same; only their grouping differs.",
    "channel-joined": "An address and its messages are the same; only their grouping differs.",
    "channel-regrouped": "An address and its messages are the same; only their grouping differs.",
    "schema-base-added": "The values are the same; only how they are described differs.",
    "schema-base-removed": "The values are the same; only how they are described differs.",
    "choice-opened": "The values are the same; only how they are described differs.",
    "choice-closed": "The values are the same; only how they are described differs.",
    "schema-replaced": "What the types allow is compared on its own; code that names the old one "
    "may have to name the other.",
    "schema-named": "A class gets a name that code can use.",
    "unused-schema-added": "No value has this type.",
    "unused-schema-removed": "No value had this type, but tools and code may have used its name.",
    "unused-schema-renamed": "No value has this type, but tools and code may use its name.",
    "unused-schema-changed": "No value has this type, but tools and code may use it.",
    "feature-since-raised": "Servers of the versions between no longer count as having it.",
    "feature-since-lowered": "More servers have it than was known.",
    "feature-since-stated": "Servers below the version no longer count as having it.",
    "feature-since-dropped": "Nobody can tell any more which servers have it.",
    "feature-since-dropped-wholly": "Nobody can tell any more which servers have it.",
    "feature-obsolete-set": "Servers from that version on do not have it.",
    "feature-obsolete-removed": "It stays.",
    "feature-obsolete-lowered": "It goes earlier than was announced.",
    "feature-obsolete-raised": "It stays longer than was announced.",
    "feature-moved": "Servers that have the old feature need not have the other one.",
    "feature-restated": "The same servers have it.",
    "feature-malformed": "Whatever reads versions cannot tell which servers have the part.",
    "feature-version-shrunk": "Versions of servers only grow, so the document must be wrong.",
    "feature-removed": "All that needed it is gone, or no longer says that it does.",
    "feature-added": "Servers have something new; what it is, other changes tell.",
    "feature-version-grown": "Servers have something new; what it is, other changes tell.",
    "deprecated-set": "It works as before, and is to be avoided.",
    "deprecated-unset": "It works as before.",
    "keyword-without-effect": "No value is allowed or refused for it.",
    "extension-changed": "No reader that this project knows depends on the extension.",
    "standard-changed": "Both documents are compared by what they mean.",
    "other-changed": "A keyword without a rule can mean anything, so somebody has to look.",
}
_GROUPS = {
    _NARROWS: "type-narrowed became-not-nullable format-added limit-tightened pattern-added "
    "values-forbidden const-added enum-added choice-added extras-forbidden condition-added",
    _WIDENS: "type-widened became-nullable format-removed limit-loosened pattern-removed "
    "values-allowed const-removed enum-removed choice-removed extras-allowed condition-removed",
    _CODE: "operation-id-changed operation-id-removed path-parameter-renamed schema-renamed "
    "schema-replaced-gone "
    "schema-unnamed enum-value-renamed property-covered",
    _WORDS: "message-renamed channel-renamed text-changed",
    _FRESH: "operation-id-added channel-added subscription-added request-body-added",
    _GONE: "channel-removed subscription-removed",
    _ASKED: "request-body-added-required request-body-became-required parameter-became-required "
    "property-required-earlier parameter-required-earlier",
    _COVERED: "property-stated response-stated response-covered media-type-stated "
    "media-type-covered",
    _LESS: "request-body-became-optional parameter-became-optional property-required-later "
    "parameter-required-later",
}
_OF_GROUPS = {id_: text for text, ids in _GROUPS.items() for id_ in ids.split()}


def reason(id_: str) -> str:
    """Return why a rule has its level.

    Raises:
        KeyError: there is no such rule, or nobody has said why.
    """
    own = _OWN.get(id_) or _OF_GROUPS.get(id_)
    if own:
        return own
    _, mark, rest = RULES[id_].id.rpartition("-added" if "-added" in id_ else "-removed")
    return _OF_LIFECYCLES[f"{mark}{rest}"]
