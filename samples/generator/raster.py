"""A flat-colour canvas at twice the size, drawn by polygons, halved at the end so that edges are smooth."""

import math

SCALE = 2


class Canvas:
    """Coordinates are in final pixels, y down; every drawing call takes an (r, g, b) colour."""

    def __init__(self, width, height, background):
        self.width, self.height = width, height
        self.columns, self.rows = width * SCALE, height * SCALE
        self.palette, self.indices = [], {}
        self.cells = [self.line(self.index(background)) for _ in range(self.rows)]

    def index(self, colour):
        if colour not in self.indices:
            if len(self.palette) == 256:
                raise ValueError("at most 256 flat colours")
            self.indices[colour] = len(self.palette)
            self.palette.append(colour)
        return self.indices[colour]

    def line(self, index):
        return bytearray([index]) * self.columns

    def polygon(self, points, colour):
        """Fill, even-odd."""
        index = self.index(colour)
        corners = [(x * SCALE, y * SCALE) for x, y in points]
        edges = []
        for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1]):
            if y0 != y1:
                edges.append((x0, y0, x1, y1) if y0 < y1 else (x1, y1, x0, y0))
        if not edges:
            return
        first = max(0, math.floor(min(e[1] for e in edges)))
        last = min(self.rows, math.ceil(max(e[3] for e in edges)))
        for row in range(first, last):
            y = row + 0.5
            crossings = sorted(x0 + (y - y0) * (x1 - x0) / (y1 - y0) for x0, y0, x1, y1 in edges if y0 <= y < y1)
            for start, end in zip(crossings[::2], crossings[1::2]):
                a, b = max(0, round(start)), min(self.columns, round(end))
                if b > a:
                    self.cells[row][a:b] = bytes([index]) * (b - a)

    def rectangle(self, x, y, width, height, colour):
        self.polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], colour)

    def ellipse(self, x, y, across, down, colour, start=0, end=360, steps=72):
        angles = [math.radians(start + (end - start) * n / steps) for n in range(steps + 1)]
        self.polygon([(round(x + across * math.cos(a), 3), round(y + down * math.sin(a), 3)) for a in angles], colour)

    def stroke(self, points, width, colour):
        """A line of round joints through the points."""
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            length = math.hypot(x1 - x0, y1 - y0) or 1
            dx, dy = (y1 - y0) / length * width / 2, (x0 - x1) / length * width / 2
            self.polygon([(x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)], colour)
        for x, y in points:
            self.ellipse(x, y, width / 2, width / 2, colour, steps=16)

    def gradient(self, y0, y1, top, bottom, bands):
        """Horizontal bands from one colour to the other."""
        for n in range(bands):
            t = n / (bands - 1)
            colour = tuple(round(a + (b - a) * t) for a, b in zip(top, bottom))
            y = y0 + (y1 - y0) * n / bands
            self.rectangle(0, y, self.width, (y1 - y0) / bands + 1, colour)

    def land(self, outline, bottom, colour):
        """Everything under a smooth curve: `outline` gives y for x."""
        xs = range(0, self.width + 9, 8)
        self.polygon([(x, round(outline(x), 3)) for x in xs] + [(self.width, bottom), (0, bottom)], colour)

    def pixels(self):
        """Rows of r, g, b bytes at the final size."""
        blend, palette, out = {}, self.palette, []
        for y in range(self.height):
            upper, lower = self.cells[2 * y], self.cells[2 * y + 1]
            row = bytearray()
            for key in zip(upper[::2], upper[1::2], lower[::2], lower[1::2]):
                colour = blend.get(key)
                if colour is None:
                    four = [palette[k] for k in key]
                    colour = blend[key] = bytes((sum(c[n] for c in four) + 2) // 4 for n in range(3))
                row += colour
            out.append(row)
        return out
