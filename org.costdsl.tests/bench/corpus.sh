#!/bin/sh
# Checks a corpus of files of about 2 KB that share a library: a whole process from cold, a second one from its cache, and rounds
# within one process. Usage: corpus.sh [COUNT [JAVA_HOME]]; further options for Java in COSTDSL_JAVA_OPTIONS, such as -Xmx512m.
# Needs a built clone, node and GNU time. The corpus stays in $COSTDSL_BENCH, by default a folder in the user's cache.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${COSTDSL_BENCH:-${XDG_CACHE_HOME:-$HOME/.cache}/costdsl-bench}
count=${1:-1000}
[ $# -lt 2 ] || export JAVA_HOME="$2"
corpus=$work/corpus-$count
XDG_CACHE_HOME=$(mktemp -d)
export XDG_CACHE_HOME
trap 'rm -rf "$XDG_CACHE_HOME"' EXIT

mkdir -p "$work"
[ -d "$corpus" ] || node "$here/corpus.mjs" "$corpus" "$count"
COSTDSL_ARCHIVE=wait "$root/costdsl" --version

# NAME OPTION...: one whole process
once() {
  name=$1
  shift
  /usr/bin/time -f '%e %U %M' -o "$work/time" "$root/costdsl" check "$corpus" --fail-on never --jobs 2 -o "$work/$name.out" "$@"
  awk -v files=$((count + 1)) -v name="$name" '{ printf "%-22s %6.2f s, %5.0f files/s, %.2f s of processor time, %.0f MB\n", name, $1, files / $1, $2, $3 / 1024 }' \
    "$work/time"
}
once cold --no-cache
once keeping
once cached
cmp "$work/cold.out" "$work/keeping.out" && cmp "$work/cold.out" "$work/cached.out"
[ "${ROUNDS:-5}" -eq 0 ] || "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:+UseParallelGC -Dguice_bytecode_gen_option=DISABLED \
  -cp "$root/org.costdsl.tests/target/test-classes:$root/org.costdsl.lang/target/classes:$root/org.costdsl.lang/target/lib/*" \
  org.costdsl.tests.bench.CorpusBench "$corpus" 2 "${ROUNDS:-5}"
