#!/usr/bin/env bash
# A program on .NET Framework 4.7.2, run by Mono.
source eng/apt.sh
need_packages mono-devel
source eng/consumers.sh

consumer framework figures
dotnet build -f net472 -c Release -o out --nologo
mono --version | head -1
LANG=C.UTF-8 mono out/figures.exe "$seed" > figures.txt
same_figures figures.txt
