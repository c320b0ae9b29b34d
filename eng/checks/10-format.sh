#!/usr/bin/env bash
# The whole solution is formatted as .editorconfig says.
dotnet format --no-restore --verify-no-changes
