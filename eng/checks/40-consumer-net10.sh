#!/usr/bin/env bash
# A program on .NET 10; its figures are what every other consumer is held to.
source eng/consumers.sh
open_consumers

consumer net10 figures
dotnet run -f net10.0 -c Release -- "$seed" > "$expected"
head -1 "$expected"
[ "$(head -1 "$expected")" = '3 sections, 65 tasks, 62 targets' ]
[ "$(grep -c '^[0-9]*\.[0-9]* ' "$expected")" -eq 62 ]
