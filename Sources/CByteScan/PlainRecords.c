#include "PlainRecords.h"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/// The bytes that mean something among 64: one bit for each, the first byte the lowest.
struct marks {
    uint64_t delimiters, quotes, returns, feeds;
};

#define INLINE static inline __attribute__((always_inline))

/// The bits of the bytes before the end of the text, which is so many bytes away.
INLINE uint64_t in_text(size_t count) { return count < 64 ? ((uint64_t)1 << count) - 1 : ~(uint64_t)0; }

INLINE void keep_first(struct marks *marks, size_t count) {
    const uint64_t kept = in_text(count);
    marks->delimiters &= kept;
    marks->quotes &= kept;
    marks->returns &= kept;
    marks->feeds &= kept;
}

/// Whether so many bits are set below each, or at it, that it is inside quotes: each bit becomes the sum of those up to it, modulo 2.
INLINE uint64_t inside_by_shifts(uint64_t quotes) {
    for (int distance = 1; distance < 64; distance *= 2) quotes ^= quotes << distance;
    return quotes;
}

/// Writes the places of the bits, counted from `offset`. Most blocks have eight at the most: these are written without asking how many.
INLINE void write_places(uint32_t *places, uint64_t bits, uint32_t offset) {
    const int count = __builtin_popcountll(bits);
    for (int index = 0; index < 8; index++) {
        places[index] = offset + (uint32_t)(bits ? __builtin_ctzll(bits) : 0);
        bits &= bits - 1;
    }
    for (int index = 8; index < count; index++) {
        places[index] = offset + (uint32_t)__builtin_ctzll(bits);
        bits &= bits - 1;
    }
}

// MARK: - Any processor

#if defined(__x86_64__)

INLINE struct marks marks_by_16(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
    struct marks marks = {0, 0, 0, 0};
    for (int part = 0; part < 64; part += 16) {
        const __m128i some = _mm_loadu_si128((const __m128i *)(bytes + part));
#define BITS(byte) ((uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(some, _mm_set1_epi8((char)(byte)))) << part)
        marks.delimiters |= BITS(delimiter);
        marks.quotes |= BITS(quote);
        marks.returns |= BITS('\r');
        marks.feeds |= BITS('\n');
#undef BITS
    }
    return marks;
}

#elif defined(__ARM_NEON)

/// One bit for each of four times sixteen bytes that are 0 or 255.
INLINE uint64_t bits_of(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
    const uint8x16_t weight = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    // Neighbours are added up three times: eight bytes with a bit each become one.
    const uint8x16_t left = vpaddq_u8(vandq_u8(a, weight), vandq_u8(b, weight));
    const uint8x16_t right = vpaddq_u8(vandq_u8(c, weight), vandq_u8(d, weight));
    const uint8x16_t both = vpaddq_u8(left, right);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(both, both)), 0);
}

INLINE struct marks marks_by_16(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
    const uint8x16_t a = vld1q_u8(bytes), b = vld1q_u8(bytes + 16), c = vld1q_u8(bytes + 32), d = vld1q_u8(bytes + 48);
#define BITS(byte) \
    bits_of(vceqq_u8(a, vdupq_n_u8(byte)), vceqq_u8(b, vdupq_n_u8(byte)), vceqq_u8(c, vdupq_n_u8(byte)), vceqq_u8(d, vdupq_n_u8(byte)))
    const struct marks marks = {BITS(delimiter), BITS(quote), BITS('\r'), BITS('\n')};
#undef BITS
    return marks;
}

#else

INLINE struct marks marks_by_16(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
    struct marks marks = {0, 0, 0, 0};
    for (int place = 0; place < 64; place++) {
        marks.delimiters |= (uint64_t)(bytes[place] == delimiter) << place;
        marks.quotes |= (uint64_t)(bytes[place] == quote) << place;
        marks.returns |= (uint64_t)(bytes[place] == '\r') << place;
        marks.feeds |= (uint64_t)(bytes[place] == '\n') << place;
    }
    return marks;
}

#endif

#define DIVIDE divide_by_16
#define MARKS marks_by_16
#define INSIDE inside_by_shifts
#define WRITE write_places
#include "DividePlain.h"

#if defined(__x86_64__)

// MARK: - AVX2 (since 2013)

#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,popcnt,pclmul"))), apply_to = function)

INLINE struct marks marks_by_32(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
    struct marks marks = {0, 0, 0, 0};
    for (int part = 0; part < 64; part += 32) {
        const __m256i some = _mm256_loadu_si256((const __m256i *)(bytes + part));
#define BITS(byte) ((uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(some, _mm256_set1_epi8((char)(byte)))) << part)
        marks.delimiters |= BITS(delimiter);
        marks.quotes |= BITS(quote);
        marks.returns |= BITS('\r');
        marks.feeds |= BITS('\n');
#undef BITS
    }
    return marks;
}

/// `inside_by_shifts` in one step: a product without carries by a number of ones.
INLINE uint64_t inside_by_product(uint64_t quotes) {
    return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_cvtsi64_si128((int64_t)quotes), _mm_set1_epi8(-1), 0));
}

/// `write_places`, with an instruction that also knows what to make of no bit.
INLINE void write_places_by_bits(uint32_t *places, uint64_t bits, uint32_t offset) {
    const int count = __builtin_popcountll(bits);
    for (int index = 0; index < 8; index++) {
        places[index] = offset + (uint32_t)_tzcnt_u64(bits);
        bits &= bits - 1;
    }
    for (int index = 8; index < count; index++) {
        places[index] = offset + (uint32_t)_tzcnt_u64(bits);
        bits &= bits - 1;
    }
}

#define DIVIDE divide_by_32
#define MARKS marks_by_32
#define INSIDE inside_by_product
#define WRITE write_places_by_bits
#include "DividePlain.h"

#pragma clang attribute pop

// MARK: - AVX-512 with VBMI2 (Intel since 2019, AMD since 2022): half the time of AVX2

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,avx2,bmi,bmi2,popcnt,pclmul"))), apply_to = function)

INLINE struct marks marks_by_64(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
    const __m512i some = _mm512_loadu_si512(bytes);
    const struct marks marks = {
        _mm512_cmpeq_epi8_mask(some, _mm512_set1_epi8((char)delimiter)), _mm512_cmpeq_epi8_mask(some, _mm512_set1_epi8((char)quote)),
        _mm512_cmpeq_epi8_mask(some, _mm512_set1_epi8('\r')), _mm512_cmpeq_epi8_mask(some, _mm512_set1_epi8('\n'))};
    return marks;
}

/// `write_places` for sixteen bits at once: the numbers 0 to 63 at whose places a bit is set move together.
INLINE void write_places_together(uint32_t *places, uint64_t bits, uint32_t offset) {
    static const uint8_t numbers[64] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
                                        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
                                        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const __m512i found = _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(numbers));
    const __m512i first = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(found));
    _mm512_storeu_si512(places, _mm512_add_epi32(first, _mm512_set1_epi32((int32_t)offset)));
    const int count = __builtin_popcountll(bits);
    if (count <= 16) return;
    uint8_t all[64];
    _mm512_storeu_si512(all, found);
    for (int index = 16; index < count; index++) places[index] = offset + all[index];
}

#define DIVIDE divide_by_64
#define MARKS marks_by_64
#define INSIDE inside_by_product
#define WRITE write_places_together
#include "DividePlain.h"

#pragma clang attribute pop

plain_divider plain_divider_at(size_t index) {
    plain_divider dividers[4] = {0, 0, 0, 0};
    size_t count = 0;
    if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("pclmul")
        && __builtin_cpu_supports("bmi2"))
        dividers[count++] = divide_by_64;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("bmi2"))
        dividers[count++] = divide_by_32;
    dividers[count++] = divide_by_16;
    return index < count ? dividers[index] : 0;
}

#else

plain_divider plain_divider_at(size_t index) { return index == 0 ? divide_by_16 : 0; }

#endif
