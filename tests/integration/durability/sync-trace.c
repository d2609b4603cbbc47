/* Notes, in order, every write to and every sync of a database file or its write-ahead log, so that a test can see whether what
   was acknowledged had been synced by then. Preloaded into the writer; writes "write PATH" and "sync PATH" to the file SYNC_TRACE. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static void note(const char *what, int fd) {
  static int trace = -1;
  char link[64], path[512], line[600];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return;
  path[length] = 0;
  if (!strstr(path, ".db") || strstr(path, ".lock")) return;
  if (trace < 0) trace = open(getenv("SYNC_TRACE"), O_WRONLY | O_APPEND | O_CLOEXEC);
  int size = snprintf(line, sizeof line, "%s %s\n", what, path);
  if (syscall(SYS_write, trace, line, size) != size) abort();
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

int fsync(int fd) { REAL(int, "fsync", int); int r = real(fd); if (r == 0) note("sync", fd); return r; }
int fdatasync(int fd) { REAL(int, "fdatasync", int); int r = real(fd); if (r == 0) note("sync", fd); return r; }

ssize_t write(int fd, const void *p, size_t n) {
  REAL(ssize_t, "write", int, const void *, size_t);
  note("write", fd);
  return real(fd, p, n);
}
ssize_t pwrite(int fd, const void *p, size_t n, off_t at) {
  REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
  note("write", fd);
  return real(fd, p, n, at);
}
ssize_t pwrite64(int fd, const void *p, size_t n, off64_t at) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  note("write", fd);
  return real(fd, p, n, at);
}
