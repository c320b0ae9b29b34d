# Sourced by checks. need_packages NAME...: installs those Debian packages that are not there yet.
need_packages() {
    local missing=()
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$name")
    done
    [ "${#missing[@]}" -eq 0 ] && return
    local stamp=artifacts/apt-updated
    [ -e "$stamp" ] || { apt-get update -qq && mkdir -p artifacts && touch "$stamp"; }
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}
