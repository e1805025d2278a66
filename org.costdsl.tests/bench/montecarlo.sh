#!/bin/sh
# Compares samples per second of examples/montecarlo.cost, a loop written by hand and Squiggle, a million samples with quantiles,
# in one run. Usage: montecarlo.sh [JAVA ...]   each JAVA a java command, default `java`.
# Squiggle is installed with npm into $COSTDSL_BENCH, by default a folder in the user's cache, outside the build.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${COSTDSL_BENCH:-${XDG_CACHE_HOME:-$HOME/.cache}/costdsl-bench}
[ $# -gt 0 ] || set -- java

mkdir -p "$work"
cp "$here/squiggle.mjs" "$work/"
[ -f "$work/package.json" ] || echo '{ "private": true, "type": "module" }' > "$work/package.json"
[ -d "$work/node_modules/@quri/squiggle-lang" ] \
  || (cd "$work" && npm install --no-audit --no-fund --silent @quri/squiggle-lang@0.10.0 date-fns@4.4.0)
mvn -q -f "$root/pom.xml" -Pbench -pl org.costdsl.tests/bench -am -DskipTests package

(cd "$work" && node squiggle.mjs) | tee "$work/squiggle.txt"
classpath="$here/target/classes:$(cat "$here/target/classpath")"
for java in "$@"; do
  "$java" -version 2>&1 | head -1
  "$java" -Dcostdsl.repository="$root" -cp "$classpath" org.openjdk.jmh.Main MonteCarloBenchmark -rf csv -rff "$work/jmh.csv" \
    -jvmArgsAppend "-Dcostdsl.repository=$root" > "$work/jmh.log" 2>&1 || { cat "$work/jmh.log"; exit 1; }
  awk -F, -v squiggle="$(cut -d' ' -f2 "$work/squiggle.txt")" '
    NR > 1 { gsub(/"/, ""); name = $1; sub(/.*\./, "", name); score[name] = $5; error[name] = $6 }
    END {
      for (name in score) printf "  %-12s %7.2f ± %.2f M samples/s\n", name, score[name], error[name]
      printf "  costdsl / squiggle     %.1f\n  costdsl / hand-written %.2f\n", score["costdsl"] / squiggle,
        score["costdsl"] / score["handWritten"]
    }' "$work/jmh.csv"
done
