#!/bin/sh
# Installs the few system libraries that Qt needs on Debian, or names them in one line.
# Other systems bring these libraries with their desktop.
set -u
[ "$(uname -s)" = Linux ] || exit 0

# library file -> Debian package; libpulse0 is for the hall's chime, the rest for any window.
pairs="libGL.so.1:libgl1 libEGL.so.1:libegl1 libglib-2.0.so.0:libglib2.0-0 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libxkbcommon.so.0:libxkbcommon0 libpulse.so.0:libpulse0"
xcb="libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-image.so.0:libxcb-image0 libxcb-render-util.so.0:libxcb-render-util0"
# A window on a real X display needs the xcb libraries too; without a display nothing does.
[ -n "${DISPLAY:-}" ] && pairs="$pairs $xcb"

PATH="$PATH:/sbin:/usr/sbin"
present=$(ldconfig -p 2>/dev/null)
missing=""
for pair in $pairs; do
    case "$present" in *"${pair%%:*}"*) ;; *) missing="$missing ${pair#*:}" ;; esac
done
[ -z "$missing" ] && exit 0

as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo -n"
if command -v apt-get >/dev/null 2>&1 && $as_root true 2>/dev/null; then
    # shellcheck disable=SC2086 # the list is meant to be split
    if { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1; then
        exit 0
    fi
fi
echo "dost_desk: Qt needs these system libraries, which could not be installed here:$missing" >&2
exit 1
