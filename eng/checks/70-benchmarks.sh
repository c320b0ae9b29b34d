#!/usr/bin/env bash
# Every benchmark starts and returns; nothing is measured.
dotnet run --project benchmarks/TaskBreakdown.Benchmarks --no-build -c Release -- --filter '*' --job dry --inProcess
