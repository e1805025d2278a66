#!/bin/sh
# Other tools beside costdsl: Langium parses and links the corpus of corpus.sh, hledger reads as many transactions of its own format.
# Usage: peers.sh [COUNT]. Needs node, npm and hledger (Debian: hledger). Langium is installed with npm into $COSTDSL_BENCH.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${COSTDSL_BENCH:-${XDG_CACHE_HOME:-$HOME/.cache}/costdsl-bench}
count=${1:-1000}
corpus=$work/corpus-$count

mkdir -p "$work/langium"
[ -d "$corpus" ] || node "$here/corpus.mjs" "$corpus" "$count"
[ -f "$work/langium/package.json" ] || echo '{ "private": true, "type": "module" }' >"$work/langium/package.json"
[ -d "$work/langium/node_modules/langium" ] || (cd "$work/langium" && npm install --no-audit --no-fund --silent langium@4.4.0)
cp "$here/langium.mjs" "$work/langium/"
time -p node "$work/langium/langium.mjs" "$corpus" "$root/org.costdsl.lang/src/main/resources/org/costdsl/lang/library/hardware.cost"

journal=$work/$count.journal
[ -f "$journal" ] || node -e '
  for (let i = 0; i < Number(process.argv[1]); i++)
    console.log(`2025-${String(i % 12 + 1).padStart(2, "0")}-${String(i % 28 + 1).padStart(2, "0")} plan ${i}  ; what was paid\n`
      + `    expenses:electricity:hall${i % 40}  ${i % 9000 + 1}.50 USD\n    assets:bank\n`)' "$count" >"$journal"
time -p hledger -f "$journal" stats
