#!/bin/sh
# The first validation of a folder of 500 files by a new language server: its time, and the most memory of its process.
# Needs a built clone (mvn -DskipTests package). Usage: org.costdsl.tests/bench/folder.sh [files]
cd "$(dirname "$0")/../.." || exit 2
exec java -Dcostdsl.files="${1:-500}" -Dcostdsl.repository="$PWD" \
  -cp "org.costdsl.tests/target/test-classes:org.costdsl.lang/target/classes:org.costdsl.lang/target/lib/*" \
  org.costdsl.tests.server.FolderBenchmark
