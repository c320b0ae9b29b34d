#!/usr/bin/env bash
# A trimmed program that reads text, web pages, Word documents and workbooks: no warning, and all it prints is the same.
source eng/consumers.sh

consumer trimmed formats
dotnet publish -f net10.0 -r linux-x64 --self-contained -p:TargetFrameworks=net10.0 -p:PublishTrimmed=true -o out --nologo | tee publish.log
! grep -E 'warning|error' publish.log
same_formats ./out/formats
