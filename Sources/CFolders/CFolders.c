// Swift's import of the C library leaves out what only _GNU_SOURCE declares.
#define _GNU_SOURCE
#include "CFolders.h"
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int exchange_paths(const char *first, const char *second) {
    return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int synchronise_disk(int descriptor) { return syncfs(descriptor); }
