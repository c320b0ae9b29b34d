#!/usr/bin/env bash
# Packs every package as it is published, into the folder given (artifacts/packages if none is).
set -euo pipefail
cd "$(dirname "$0")/.."

output=${1:-artifacts/packages}
rm -rf "$output"
dotnet pack TaskBreakdown.sln -c Release -p:ContinuousIntegrationBuild=true -o "$output" --nologo
