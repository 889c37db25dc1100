"""The small pieces of the markup: texts, descriptions, feature tables, labels."""

from __future__ import annotations

from html import escape

from embedded.markup.page import Bullets, Code, Features, Note, Prose, Text

_LABEL = '<span class="label label-important"><i class="icon-white icon-asterisk"></i> {}</span>'


def plain(text: str) -> str:
    """Escape character data; quotation marks stay, as on the real pages."""
    return escape(text, quote=False)


def attribute(text: str) -> str:
    """Escape a value for a double-quoted attribute."""
    return escape(text, quote=True)


def inline(text: Text) -> str:
    """Render one text with its literals."""
    if isinstance(text, str):
        return plain(text)
    return "".join(
        f"<code>{plain(piece.value)}</code>" if isinstance(piece, Code) else plain(piece)
        for piece in text
    )


def prose(blocks: Prose) -> str:
    """Render a description: bare when it is one text, in paragraphs otherwise."""
    if len(blocks) == 1 and not isinstance(blocks[0], (Bullets, Note)):
        return inline(blocks[0])
    return "".join(_block(block) for block in blocks)


def bullets(items: tuple[Text, ...]) -> str:
    """Render a list of texts."""
    lines = "".join(f'<li id="" class="topicListItem">{inline(item)}</li>' for item in items)
    return f"<ul>{lines}</ul>"


def feature_table(features: Features) -> str:
    """Render a feature table; nothing when there is no line for it.

    The third column is hidden until a line has an obsolete version.
    """
    if not features:
        return ""
    shown = "" if any(feature.obsolete is not None for feature in features) else "hidden"
    cell_class = f' class="{shown}"' if shown else ""
    lines = "".join(
        f'<tr>\n<td data-title="Feature">{plain(feature.name)}</td>\n'
        f'<td data-title="Version">{feature.since}</td>\n'
        f'<td data-title="Obsolete"{cell_class}>'
        f"{'' if feature.obsolete is None else feature.obsolete}</td>\n</tr>\n"
        for feature in features
    )
    return (
        '<div class="alert alert-info alert-small">\n<table class="reactive-table">\n'
        '<thead><tr>\n<th class="span2">Feature</th>\n<th class="span2 ">Version</th>\n'
        f'<th class="span2 {shown}">Obsolete Version</th>\n</tr></thead>\n'
        f"<tbody>\n{lines}\n</tbody>\n</table>\n</div>"
    )


def required_label(words: str, css: str) -> str:
    """Render the label of a required part, `words` being "Required" or its conditional form."""
    return f'<p class="{css}">{_LABEL.format(plain(words))}</p>'


def _block(block: Text | Bullets | Note) -> str:
    if isinstance(block, Bullets):
        return bullets(block.items)
    if isinstance(block, Note):
        inside = "".join(f"<p>{inline(text)}</p>" for text in block.paragraphs)
        return f'<div class="alert alert-note"><h4>Note</h4>{inside}</div>'
    return f'<p class="topicPara">{inline(block)}</p>'
