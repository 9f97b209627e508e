#define _GNU_SOURCE
#include "CProcesses.h"
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

pid_t fork_process(int signal_of_death) {
    pid_t parent = getpid();
    pid_t process = fork();
    if (process == 0) {
        prctl(PR_SET_PDEATHSIG, signal_of_death);
        // It may have died before.
        if (getppid() != parent) _exit(0);
    }
    return process;
}

struct errand {
    void (*work)(void *);
    void *context;
};

static void *run_errand(void *errand) {
    ((struct errand *)errand)->work(((struct errand *)errand)->context);
    return NULL;
}

void work_on_new_thread(void (*work)(void *), void *context) {
    struct errand errand = {work, context};
    pthread_t thread;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    // As much as the first thread usually has, however the limit is set.
    pthread_attr_setstacksize(&attributes, 8u << 20);
    if (pthread_create(&thread, &attributes, run_errand, &errand) == 0) pthread_join(thread, NULL);
    else work(context);
    pthread_attr_destroy(&attributes);
}

void keep_only(int descriptor) {
    if (descriptor != 3) dup2(descriptor, 3);
#ifdef SYS_close_range
    if (syscall(SYS_close_range, 4u, ~0u, 0u) == 0) return;
#endif
    long most = sysconf(_SC_OPEN_MAX);
    for (int other = 4; other < most; other++) close(other);
}

static sigset_t set_of(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int index = 0; index < count; index++) sigaddset(&set, signals[index]);
    return set;
}

static atomic_int postponed;
static atomic_int awaited_end;

static void end_by(int signal_number) {
    // Another thread may be at `release_end`: whichever of the two looks second sees what the other has done.
    atomic_store(&awaited_end, signal_number);
    if (atomic_load(&postponed) == 0) _exit(128 + signal_number);
}

void end_on(int signal_number) {
    struct sigaction action = {.sa_handler = end_by, .sa_flags = SA_RESTART}, inherited;
    sigemptyset(&action.sa_mask);
    // Who starts a program with nohup does not want it to end by that signal.
    if (sigaction(signal_number, NULL, &inherited) == 0 && inherited.sa_handler == SIG_IGN) return;
    sigaction(signal_number, &action, NULL);
    sigset_t set = set_of(&signal_number, 1);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void postpone_end(void) { atomic_fetch_add(&postponed, 1); }

void release_end(void) {
    if (atomic_fetch_sub(&postponed, 1) > 1) return;
    int signal_number = atomic_load(&awaited_end);
    if (signal_number) _exit(128 + signal_number);
}

void fail_writes_softly(void) {
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

int await_signals(const int *signals, int count) {
    sigset_t set = set_of(signals, count);
    if (sigprocmask(SIG_BLOCK, &set, NULL)) return -1;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

void stop_awaiting(int descriptor, const int *signals, int count) {
    sigset_t set = set_of(signals, count);
    close(descriptor);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
}

int take_signal(int descriptor) {
    struct signalfd_siginfo information;
    return read(descriptor, &information, sizeof information) == sizeof information ? (int)information.ssi_signo : 0;
}

void bound_memory(unsigned long long bytes) {
    struct rlimit memory, dump = {0, 0};
    setrlimit(RLIMIT_CORE, &dump);
    if (getrlimit(RLIMIT_DATA, &memory) == 0 && (memory.rlim_max == RLIM_INFINITY || bytes < memory.rlim_max)) {
        memory.rlim_cur = bytes;
        setrlimit(RLIMIT_DATA, &memory);
    }
    int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (score < 0) return;
    if (write(score, "500", 3) < 0) errno = 0;
    close(score);
}

struct build {
    unsigned char *identity;
    size_t capacity;
    size_t length;
};

static int find_identity(struct dl_phdr_info *object, size_t size, void *data) {
    (void)size;
    struct build *build = data;
    for (int index = 0; index < object->dlpi_phnum; index++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[index];
        if (part->p_type != PT_NOTE) continue;
        const unsigned char *place = (const unsigned char *)(object->dlpi_addr + part->p_vaddr);
        const unsigned char *end = place + part->p_memsz;
        while (place + sizeof(ElfW(Nhdr)) <= end) {
            const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)place;
            const unsigned char *name = place + sizeof *note;
            const unsigned char *content = name + ((note->n_namesz + 3u) & ~3u);
            if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && memcmp(name, "GNU", 4) == 0) {
                build->length = note->n_descsz;
                memcpy(build->identity, content, build->length < build->capacity ? build->length : build->capacity);
                return 1;
            }
            place = content + ((note->n_descsz + 3u) & ~3u);
        }
    }
    // The first object is the program itself.
    return 1;
}

size_t build_identity(unsigned char *identity, size_t capacity) {
    struct build build = {identity, capacity, 0};
    dl_iterate_phdr(find_identity, &build);
    return build.length;
}
