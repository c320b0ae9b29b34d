#!/usr/bin/env bash
# In a clone of a known forge, the symbols name each file at its commit there.
set -euo pipefail

clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone -q --no-hardlinks . "$clone"
cd "$clone"
git remote set-url origin https://github.com/example/task-breakdown.git
dotnet build src/TaskBreakdown -c Release -f net10.0 -p:ContinuousIntegrationBuild=true -p:RunAnalyzers=false --nologo
grep -a -o "\"/_/\*\":\"https://raw.githubusercontent.com/example/task-breakdown/$(git rev-parse HEAD)/\*\"" src/TaskBreakdown/bin/Release/net10.0/TaskBreakdown.pdb
