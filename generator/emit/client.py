"""The client package of a spec: planned, rendered, written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.emit.cache import TextCache
from generator.emit.folder import write
from generator.emit.plan_cache import PlanCache
from generator.emit.planning.client import plan_spec
from generator.emit.rendering.client import render
from generator.emit.rendering.copied_package import package_files
from generator.emit.rendering.distribution import distribution_files
from generator.emit.rendering.sandbox import sandbox_files
from generator.emit.rendering.templating import keep_compiled
from generator.emit.support.check import Finding, refuse, unsupported
from generator.spec.collection import paused_collection
from generator.spec.depth import within_stack
from generator.spec.spec import Spec


@paused_collection()
def client_files(
    spec: Spec, cache: PlanCache | None = None, findings: Sequence[Finding] | None = None
) -> dict[str, bytes]:
    """Return the client, the command line and the sandbox for a spec, by path.

    Args:
        spec: the spec.
        cache: what earlier runs planned and derived.
        findings: what `unsupported` says of the spec, if it has been asked.

    Raises:
        SpecError: the spec is not what it should be, or has what no client can be right with.
        EmitError: the rendered code is not what was planned.
    """
    with within_stack(spec.openapi.file):
        cache = cache or PlanCache(spec)
        keep_compiled(cache.texts)
        refuse(unsupported(spec, cache) if findings is None else findings)
        plan = plan_spec(spec, cache)
        return {
            **render(plan, cache.texts),
            **package_files("icws_cli", "commandline"),
            **sandbox_files(spec),
            **distribution_files(plan, cache.texts),
        }


def emit_client(spec: Spec, out_dir: Path, cache: TextCache | None = None) -> list[str]:
    """Write the client, the command line and the sandbox for a spec; return the paths that changed.

    Args:
        spec: the spec.
        out_dir: directory of the distribution; its packages are the generator's own.
        cache: what earlier runs derived.

    Raises:
        SpecError: the spec is not what it should be; nothing was written.
        EmitError: the rendered code is not what was planned; nothing was written.
        LocatedError: a file cannot be written; nothing was written.
    """
    return write(client_files(spec, PlanCache(spec, cache)), out_dir)
