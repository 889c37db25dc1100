#!/usr/bin/env bash
# The step of action.yml: annotations, the page of changes, and the exit status. $1 is the program.
set -euo pipefail
options=(--profile="$PROFILE")
if [ -n "$LEVELS" ]; then options+=(--levels="$LEVELS"); fi
page=$RUNNER_TEMP/gatediff.md
"$1" "${options[@]}" --format=markdown --longest=65000 -- "$OLD" "$NEW" >"$page"
cat "$page" >>"$GITHUB_STEP_SUMMARY"
echo "page=$page" >>"$GITHUB_OUTPUT"
"$1" "${options[@]}" --format=github --fail-on="$FAIL_ON" -- "$OLD" "$NEW"
