#!/usr/bin/env bash
# Packs as for a release, here and in a clone elsewhere, and runs the tests of packages on the two: whatever depended on
# the folder, the branch or the clock would differ.
set -euo pipefail

packages=$PWD/artifacts/packages
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
bash eng/pack.sh "$packages/first"
git clone -q --no-hardlinks . "$clone/elsewhere"
bash "$clone/elsewhere/eng/pack.sh" "$packages/again"
TASK_BREAKDOWN_PACKAGES=$packages dotnet test tests/TaskBreakdown.Packages.Tests --no-build --nologo
