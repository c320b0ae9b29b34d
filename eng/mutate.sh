#!/usr/bin/env bash
# eng/mutate.sh SUBJECT [FILES]: mutation tests of one folder of the core (or of the files in it that a pattern names), against
# the tests of that subject, as they are committed. The report stands in artifacts/mutation/SUBJECT. Tables of words and units
# are left out: tests hold every row of them to a figure of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

subject=$1 files=${2:-'*.cs'}
out=$PWD/artifacts/mutation
[ -x "$out/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$out/tools"
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone -q --no-hardlinks . "$clone"
core=$clone/src/TaskBreakdown tests=$clone/tests/TaskBreakdown.Tests

# Stryker mutates a whole project before the pattern picks from it; so the lower layers are cut off from what stands on them.
layers='Polyfills|Text|Numerals|Measures|Schedules|Targets'
if [[ $subject =~ ^($layers)$ ]]; then
    ls -d "$core"/*/ "$tests"/*/ | grep -vE "/($layers|Data)/$" | xargs rm -r
    grep -rlE 'using TaskBreakdown\.(Analysis|Cli|Diagnostics|Model|Organizations|Reading)' --include='*.cs' "$tests" | xargs rm
    sed -i '/TaskBreakdown.Cli/d' "$tests/TaskBreakdown.Tests.csproj"
    sed -i 's/<GenerateDocumentationFile>true<.*/<RunAnalyzers>false<\/RunAnalyzers>/' "$clone/Directory.Build.props"
fi

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
cd "$tests"
# Stryker asks dotnet where it is, and would not wait for a busy machine.
DOTNET_INFO_WAIT_TIME=60000 "$out/tools/dotnet-stryker" --config-file "$clone/stryker.json" --output "$out/$subject" --skip-version-check
