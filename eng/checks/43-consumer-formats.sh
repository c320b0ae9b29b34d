#!/usr/bin/env bash
# A program that reads web pages, Word documents and workbooks, on .NET 10, on .NET 8 and on Mono: the seed as LibreOffice
# saved it has the figures of its text. What it prints on .NET 10 is what it has to print trimmed and compiled ahead of time.
source eng/apt.sh
need_packages mono-devel
source eng/consumers.sh

consumer formats formats
dotnet build -f net10.0 -c Release -o bin/net10 --nologo
dotnet publish -f net8.0 -r linux-x64 --self-contained -o bin/net8 --nologo
dotnet build -f net472 -c Release -o bin/framework --nologo
mkdir -p "$formats"
dotnet bin/net10/formats.dll "$seed" > "$formats/${seed##*/}"
same_figures "$formats/${seed##*/}"
for saved in "${saved_seeds[@]}"; do
    printed=$formats/${saved##*/}
    dotnet bin/net10/formats.dll "$saved" > "$printed"
    bin/net8/formats "$saved" | cmp - "$printed"
    LANG=C.UTF-8 mono bin/framework/formats.exe "$saved" | cmp - "$printed"
    figures_of "$printed" | cmp - <(figures_of "$expected")
    echo "${saved##*/}: the figures of the text on .NET 10, .NET 8 and Mono, $(figures_of "$printed" | wc -l) lines"
done
