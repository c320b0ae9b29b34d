#!/usr/bin/env bash
# A program compiled ahead of time: no warning, no managed assembly left, and the same figures.
source eng/apt.sh
need_packages gcc zlib1g-dev
source eng/consumers.sh

consumer aot figures
dotnet publish -f net10.0 -r linux-x64 -p:TargetFrameworks=net10.0 -p:PublishAot=true -p:CppCompilerAndLinker=gcc -o out --nologo | tee publish.log
! grep -E 'warning|error' publish.log
! ls out/*.dll 2> /dev/null
./out/figures "$seed" > figures.txt
ls -l out/figures
same_figures figures.txt
