// The built-in model as text of the language, carried inside the program so that it runs from anywhere.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "Library.h"

static const char sources[] = {
#embed "models/sources.gov"
};
static const char areas_and_organisations[] = {
#embed "models/areas-and-organisations.gov"
};
static const char southampton[] = {
#embed "models/southampton.gov"
};
static const char hips_and_4lsab[] = {
#embed "models/hips-and-4lsab.gov"
};
static const char southwark[] = {
#embed "models/southwark.gov"
};
static const char statute[] = {
#embed "models/statute.gov"
};
static const char rules[] = {
#embed "models/rules.gov"
};

static const library_file files[] = {
    {"sources.gov", sources, sizeof sources},
    {"areas-and-organisations.gov", areas_and_organisations, sizeof areas_and_organisations},
    {"southampton.gov", southampton, sizeof southampton},
    {"hips-and-4lsab.gov", hips_and_4lsab, sizeof hips_and_4lsab},
    {"southwark.gov", southwark, sizeof southwark},
    {"statute.gov", statute, sizeof statute},
    {"rules.gov", rules, sizeof rules},
};

size_t library_file_count(void) { return sizeof files / sizeof files[0]; }

library_file library_file_at(size_t position) {
  return files[position < library_file_count() ? position : 0];
}
