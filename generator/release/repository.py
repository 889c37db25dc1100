"""Questions to git: the last release, changes of the work tree, files of a revision.

No argument goes through a shell, and none can be taken for an option.
"""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from generator.errors import LocatedError
from generator.git import git
from generator.release.version import Version

# https://user@host/owner/name.git, ssh://git@host/owner/name and git@host:owner/name.git
_REMOTE = re.compile(
    r"(?:(?:https|ssh)://(?:[^@/\s]+@)?|[\w.-]+@)(?P<host>[\w.-]+\.[\w-]+)[:/]"
    r"(?P<path>[\w./-]+?)(?:\.git)?/?"
)


@dataclass(frozen=True)
class Repository:
    """A repository with a work tree. Every question raises LocatedError where git fails."""

    root: Path

    @classmethod
    def here(cls) -> Repository:
        """Return the repository of the current folder."""
        return cls(Path(cls(Path())._text("rev-parse", "--show-toplevel")))

    def last_release(self) -> str | None:
        """Return the tag of the highest version among the ancestors of HEAD, None without one."""
        tags = self._tags("--merged", "HEAD")
        versions = {version: tag for tag in tags if (version := Version.of_tag(tag))}
        return versions[max(versions)] if versions else None

    def release(self, tag: str) -> Version:
        """Return the version of an existing tag; raise LocatedError for any other text."""
        version = Version.of_tag(tag)
        if version is None or not self.has_tag(version):
            raise LocatedError(tag, "there is no such release", "a tag like v1.2.3")
        return version

    def has_tag(self, version: Version) -> bool:
        """Tell whether this version has been released, here or on another branch."""
        return version.tag in self._tags()

    def commit_time(self) -> int:
        """Return when HEAD was committed, in seconds since 1970."""
        return int(self._text("log", "-1", "--no-show-signature", "--format=%ct", "HEAD"))

    def web_address(self) -> str:
        """Return the address of the remote `origin` on the web; empty where it has none.

        A login in it is left out, and a remote by ssh is taken to have the same name on the web.
        """
        done = self._run("remote", "get-url", "origin", allowed=2)
        match = _REMOTE.fullmatch(done.stdout.decode("utf-8", "replace").strip())
        return f"https://{match['host']}/{match['path']}" if match else ""

    def changes(self, tree: Path) -> list[str]:
        """Return the paths at which a folder differs from HEAD; what git ignores is left out."""
        options = ("--porcelain", "-z", "--untracked-files=all", "--no-renames")
        entries = self._text(f"--work-tree={tree}", "status", *options)
        return [entry[3:] for entry in entries.split("\0") if entry]

    def demand_clean(self) -> None:
        """Raise LocatedError if the work tree has what is not committed."""
        if changes := self.changes(self.root):
            name = ascii(changes[0])[1:-1]
            problem = f"it is not committed, and {len(changes) - 1} others are not"
            raise LocatedError(name, problem, "a clean work tree")

    def differs(self, revision: str, *paths: str) -> bool:
        """Tell whether the work tree differs from a revision below any of the paths."""
        return self._run("diff", "--quiet", revision, "--", *paths, allowed=1).returncode == 1

    def export(self, revision: str, into: Path) -> Path:
        """Put the files of a revision into a folder, and return it."""
        done = self._run("archive", "--format=tar", f"{revision}^{{commit}}")
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(into, filter="data")
        return into

    def _tags(self, *options: str) -> list[str]:
        pattern = "refs/tags/v*"
        return self._text("for-each-ref", "--format=%(refname:strip=2)", *options, pattern).split()

    def _text(self, *arguments: str) -> str:
        return self._run(*arguments).stdout.decode("utf-8", "surrogateescape").rstrip("\n")

    def _run(self, *arguments: str, allowed: int = 0) -> subprocess.CompletedProcess[bytes]:
        """Run git; raise LocatedError unless it ends with 0 or the allowed status."""
        try:
            done = git("-C", str(self.root), *arguments)
        except OSError as error:
            raise LocatedError(str(self.root), "git cannot be run", "an installed git") from error
        if done.returncode not in (0, allowed):
            message = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
            raise LocatedError(str(self.root), f"git failed: {message}", "a git repository")
        return done
