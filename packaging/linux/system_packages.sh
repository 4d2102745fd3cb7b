#!/usr/bin/env bash
# Install what the program and its tests need from the system, if anything is missing.
set -euo pipefail

readonly window=(libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3)
readonly screen=(xvfb xauth libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
    libxcb-shape0 xdotool x11-apps)
readonly print=(poppler-utils qpdf)
readonly spelling=(hunspell hunspell-es hunspell-pt-br hunspell-en-gb)
readonly receive=(age minisign) # what others take a package apart with
readonly python=${PYTHON:-python3}

installed() { # a library whose name ends in t64 on newer systems counts as well
    local states
    states=$(dpkg-query --show --showformat '${db:Status-Abbrev}' "$1" "$1t64" 2>/dev/null || true)
    [[ $states == *ii* ]]
}

missing() {
    local name
    for name in "${window[@]}" "${screen[@]}" "${print[@]}" "${spelling[@]}" "${receive[@]}"; do
        installed "$name" || echo "$name"
    done
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

may_install() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian or a relative of it. Please see to these yourself (Debian's names):"
    echo "  ${window[*]} ${screen[*]} ${print[*]} ${spelling[*]} ${receive[*]} python3-venv"
    exit 0
fi

mapfile -t wanted < <(missing)
if [ ${#wanted[@]} = 0 ]; then
    exit 0
fi

echo "Missing system packages: ${wanted[*]}"
if ! may_install; then
    echo "They need an administrator. Ask for:  apt-get install --no-install-recommends ${wanted[*]}" >&2
    echo "Then run make again." >&2
    exit 1
fi

as_root apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${wanted[@]}" >/dev/null
