#include <libxml/xmlversion.h>
// With ICU its headers would come along, and Foundation brings others of the same names; the parsers do without.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>

/// The library that is loaded; a macro or a variable, depending on its version.
static inline const char *xml_loaded_version(void) { return xmlParserVersion; }
