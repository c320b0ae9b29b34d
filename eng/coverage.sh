#!/usr/bin/env bash
# eng/coverage.sh: runs the tests with coverage and prints, for each assembly, the share of lines and branches that the test
# project of that assembly reaches, without the tests of cost, which counting would slow down most. The reports stand in artifacts/coverage.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf artifacts/coverage
for pair in TaskBreakdown.Tests:TaskBreakdown TaskBreakdown.Tests:task-breakdown TaskBreakdown.Html.Tests:TaskBreakdown.Html TaskBreakdown.OpenXml.Tests:TaskBreakdown.OpenXml; do
    project=${pair%%:*} assembly=${pair##*:}
    results=artifacts/coverage/$project
    [ -d "$results" ] || dotnet test "tests/$project" --nologo --filter 'FullyQualifiedName!~Cost&FullyQualifiedName!~HostileSize' --collect 'XPlat Code Coverage' --results-directory "$results" > /dev/null
    sed -n "s/.*<package name=\"$assembly\" line-rate=\"\([0-9.]*\)\" branch-rate=\"\([0-9.]*\)\".*/$assembly \1 \2/p" "$results"/*/coverage.cobertura.xml \
        | awk '{ printf "%-24s %5.1f %% of lines, %5.1f %% of branches\n", $1, $2 * 100, $3 * 100 }'
done
