#!/usr/bin/env bash
# Everything builds in Release without a warning.
dotnet build --no-restore -c Release --nologo
