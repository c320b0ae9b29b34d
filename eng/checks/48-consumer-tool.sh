#!/usr/bin/env bash
# The tool, installed from its package: its JSON is the library's.
source eng/consumers.sh

cd "$consumers"
dotnet tool install task-breakdown --version 0.1.0 --tool-path tool --add-source "$repository/artifacts/packages/first"
tool/task-breakdown read "$seed" --format json > tool.json
sed -n '/^{/,$p' "$expected" | cmp - tool.json && echo "equal to .NET 10's JSON, $(wc -c < tool.json) bytes"
tool/task-breakdown read "$seed" | sed -n 1,2p
