#!/usr/bin/env bash
# eng/mutate.sh SUBJECT [FILES]: mutation tests of one folder of the core (or of the files in it that a pattern names), against
# the tests of that subject. The report stands in artifacts/mutation.
set -euo pipefail
cd "$(dirname "$0")/.."

subject=$1 files=${2:-'*.cs'}
out=$PWD/artifacts/mutation
[ -x "$out/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$out/tools"
cat > "$out/config.json" <<EOF
{
  "stryker-config": {
    "project": "TaskBreakdown.csproj",
    "target-framework": "net10.0",
    "concurrency": 2,
    "mutate": ["**/$subject/$files"],
    "test-case-filter": "FullyQualifiedName~Tests.$subject.",
    "reporters": ["cleartext", "json"],
    "thresholds": { "high": 90, "low": 75, "break": 0 }
  }
}
EOF
cd tests/TaskBreakdown.Tests
"$out/tools/dotnet-stryker" --config-file "$out/config.json" --output "$out/$subject" --skip-version-check
