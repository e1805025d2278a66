#!/bin/sh
# Compares the time of a whole process, from start to end, in one hyperfine run: `costdsl check examples/deepseek.cost` under each
# Java, and the Squiggle CLI on the comparison model. Usage: start.sh [JAVA_HOME ...]. Needs hyperfine, node and npm.
# Squiggle is installed with npm into $COSTDSL_BENCH, by default a folder in the user's cache, outside the build.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${COSTDSL_BENCH:-${XDG_CACHE_HOME:-$HOME/.cache}/costdsl-bench}
runs=${RUNS:-10}

mkdir -p "$work"
[ -f "$work/package.json" ] || echo '{ "private": true, "type": "module" }' >"$work/package.json"
[ -d "$work/node_modules/@quri/squiggle-lang" ] \
  || (cd "$work" && npm install --no-audit --no-fund --silent @quri/squiggle-lang@0.10.0 date-fns@4.4.0)
# The model of squiggle.mjs as a file of its own.
sed -n '/^const model = `$/,/^`;$/p' "$here/squiggle.mjs" | sed '1d;$d' >"$work/model.squiggle"

# One that analyses, and one that finds the file unchanged since the run before.
unchanged="$root/costdsl check $root/examples/deepseek.cost --fail-on never"
check="$unchanged --no-cache"
[ $# -gt 0 ] || set -- "$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"
for java in "$@"; do
  # Builds, and makes the class-data archive, before anything is timed.
  # shellcheck disable=SC2086
  JAVA_HOME=$java COSTDSL_ARCHIVE=wait $check >/dev/null
done
# Homes become commands one by one, so that none is split at a blank of its own.
count=$#
while [ "$count" -gt 0 ]; do
  set -- "$@" "env JAVA_HOME=$1 $check" "env JAVA_HOME=$1 $unchanged"
  shift
  count=$((count - 1))
done
hyperfine -N -w 2 -r "$runs" --export-csv "$work/start.csv" "node $work/node_modules/.bin/squiggle run $work/model.squiggle" "$@"
awk -F, 'NR == 2 { squiggle = $4 } NR > 1 { printf "%.2f s, %.2f of Squiggle: %s\n", $4, $4 / squiggle, $1 }' "$work/start.csv"
