#!/usr/bin/env bash
# An F# script.
source eng/consumers.sh

consumer fsharp fsharp
dotnet fsi --exec figures.fsx "$seed" > figures.txt
same_figures figures.txt
