/* A program in C that has SIGBUS for itself, and loads a library with mappings. Arguments:
 * the library, a folder to write in, what to do, and more. Exits with 0 if all is as it
 * should be; otherwise it says what is not, or dies. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

#define CHECK(that) \
    do { \
        if (!(that)) { \
            const char *why = dlerror(); \
            fprintf(stderr, "line %d: %s\n", __LINE__, why ? why : #that); \
            exit(99); \
        } \
    } while (0)

static volatile sig_atomic_t calls;

static void counts(int signal, siginfo_t *info, void *context) {
    (void)signal, (void)context;
    calls++;
    if (info->si_code > 0)
        mmap((void *)((unsigned long)info->si_addr & ~4095ul), 4096, PROT_READ,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
}

static char *folder;

static char *in_folder(const char *name) {
    char *path;
    CHECK(asprintf(&path, "%s/%s", folder, name) > 0);
    return path;
}

static void copy(const char *from, const char *to) {
    char *command;
    CHECK(asprintf(&command, "cp --remove-destination '%s' '%s'", from, to) > 0 && system(command) == 0);
}

static void *load(const char *library, const char *how) {
    void *handle;
    if (!strcmp(how, "relative")) {
        copy(library, in_folder("relative.so"));
        CHECK(chdir(folder) == 0);
        handle = dlopen("./relative.so", RTLD_NOW);
        CHECK(chdir("/") == 0);
    } else if (!strcmp(how, "deleted")) {
        copy(library, in_folder("deleted.so"));
        handle = dlopen(in_folder("deleted.so"), RTLD_NOW);
        CHECK(unlink(in_folder("deleted.so")) == 0);
    } else if (!strcmp(how, "replaced")) {
        copy(library, in_folder("replaced.so"));
        handle = dlopen(in_folder("replaced.so"), RTLD_NOW);
        copy(library, in_folder("new.so"));
        CHECK(rename(in_folder("new.so"), in_folder("replaced.so")) == 0);
    } else if (!strcmp(how, "descriptor")) {
        char name[32];
        int file = open(library, O_RDONLY);
        CHECK(file >= 0);
        snprintf(name, sizeof name, "/proc/self/fd/%d", file);
        handle = dlopen(name, RTLD_NOW);
        close(file);
    } else if (!strcmp(how, "namespace")) {
        handle = dlmopen(LM_ID_NEWLM, library, RTLD_NOW);
    } else {
        handle = dlopen(library, RTLD_NOW);
    }
    CHECK(handle);
    return handle;
}

/* Touches a page that a file no longer has. */
static void fault(void) {
    int file = memfd_create("own", 0);
    CHECK(file >= 0 && ftruncate(file, 4096) == 0);
    volatile char *page = mmap(NULL, 4096, PROT_READ, MAP_SHARED, file, 0);
    CHECK(page != MAP_FAILED && ftruncate(file, 0) == 0);
    close(file);
    CHECK(page[0] == 0);
}

static void handle(void (*handler)(int, siginfo_t *, void *), int flags) {
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | flags};
    CHECK(sigaction(SIGBUS, &action, NULL) == 0);
}

/* Loads the library, unloads it, and goes on. */
static void unload(const char *library, const char *how, const char *end) {
    if (strcmp(end, "default"))
        handle(counts, 0);
    for (int round = 0; round < 2; round++) {
        void *handle = load(library, how);
        int (*search)(const char *) = (int (*)(const char *))dlsym(handle, "search");
        CHECK(search);
        /* It is guarded, and not just read. */
        CHECK(search(in_folder("file")) == 1);
        CHECK(calls == 0);
        dlclose(handle);
    }
    /* With the default, this is the end. */
    raise(SIGBUS);
    CHECK(calls == 1);
    fault();
    CHECK(calls == 2);
}

/* Handlers that install themselves again, and call what they found. */

static void again(int signal, siginfo_t *info, void *context) {
    struct sigaction action = {.sa_sigaction = again, .sa_flags = SA_SIGINFO}, old;
    sigaction(SIGBUS, &action, &old);
    old.sa_sigaction(signal, info, context);
    /* And once more. */
    sigaction(SIGBUS, &action, NULL);
}

static void again_with_a_copy(int signal, siginfo_t *info, void *context) {
    struct sigaction action = {.sa_sigaction = again_with_a_copy, .sa_flags = SA_SIGINFO}, old;
    siginfo_t copy = *info;
    sigaction(SIGBUS, &action, &old);
    old.sa_sigaction(signal, &copy, context);
}

static void again_with_copies(int signal, siginfo_t *info, void *context) {
    struct sigaction action = {.sa_sigaction = again_with_copies, .sa_flags = SA_SIGINFO}, old;
    siginfo_t copy = *info;
    ucontext_t copy_of_context = *(ucontext_t *)context;
    sigaction(SIGBUS, &action, &old);
    old.sa_sigaction(signal, &copy, &copy_of_context);
}

static void again_by_number(int number) {
    void (*old)(int) = signal(SIGBUS, again_by_number);
    old(number);
}

/* Handlers that were installed again later, and call what they found then. */

static struct sigaction found;
static void (*found_by_number)(int);

static void later(int signal, siginfo_t *info, void *context) {
    found.sa_sigaction(signal, info, context);
}

static void later_by_number(int number) {
    /* Something else is in the registers by then. */
    void *volatile nowhere = (void *)8;
    CHECK(write(-1, nowhere, 8) < 0);
    found_by_number(number);
}

static struct sigaction before_second;

static void second(int signal, siginfo_t *info, void *context) {
    before_second.sa_sigaction(signal, info, context);
}

static void first_of_two(int signal, siginfo_t *info, void *context) {
    struct sigaction action = {.sa_sigaction = second, .sa_flags = SA_SIGINFO}, old;
    sigaction(SIGBUS, &action, &old);
    old.sa_sigaction(signal, info, context);
}

/* Handlers that are no circle. */

static sigjmp_buf back;

static volatile int circles;

static void jumps(int signal, siginfo_t *info, void *context) {
    if (circles)
        again(signal, info, context);
    calls++;
    siglongjmp(back, 1);
}

__attribute__((noinline)) static void at_depth(int depth, int sent) {
    volatile char frame[512];
    frame[0] = 0;
    if (depth > 0)
        at_depth(depth - 1, sent);
    else if (sent)
        raise(SIGBUS);
    else
        fault();
    frame[1] = frame[0];
}

static void *jump(void *sent) {
    if (!sigsetjmp(back, 1))
        at_depth(0, sent != NULL);
    return NULL;
}

static volatile char *cut;

static void nests(int signal, siginfo_t *info, void *context) {
    (void)signal;
    calls++;
    if (info->si_code <= 0 && calls < 10)
        raise(SIGBUS);
    else
        /* Of a mapping of the library. */
        CHECK(cut[0] == 0);
    if (info->si_code > 0)
        counts(signal, info, context);
}

static void alternate_stack(size_t size) {
    stack_t stack = {.ss_sp = malloc(size), .ss_size = size};
    CHECK(sigaltstack(&stack, NULL) == 0);
}

static void circle(const char *library, const char *what) {
    void *loaded = load(library, "plain");
    int (*search)(const char *) = (int (*)(const char *))dlsym(loaded, "search");
    volatile char *(*map)(const char *) =
        (volatile char *(*)(const char *))dlsym(loaded, "map_and_cut");
    int sent = strstr(what, " sent") != NULL;
    if (strstr(what, " alternate"))
        /* Of which the frame of a signal takes up to 3.6 KB, where there are no tiles. */
        alternate_stack(8192);
    if (!strncmp(what, "again", 5))
        handle(again, 0);
    else if (!strncmp(what, "copies", 6))
        handle(again_with_copies, 0);
    else if (!strncmp(what, "copy", 4))
        handle(again_with_a_copy, 0);
    else if (!strncmp(what, "number", 6))
        signal(SIGBUS, again_by_number);
    else if (!strncmp(what, "two", 3)) {
        handle(first_of_two, 0);
        sigaction(SIGBUS, NULL, &before_second);
        handle(second, 0);
    } else if (!strncmp(what, "later number", 12))
        signal(SIGBUS, later_by_number);
    else if (!strncmp(what, "later", 5))
        handle(later, 0);
    else if (!strncmp(what, "jumps", 5))
        handle(jumps, 0);
    else
        handle(nests, SA_NODEFER);
    CHECK(search(in_folder("file")) == 1);
    if (!strncmp(what, "later number", 12))
        found_by_number = signal(SIGBUS, later_by_number);
    else if (!strncmp(what, "later", 5)) {
        sigaction(SIGBUS, NULL, &found);
        handle(later, 0);
    }
    if (!strncmp(what, "jumps", 5)) {
        /* Ever deeper, and somewhere. */
        for (volatile int round = 0; round < 40; round++)
            if (!sigsetjmp(back, 1))
                at_depth(round < 20 ? round : round * 7 % 20, sent);
        CHECK(calls == 40);
        /* More threads than there are marks leave one behind. */
        for (int round = 0; round < 70; round++) {
            pthread_t thread;
            CHECK(pthread_create(&thread, NULL, jump, sent ? "" : NULL) == 0);
            CHECK(pthread_join(thread, NULL) == 0);
        }
        CHECK(calls == 40 + 70);
        puts("it jumped");
        fflush(stdout);
        /* And then it is one. */
        circles = 1;
    }
    if (!strncmp(what, "nests", 5)) {
        cut = map(in_folder("cut"));
        CHECK(cut);
        raise(SIGBUS);
        CHECK(calls == 10);
        cut = map(in_folder("cut"));
        fault();
        /* One of them in `counts`. */
        CHECK(calls == 12);
        return;
    }
    if (sent)
        raise(SIGBUS);
    else
        fault();
    CHECK(!"it went on");
}

int main(int count, char **arguments) {
    CHECK(count > 4);
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    const char *library = arguments[1], *what = arguments[3];
    folder = arguments[2];
    if (!strcmp(what, "circle"))
        circle(library, arguments[4]);
    else
        unload(library, what, arguments[4]);
    return 0;
}
