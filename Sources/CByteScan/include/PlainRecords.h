#ifndef PLAIN_RECORDS_H
#define PLAIN_RECORDS_H

#include <stddef.h>
#include <stdint.h>

/// Divides text that begins with a record into fields, as long as it is written plainly: each record on one line, quotes only around whole
/// fields, none inside them. Returns the number of whole plain records that it found, in order.
///
/// Text is read from `text + start` to `text + end`; the byte at `end` and 63 after it must be readable, and mean nothing unless a line feed
/// follows a carriage return. Writes, counted from `start`, where each field ends (at a delimiter or a line end) into `ends`, and how many
/// of these there are up to the end of each record into `records`; both must have room for `end - start + 64` numbers.
typedef size_t (*plain_divider)(
    const uint8_t *text, size_t start, size_t end, uint8_t delimiter, uint8_t quote, uint32_t *ends, uint32_t *records);

/// The dividers that this processor can run, the fastest first: all do the same. NULL from the number on that it has.
plain_divider plain_divider_at(size_t index);

#endif
