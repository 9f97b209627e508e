#!/bin/sh
# The same with GNU parallel, on this machine or on those of a list: sh parallel.sh 8 [--sshloginfile FILE]
parts=${1:?how many parts}
shift
# The shell of each machine puts the folders in place of the pattern.
exec parallel --jobs 1 "$@" baocao make "${COMMUNES:-/var/lib/baocao/communes}/*" --shard "{}/$parts" ::: $(seq "$parts")
