"""Executes a notebook in the test kernel and holds its outputs to those that stand in the file.

usage: run_notebook.py KERNEL_DLL NOTEBOOK [--update]
"""

import json
import os
import sys
import tempfile

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient


def execute(kernel, path):
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        spec = os.path.join(folder, "kernels", "csharp")
        os.makedirs(spec)
        with open(os.path.join(spec, "kernel.json"), "w", encoding="utf-8") as file:
            json.dump({"argv": ["dotnet", kernel, "{connection_file}"], "display_name": "C#", "language": "csharp"}, file)

        specs = KernelSpecManager(kernel_dirs=[os.path.dirname(spec)], ensure_native_kernel=False)
        manager = AsyncKernelManager(kernel_name="csharp", kernel_spec_manager=specs)
        client = NotebookClient(
            notebook, km=manager, timeout=300, startup_timeout=300,
            resources={"metadata": {"path": os.path.dirname(os.path.abspath(path))}})
        # The manager is ours, and so is the end of its kernel: one left behind would keep whatever waits for our output.
        client.execute(cleanup_kc=True)
    return notebook


def outputs_of(cell):
    return [json.dumps(output, ensure_ascii=False, sort_keys=True) for output in cell.get("outputs", [])]


def main():
    kernel, path = os.path.abspath(sys.argv[1]), sys.argv[2]
    before = nbformat.read(path, as_version=4)
    after = execute(kernel, path)
    cells = [cell for cell in after.cells if cell.cell_type == "code"]
    if "--update" in sys.argv[3:]:
        for cell in cells:
            cell.metadata.pop("execution", None)
        nbformat.write(after, path)
        return 0

    shown = [cell for cell in cells if any("text/html" in output.get("data", {}) for output in cell.outputs)]
    wrong = 0
    for old, new in zip(before.cells, after.cells):
        if outputs_of(old) != outputs_of(new):
            wrong += 1
            print(f"{path}: the cell {new.source.splitlines()[0]!r} has other outputs than the file says.")
            print("  in the file: " + "\n".join(outputs_of(old))[:600])
            print("  just now:    " + "\n".join(outputs_of(new))[:600])
    if not shown:
        wrong += 1
        print(f"{path}: no cell shows HTML.")
    print(f"{path}: {len(cells)} cells executed, {len(shown)} of them show HTML, {wrong} differ.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
