# Sourced by the checks of consumers. Each stands in a folder of its own under artifacts/consumers, takes the packages from
# artifacts/packages/first and everything else from the feeds of the machine, into a package cache that starts empty.
set -euo pipefail

repository=$PWD
consumers=$repository/artifacts/consumers
seed=$repository/seeds/000_b31d4c8d9ca6cfbf.txt
expected=$consumers/expected.txt
# The seed as LibreOffice saved it, and what the program of formats prints on .NET 10 for each.
saved_seeds=("$repository"/tests/TaskBreakdown.{Html,OpenXml}.Tests/Data/saved/seed-by-libreoffice.*)
formats=$consumers/printed-by-net10
# A consumer is no part of this build: it has no lock file, and its settings are its own.
unset CI

# open_consumers: the empty cache and the feed. The first consumer calls it.
open_consumers() {
    rm -rf "$consumers"
    mkdir -p "$consumers"
    cp tests/consumers/Directory.* "$consumers"
    cat > "$consumers/NuGet.config" <<EOF
<configuration>
  <config><add key="globalPackagesFolder" value="$consumers/cache" /></config>
  <packageSources><add key="packed" value="$repository/artifacts/packages/first" /></packageSources>
</configuration>
EOF
}

# consumer NAME SOURCE: a fresh copy of tests/consumers/SOURCE to work in.
consumer() {
    rm -rf "${consumers:?}/$1"
    cp -r "tests/consumers/$2" "$consumers/$1"
    cd "$consumers/$1"
}

# same_figures FILE: what a consumer printed is what the first one printed.
same_figures() {
    cmp "$1" "$expected" && echo "$(head -1 "$1"): equal to .NET 10, $(wc -l < "$1") lines"
}

# figures_of FILE: what was printed before the JSON.
figures_of() {
    sed '/^{/,$d' "$1"
}

# same_formats PROGRAM: it prints for the text and for every saved seed what .NET 10 printed.
same_formats() {
    for read in "$seed" "${saved_seeds[@]}"; do
        "$1" "$read" | cmp - "$formats/${read##*/}"
        echo "${read##*/}: figures and JSON equal to .NET 10, $(wc -l < "$formats/${read##*/}") lines"
    done
}
