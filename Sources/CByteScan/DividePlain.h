// The body of a divider, for PlainRecords.c: included once for each set of instructions, with the names DIVIDE (the function's name), MARKS,
// INSIDE and WRITE (see there) defined for it.

static size_t DIVIDE(
    const uint8_t *text, size_t start, size_t end, uint8_t delimiter, uint8_t quote, uint32_t *ends, uint32_t *records) {
    // What a block hands on to the next, in its lowest bit, or in all bits.
    uint64_t wasInside = 0, wasClosing = 0, wasReturn = 0, wasEnd = 1;
    size_t endCount = 0, recordCount = 0;
    for (size_t place = start; place < end; place += 64) {
        struct marks marks = MARKS(text + place, delimiter, quote);
        if (end - place < 64) keep_first(&marks, end - place);

        const uint64_t inside = INSIDE(marks.quotes) ^ wasInside;
        const uint64_t opening = marks.quotes & inside, closing = marks.quotes & ~inside;
        uint64_t lineEnds = marks.returns | marks.feeds;
        const uint64_t fieldEnds = (marks.delimiters | lineEnds) & ~inside;
        // A line end inside quotes, a quote that opens within a field, one that closes before its end.
        const uint64_t odd =
            (lineEnds & inside) | (opening & ~(fieldEnds << 1 | wasEnd)) | ((closing << 1 | wasClosing) & ~fieldEnds & in_text(end - place));
        if (odd) break;

        // A carriage return and a line feed are one line end, the return its place.
        const uint64_t second = marks.feeds & (marks.returns << 1 | wasReturn);
        const uint64_t found = fieldEnds & ~second;
        WRITE(ends + endCount, found, (uint32_t)(place - start));
        for (lineEnds &= ~second; lineEnds != 0; lineEnds &= lineEnds - 1) {
            const uint64_t upToIt = lineEnds ^ (lineEnds - 1);
            records[recordCount++] = (uint32_t)(endCount + (size_t)__builtin_popcountll(found & upToIt));
        }
        endCount += (size_t)__builtin_popcountll(found);

        wasInside = 0 - (inside >> 63);
        wasClosing = closing >> 63;
        wasReturn = marks.returns >> 63;
        wasEnd = fieldEnds >> 63;
    }
    return recordCount;
}

#undef DIVIDE
#undef MARKS
#undef INSIDE
#undef WRITE
