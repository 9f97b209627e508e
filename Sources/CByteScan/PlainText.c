#include "PlainText.h"

/// Bytes of which one kind is counted in a byte: a whole number of vectors, so that none is left over to be counted one by one.
enum { block = 192 };

static inline __attribute__((always_inline)) bool count_text(
    const uint8_t *text, size_t count, struct text_counts *counts) {
    struct text_counts sum = {0, 0, 0, 0};
    if (count < 2 || text[0] == 0 || text[0] >= 0x80 || text[1] == 0 || text[1] >= 0x80) return false;
    for (size_t start = 2; start < count; start += block) {
        const size_t length = count - start < block ? count - start : block;
        const uint8_t *bytes = text + start;
        uint8_t odd = 0, sequences = 0, controls = 0, latin = 0, vietnamese = 0;
        for (size_t index = 0; index < length; index++) {
            const uint8_t byte = bytes[index], last = bytes[index - 1], earlier = bytes[index - 2];
            const uint8_t even = byte & 0xFE;
            // A byte within a sequence stands where one is due, and nowhere else.
            odd |= ((byte & 0xC0) == 0x80) ^ ((last >= 0xC0) | (earlier >= 0xE0));
            odd |= (byte == 0) | (even == 0xC0) | (even == 0xCC) | (byte == 0xE0) | (byte == 0xED) | (byte >= 0xEF);
            sequences += byte >= 0xC0;
            controls += (last == 0xC2) & (byte < 0xA0);
            latin += (last == 0xC3) | ((last == 0xC2) & (byte >= 0xA0));
            // Ă ă Đ đ Ĩ ĩ, Ũ ũ, Ơ ơ Ư ư and U+1E80 to U+1EFF.
            vietnamese += ((last == 0xC4) & ((even == 0x82) | (even == 0x90) | (even == 0xA8))) | ((last == 0xC5) & (even == 0xA8))
                | ((last == 0xC6) & ((even == 0xA0) | (byte == 0xAF) | (byte == 0xB0))) | ((last == 0xE1) & (even == 0xBA));
        }
        if (odd) return false;
        sum.sequences += sequences;
        sum.high_controls += controls;
        sum.latin1 += latin;
        sum.vietnamese += vietnamese;
    }
    if (text[count - 1] >= 0xC0 || text[count - 2] >= 0xE0) return false;
    *counts = sum;
    return true;
}

#if defined(__x86_64__)

/// The same, by instructions for 32 bytes.
__attribute__((target("avx2"))) static bool count_by_32(const uint8_t *text, size_t count, struct text_counts *counts) {
    return count_text(text, count, counts);
}

bool count_plain_text(const uint8_t *text, size_t count, struct text_counts *counts) {
    return __builtin_cpu_supports("avx2") ? count_by_32(text, count, counts) : count_text(text, count, counts);
}

#else

bool count_plain_text(const uint8_t *text, size_t count, struct text_counts *counts) { return count_text(text, count, counts); }

#endif
