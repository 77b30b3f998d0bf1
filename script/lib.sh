# Shared by the scripts beside it: where the project is, and which Debian packages each job needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8

build_packages=(g++ cmake ninja-build ccache pkg-config libicu-dev libfmt-dev libcli11-dev libsimdjson-dev libssl-dev libxxhash-dev
  libcld2-dev libpcre2-dev libarchive-dev libdeflate-dev zlib1g-dev libzstd-dev libbrotli-dev esbuild python3-pip)
test_packages=("${build_packages[@]}" libgtest-dev libbenchmark-dev python3 python3-jsonschema nodejs npm chromium fonts-liberation man-db git locales poppler-utils)
check_packages=("${test_packages[@]}" clang-19 clang-tidy-19 clang-format-19 libclang-rt-19-dev node-typescript)
bench_packages=("${build_packages[@]}" libbenchmark-dev locales python3 python3-venv)

say() { printf '%s\n' "$*" >&2; }

# The packages among those given whose files or programs are missing. A program that is there from elsewhere (node, pip) counts.
missing_packages() {
  local name
  for name in "$@"; do
    case $name in
      nodejs) command -v node >/dev/null && continue ;;
      npm) command -v npm >/dev/null && continue ;;
      python3-pip) command -v pip3 >/dev/null && continue ;;
    esac
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s\n' "$name"
  done
}

# install_packages NAME…: installs what is missing, as root or through sudo, and says which. Elsewhere than on Debian it lists and stops.
install_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    if [ "${HEXAPLA_SKIP_PACKAGES:-}" = 1 ]; then return; fi
    say "This is not a Debian system. Install what these Debian packages hold, then set HEXAPLA_SKIP_PACKAGES=1 and run this again:"
    say "  $*"
    exit 1
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { say "These Debian packages are missing; install them as root: ${missing[*]}"; exit 1; }
    as_root=(sudo)
  fi
  say "Installing Debian packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# configure_and_build PRESET: configures once, then builds; quiet unless something is done or goes wrong.
configure_and_build() {
  if [ ! -f "build/$1/build.ninja" ]; then
    mkdir -p "build/$1"
    cmake --preset "$1" >"build/$1/configure.log" 2>&1 || { cat "build/$1/configure.log" >&2; exit 1; }
  fi
  cmake --build --preset "$1" >"build/$1/build.log" 2>&1 || { grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Generating)' "build/$1/build.log" >&2; exit 1; }
}
