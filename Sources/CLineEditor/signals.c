// For ppoll.
#define _GNU_SOURCE

#include "signals.h"

#include <errno.h>
#include <poll.h>
#include <stddef.h>
#include <termios.h>
#include <unistd.h>

#include "CLineEditor.h"

volatile sig_atomic_t line_editor_resized = 0;
volatile sig_atomic_t line_editor_resumed = 0;
static volatile sig_atomic_t interrupted = 0;
static volatile sig_atomic_t editing = 0;
static struct termios usual;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static void put(const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(STDOUT_FILENO, text, length);
    if (count < 0 && errno != EINTR) return;
    if (count > 0) text += count, length -= (size_t)count;
  }
}

void line_editor_begin_editing(void) {
  tcgetattr(STDIN_FILENO, &usual);
  put(paste_on, sizeof paste_on - 1);
  editing = 1;
}

void line_editor_end_editing(void) {
  editing = 0;
  put(paste_off, sizeof paste_off - 1);
}

/// What follows uses only what a signal handler may.
static void give_terminal_back(void) {
  if (!editing) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &usual);
  put(paste_off, sizeof paste_off - 1);
}

static void set(int number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void note(int number) {
  if (number == SIGINT) interrupted = 1;
  if (number == SIGWINCH) line_editor_resized = 1;
}

static void end(int number) {
  give_terminal_back();
  set(number, SIG_DFL);
  raise(number);
}

/// Ctrl-Z: stops here, and goes on here.
static void stop(int number) {
  int before = errno;
  give_terminal_back();
  set(number, SIG_DFL);
  sigset_t only, old;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  sigprocmask(SIG_UNBLOCK, &only, &old);
  sigprocmask(SIG_SETMASK, &old, NULL);
  set(number, stop);
  if (editing) put(paste_on, sizeof paste_on - 1);
  line_editor_resumed = 1;
  errno = before;
}

void line_editor_watch_signals(void) {
  set(SIGINT, note);
  set(SIGWINCH, note);
  static const int endings[] = {SIGHUP, SIGTERM, SIGTSTP};
  for (size_t index = 0; index < sizeof endings / sizeof endings[0]; index++) {
    struct sigaction action;
    // What the program was started to ignore, as by nohup, stays ignored.
    if (sigaction(endings[index], NULL, &action) == 0 && action.sa_handler == SIG_IGN) continue;
    set(endings[index], endings[index] == SIGTSTP ? stop : end);
  }
}

bool line_editor_was_interrupted(void) { return interrupted != 0; }

void line_editor_forget_interrupt(void) { interrupted = 0; }

/// The signals are kept back between looking and waiting, so that none of them is missed.
line_editor_event line_editor_next_event(void) {
  sigset_t held, before;
  sigemptyset(&held);
  sigaddset(&held, SIGINT);
  sigaddset(&held, SIGWINCH);
  sigaddset(&held, SIGTSTP);
  sigprocmask(SIG_BLOCK, &held, &before);
  line_editor_event event = line_editor_input;
  if (!interrupted && !line_editor_resized && !line_editor_resumed) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    ppoll(&input, 1, NULL, &before);
  }
  if (interrupted) event = line_editor_interrupt;
  else if (line_editor_resumed) event = line_editor_resume;
  else if (line_editor_resized) event = line_editor_resize;
  line_editor_resumed = line_editor_resized = 0;
  sigprocmask(SIG_SETMASK, &before, NULL);
  return event;
}

bool line_editor_wait(void) {
  while (true) {
    line_editor_event event = line_editor_next_event();
    if (event == line_editor_input) return true;
    if (event == line_editor_interrupt) return false;
  }
}
