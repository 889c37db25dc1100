"""Commands that call one operation; their arguments and options are those of the method."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from typing import Any

import click

import icws
from icws._runtime.printing import printable

from . import options
from .body_text import body_text
from .choosing import Choice, choice_of
from .help_text import write_paragraphs
from .operations import Argument, Call
from .output import Printer
from .performing import perform
from .settings import Settings
from .shapes import shapes_of
from .usage import missing, wrong_usage
from .values import JsonValue, Kind, MemberValue, Word, kind_of, read_json
from .watching import print_messages

__all__ = ["CallCommand"]

JSON = "json_"


class CallCommand(click.Command):
    """The command of a call. Its parameters are derived when one of them is asked for."""

    def __init__(self, name: str, call: Call) -> None:
        super().__init__(name, callback=None)
        self.call = call

    @functools.cached_property
    def _derived(self) -> list[click.Parameter]:
        parameters: list[click.Parameter] = []
        for argument in self.call.arguments:
            if argument.place == "path":
                shown = argument.name.upper()
                parameters.append(
                    click.Argument(
                        [argument.name],
                        required=argument.required,
                        metavar=shown if argument.required else f"[{shown}]",
                    )
                )
            elif argument.place == "option":
                parameters.append(_option(argument))
            else:
                parameters.append(
                    _body_option(self.call.arguments, argument, has_choice=self._choice is not None)
                )
                parameters += [] if self._choice is None else self._choice.params()
        if self.call.is_watch:
            parameters += options.watching()
        return [*parameters, *options.of_calls()]

    @functools.cached_property
    def _choice(self) -> Choice | None:
        """The objects of which the body can be one."""
        if not self.call.operation.needs_session:
            return None  # a log-in has secrets, which other users of the machine would see
        body, names = self.call.body, [one.name for one in self.call.arguments]
        return None if body is None else choice_of(body.hint, names)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Return the parameters, with that of the help."""
        help_option = self.get_help_option(ctx)
        return [*self._derived, *([help_option] if help_option is not None else [])]

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the first sentence of the documentation."""
        return self.call.summary

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the operation does, and what it needs of the server."""
        write_paragraphs(formatter, self.call.help)
        described = [
            (argument.name.upper(), argument.text)
            for argument in self.call.arguments
            if argument.place == "path"
        ]
        if described:
            with formatter.section("Arguments"):
                formatter.write_dl(described)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, and the objects of which the body can be one."""
        super().format_options(ctx, formatter)
        body = self.call.body
        shapes = [] if body is None else [one for one in shapes_of(body.hint) if one.tag]
        if len(shapes) > 1 or (shapes and not _has_options(self.call)):
            title = "Objects for --json, by their __type"
            with formatter.section(
                f"{title}, and their names for --type" if self._choice else title
            ):
                for shape in shapes:
                    name = f" ({self._choice.name_of(shape.tag)})" if self._choice else ""
                    formatter.write_text(f"{shape.tag}{name}")
                    with formatter.indentation(), formatter.indentation():
                        formatter.write_text(shape.text)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the HTTP request that it sends."""
        write_paragraphs(formatter, [self.call.sends])

    def invoke(self, ctx: click.Context) -> None:
        """Call the operation and print its result."""
        settings: Settings = ctx.find_object(Settings) or Settings()
        printer = Printer(settings.output)
        positional, keywords = _values(self.call, self._choice, ctx)
        if self.call.is_watch and not settings.dry_run:
            print_messages(
                settings,
                printer,
                lambda client: self.call.method_of(client)(*positional, **keywords),
                ctx.params["count"],
                ctx.params["seconds"],
            )
            return

        if settings.dry_run:
            # The id that a watch would make up.
            positional = ["new" if value is None else value for value in positional]

        def call(client: icws.Client) -> Any:
            with wrong_usage():
                result = self.call.start_of(client)(*positional, **keywords)
                return _begun(iter(result)) if self.call.has_list else result

        show = printer.items if self.call.has_list else printer.result
        session = self.call.operation.needs_session
        perform(settings, printer, call, show, session=session)


def _begun(items: Iterator[Any]) -> Iterator[Any]:
    """Return the items of an iterator, of which the first part has been fetched."""
    first = list(itertools.islice(items, 1))
    return itertools.chain(first, items)


def _option(argument: Argument) -> click.Option:
    kind = kind_of(argument.hint)
    return options.of_argument(argument.name, kind, _help(argument, kind))


def _help(argument: Argument, kind: Kind) -> str:
    text = argument.text
    if isinstance(kind.type, (JsonValue, MemberValue, Word)):
        text = f"{text} {kind.type.sentence}".strip()
    if kind.multiple:
        text += " Can be given several times."
    return f"{text}  [required]" if argument.required else text


def _body_option(
    arguments: tuple[Argument, ...], body: Argument, *, has_choice: bool
) -> click.Option:
    text = "The body of the request: JSON, a file, or - for standard input"
    if any(argument.place == "option" for argument in arguments):
        text += "; instead of the options for its properties"
    if body.required and not has_choice:
        text += "  [required]"
    return click.Option(["--json", JSON], metavar="FILE|-|TEXT", help=text)


def _values(
    call: Call, choice: Choice | None, ctx: click.Context
) -> tuple[list[Any], dict[str, Any]]:
    """Return the arguments of the method, positional ones first.

    Raises UsageError if one is missing.
    """
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    text = ctx.params.get(JSON)
    is_chosen = choice is not None and choice.is_stated(ctx)
    if is_chosen and text is not None:
        raise click.UsageError("--json has the whole body (expected it, or --type).", ctx)
    for argument in call.arguments:
        if argument.place == "path":
            positional.append(ctx.params[argument.name])
        elif argument.place == "body" and text is not None:
            positional.append(_body(text, argument.hint, ctx))
        elif argument.place == "body" and choice is not None and is_chosen:
            positional.append(choice.body(ctx))
        elif argument.place == "body" and argument.required and not _has_options(call):
            names = "--json" if choice is None else "--type' or '--json"
            raise click.UsageError(f"Missing option '{names}'.", ctx)
        elif argument.place == "option":
            _add(argument, keywords, body=text is not None, ctx=ctx)
    return positional, keywords


def _add(argument: Argument, keywords: dict[str, Any], *, body: bool, ctx: click.Context) -> None:
    value = ctx.params[argument.name]
    kind = kind_of(argument.hint)
    if value is not None and value != ():
        keywords[argument.name] = kind.collect(value) if kind.multiple else value
    elif argument.required and not body:
        raise missing(argument.name, is_flag=kind.is_flag, ctx=ctx)


def _has_options(call: Call) -> bool:
    return any(argument.place == "option" and argument.required for argument in call.arguments)


def _body(text: str, hint: Any, ctx: click.Context) -> Any:
    try:
        return read_json(body_text(text), hint)
    except ValueError as error:
        raise click.BadParameter(printable(str(error), 4000), ctx, param_hint="'--json'") from None
