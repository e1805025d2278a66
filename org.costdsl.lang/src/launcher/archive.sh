# The class-data archive of the command line: what Java has to know of classes, ready to be mapped into memory, so that a start
# takes a fraction of the time. Read by launchers with `.`; a launch never waits for an archive and never needs one.

# use_archive JAVA MAJOR CLASSPATH FOLDER: sets $archive_options for a start of that JAVA with that class path. FOLDER keeps the
# archive. One that is missing, or was made of other jars or by another Java, is made anew in the background.
use_archive() {
  archive_options=-Xshare:auto
  archive_home=$4
  archive_file=$archive_home/classes-$2.jsa
  # Inode, size and time of Java and of every jar.
  archive_key=$(IFS=:; set -f; ls -nLi "$1" $3 2>/dev/null)
  archive_known=''
  [ ! -f "$archive_file.made-of" ] || . "$archive_file.made-of"
  if [ -n "$archive_known" ] && [ "$archive_known" = "$archive_key" ]; then
    # A key without an archive: this Java could not make one of these jars.
    [ ! -f "$archive_file" ] || archive_in_use "$2"
  elif [ "${COSTDSL_ARCHIVE:-auto}" = wait ]; then
    make_archive "$1" "$2" "$3" && archive_in_use "$2"
  elif [ "${COSTDSL_ARCHIVE:-auto}" = auto ]; then
    (make_archive "$1" "$2" "$3" &) >/dev/null 2>&1 </dev/null
  fi
}

# A Java that cannot use an archive says so on its standard output: nothing but faults of its own is wanted there.
archive_in_use() {
  if [ "$1" -ge 25 ]; then
    archive_options="-XX:AOTCache=$archive_file"
  else
    archive_options="-XX:SharedArchiveFile=$archive_file"
  fi
}

# One maker at a time; the folder that it works in is the lock, and too old a one is that of a maker that died.
make_archive() {
  mkdir -p "$archive_home" 2>/dev/null || return 1
  archive_work=$archive_file.making
  [ -z "$(find "$archive_work" -prune -mmin +10 2>/dev/null)" ] || rm -rf "$archive_work"
  mkdir "$archive_work" 2>/dev/null || return 1
  rm -f "$archive_file.made-of" "$archive_file"
  if run_training "$1" "$2" "$3" >"$archive_work/log" 2>&1 </dev/null && [ -s "$archive_work/archive" ]; then
    mv "$archive_work/archive" "$archive_file"
  fi
  # As a command that sets it, which the shell reads without starting a process.
  printf '%s\n' "$archive_key" | sed "s/'/'\\\\''/g; 1s/^/archive_known='/; \$s/\$/'/" >"$archive_work/made-of" \
    && mv "$archive_work/made-of" "$archive_file.made-of"
  rm -rf "$archive_work"
  [ -f "$archive_file" ]
}

# Not with the collector that short runs use: only this one leaves objects in the archive too, and any can read them.
run_training() {
  if [ "$2" -ge 25 ]; then
    "$1" -XX:+UseG1GC -Dguice_bytecode_gen_option=DISABLED -XX:AOTCacheOutput="$archive_work/archive" -cp "$3" \
      org.costdsl.lang.cli.Training
  else
    "$1" -XX:+UseG1GC -Dguice_bytecode_gen_option=DISABLED -XX:DumpLoadedClassList="$archive_work/classes" -cp "$3" \
      org.costdsl.lang.cli.Training \
      && "$1" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile="$archive_work/classes" \
        -XX:SharedArchiveFile="$archive_work/archive" -cp "$3"
  fi
}
