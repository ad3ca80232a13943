# Finds Java for ./annexbot and for bin/annexbot of the zip; both read this file. Plain POSIX sh.

oldest_java=21

# The serial collector takes the least memory, if it begins with little and gives back what is free;
# else it begins with a part of all the machine has. -Xlog:disable, since the virtual machine writes its
# own remarks to standard output, which is for answers.
java_flags="--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms64m
  -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:-ShrinkHeapInSteps -Xlog:disable
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

# Sets java_home to the newest of the folders $2… that has bin/$1 and is not too old; else to nothing.
# Reads each folder's file "release", because to start each Java and ask would take a second.
newest_java() {
  program=$1
  shift
  java_home= newest=$((oldest_java - 1))
  for folder in "$@"; do
    [ -x "$folder/bin/$program" ] && [ -r "$folder/release" ] || continue
    while IFS='="' read -r name _ value _; do
      [ "$name" = JAVA_VERSION ] || continue
      major=${value%%[!0-9]*}
      if [ -n "$major" ] && [ "$major" -gt "$newest" ]; then
        newest=$major java_home=$folder
      fi
    done <"$folder/release"
  done
}

# Prints what $1 is once all symbolic links are followed.
without_links() {
  path=$1
  while [ -L "$path" ]; do
    target=$(readlink "$path")
    case $target in
      /*) path=$target ;;
      *) path=$(dirname "$path")/$target ;;
    esac
  done
  printf '%s\n' "$path"
}

# Prints the home of the java on the PATH, if there is one.
home_on_path() {
  on_path=$(command -v java) || return 0
  dirname "$(dirname "$(without_links "$on_path")")"
}

# Prints the same by asking it; needed where it is a script that starts another one.
home_by_asking() {
  command -v java >/dev/null || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Sets java_home to a Java that has bin/$1 (java or javac), or says what to install and fails.
find_java() {
  if [ -n "${ANNEXBOT_JAVA_HOME:-}" ]; then
    newest_java "$1" "$ANNEXBOT_JAVA_HOME"
    [ -n "$java_home" ] && return
    echo "annexbot: ANNEXBOT_JAVA_HOME is '$ANNEXBOT_JAVA_HOME', where there is no JDK $oldest_java or newer. Set it to one, or unset it." >&2
    return 1
  fi
  user=${HOME:-/nowhere}
  newest_java "$1" "${JAVA_HOME:-/nowhere}" "$(home_on_path)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/openjdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$user"/.sdkman/candidates/java/* "$user"/.jdks/* "$user"/.asdf/installs/java/* \
    "$user"/.local/share/mise/installs/java/*
  [ -n "$java_home" ] || newest_java "$1" "$(home_by_asking)"
  [ -n "$java_home" ] && return
  echo "annexbot: no JDK $oldest_java or newer was found. Install one (for instance from https://adoptium.net, or the package openjdk-21-jdk), or set ANNEXBOT_JAVA_HOME to the one you have." >&2
  return 1
}

# Starts the program; never returns. $1 is its home, $2 the class path, $3 an archive of loaded
# classes (used if it is there; '' for none), the rest is what was typed.
run_annexbot() {
  home=$1 class_path=$2 archive=$3
  shift 3
  case $home in
    *:*)
      echo "annexbot: Java cannot load from '$home', because of the colon in that name. Rename the folder." >&2
      exit 1
      ;;
  esac
  command=${1:-}
  set -- "-Dannexbot.home=$home" -cp "$class_path" dev.annexbot.Main "$@"
  case $command in
    # These end, or have one visitor, before the optimizing compiler would have paid for itself.
    '' | -* | help | lookup | ask | check | doctor | demo | chat) set -- -XX:TieredStopAtLevel=1 "$@" ;;
  esac
  if [ -f "$archive" ]; then
    set -- "-XX:SharedArchiveFile=$archive" "$@"
  fi
  # In the locale C, Java would read every letter with an accent as a question mark.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;;
  esac
  if [ -t 1 ] && [ -z "${COLUMNS:-}" ] && COLUMNS=$(tput cols 2>/dev/null); then
    export COLUMNS
  fi
  terminal=false
  if [ -t 0 ] && [ -t 1 ]; then
    terminal=true
  fi
  exec "$java_home/bin/java" $java_flags "-Dannexbot.terminal=$terminal" "$@"
}
