# How costdsl starts, for the launcher in the repository and the one in a release. Read with `.`, after archive.sh.

# fail CODE MESSAGE
fail() {
  code=$1
  shift
  printf 'costdsl: %s\n' "$*" >&2
  exit "$code"
}

# find_java WHAT: sets $java. WHAT names what to install where there is none.
find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail 2 "JAVA_HOME is $JAVA_HOME, but there is no $java"
  else
    java=$(command -v java) || fail 2 "Java is missing; install $1, version 17 or newer, or set JAVA_HOME"
  fi
}

# keep_in FOLDER: sets $kept, where things are kept that make a start quick: FOLDER if it can be written, else a folder in the
# user's cache that belongs to FOLDER alone.
keep_in() {
  kept=$1
  [ -d "$kept" ] || mkdir -p "$kept" 2>/dev/null
  if [ ! -w "$kept" ]; then
    kept_sum=$(printf %s "$1" | cksum)
    kept=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/costdsl/${kept_sum%% *}
  fi
}

# check_java FOLDER: sets $major. The version is asked for once for each Java and kept in FOLDER: asking costs a start of it.
check_java() {
  if [ -f "$1/java" ]; then
    while read -r major known; do
      [ "$known" = "$java" ] && return
    done <"$1/java"
  fi
  major=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${major:-0}" -ge 17 ] || fail 2 "$java is version ${major:-unknown}; costdsl needs Java 17 or newer (set JAVA_HOME)"
  if [ -w "$1" ]; then
    printf '%s %s\n' "$major" "$java" >>"$1/java"
  fi
}

# For a short run a quick start matters more than the last bit of speed; long work, and work on many files, is compiled well.
short_run() {
  for argument in "$@"; do
    case $argument in
      lsp | ide | sweep | test | import | --samples* | --watch) return 1 ;;
    esac
    [ ! -d "$argument" ] || [ -z "$(find "$argument" -name '*.cost' | sed -n '60{p;q;}')" ] || return 1
  done
}

# Sets $pages: a short run touches most of its memory once, which is a fault for every 4 KB unless Linux gives 2 MB to whoever asks.
choose_pages() {
  pages='' given=''
  [ ! -r /sys/kernel/mm/transparent_hugepage/enabled ] || read -r given </sys/kernel/mm/transparent_hugepage/enabled
  case $given in
    *'[madvise]'* | *'[always]'*) pages=-XX:+UseTransparentHugePages ;;
  esac
}

# start CLASSPATH FOLDER ARGUMENT…: becomes the command, with the class-data archive that FOLDER keeps.
start() {
  classpath=$1
  use_archive "$java" "$major" "$classpath" "$2"
  shift 2
  # Without this, Java cannot read file names beyond ASCII where the locale has no encoding.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  speed="-XX:+UseParallelGC -XX:-UsePerfData"
  if short_run "$@"; then
    choose_pages
    speed="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData $pages"
  fi
  # shellcheck disable=SC2086
  exec "$java" $speed -Xlog:disable "$archive_options" -Dguice_bytecode_gen_option=DISABLED \
    ${COSTDSL_JAVA_OPTIONS:-} -cp "$classpath" org.costdsl.lang.cli.CostDsl "$@"
}
