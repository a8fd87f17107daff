#ifndef CLINEEDITOR_H
#define CLINEEDITOR_H

#include <stdbool.h>
#include <stddef.h>

/// Reads lines from the terminal with editing, history and completion, by libedit.
typedef struct line_editor line_editor;

/// How the reading of a line ended.
typedef enum {
  line_editor_line,
  line_editor_cancelled,
  line_editor_end,
} line_editor_ending;

/// Called at Tab with the UTF-8 text before the cursor; answers by `line_editor_replace` and `line_editor_show`.
typedef void (*line_editor_complete)(
    void *_Nonnull context, line_editor *_Nonnull editor, const char *_Nonnull before, size_t length);

/// Whether the terminal named by TERM is known and can redraw a line; otherwise read lines as they come.
bool line_editor_is_able(void);

/// Makes an editor on standard input and output; null when there is no memory or no terminal.
///
/// Reads the user's `.editrc` after setting what the shell wants by default.
line_editor *_Nullable line_editor_open(void *_Nonnull context, line_editor_complete _Nonnull complete);

/// Reads one line; the text is UTF-8 without the line's end, and stays until the next call.
///
/// Null unless the ending is a line. What was pasted may hold several lines.
const char *_Nullable line_editor_read(
    line_editor *_Nonnull editor, const char *_Nonnull prompt, line_editor_ending *_Nonnull ending);

/// Puts an entry, of one line or several, at the end of what can be recalled.
void line_editor_remember(line_editor *_Nonnull editor, const char *_Nonnull entry);

/// While completing: takes so many characters before the cursor away and puts a text in their place.
void line_editor_replace(line_editor *_Nonnull editor, size_t count, const char *_Nonnull text);

/// While completing: shows a text of whole lines below, and the line being edited again below that.
void line_editor_show(line_editor *_Nonnull editor, const char *_Nonnull text);

/// From here on Ctrl-C is kept for whoever asks, a new size of the window is noted, and what ends or stops the
/// program gives the terminal back first.
void line_editor_watch_signals(void);

/// Whether Ctrl-C was pressed since it was last forgotten.
bool line_editor_was_interrupted(void);

/// Forgets a Ctrl-C.
void line_editor_forget_interrupt(void);

/// Waits until standard input has something to read; false when Ctrl-C came first.
bool line_editor_wait(void);

#endif
