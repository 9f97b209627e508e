// Swift's import of the C library leaves out what only _GNU_SOURCE declares.
#define _GNU_SOURCE
#include "CFolders.h"
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int exchange_paths(const char *first, const char *second) {
    return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

void begin_writing(int descriptor) { sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE); }

int synchronise_disk(int descriptor) { return syncfs(descriptor); }
