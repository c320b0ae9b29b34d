#!/usr/bin/env bash
# Runs the samples for real: the notebook in a small kernel of our own, the script of one file with dotnet run.
# Both have to give what stands beside them. --update writes that instead.
set -euo pipefail
source eng/apt.sh
need_packages python3-nbclient python3-jupyter-client

update=${1:-}
kernel=tests/TaskBreakdown.NotebookKernel
dotnet build "$kernel" -c Release -v quiet
/usr/bin/python3 "$kernel/run_notebook.py" "$kernel/bin/Release/net10.0/TaskBreakdown.NotebookKernel.dll" docs/samples/breakdown.ipynb $update

printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
dotnet run docs/samples/leads.cs > "$printed"
if [ "$update" = --update ]; then
    cp "$printed" docs/samples/leads.expected.md
fi
diff docs/samples/leads.expected.md "$printed"
echo "docs/samples/leads.cs printed $(wc -l < "$printed") lines, as expected."
