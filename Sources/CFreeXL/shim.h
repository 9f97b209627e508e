#include <freexl.h>
#include <stddef.h>

// Opens a file that has no name and lives in memory, for a library that reads files alone; -1 where the system refuses.
int memfd_create(const char *name, unsigned int flags);
