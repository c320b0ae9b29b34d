#!/usr/bin/env bash
# eng/fuzz.sh SECONDS TARGET...: fuzzes each target for that long, on Debian. Inputs to start from are the documents of the
# tests; what was found stands in artifacts/fuzz/TARGET/default/crashes and hangs, and runs again by
#   dotnet run --project tests/TaskBreakdown.Fuzz -- TARGET FILE
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=$1
source eng/apt.sh
need_packages afl++

out=artifacts/fuzz
[ -x "$out/tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$out/tools"
rm -rf "$out/bin"
dotnet publish tests/TaskBreakdown.Fuzz -c Release -o "$out/bin" --nologo
for assembly in TaskBreakdown TaskBreakdown.Html TaskBreakdown.OpenXml; do
    "$out/tools/sharpfuzz" "$out/bin/$assembly.dll"
done

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_HANG_TMOUT=10000
for target in "${@:2}"; do
    corpus=$out/$target/corpus
    rm -rf "${out:?}/$target"
    mkdir -p "$corpus"
    case $target in
        reader) cp tests/TaskBreakdown.Tests/Data/layouts/invented/*.txt "$corpus" ;;
        extractor) grep -o '"text": *"[^"]*"' tests/TaskBreakdown.Tests/Data/targets/phrasing-targets.jsonl | cut -d'"' -f4 | awk 'NR % 8 == 1' | split -l 1 - "$corpus/" ;;
        html) cp tests/TaskBreakdown.Fuzz/Corpus/html/* tests/TaskBreakdown.Html.Tests/Data/layouts/pages/*.html "$corpus" ;;
        made-*) head -c 8000 seeds/000_b31d4c8d9ca6cfbf.txt | split -b 500 - "$corpus/" ;;
        *) cp tests/TaskBreakdown.Fuzz/Corpus/"$target"/* "$corpus" ;;
    esac

    words=tests/TaskBreakdown.Fuzz/Dictionaries/$target.dict
    afl-fuzz -i "$corpus" -o "$out/$target" $([ -e "$words" ] && echo "-x $words") -t 60000 -m none -V "$seconds" -- dotnet "$out/bin/TaskBreakdown.Fuzz.dll" "$target" > "$out/$target/log.txt"
    echo "== $target"
    grep -E 'run_time|execs_done|execs_per_sec|corpus_count|corpus_found|saved_crashes|saved_hangs|bitmap_cvg' "$out/$target/default/fuzzer_stats"
done
