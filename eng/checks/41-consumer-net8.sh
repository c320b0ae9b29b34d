#!/usr/bin/env bash
# A program on .NET 8, with the runtime of .NET 8 beside it, so it needs none on the machine.
source eng/consumers.sh

consumer net8 figures
dotnet publish -f net8.0 -r linux-x64 --self-contained -o out --nologo
grep '"Microsoft.NETCore.App"' -A 2 out/figures.runtimeconfig.json | grep '"version": "8\.'
./out/figures "$seed" > figures.txt
same_figures figures.txt
