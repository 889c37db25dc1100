"""Small changes of the code (mutants), and how many of them a test notices: `make mutants`.

The tests of a group are run against a random sample of the mutants that mutmut makes of its files.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
# Another version makes other mutants: the sample of a seed would not be the same.
MUTMUT = "3.8.1"
_GIT = shutil.which("git") or "git"
_ENVIRONMENT = {**os.environ, "CI": "1"}  # Hypothesis then draws the same each time


@dataclass(frozen=True)
class Group:
    """Files that are changed, and the tests that judge them."""

    files: Sequence[str]
    tests: Sequence[str]
    # What takes seconds and kills no mutant that others leave.
    left_out: Sequence[str] = ()

    @property
    def options(self) -> list[str]:
        """The options of pytest."""
        left_out = [f"--deselect={test}" for test in self.left_out]
        return ["-pno:xdist", "-m", "not slow", *left_out]


def _runtime(*modules: str) -> list[str]:
    return [f"src/icws/_runtime/{module}.py" for module in modules]


GROUPS = {
    "read": Group(
        ["generator/read/*"],
        ["tests/end_to_end/test_hostile_pages.py", "tests/read"],
        [
            "tests/end_to_end/test_hostile_pages.py::test_unseen_characters_stand_in_nothing_that_is_written",
            "tests/read/test_bounds.py::test_what_is_odd_becomes_a_spec_and_a_client",
            "tests/read/test_concept_pages.py::test_a_page_of_many_open_brackets_is_read",
            "tests/read/test_concept_pages.py::test_each_value_of_a_body_has_its_line",
            "tests/read/test_concept_pages.py::test_the_real_page_ties_to_its_operations",
            "tests/read/test_concept_pages.py::test_what_is_written_as_a_page_is_read_back",
            "tests/read/test_hostile_pages.py::test_a_damaged_page_is_read_or_refused",
            "tests/read/test_hostile_pages.py::test_deep_nesting_is_refused",
            "tests/read/test_hostile_pages.py::test_extra_text_is_never_dropped",
            "tests/read/test_lossy_capture.py::test_each_row_with_a_label_comes_back",
            "tests/read/test_markup_round_trip.py::test_a_page_is_read_back",
        ],
    ),
    "merge": Group(
        ["generator/merge/*"],
        [
            "tests/end_to_end/test_hostile_pages.py",
            "tests/merge",
            "tests/read/test_nameless_bodies.py",
        ],
        [
            "tests/end_to_end/test_hostile_pages.py::test_unseen_characters_stand_in_nothing_that_is_written",
            "tests/merge/test_compare.py::test_both_forms_agree",
            "tests/merge/test_names.py::test_the_order_of_pages_decides_nothing",
        ],
    ),
    "spec": Group(
        ["generator/spec/*"],
        [
            "tests/diff/test_corpus.py",
            "tests/diff/test_documents.py",
            "tests/diff/test_files.py",
            "tests/diff/test_gates.py",
            "tests/emit/test_support.py",
            "tests/examples",
            "tests/spec",
            "tests/write/test_operation_ids.py",
        ],
        [
            "tests/diff/test_corpus.py::test_every_change_has_a_sentence_without_gaps",
            "tests/diff/test_gates.py::test_it_breaks_exactly_if_a_part_needs_more_than_before",
            "tests/examples/test_made.py::test_made_examples_come_and_go_without_a_trace",
            "tests/examples/test_made.py::test_the_examples_of_the_spec_fit_their_types",
            "tests/spec/test_changed_specs.py::test_any_change_of_a_spec_is_a_result_or_a_located_error",
            "tests/spec/test_extensions.py::test_the_extensions_of_the_spec_are_in_the_page_and_valid",
            "tests/spec/test_hostile_specs.py::test_an_odd_spec_is_used_within_bounds",
            "tests/spec/test_hostile_specs.py::test_more_types_above_each_other_than_calls_may_nest_are_used_or_refused",
            "tests/spec/test_notes.py::test_the_spec_reads_as_it_was_before_its_notes",
            "tests/spec/test_operations.py::test_the_projects_own_spec_is_read",
            "tests/spec/test_parsing.py::test_the_spec_of_this_repository_is_read_as_another_reader_reads_it",
            "tests/spec/test_reference_forms.py",
            "tests/write/test_operation_ids.py::test_a_new_resource_changes_no_id_but_those_that_it_would_share",
            "tests/write/test_operation_ids.py::test_no_resource_changes_an_id_of_the_whole_api",
        ],
    ),
    "runtime": Group(
        [
            *_runtime("gating", "retrying", "hosts", "delivery", "routing"),
            *_runtime("_async/fetcher", "_async/dispatcher", "_async/registry"),
        ],
        [
            "tests/client/test_fork.py",
            "tests/client/test_gated_options.py",
            "tests/client/test_gating.py",
            "tests/client/test_hosts.py",
            "tests/client/test_log_in_hosts.py",
            "tests/client/test_retries.py",
            "tests/client/test_retrying.py",
            "tests/client/test_session_leaks.py",
            "tests/messages",
        ],
        [
            # They would meet mutmut's frames.
            "tests/client/test_gating.py::test_a_warning_names_the_file_of_the_program",
            "tests/client/test_gating.py::test_a_warning_of_the_package_names_the_file_of_the_program",
            "tests/messages/test_merging.py",
            "tests/messages/test_sse.py",
            "tests/messages/test_threads.py",
        ],
    ),
}


def copy_repository(folder: Path, group: Group) -> None:
    """Copy what is under version control, with mutmut set up for a group.

    mutmut knows a module by its path below `src`: there the copy has the client, and its tests
    import the runtime from the client.
    """
    of_client = group.files[0].startswith("src/")
    listed = subprocess.run([_GIT, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    names = [name for name in listed.stdout.decode().split("\0") if (ROOT / name).is_file()]
    for name in names:
        place = folder / (re.sub("^generated/", "src/", name) if of_client else name)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, place)
        if of_client and re.match("tests/(client|messages)/.*py$", name):
            text = place.read_text("utf-8")
            place.write_text(re.sub(r'(from |")runtime\b', r"\1icws._runtime", text), "utf-8")
    if of_client:
        (folder / "mutants").mkdir()
        for place in (folder, folder / "mutants"):
            (place / "generated").symlink_to("src")
    source = "src" if of_client else "generator"
    settings = {
        "source_paths": [source],
        "only_mutate": [*group.files],
        "also_copy": sorted(
            {path.name for path in folder.iterdir() if not path.is_symlink()} - {source}
        ),
        "pytest_add_cli_args_test_selection": [*group.tests],
        "pytest_add_cli_args": group.options,
        # Times the seconds that the tests of a mutant took: what takes longer does not end.
        "timeout_multiplier": 3.0,
    }
    with (folder / "pyproject.toml").open("a") as file:
        file.write("\n[tool.mutmut]\n")
        file.writelines(f"{key} = {value!r}\n" for key, value in settings.items())


def run_mutmut(folder: Path, *arguments: str) -> str:
    """Run mutmut in a copy of the repository, and return what it prints."""
    run = subprocess.run(
        [sys.executable, "-m", "mutmut", *arguments],
        cwd=folder,
        env=_ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
    )
    # Without the lines that show it is busy.
    return re.sub("^[\u2800-\u28ff].*\n", "", run.stdout, flags=re.MULTILINE)


def outcomes_in(folder: Path) -> dict[str, str]:
    """Return what became of each mutant, by its name."""
    lines = run_mutmut(folder, "results", "--all", "true").splitlines()
    pairs = (line.strip().partition(": ") for line in lines)
    return {name: outcome for name, colon, outcome in sorted(pairs) if colon}


def is_noticed(folder: Path, group: Group, name: str) -> bool:
    """Run all tests of a group with a mutant; return whether one fails.

    mutmut runs only those that were the first to need the function: what one keeps for the
    others, the others do not need again.
    """
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", *group.options, *group.tests],
        cwd=folder / "mutants",
        env=_ENVIRONMENT | {"MUTANT_UNDER_TEST": name},
        capture_output=True,
        check=False,
    )
    return run.returncode != 0


def interval(killed: int, of: int) -> tuple[float, float]:
    """Return the limits of the share of all mutants, with 95 % confidence (Wilson)."""
    z = 1.96
    share, spread = killed / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    width = z / (1 + spread) * math.sqrt(share * (1 - share) / of + spread / of / 4)
    return middle - width, middle + width


def main() -> int:
    """Print the mutants of a sample that no test notices, and the score."""
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("group", choices=GROUPS)
    parser.add_argument("names", nargs="*", metavar="MUTANT", help="these, instead of a sample")
    parser.add_argument("--size", type=int, default=60, help="how many mutants (60)")
    parser.add_argument("--seed", type=int, default=1, help="which of them (1)")
    options = parser.parse_args()
    if MUTMUT not in (package.version for package in distributions(name="mutmut")):
        parser.error(
            f"mutmut is missing (expected {sys.executable} -m pip install mutmut=={MUTMUT})"
        )
    folder, group = ROOT / "build" / "mutants" / options.group, GROUPS[options.group]
    shutil.rmtree(folder, ignore_errors=True)
    copy_repository(folder, group)
    # No mutant is called so: they are made, and the tests of each are found.
    said = run_mutmut(folder, "run", "-")
    if "nothing matches" not in said:
        sys.exit(said)
    names = [*outcomes_in(folder)]
    if unknown := {*options.names} - {*names}:
        parser.error(f"there is no mutant {', '.join(sorted(unknown))} (see {folder}/mutants)")
    chosen = options.names or random.Random(options.seed).sample(names, options.size)  # noqa: S311
    said = run_mutmut(folder, "run", "--max-children", "1", *chosen)
    outcomes = outcomes_in(folder)
    if any(outcomes[name] == "not checked" for name in chosen):
        sys.exit(said)
    left = sorted(name for name in chosen if outcomes[name] in ("survived", "no tests"))
    left = [name for name in left if not is_noticed(folder, group, name)]
    for name in left:
        print(run_mutmut(folder, "show", name))
    killed = len(chosen) - len(left)
    low, high = interval(killed, len(chosen))
    print(
        f"{options.group}: {killed} of {len(chosen)} killed, {killed / len(chosen):.0%}"
        f" ({low:.0%} to {high:.0%} of all {len(names)} with 95 % confidence)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
