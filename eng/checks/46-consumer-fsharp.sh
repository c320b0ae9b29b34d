#!/usr/bin/env bash
# An F# script.
source eng/consumers.sh

consumer fsharp fsharp
# F# keeps what it resolved, and restores outside of this folder: both under a home of its own, or an older package answers.
mkdir -p home
HOME=$PWD/home DOTNET_CLI_HOME=$PWD/home NUGET_PACKAGES=$consumers/cache dotnet fsi --exec figures.fsx "$seed" > figures.txt
same_figures figures.txt
