#include <libxml/xmlversion.h>
// With ICU its headers would come along, and Foundation brings others of the same names; the parsers do without.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
