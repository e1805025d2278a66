#!/bin/sh
# A keystroke in a file of 2,000 lines: until it is parsed, until its problems are known, and completion after it.
# Needs a built clone (mvn -DskipTests package). Usage: org.costdsl.tests/bench/keystroke.sh [strokes at each of three places]
cd "$(dirname "$0")/../.." || exit 2
exec java -Xmx1g -Dcostdsl.strokes="${1:-400}" -Dcostdsl.repository="$PWD" \
  -cp "org.costdsl.tests/target/test-classes:org.costdsl.lang/target/classes:org.costdsl.lang/target/lib/*" \
  org.costdsl.tests.server.KeystrokeBenchmark
