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

// Read when `govsh new` has ended, never before.
static const char new_models[] = {
#embed "models/new-models.txt"
};

library_file library_new_models(void) {
  return (library_file){"new-models.txt", new_models, sizeof new_models};
}

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

// One line for each line of a source's text: its digest, for recognising a copy. Read when one is attached, never before.
static const char southwark_2019_20[] = {
#embed "digests/southwark-2019-20.txt"
};
static const char sscp_2020_21[] = {
#embed "digests/sscp-2020-21.txt"
};
static const char sscp_arrangements_2022[] = {
#embed "digests/sscp-arrangements-2022.txt"
};
static const char sscp_2022_23[] = {
#embed "digests/sscp-2022-23.txt"
};
static const char scasp_2024_25[] = {
#embed "digests/scasp-2024-25.txt"
};

static const library_file digests[] = {
    {"southwark-2019-20", southwark_2019_20, sizeof southwark_2019_20},
    {"sscp-2020-21", sscp_2020_21, sizeof sscp_2020_21},
    {"sscp-arrangements-2022", sscp_arrangements_2022, sizeof sscp_arrangements_2022},
    {"sscp-2022-23", sscp_2022_23, sizeof sscp_2022_23},
    {"scasp-2024-25", scasp_2024_25, sizeof scasp_2024_25},
};

size_t library_digest_count(void) { return sizeof digests / sizeof digests[0]; }

library_file library_digest_at(size_t position) {
  return digests[position < library_digest_count() ? position : 0];
}
