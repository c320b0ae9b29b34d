#!/usr/bin/env bash
# The same program compiled ahead of time: no warning, no managed assembly left, and all it prints is the same.
source eng/apt.sh
need_packages gcc zlib1g-dev
source eng/consumers.sh

consumer aot formats
dotnet publish -f net10.0 -r linux-x64 -p:TargetFrameworks=net10.0 -p:PublishAot=true -p:CppCompilerAndLinker=gcc -o out --nologo | tee publish.log
! grep -E 'warning|error' publish.log
! ls out/*.dll 2> /dev/null
ls -l out/formats
same_formats ./out/formats
