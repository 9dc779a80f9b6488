# Part of infra/registry: one format for all Java, by google-java-format as the root pom names it.

run_format() {
  local version libraries=$LAUNCHER/target/format classpath how=-i files
  version=$(sed -n 's/.*<google-java-format.version>\(.*\)<.*/\1/p' "$ROOT/pom.xml")
  if [ ! -f "$libraries/google-java-format-$version.jar" ]; then
    mkdir -p "$libraries"
    cat >"$libraries/pom.xml" <<POM
<project><modelVersion>4.0.0</modelVersion><groupId>org.zelian.registry</groupId><artifactId>format</artifactId><version>1</version>
<dependencies><dependency><groupId>com.google.googlejavaformat</groupId><artifactId>google-java-format</artifactId><version>$version</version></dependency></dependencies></project>
POM
    mvn -q -B -f "$libraries/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
      -DoutputDirectory="$libraries" >"$libraries/fetch.log" 2>&1 || maven_failed "$libraries/fetch.log"
  fi
  [ "${1:-}" = --check ] && how='-n --set-exit-if-changed'
  classpath="$libraries/*"
  files=$(mktemp)
  find "$ROOT" -name node_modules -prune -o -name target -prune -o -name '*.java' -print >"$files"
  # shellcheck disable=SC2086
  "$JDK/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    --add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED \
    --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED \
    --add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED \
    -cp "$classpath" com.google.googlejavaformat.java.Main --aosp $how "@$files"
  local code=$?
  rm -f "$files"
  return $code
}
