"""Pages that are wrong, each with what becomes of it, as a table of outcomes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from embedded.markup.page import (
    Contents,
    Feature,
    Method,
    Option,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
)
from embedded.markup.render import render_page
from tests.read.test_foreign_pages import EXPECTED, FOREIGN

PATH = "/icws/{sessionId}/hostile"
PUT = f"PUT {PATH}"
KINDS = "a type such as Int, Complex Type: queueId or List [1,*]: String"
VERSION = "a feature name and a positive version"
TOKEN = "letters, digits, - and _, as RFC 9110 has them"
STATUS = "a status such as 200 - OK or 2XX - Success"
RANGE = "100 to 599, or a range such as 2XX"
ROWS = "properties, members, options, or [key] and [value]"
ZEROS = "the page holds the character U+0000 (expected text)"
NO_PATH = "(expected /icws/… on the first line)"
DONE = Response(200, "OK", ("First.",))


@dataclass(frozen=True, slots=True)
class Hostile:
    """A page and its outcome.

    Attributes:
        text: the page.
        mark: a text on the line that the message names; without one that is the first line.
        problem: the message after `file:line: `.
        is_refused: whether the page is an error; otherwise its slip is listed as a conflict.
    """

    text: str
    mark: str
    problem: str
    is_refused: bool = True

    @property
    def line(self) -> int:
        """The line that the message names."""
        return self.text[: self.text.rindex(self.mark)].count("\n") + 1 if self.mark else 1


def _html(
    *rows: Row,
    parameters: tuple[Parameter, ...] = (),
    responses: tuple[Response, ...] = (DONE,),
    features: tuple[Feature, ...] = (),
) -> str:
    bodies = (Representation("body", Contents(rows)),) if rows else ()
    return render_page(Page(PATH, (Method("PUT", (), features, parameters, bodies, responses),)))


def _holding(*rows: Row, value: str = "Complex Type: kind", options: bool = False) -> str:
    return _html(Row("k", value, contents=Contents(rows, options=options)))


def _query(name: str, text: str = "Words.", options: tuple[Option, ...] = ()) -> Parameter:
    return Parameter("Query", name, (text,), options=options)


def _header(name: str) -> Parameter:
    return Parameter("Header", name, ("Words.",))


def _version(text: str) -> str:
    return _html(features=(Feature("things", 3),)).replace('"Version">3<', f'"Version">{text}<')


def _second_status(heading: str) -> str:
    page = _html(responses=(DONE, Response(204, "Second", ("Words.",))))
    return page.replace("204 - Second", heading)


def _conflict(text: str, mark: str, problem: str) -> Hostile:
    return Hostile(text, mark, problem, is_refused=False)


def _unknown(value: str) -> Hostile:
    problem = f"the type {value!r} is unknown (expected {KINDS})"
    return Hostile(_html(Row("k", value)), ">k<", problem)


def _no_version(value: str) -> Hostile:
    problem = f"the feature row 'things | {value} | ' states no version (expected {VERSION})"
    return Hostile(_version(value), ">things<", problem)


def _no_version_of(name: str) -> Hostile:
    problem = f"the feature row {f'{name} | 3 | '[:80]!r} states no version (expected {VERSION})"
    return Hostile(_html(features=(Feature(name, 3),)), name, problem)


def _no_status(heading: str) -> Hostile:
    problem = f"the heading {heading!r} is no status (expected {STATUS})"
    return Hostile(_second_status(heading), heading, problem)


def _repeated(kind: str, name: str, parameters: tuple[Parameter, ...]) -> Hostile:
    text = _html(parameters=parameters)
    first = text[: text.index(parameters[0].name)].count("\n") + 1
    places = f"expected each parameter once, as in page.htm:{first}"
    problem = f"row of {PUT} {kind} parameter {name} is repeated ({places})"
    return _conflict(text, name, problem)


GOOD = _html()
TWICE = (_query("twice"), _query("twice", "Other words."))
_TWO_WORDS = _html(parameters=TWICE)
_ORDER = _html(features=(Feature("things", 3, 2),))
_EMPTY_OPTION = _html(parameters=(_query("a", options=(Option("", "Words."),)),))
_TEMPLATE = _html(parameters=(Parameter("Template", "other", ("Words.",)),))

IN_HTML = {
    "cut": Hostile(
        GOOD[: GOOD.index("First.")], "<", "the page breaks off (expected </html> at its end)"
    ),
    "zeros": Hostile(GOOD.replace("First.", "\0\0"), "\0\0", ZEROS),
    **{
        f"number of no character, {number}": Hostile(
            GOOD.replace("First.", f"Fi&{number};rst."),
            f"&{number}",
            f"'&{number}' stands for no character (expected a character of Unicode)",
        )
        for number in ("#0", "#x000", "#xD800", "#57343", "#x110000", "#99999999999999")
    },
    "anchor of another method": Hostile(
        GOOD.replace('id="put"', 'id="get"'),
        "<h3>PUT",
        "the method 'PUT' has the anchor 'get' (expected GET)",
    ),
    "words with the anchor of a method": Hostile(
        GOOD.replace("<h3>PUT<", "<h3>Replace<"),
        "<h3>Replace",
        "the method 'Replace' has the anchor 'put' (expected PUT)",
    ),
    "options without one": Hostile(
        _holding(options=True), ">k<", "kind has no options (expected an [option])"
    ),
    "multiple options without one": Hostile(
        _holding(value="Multiple Options: kind"),
        ">k<",
        "kind has no options (expected an [option])",
    ),
    "enumeration without a member": _conflict(
        _holding(value="Enumeration: kind"),
        ">k<",
        "list of members of kind is empty (expected a member)",
    ),
    **{
        f"a method in <{tag}>": Hostile(
            GOOD.replace('<header id="put">', f'<{tag}>\n<header id="put">').replace(
                "\n</section>\n</div>", f"</{tag}>\n</section>\n</div>", 1
            ),
            "<h3>PUT",
            "the page has a hole: 'header' stands among words "
            "(expected words, or the heading of the part above it)",
        )
        for tag in ("noscript", "div", "article")
    },
    "a status in another box": Hostile(
        re.sub(r'(<h5 class="success">.*?</h5>)', r"\1<div>\1</div>", GOOD),
        "200 - OK",
        "the page has a hole: 'success' stands among words "
        "(expected words, or the heading of the part above it)",
    ),
    "kind of a parameter": Hostile(
        _html(parameters=(_query("q"),)).replace('type="Query"', 'type="Header"'),
        "data-param-type",
        "the kind of parameter 'Query' has the mark 'Header' (expected Query)",
    ),
    "name of a feature": _no_version_of("a" * 201),
    "member without a name": Hostile(
        _holding(Row("A", "0"), Row("", "1"), value="Enumeration: kind"),
        ">1<",
        "the member has no name (expected a name in the first column)",
    ),
    "version without a row": Hostile(
        _html(features=(Feature("things", 3),)).replace('<td data-title="', '<th title="'),
        '">Feature<',
        f"the feature table has no row (expected {VERSION})",
    ),
    "version in the column of another": Hostile(
        re.sub(r'<td data-title="Version">.*</td>\n', "", _html(features=(Feature("it", 1, 12),))),
        ">it<",
        "the feature row has 2 columns (expected 3, as its headings)",
    ),
    "version below no headings": Hostile(
        re.sub(r"<thead>.*?</thead>", "", _html(features=(Feature("it", 1),)), flags=re.DOTALL),
        ">it<",
        "the feature row has 3 columns (expected 0, as its headings)",
    ),
    "dictionary without a value": Hostile(
        _holding(Row("[key]", "String")), "[key]", "kind has no values (expected a [value])"
    ),
    "dictionary without contents": Hostile(
        _html(Row("k", "Dictionary")), ">k<", "k has no values (expected a [value])"
    ),
    "dictionary with two values": Hostile(
        _holding(Row("[key]", "Int"), Row("[value]", "Int"), Row("[value]", "String")),
        "[value]",
        "the row '[value]' is declared twice (expected each row once)",
    ),
    "key beside properties": Hostile(
        _holding(Row("[key]", "Int"), Row("x", "Int")),
        ">k<",
        f"kind has rows of several kinds (expected {ROWS})",
    ),
    "parameter twice": _repeated("query", "twice", (_query("twice"), _query("twice"))),
    "header twice": _repeated("header", "TWICE", (_header("Twice"), _header("TWICE"))),
    "parameter twice in other words": _conflict(
        _TWO_WORDS,
        "twice",
        f"description of {PUT} query parameter twice is Other words. (expected Words., as in "
        f"page.htm:{_TWO_WORDS[: _TWO_WORDS.index('twice')].count(chr(10)) + 1})",
    ),
    "parameter of no path": _conflict(
        _TEMPLATE,
        "other",
        f"place of template parameter other is not in the path (expected {PATH}, as in "
        f"page.htm:{_TEMPLATE[: _TEMPLATE.index('<h3>PUT')].count(chr(10)) + 1})",
    ),
    "option without a value": _conflict(
        _EMPTY_OPTION,
        '"option-value"',
        f"value of an option of {PUT} query parameter a is empty (expected a value)",
    ),
    **{
        f"header {name!r}": _conflict(
            _html(parameters=(_header(name),)),
            name,
            f"name of a header parameter of {PUT} is {name} (expected {TOKEN})",
        )
        for name in ("A B", "A:B", "Ä", "(A)", "A\u200b")
    },
    "gone before it came": _conflict(
        _ORDER, ">3<", f"obsolete version of {PUT} is 2 (expected a version after 3)"
    ),
    **{f"version {text}": _no_version(text) for text in ("٣", "\uff13", "1_0", "3.0", "0", "²")},
    **{
        f"type {text}": _unknown(text)
        for text in (
            "٣",
            "-\uff13",
            "1_000",
            "List [٣]: Int",
            "List [\u0661,\u0662]: Int",
            "List [²]: Int",
        )
    },
    "member with digits of another script": Hostile(
        _holding(Row("A", "٣"), Row("B", "1"), value="Enumeration: kind"),
        ">A<",
        f"the type '٣' is unknown (expected {KINDS})",
    ),
    **{
        f"default {text}": _conflict(
            _html(Row("k", "Int", default=text)),
            ">k<",
            f"default of body.k is {text} (expected a value of type Int)",
        )
        for text in ("٣", "\uff13", "1_000", "0x10")
    },
    **{
        f"status {text}": _no_status(text)
        for text in ("42 - Odd", "2Xx - Odd", "٢٠٠ - Odd", "0200 - Odd", "204", "No Content")
    },
    **{
        f"status {code}": _conflict(
            _second_status(f"{code} - Odd"),
            f"{code} - Odd",
            f"status of a response of {PUT} is {code} (expected {RANGE})",
        )
        for code in ("999", "600", "9XX", "2xx")
    },
}
for _name, (_text, _line, _problem) in FOREIGN.items():
    _mark = _text.split("\n")[_line - 1].strip() if _line > 1 else ""
    IN_HTML[f"foreign, {_name}"] = Hostile(_text, _mark, f"{_problem} {EXPECTED}")

CAPTURE = f"""{PATH}
PUT
{PATH}
Puts it.
Feature Version Obsolete Version
things 3 4
Request
Parameters
Type
Name
Comments
Query
twice
Words.
Header
X-Once
Words.
Representations
body
Property
Value
Comments
id
Int
Words.
Default value: 3
Response
200 - OK
First.
"""


def _capture(old: str, new: str) -> str:
    assert CAPTURE.count(old) == 1
    return CAPTURE.replace(old, new)


IN_CAPTURES = {
    "zeros": Hostile(_capture("First.", "\0"), "\0", ZEROS),
    "sign-in": Hostile(
        "Sign in\nName\nPassword\n",
        "",
        f"the page has no resource path but 'Sign in' {NO_PATH}",
    ),
    "no page": Hostile("", "", f"the page has no resource path but '' {NO_PATH}"),
    "cut in the path of a method": Hostile(
        CAPTURE[: CAPTURE.index("}", CAPTURE.index("PUT"))],
        "{",
        f"the method path is '/icws/{{sessionId' (expected {PATH})",
    ),
    "cut behind a method": Hostile(
        CAPTURE[: CAPTURE.index("PUT") + 3], "PUT", f"the method path is '' (expected {PATH})"
    ),
    "method of another path": Hostile(
        CAPTURE.replace(f"PUT\n{PATH}", "PUT\n/icws/other"),
        "/icws/other",
        f"the method path is '/icws/other' (expected {PATH})",
    ),
    "version in digits of another script": Hostile(
        _capture("things 3 4", "things ٣ 4"),
        "things ٣",
        f"'things ٣ 4' stands under Feature Version (expected {VERSION})",
    ),
    "gone before it came": _conflict(
        _capture("things 3 4", "things 3 2"),
        "things 3",
        f"obsolete version of {PUT} is 2 (expected a version after 3)",
    ),
    "name of a header": Hostile(
        _capture("X-Once", "X Once"),
        "X Once",
        "the header parameter has no name, but 'X Once' (expected a name)",
    ),
    "parameter twice": _conflict(
        _capture("Header\nX-Once", "Query\ntwice"),
        "twice",
        f"row of {PUT} query parameter twice is repeated (expected each parameter once, as in "
        "page.txt:13)",
    ),
    "default in digits of another script": _conflict(
        _capture("value: 3", "value: ٣"),
        "id\nInt",
        "default of body.id is ٣ (expected a value of type Int)",
    ),
    "status that is none": _conflict(
        _capture("First.", "First.\n999 - Odd\nWords."),
        "999",
        f"status of a response of {PUT} is 999 (expected {RANGE})",
    ),
    "range in small letters": _conflict(
        _capture("First.", "First.\n2xx - Odd\nWords."),
        "2xx",
        f"status of a response of {PUT} is 2xx (expected {RANGE})",
    ),
    "status twice": Hostile(
        _capture("First.", "First.\n200 - Odd\nWords."),
        "200 - Odd",
        "the status 200 is declared twice (expected each status once)",
    ),
}
