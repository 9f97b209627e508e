#pragma once

/// Exchanges what stands at two paths of one file system in one step (renameat2 with RENAME_EXCHANGE, Linux 3.15): whoever looks finds the
/// one or the other. 0, or -1 with errno.
int exchange_paths(const char *first, const char *second);

/// Has the disk begin to write what an open file holds, and does not wait for it (sync_file_range, Linux 2.6.17). Whether it can, fsync tells.
void begin_writing(int descriptor);

/// Waits until the file system in which an open file or folder stands has written all that it was given (syncfs, Linux 2.6.39). 0, or -1 with
/// errno.
int synchronise_disk(int descriptor);
