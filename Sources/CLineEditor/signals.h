#ifndef CLINEEDITOR_SIGNALS_H
#define CLINEEDITOR_SIGNALS_H

#include <signal.h>

extern volatile sig_atomic_t line_editor_resized;
extern volatile sig_atomic_t line_editor_resumed;

/// What happened while waiting for input.
typedef enum { line_editor_input, line_editor_interrupt, line_editor_resize, line_editor_resume } line_editor_event;

line_editor_event line_editor_next_event(void);

/// From here to the end of editing the terminal marks what is pasted, and is given back whatever ends the program.
void line_editor_begin_editing(void);
void line_editor_end_editing(void);

#endif
