// For wcwidth.
#define _GNU_SOURCE

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "CLineEditor.h"
#include "signals.h"

// Of libtinfo, which libedit brings; its header claims short names for itself.
extern int tgetent(char *buffer, const char *name);
extern char *tgetstr(const char *name, char **area);

struct line_editor {
  EditLine *el;
  History *history;
  void *context;
  line_editor_complete complete;
  const char *prompt;
  bool is_cancelled;
  bool has_shown;
  bool is_pasting;
  /// How often a cancelled line was asked to end; some key of the user's may take its newline for something else.
  int endings;
  char input[1024];
  size_t start, end;
  mbstate_t state;
};

bool line_editor_is_able(void) {
  const char *name = getenv("TERM");
  if (name == NULL || *name == 0 || strcmp(name, "dumb") == 0) return false;
  char entry[4096], texts[4096], *area = texts;
  return tgetent(entry, name) == 1 && tgetstr("ce", &area) != NULL;
}

static line_editor *editor_of(EditLine *el) {
  line_editor *editor = NULL;
  el_get(el, EL_CLIENTDATA, &editor);
  return editor;
}

static char *prompt_of(EditLine *el) { return (char *)editor_of(el)->prompt; }

static size_t columns(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// How many rows below its first a text ends that begins at a column.
static size_t rows(const wchar_t *from, const wchar_t *to, size_t *column, size_t width) {
  size_t rows = 0;
  for (; from < to; from++) {
    int size = wcwidth(*from);
    if (*from == L'\n') {
      rows++;
      *column = 0;
    } else {
      *column += size > 0 ? (size_t)size : 0;
      if (*column >= width) {
        rows++;
        *column -= width;
      }
    }
  }
  return rows;
}

/// Draws the line anew where its prompt began, as far as that can be known after the window changed.
static void redraw(line_editor *editor) {
  const LineInfoW *line = el_wline(editor->el);
  wchar_t prompt[256];
  size_t length = mbstowcs(prompt, editor->prompt, 255), column = 0, width = columns();
  size_t above = length == (size_t)-1 ? 0 : rows(prompt, prompt + length, &column, width);
  above += rows(line->buffer, line->cursor, &column, width);
  if (above > 0) printf("\033[%zuA", above);
  printf("\r\033[J");
  fflush(stdout);
  el_resize(editor->el);
  el_set(editor->el, EL_REFRESH);
}

/// What a terminal sends before a paste. It is turned into one character that nobody types, because a key of several
/// that begins with Escape would take Escape itself away from those who edit as in vi.
static const char paste_mark[] = "\033[200~";
static const wchar_t paste_key[] = L"\x9e";

/// Whether the mark of a paste stands at the beginning of what was read, waiting a moment for the rest of it.
static bool takes_paste_mark(line_editor *editor) {
  const size_t length = sizeof paste_mark - 1;
  while (true) {
    size_t left = editor->end - editor->start;
    const char *rest = editor->input + editor->start;
    if (left >= length) {
      if (memcmp(rest, paste_mark, length) != 0) return false;
      editor->start += length;
      return true;
    }
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (memcmp(rest, paste_mark, left) != 0 || poll(&input, 1, 25) <= 0) return false;
    memmove(editor->input, rest, left);
    ssize_t count = read(STDIN_FILENO, editor->input + left, sizeof editor->input - left);
    editor->start = 0;
    editor->end = left + (size_t)(count > 0 ? count : 0);
    if (count <= 0) return false;
  }
}

/// The next character typed; a newline, which ends the line, when it was cancelled.
static int read_character(EditLine *el, wchar_t *character) {
  line_editor *editor = editor_of(el);
  while (true) {
    if (editor->is_cancelled) {
      *character = L'\n';
      return ++editor->endings > 8 ? 0 : 1;
    }
    if (editor->start < editor->end) {
      if (!editor->is_pasting && mbsinit(&editor->state) && takes_paste_mark(editor)) {
        *character = paste_key[0];
        return 1;
      }
      size_t left = editor->end - editor->start;
      size_t used = mbrtowc(character, editor->input + editor->start, left, &editor->state);
      if (used == (size_t)-2) {
        editor->start = editor->end;
      } else if (used == (size_t)-1) {
        editor->start++;
        memset(&editor->state, 0, sizeof editor->state);
      } else {
        editor->start += used > 0 ? used : 1;
        return 1;
      }
      continue;
    }
    switch (line_editor_next_event()) {
    case line_editor_interrupt:
      editor->is_cancelled = true;
      break;
    case line_editor_resume:
      el_set(el, EL_PREP_TERM, 0);
      el_set(el, EL_PREP_TERM, 1);
      el_set(el, EL_REFRESH);
      break;
    case line_editor_resize:
      redraw(editor);
      break;
    case line_editor_input: {
      ssize_t count = read(STDIN_FILENO, editor->input, sizeof editor->input);
      if (count <= 0) return 0;
      editor->start = 0;
      editor->end = (size_t)count;
    }
    }
  }
}

// MARK: Keys

/// Takes everything up to the mark that ends a paste as text; nothing in it is a key.
static unsigned char paste(EditLine *el, int key) {
  static const wchar_t mark[] = L"\033[201~";
  const size_t mark_length = sizeof mark / sizeof mark[0] - 1;
  line_editor *editor = editor_of(el);
  wchar_t *text = NULL, last = 0, character;
  size_t count = 0, room = 0;
  (void)key;
  editor->is_pasting = true;
  while (el_wgetc(el, &character) == 1 && !editor->is_cancelled) {
    if (count + 2 > room) {
      wchar_t *more = realloc(text, (room = room * 2 + 256) * sizeof *text);
      if (more == NULL) break;
      text = more;
    }
    bool follows_return = last == L'\r' && character == L'\n';
    last = character;
    if (follows_return) continue;
    text[count++] = character == L'\r' ? L'\n' : character == L'\t' ? L' ' : character;
    if (count >= mark_length && wmemcmp(text + count - mark_length, mark, mark_length) == 0) {
      count -= mark_length;
      break;
    }
  }
  editor->is_pasting = false;
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    if (text[index] == L'\n' || (text[index] >= 0x20 && text[index] != 0x7F)) text[kept++] = text[index];
  }
  while (kept > 0 && text[kept - 1] == L'\n') kept--;
  if (kept > 0 && !editor->is_cancelled) {
    text[kept] = 0;
    el_winsertstr(el, text);
  }
  free(text);
  return CC_REFRESH;
}

static unsigned char complete(EditLine *el, int key) {
  line_editor *editor = editor_of(el);
  const LineInfoW *line = el_wline(el);
  size_t room = (size_t)(line->cursor - line->buffer) * MB_CUR_MAX + 1, length = 0;
  char *before = malloc(room);
  mbstate_t state = {0};
  (void)key;
  if (before == NULL) return CC_ERROR;
  for (const wchar_t *next = line->buffer; next < line->cursor; next++) {
    size_t used = wcrtomb(before + length, *next, &state);
    if (used != (size_t)-1) length += used;
  }
  before[length] = 0;
  editor->has_shown = false;
  editor->complete(editor->context, editor, before, length);
  free(before);
  return editor->has_shown ? CC_NORM : CC_REFRESH;
}

void line_editor_replace(line_editor *editor, size_t count, const char *text) {
  size_t room = strlen(text) + 1;
  wchar_t *wide = malloc(room * sizeof *wide);
  if (wide == NULL) return;
  size_t length = mbstowcs(wide, text, room);
  if (length != (size_t)-1) {
    const LineInfoW *line = el_wline(editor->el);
    // A blank that is there already is stepped over rather than doubled.
    bool is_followed = line->cursor < line->lastchar && *line->cursor == L' ';
    if (is_followed && length > 0 && wide[length - 1] == L' ') wide[length - 1] = 0;
    if (count > 0) el_deletestr(editor->el, (int)count);
    if (wide[0] != 0) el_winsertstr(editor->el, wide);
    if (is_followed && length > 0 && wide[length - 1] == 0) el_cursor(editor->el, 1);
  }
  free(wide);
}

void line_editor_show(line_editor *editor, const char *text) {
  const LineInfoW *line = el_wline(editor->el);
  wchar_t prompt[256];
  size_t length = mbstowcs(prompt, editor->prompt, 255), column = 0, width = columns();
  if (length != (size_t)-1) rows(prompt, prompt + length, &column, width);
  rows(line->buffer, line->cursor, &column, width);
  // Rows of the line below the cursor are passed, so that nothing is written over them.
  for (size_t below = rows(line->cursor, line->lastchar, &column, width) + 1; below > 0; below--) putchar('\n');
  fputs(text, stdout);
  fflush(stdout);
  el_set(editor->el, EL_REFRESH);
  editor->has_shown = true;
}

// MARK: Settings

static void set_defaults(EditLine *el) {
  static const char *const keys[][2] = {
      {"\033[3~", "ed-delete-next-char"}, {"\033[H", "ed-move-to-beg"},  {"\033[F", "ed-move-to-end"},
      {"\033[1~", "ed-move-to-beg"},      {"\033[4~", "ed-move-to-end"}, {"\033[1;5C", "em-next-word"},
      {"\033[1;5D", "ed-prev-word"},      {"^W", "ed-delete-prev-word"},
  };
  const char *kind = NULL;
  bool is_vi = el_get(el, EL_EDITOR, &kind) == 0 && kind != NULL && strcmp(kind, "vi") == 0;
  el_set(el, EL_BIND, "^I", "govsh-complete", NULL);
  el_set(el, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_wset(el, EL_BIND, paste_key, L"govsh-paste", NULL);
  if (is_vi) {
    el_wset(el, EL_BIND, L"-a", paste_key, L"govsh-paste", NULL);
    return;
  }
  for (size_t index = 0; index < sizeof keys / sizeof keys[0]; index++) {
    el_set(el, EL_BIND, keys[index][0], keys[index][1], NULL);
  }
}

/// Reads `.editrc` line by line, as el_source does; but choosing a set of keys leaves ours in it.
static void read_settings(EditLine *el) {
  char path[4096];
  const char *given = getenv("EDITRC"), *home = getenv("HOME");
  if (given == NULL && (home == NULL || *home == 0)) return;
  int length = given ? snprintf(path, sizeof path, "%s", given) : snprintf(path, sizeof path, "%s/.editrc", home);
  FILE *file = length > 0 && (size_t)length < sizeof path ? fopen(path, "re") : NULL;
  if (file == NULL) return;
  char *line = NULL;
  size_t room = 0;
  Tokenizer *tokens = tok_init(NULL);
  while (tokens != NULL && getline(&line, &room, file) > 0) {
    int count;
    const char **words;
    line[strcspn(line, "\r\n")] = 0;
    char *text = line + strspn(line, " \t");
    if (*text == 0 || *text == '#') continue;
    tok_reset(tokens);
    if (tok_str(tokens, text, &count, &words) != 0 || count < 1) continue;
    bool chooses_keys = count > 1 && (strcmp(words[1], "-v") == 0 || strcmp(words[1], "-e") == 0);
    el_parse(el, count, words);
    if (chooses_keys) set_defaults(el);
  }
  if (tokens != NULL) tok_end(tokens);
  free(line);
  fclose(file);
}

line_editor *line_editor_open(void *context, line_editor_complete complete_text) {
  // The language is UTF-8, whatever the environment says or leaves out.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  line_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->context = context;
  editor->complete = complete_text;
  editor->prompt = "";
  editor->history = history_init();
  editor->el = el_init("govsh", stdin, stdout, stderr);
  if (editor->el == NULL || editor->history == NULL) return NULL;
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 10000);
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(editor->el, EL_CLIENTDATA, editor);
  el_set(editor->el, EL_PROMPT, prompt_of);
  el_set(editor->el, EL_HIST, history, editor->history);
  el_wset(editor->el, EL_GETCFN, read_character);
  el_set(editor->el, EL_SIGNAL, 0);
  el_set(editor->el, EL_EDITOR, "emacs");
  el_set(editor->el, EL_ADDFN, "govsh-complete", "Complete what is being typed", complete);
  el_set(editor->el, EL_ADDFN, "govsh-paste", "Take a paste as text", paste);
  set_defaults(editor->el);
  read_settings(editor->el);
  return editor;
}

// MARK: Lines

const char *line_editor_read(line_editor *editor, const char *prompt, line_editor_ending *ending) {
  editor->prompt = prompt;
  editor->is_cancelled = false;
  editor->endings = 0;
  line_editor_resized = 0;
  el_resize(editor->el);
  line_editor_begin_editing();
  // Before the prompt is seen: a key pressed at once would be taken by the terminal otherwise.
  el_set(editor->el, EL_PREP_TERM, 1);
  int count = 0;
  char *line = (char *)el_gets(editor->el, &count);
  line_editor_end_editing();
  *ending = editor->is_cancelled ? line_editor_cancelled : line == NULL || count <= 0 ? line_editor_end : line_editor_line;
  if (editor->is_cancelled) editor->start = editor->end = 0;
  if (*ending != line_editor_line) return NULL;
  size_t length = strlen(line);
  if (length > 0 && line[length - 1] == '\n') line[length - 1] = 0;
  return line;
}

void line_editor_remember(line_editor *editor, const char *entry) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, entry);
}
