#!/usr/bin/env bash
# A program on .NET 10; its figures are what every other consumer is held to.
source eng/consumers.sh
open_consumers

consumer net10 figures
dotnet run -f net10.0 -c Release -- "$seed" > "$expected"
head -1 "$expected"
grep -q '65 tasks, 62 targets' "$expected"
[ "$(wc -l < "$expected")" -ge 64 ]
