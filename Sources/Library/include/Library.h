#ifndef GOVSH_LIBRARY_H
#define GOVSH_LIBRARY_H

#include <stddef.h>

/// One file of the built-in model: its name, its text and how many bytes that has.
typedef struct {
  const char *_Nonnull name;
  const char *_Nonnull text;
  size_t length;
} library_file;

/// How many files the built-in model has.
size_t library_file_count(void);

/// A file of the built-in model, by its position from zero. Past the last the first is answered.
library_file library_file_at(size_t position);

/// The table of what a new model carries of the library's law and rules.
library_file library_new_models(void);

/// How many sources of the built-in model have digests of their lines.
size_t library_digest_count(void);

/// The digests of a source's lines, by position from zero: the source's id, and eight hexadecimal digits a line. Past
/// the last the first is answered.
library_file library_digest_at(size_t position);

#endif
