#pragma once
#include <stddef.h>
#include <sys/types.h>

/// fork, which Swift's import of the C library hides: the process once more, 0 in the new one, -1 with errno where there can be none. When
/// the old one dies, however it does, the new one gets the signal. Only for a process with one thread.
pid_t fork_process(int signal_of_death);

/// Has the work done on a thread of its own, and waits for it. In a process that was forked the first thread still goes by the number that
/// the old process had: Swift's locks remember it, and would wait for ever where another thread wants the same one.
void work_on_new_thread(void (*work)(void *), void *context);

/// Makes `descriptor` number 3 and closes all others above the standard three.
void keep_only(int descriptor);

/// From now on the signal ends the process at once with 128 + its number, as a shell would report it, or at `release_end` where
/// `postpone_end` was called before. One that is ignored because whoever started the program wanted it so stays ignored.
void end_on(int signal_number);

/// A signal that is to end the process waits until the matching `release_end`: the two may be nested.
void postpone_end(void);
void release_end(void);

/// Writes to a closed pipe and beyond the size limit of files (`ulimit -f`) fail instead of ending the process.
void fail_writes_softly(void);

/// The signal is held back from now on, and can be read from the descriptor that is returned; -1 with errno.
int await_signals(const int *signals, int count);

/// Lets the signals come again, and closes the descriptor.
void stop_awaiting(int descriptor, const int *signals, int count);

/// The number of a signal that has come to such a descriptor; 0 where none has.
int take_signal(int descriptor);

/// What a process that works on one commune may have: so many bytes of memory of its own, and no dump of it on the disk. Where memory
/// runs out, the system is to end this process rather than another.
void bound_memory(unsigned long long bytes);

/// What the linker wrote into the program to tell this build from others (.note.gnu.build-id).
///
/// Returns how many bytes it is, at most `capacity` of which stand in `identity`; 0 where the program has none.
size_t build_identity(unsigned char *identity, size_t capacity);
