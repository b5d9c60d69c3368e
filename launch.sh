#!/bin/sh
# Starts lparjar; builds it first when something is missing or older than its source.
# Options: ./launch.sh --help
set -eu

# Each command that the shell has to start takes a start a millisecond, so it starts few.
case $0 in
  */*) here=$0 ;;
  *) here=./$0 ;;
esac
while [ -h "$here" ]; do # a link to this script, such as in ~/bin
  link=$(readlink "$here")
  case $link in
    /*) here=$link ;;
    *) here=${here%/*}/$link ;;
  esac
done
cd "${here%/*}" && root=$PWD && cd "$OLDPWD"
target=$root/emulator/target/launch
built=$target/lib/.built

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || { echo "launch.sh: needs a JDK 17 or later" >&2; exit 1; }
fi

# What a start needs: the jar of each module and the libraries beside it.
build() {
  echo "launch.sh: building (the first time only) ..." >&2
  (cd "$root" && mvn -B -q -P launch package) >&2
  for module in security datasets jes emulator; do
    cp "$root/$module/target/launch/lparjar-$module"-*.jar "$target/lib/"
  done
  "$java" -cp "$target/lib/*" io.lparjar.emulator.launch.UnsignedJar "$target"/lib/bc*.jar
  rm -f "$target"/lib/*.jsa "$target"/lib/*.aot
  touch "$built"
}
stale=$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$built" 2>/dev/null) || true
if [ ! -f "$built" ] || [ -n "$stale" ]; then
  build
fi

# BouncyCastle last: it is large, and needed only to make certificates.
classpath=
last=
for jar in "$target"/lib/*.jar; do
  case $jar in
    */bc*) last=$last:$jar ;;
    *) classpath=$classpath${classpath:+:}$jar ;;
  esac
done
classpath=$classpath$last

# Class data sharing: the classes of a start, made ready once for each JVM; from JDK 25 on with
# what the JVM learns of them, too (an AOT cache).
real=$java
[ ! -h "$java" ] || real=$(readlink -f "$java")
release=${real%/*/*}/release
version=unknown
if [ -f "$release" ]; then
  while IFS='=' read -r name value; do
    case $name in
      JAVA_VERSION) value=${value#\"} version=${value%\"} ;;
    esac
  done <"$release"
fi
place=
[ ! -f "$target/lib/.place" ] || read -r place <"$target/lib/.place"
if [ "$place" != "$classpath" ]; then # the archives of another place are of no use here
  rm -f "$target"/lib/*.jsa "$target"/lib/*.aot
  printf '%s\n' "$classpath" >"$target/lib/.place" || true
fi
archive=$target/lib/classes-$version
quiet="-Xlog:cds=off -Xlog:cds+dynamic=off"
make=-XX:ArchiveClassesAtExit
use=-XX:SharedArchiveFile
case ${version%%.*} in
  2[5-9] | [3-9]?)
    archive=$archive.aot
    quiet="$quiet -Xlog:aot=off"
    make=-XX:AOTCacheOutput
    use=-XX:AOTCache
    ;;
  *) archive=$archive.jsa ;;
esac
# Compiling what runs a few hundred times takes longer than a start does. And H2 looks for a library
# of geometry in every jar unless it may not.
options="-XX:+UseSerialGC -XX:-UsePerfData -XX:CompileThresholdScaling=3 -Dh2.allowedClasses=none $quiet"
if [ ! -f "$archive" ]; then
  # shellcheck disable=SC2086
  "$java" $options "$make=$archive" -cp "$classpath" io.lparjar.emulator.launch.Training \
    >/dev/null 2>&1 || rm -f "$archive"
fi
if [ -f "$archive" ]; then
  options="$options $use=$archive"
fi

# shellcheck disable=SC2086
exec "$java" $options -Dfile.encoding=UTF-8 ${LPARJAR_JAVA_OPTIONS:-} \
  -cp "$classpath" io.lparjar.emulator.launch.Main "$@"
