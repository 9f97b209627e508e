"""PNG and baseline JPEG from rows of r, g, b bytes, with nothing but the standard library."""

import struct
import zlib


def png(rows, dots_per_metre=5906):
    """True-colour PNG at 150 dpi; every row filtered by the row above, which suits flat drawings."""
    width, height = len(rows[0]) // 3, len(rows)
    previous = bytes(len(rows[0]))
    data = bytearray()
    for row in rows:
        data.append(2)
        data += bytes((a - b) & 255 for a, b in zip(row, previous))
        previous = row

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"pHYs", struct.pack(">IIB", dots_per_metre, dots_per_metre, 1)) + chunk(b"IDAT", zlib.compress(bytes(data), 9)) + chunk(b"IEND", b""))


def png_pixels(content):
    """What the compressed data says, whichever zlib compressed it: for comparing two PNG files."""
    parts, at = [], 8
    while at < len(content):
        length, = struct.unpack(">I", content[at:at + 4])
        kind, body = content[at + 4:at + 8], content[at + 8:at + 8 + length]
        parts.append((kind, zlib.decompress(body) if kind == b"IDAT" else body))
        at += 12 + length
    return parts


# ITU-T T.81: zigzag order, and the quantisation and Huffman tables of annex K.
ZIGZAG = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
    35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
]
LUMINANCE = [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
]
CHROMINANCE = [17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66] + [99] * 38
DC_COUNTS = [[0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]]
AC_COUNTS = [[0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125], [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 119]]
AC_VALUES = [bytes.fromhex(
    "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a"
    "434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9"
    "aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"), bytes.fromhex(
    "0001020311040521310612415107617113223281081442 91a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a".replace(" ", "") +
    "434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8"
    "a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa")]
# cos((2x+1)uπ/16)·c(u)/2 to twelve digits, written out so that no mathematics library can change a byte.
HALF = [0.490392640202, 0.461939766256, 0.415734806151, 0.353553390593, 0.277785116510, 0.191341716183, 0.097545161008]


def cosine(u, x):
    if u == 0:
        return HALF[3]
    turn = (2 * x + 1) * u % 32
    turn = 32 - turn if turn > 16 else turn
    return 0.0 if turn == 8 else -HALF[15 - turn] if turn > 8 else HALF[turn - 1]


BASIS = [[cosine(u, x) for x in range(8)] for u in range(8)]


def codes(counts, values):
    table, code, at = {}, 0, 0
    for length, count in enumerate(counts, 1):
        for _ in range(count):
            table[values[at]] = (code, length)
            code, at = code + 1, at + 1
        code <<= 1
    return table


def jpeg(rows, quality=88, density=150):
    """Baseline JPEG, no subsampling, at 150 dpi."""
    width, height = len(rows[0]) // 3, len(rows)
    scale = 200 - 2 * quality if quality >= 50 else 5000 // quality
    tables = [[min(255, max(1, (q * scale + 50) // 100)) for q in table] for table in (LUMINANCE, CHROMINANCE)]
    dc = [codes(counts, bytes(range(12))) for counts in DC_COUNTS]
    ac = [codes(counts, values) for counts, values in zip(AC_COUNTS, AC_VALUES)]

    def segment(marker, body):
        return bytes([255, marker]) + struct.pack(">H", len(body) + 2) + body

    head = b"\xff\xd8" + segment(0xE0, b"JFIF\0" + struct.pack(">BBBHHBB", 1, 1, 1, density, density, 0, 0))
    for n, table in enumerate(tables):
        head += segment(0xDB, bytes([n]) + bytes(table[z] for z in ZIGZAG))
    head += segment(0xC0, struct.pack(">BHHB", 8, height, width, 3) + bytes([1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]))
    for n in range(2):
        head += segment(0xC4, bytes([n]) + bytes(DC_COUNTS[n]) + bytes(range(12)))
        head += segment(0xC4, bytes([16 + n]) + bytes(AC_COUNTS[n]) + AC_VALUES[n])
    head += segment(0xDA, bytes([3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]))
    return head + scan(rows, width, height, tables, dc, ac) + b"\xff\xd9"


def scan(rows, width, height, tables, dc, ac):
    """The entropy-coded data: blocks of Y, Cb, Cr in turn."""
    out, held, bits, last, known = bytearray(), 0, 0, [0, 0, 0], {}
    for top in range(0, height, 8):
        band = [rows[min(y, height - 1)] for y in range(top, top + 8)]
        for left in range(0, width, 8):
            block = b"".join(row[3 * left:3 * left + 24].ljust(24, row[-1:]) for row in band)
            if block not in known:
                known[block] = components(block, tables)
            for n, coefficients in enumerate(known[block]):
                kind = min(n, 1)
                for code, length in symbols(coefficients, last[n], dc[kind], ac[kind]):
                    held, bits = held << length | code, bits + length
                    while bits >= 8:
                        byte = held >> bits - 8 & 255
                        out.append(byte)
                        if byte == 255:
                            out.append(0)
                        bits -= 8
                    held &= (1 << bits) - 1
                last[n] = coefficients[0]
    if bits:
        out.append((held << 8 - bits | (1 << 8 - bits) - 1) & 255)
    return bytes(out)


def components(block, tables):
    reds, greens, blues = block[::3], block[1::3], block[2::3]
    y = [0.299 * r + 0.587 * g + 0.114 * b - 128 for r, g, b in zip(reds, greens, blues)]
    cb = [-0.168736 * r - 0.331264 * g + 0.5 * b for r, g, b in zip(reds, greens, blues)]
    cr = [0.5 * r - 0.418688 * g - 0.081312 * b for r, g, b in zip(reds, greens, blues)]
    return [transform(samples, tables[min(n, 1)]) for n, samples in enumerate((y, cb, cr))]


def transform(samples, table):
    """Discrete cosine transform, quantised, in zigzag order."""
    across = [[sum(c * s for c, s in zip(basis, samples[8 * y:8 * y + 8])) for basis in BASIS] for y in range(8)]
    down = [sum(BASIS[v][y] * across[y][u] for y in range(8)) for v in range(8) for u in range(8)]
    return [round(down[z] / table[z]) for z in ZIGZAG]


def symbols(coefficients, previous, dc, ac):
    def magnitude(value):
        size = abs(value).bit_length()
        return size, (value if value >= 0 else value + (1 << size) - 1)

    size, extra = magnitude(coefficients[0] - previous)
    yield dc[size]
    yield extra, size
    end = max((n for n in range(1, 64) if coefficients[n]), default=0)
    run = 0
    for value in coefficients[1:end + 1]:
        if value == 0:
            run += 1
            continue
        while run > 15:
            yield ac[0xF0]
            run -= 16
        size, extra = magnitude(value)
        yield ac[run << 4 | size]
        yield extra, size
        run = 0
    if end < 63:
        yield ac[0]
