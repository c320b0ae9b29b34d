#!/usr/bin/env bash
# A program that reads web pages, Word documents and workbooks, on .NET 10, on .NET 8 and on Mono: the seed as LibreOffice
# saved it has the figures of its text.
source eng/apt.sh
need_packages mono-devel
source eng/consumers.sh

consumer formats formats
dotnet build -f net10.0 -c Release -o bin/net10 --nologo
dotnet publish -f net8.0 -r linux-x64 --self-contained -o bin/net8 --nologo
dotnet build -f net472 -c Release -o bin/framework --nologo
sed '/^{/,$d' "$expected" > of-the-text.txt
for saved in "$repository"/tests/TaskBreakdown.{Html,OpenXml}.Tests/Data/saved/seed-by-libreoffice.*; do
    dotnet bin/net10/formats.dll "$saved" | cmp - of-the-text.txt
    bin/net8/formats "$saved" | cmp - of-the-text.txt
    LANG=C.UTF-8 mono bin/framework/formats.exe "$saved" | cmp - of-the-text.txt
    echo "${saved##*/}: the figures of the text on .NET 10, .NET 8 and Mono, $(wc -l < of-the-text.txt) lines"
done
