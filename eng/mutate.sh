#!/usr/bin/env bash
# eng/mutate.sh SUBJECT [FILES]: mutation tests of one folder of the core, of Numerals, Measures or Targets (or of the files in it
# that a pattern names), against the tests of that subject, as they are committed. The report stands in artifacts/mutation/SUBJECT.
# Tables of words and units are left out: tests hold every row of them to a figure of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

subject=$1 files=${2:-'*.cs'}
out=$PWD/artifacts/mutation
[ -x "$out/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$out/tools"
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone -q --no-hardlinks . "$clone"
core=$clone/src/TaskBreakdown tests=$clone/tests/TaskBreakdown.Tests

# Every mutant is one start of the test host. So the clone keeps no more than the subject needs: the layers it stands on, its own
# tests without those of cost, and of the packages those alone that they use.
layers=(Polyfills Text Diagnostics Numerals Measures Schedules Targets)
kept=$(printf '%s\n' "${layers[@]}" | sed "/^$subject\$/q" | paste -sd'|')
gone=$(ls "$core" | grep -vE '\.' | grep -vxE "$kept" | paste -sd'|')
ls -d "$core"/*/ | grep -vE "/($kept)/$" | xargs rm -r
ls -d "$tests"/*/ | grep -vE "/($subject|Data)/$" | xargs rm -r
find "$tests" -name '*CostTests.cs' -delete
ls "$tests"/*.cs | grep -v DomainArbitraries | xargs rm
grep -rlE "using TaskBreakdown\.($gone|Cli)" --include='*.cs' "$tests" | xargs rm
sed -i -E '/TaskBreakdown.Cli|AngleSharp|CodeAnalysis|NJsonSchema|PublicApiGenerator|coverlet/d' "$tests/TaskBreakdown.Tests.csproj"
sed -i 's/<TargetFrameworks>.*</<TargetFrameworks>net10.0</' "$core/TaskBreakdown.csproj"
sed -i 's/<GenerateDocumentationFile>true<.*/<RunAnalyzers>false<\/RunAnalyzers>/; /RestorePackagesWithLockFile/d' "$clone/Directory.Build.props"

# Properties try the same few cases for every mutant: what a test covers is noted once, and must be so again.
find "$tests" -name '*.cs' -exec sed -i -E 's/\[Properties\(/&Replay = "(1,3)", /; s/MaxTest = [0-9]{3,}/MaxTest = 200/' {} +
export TASKBREAKDOWN_CASES=300 DOTNET_TieredPGO=0

cat > "$clone/stryker.json" <<CONFIG
{
  "stryker-config": {
    "project": "TaskBreakdown.csproj",
    "target-framework": "net10.0",
    "concurrency": 2,
    "mutate": ["**/$subject/$files"],
    "reporters": ["cleartext", "json", "dots"],
    "thresholds": { "high": 90, "low": 75, "break": 0 }
  }
}
CONFIG
cd "$tests"
dotnet restore --nologo -v quiet
# Stryker asks dotnet where it is, and would not wait for a busy machine.
DOTNET_INFO_WAIT_TIME=60000 "$out/tools/dotnet-stryker" --config-file "$clone/stryker.json" --output "$out/$subject" --skip-version-check
