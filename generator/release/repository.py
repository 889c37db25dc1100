"""What a release asks of git. No argument goes through a shell, none can be taken for an option."""

from __future__ import annotations

import io
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from generator.git import git
from generator.release.errors import ReleaseError
from generator.release.version import Version


@dataclass(frozen=True)
class Repository:
    """A repository with a work tree."""

    root: Path

    @classmethod
    def here(cls) -> Repository:
        """The one of the current folder. Raises ReleaseError."""
        root = cls(Path())._text("rev-parse", "--show-toplevel")
        return cls(Path(root))

    def last_release(self) -> str | None:
        """The tag of the highest version among the ancestors of HEAD; None where there is none."""
        tags = self._tags("--merged", "HEAD", "refs/tags/v*")
        found = {version: tag for tag in tags if (version := Version.of_tag(tag))}
        return found[max(found)] if found else None

    def release(self, tag: str) -> Version:
        """The version of a tag that is there. Raises ReleaseError."""
        version = Version.of_tag(tag)
        if version is None:
            raise ReleaseError(tag, "no tag of a release", "a tag as v1.2.3")
        if not self.has_tag(version):
            raise ReleaseError(tag, "no such tag", "the tag of an earlier release")
        return version

    def has_tag(self, version: Version) -> bool:
        """Whether this version has been released."""
        return version.tag in self._tags("refs/tags/v*")

    def tags_of_head(self) -> list[str]:
        """The tags of the commit that is checked out."""
        return self._tags("--points-at", "HEAD", "refs/tags")

    def commit_time(self) -> int:
        """When HEAD was committed, in seconds since 1970."""
        return int(self._text("log", "-1", "--no-show-signature", "--format=%ct", "HEAD"))

    def demand_clean(self) -> None:
        """Raise ReleaseError if the work tree has what is not committed."""
        changed = self._text("status", "--porcelain", "-z", "--untracked-files").split("\0")
        if changed[0]:
            raise ReleaseError(
                ascii(changed[0])[1:-1], f"not committed, {len(changed) - 1} in all", "a clean tree"
            )

    def differs(self, revision: str, *paths: str) -> bool:
        """Whether the work tree differs from a revision below any of the paths."""
        done = self._run("diff", "--quiet", revision, "--", *paths)
        if done.returncode not in (0, 1):
            raise self._failure("diff", done)
        return done.returncode == 1

    def export(self, revision: str, into: Path) -> Path:
        """Put the files of a revision into a folder, and return it. Raises ReleaseError."""
        done = self._run("archive", "--format=tar", f"{revision}^{{commit}}")
        if done.returncode:
            raise self._failure("archive", done)
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(into, filter="data")
        return into

    def _tags(self, *which: str) -> list[str]:
        return self._text("for-each-ref", "--format=%(refname:strip=2)", *which).split()

    def _text(self, *arguments: str) -> str:
        done = self._run(*arguments)
        if done.returncode:
            raise self._failure(arguments[0], done)
        return done.stdout.decode("utf-8", "surrogateescape").strip()

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        try:
            return git("-C", str(self.root), *arguments)
        except OSError as error:
            raise ReleaseError(str(self.root), "git cannot be run", "git") from error

    def _failure(self, command: str, done: subprocess.CompletedProcess[bytes]) -> ReleaseError:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        return ReleaseError(str(self.root), f"git {command} failed: {said}", "a git repository")
