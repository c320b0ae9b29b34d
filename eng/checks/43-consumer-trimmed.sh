#!/usr/bin/env bash
# A trimmed program: no warning, and the same figures.
source eng/consumers.sh

consumer trimmed figures
dotnet publish -f net10.0 -r linux-x64 --self-contained -p:TargetFrameworks=net10.0 -p:PublishTrimmed=true -o out --nologo | tee publish.log
! grep -E 'warning|error' publish.log
./out/figures "$seed" > figures.txt
same_figures figures.txt
