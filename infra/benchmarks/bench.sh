# Part of infra/registry: builds the load driver, runs it and writes its figures into RESULTS.md;
# with the names of parts (append cost replay verification size) only prints theirs.

run_bench() {
  local folder=$ROOT/infra/benchmarks log
  # Some parts only are printed; everything is also written down.
  [ $# -gt 0 ] || set -- --write "$folder/RESULTS.md"
  mkdir -p "$folder/target"
  log=$folder/target/bench-build.log
  echo "正在构建测速程序…" >&2
  mvn -B -f "$ROOT/pom.xml" -pl infra/benchmarks -am package -Dmaven.test.skip=true >"$log" 2>&1 || maven_failed "$log"
  echo "正在测速，请勿同时运行其他程序…" >&2
  # Both compilers: measured is a server that runs for months, not one that has to start fast.
  exec "$JDK/bin/java" -Xms1g -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "$folder/target/classes:$folder/target/lib/*" org.zelian.registry.benchmarks.Benchmarks "$@"
}
