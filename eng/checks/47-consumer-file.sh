#!/usr/bin/env bash
# A program that is one file and names its package itself.
source eng/consumers.sh

consumer file figures
rm figures.csproj
sed -i '1i #:package TaskBreakdown@0.1.0' Program.cs
dotnet run Program.cs "$seed" > figures.txt
same_figures figures.txt
