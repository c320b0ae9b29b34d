#!/usr/bin/env bash
# eng/mutate.sh SUBJECT [FILES]: mutation tests of one folder of the core (or of the files in it that a pattern names), against
# the tests of that subject, as they are committed: a clone is what gets mutated. The report stands in artifacts/mutation/SUBJECT.
# Tables of words and units are left out: tests hold every row of them to a figure of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

subject=$1 files=${2:-'*.cs'}
out=$PWD/artifacts/mutation
[ -x "$out/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$out/tools"
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone -q --no-hardlinks . "$clone"
cat > "$clone/stryker.json" <<CONFIG
{
  "stryker-config": {
    "project": "TaskBreakdown.csproj",
    "target-framework": "net10.0",
    "concurrency": 2,
    "mutate": ["**/$subject/$files", "!**/Tables/*", "!**/Lexicon/*"],
    "test-case-filter": "FullyQualifiedName~Tests.$subject.",
    "reporters": ["cleartext", "json"],
    "thresholds": { "high": 90, "low": 75, "break": 0 }
  }
}
CONFIG
cd "$clone/tests/TaskBreakdown.Tests"
# Stryker asks dotnet where it is, and gives up after a second on a busy machine.
export DOTNET_INFO_WAIT_TIME=60000
"$out/tools/dotnet-stryker" --config-file "$clone/stryker.json" --output "$out/$subject" --skip-version-check "${@:3}"
