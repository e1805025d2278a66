#!/bin/sh
# Compares evenly spread points with independent draws: the error of mean, 5 % and 95 % point by number of samples, over 32 seeds.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mvn -q -f "$here/../../pom.xml" -Pbench -pl org.costdsl.tests/bench -am -DskipTests package
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$here/target/classes:$(cat "$here/target/classpath")" \
  org.costdsl.bench.LowDiscrepancyTrial
