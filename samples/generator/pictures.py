"""The pictures of a sample folder: a village hall with its loudspeaker, a stand that shows people how to pay by telephone, and, where there
was a conference, its speaker and the campaign that followed."""

import functools
import math

from .picture_files import jpeg, png
from .raster import Canvas

WIDTH, HEIGHT = 1200, 800


@functools.cache
def files():
    return {"anh/nha-van-hoa.png": png(village_hall()), "anh/to-cong-nghe-so.jpg": jpeg(stand())}


@functools.cache
def conference_files():
    return {"anh/hoi-nghi.jpg": jpeg(conference()), "anh/ra-quan.png": png(campaign())}


def wave(*parts):
    """Sum of (height, length, shift) sines about a level."""
    level, *sines = parts
    return lambda x: level + sum(h * math.sin((x + shift) / length) for h, length, shift in sines)


def landscape(canvas, light):
    canvas.gradient(0, 430, (148, 198, 226) if light else (236, 214, 186), (228, 241, 240) if light else (250, 240, 220), 48)
    canvas.ellipse(945, 130, 56, 56, (255, 236, 176))
    for x, y, size in ((180, 120, 1.0), (640, 84, 0.7), (1080, 210, 0.6)):
        for dx, dy, r in ((0, 0, 38), (44, -14, 46), (92, 2, 34), (46, 12, 40)):
            canvas.ellipse(x + dx * size, y + dy * size, r * size * 1.35, r * size * 0.62, (250, 252, 250))
    canvas.land(wave(318, (48, 131, 40), (22, 57, 0)), 800, (139, 176, 178))
    canvas.land(wave(366, (40, 173, 300), (14, 49, 80)), 800, (104, 153, 137))
    canvas.land(wave(420, (26, 211, 90), (9, 61, 10)), 800, (78, 132, 98))


def fields(canvas):
    """Terraces of rice, lighter and darker, with low banks."""
    greens = [(172, 196, 92), (152, 184, 82), (188, 204, 108), (140, 174, 78), (164, 190, 88)]
    for n in range(9):
        y = 462 + n * 26 + n * n * 1.6
        canvas.land(wave(y, (9 + n, 150 + 12 * n, 70 * n)), 800, (118, 148, 66))
        canvas.land(wave(y + 5, (9 + n, 150 + 12 * n, 70 * n)), 800, greens[n % 5])


def tree(canvas, x, base, size):
    canvas.polygon([(x - 7 * size, base), (x + 7 * size, base), (x + 4 * size, base - 90 * size), (x - 4 * size, base - 90 * size)], (112, 84, 62))
    for dx, dy, r, colour in ((0, -120, 52, (58, 112, 74)), (-34, -96, 38, (66, 124, 80)), (34, -98, 40, (50, 102, 68)), (8, -142, 34, (74, 134, 86))):
        canvas.ellipse(x + dx * size, base + dy * size, r * size, r * size, colour)


def areca(canvas, x, base, height):
    canvas.stroke([(x, base), (x + 4, base - height / 2), (x + 2, base - height)], 9, (138, 120, 96))
    for angle in (-160, -130, -100, -75, -45, -15, 20, 160):
        tip = (x + 2 + 74 * math.cos(math.radians(angle)), base - height + 52 * math.sin(math.radians(angle)) + 22)
        bend = (x + 2 + 40 * math.cos(math.radians(angle)), base - height + 40 * math.sin(math.radians(angle)) - 8)
        canvas.stroke([(x + 2, base - height), bend, tip], 9, (62, 118, 72))


def star(canvas, x, y, radius, colour):
    points = []
    for n in range(10):
        r = radius if n % 2 == 0 else radius * 0.382
        angle = math.radians(-90 + 36 * n)
        points.append((round(x + r * math.cos(angle), 3), round(y + r * math.sin(angle), 3)))
    canvas.polygon(points, colour)


def loudspeaker(canvas, x, y, side):
    """A horn on a pole, mouth to the side (1 right, -1 left)."""
    canvas.rectangle(min(x, x + 22 * side), y - 9, 22, 18, (92, 100, 108))
    canvas.polygon([(x + 20 * side, y - 9), (x + 64 * side, y - 34), (x + 64 * side, y + 34), (x + 20 * side, y + 9)], (176, 184, 190))
    canvas.ellipse(x + 64 * side, y, 10, 34, (120, 128, 136))
    canvas.ellipse(x + 64 * side, y, 5, 22, (74, 82, 90))


def village_hall():
    canvas = Canvas(WIDTH, HEIGHT, (228, 241, 240))
    landscape(canvas, True)
    fields(canvas)
    for x, base, size in ((70, 640, 1.25), (185, 612, 0.9), (1075, 620, 1.1), (1160, 650, 1.35)):
        tree(canvas, x, base, size)
    canvas.polygon([(0, 640), (1200, 622), (1200, 800), (0, 800)], (214, 198, 164))
    canvas.polygon([(520, 640), (700, 640), (880, 800), (320, 800)], (228, 214, 184))
    hall(canvas)
    canvas.rectangle(246, 236, 8, 440, (196, 200, 204))
    canvas.rectangle(226, 664, 48, 18, (150, 146, 138))
    canvas.polygon([(254, 244), (384, 250), (382, 332), (254, 326)], (206, 44, 44))
    star(canvas, 319, 288, 27, (252, 214, 60))
    canvas.rectangle(998, 262, 10, 430, (128, 132, 134))
    canvas.rectangle(984, 682, 38, 14, (150, 146, 138))
    loudspeaker(canvas, 1006, 292, 1)
    loudspeaker(canvas, 1000, 292, -1)
    canvas.rectangle(985, 384, 36, 50, (226, 230, 232))
    canvas.rectangle(991, 392, 24, 12, (72, 122, 168))
    areca(canvas, 900, 668, 280)
    areca(canvas, 148, 700, 250)
    return canvas.pixels()


def hall(canvas):
    wall, shade, tile, ridge = (246, 230, 190), (228, 208, 164), (186, 84, 58), (158, 66, 46)
    canvas.rectangle(360, 452, 480, 200, wall)
    canvas.rectangle(360, 452, 480, 22, shade)
    canvas.polygon([(320, 460), (880, 460), (806, 360), (394, 360)], tile)
    for n in range(1, 7):
        y = 360 + n * 14
        canvas.stroke([(394 - n * 10.4, y), (806 + n * 10.4, y)], 2, ridge)
    canvas.rectangle(388, 350, 424, 14, ridge)
    canvas.polygon([(500, 470), (700, 470), (600, 388)], (206, 98, 68))
    canvas.polygon([(522, 464), (678, 464), (600, 400)], wall)
    star(canvas, 600, 438, 19, (206, 44, 44))
    canvas.rectangle(512, 470, 176, 8, ridge)
    for x in (516, 668):
        canvas.rectangle(x, 478, 16, 174, (252, 244, 222))
    canvas.rectangle(560, 518, 80, 134, (120, 76, 52))
    canvas.rectangle(566, 524, 31, 122, (146, 96, 66))
    canvas.rectangle(603, 524, 31, 122, (146, 96, 66))
    for x in (392, 448, 708, 764):
        canvas.rectangle(x, 518, 44, 70, (250, 250, 244))
        canvas.rectangle(x + 4, 522, 16, 62, (126, 174, 196))
        canvas.rectangle(x + 24, 522, 16, 62, (126, 174, 196))
    for n in range(3):
        canvas.rectangle(500 - n * 14, 652 + n * 9, 200 + n * 28, 9, (206 - 10 * n, 200 - 10 * n, 188 - 10 * n))
    canvas.rectangle(360, 640, 140, 12, shade)
    canvas.rectangle(700, 640, 140, 12, shade)


def stand():
    canvas = Canvas(WIDTH, HEIGHT, (250, 240, 220))
    landscape(canvas, False)
    fields(canvas)
    tree(canvas, 96, 560, 1.2)
    tree(canvas, 1128, 566, 1.3)
    canvas.polygon([(0, 560), (1200, 548), (1200, 800), (0, 800)], (216, 196, 164))
    for x in (262, 926):
        canvas.rectangle(x, 250, 12, 440, (148, 152, 156))
    canvas.rectangle(274, 300, 652, 150, (250, 248, 240))
    canvas.rectangle(274, 300, 652, 14, (44, 104, 160))
    for n in range(10):
        colour = (44, 104, 160) if n % 2 == 0 else (250, 248, 240)
        canvas.polygon([(300 + n * 60, 166), (360 + n * 60, 166), (232 + (n + 1) * 73.6, 262), (232 + n * 73.6, 262)], colour)
        canvas.ellipse(232 + (n + 0.5) * 73.6, 262, 36.8, 22, colour, 0, 180, 24)
    telephone(canvas, 300, 332)
    for n, height in enumerate((34, 52, 70, 92)):
        canvas.rectangle(560 + n * 34, 430 - height, 24, height, [(138, 178, 206), (96, 150, 190), (64, 124, 174), (38, 96, 150)][n])
    canvas.ellipse(866, 382, 44, 44, (86, 152, 104))
    canvas.stroke([(846, 384), (861, 400), (890, 364)], 10, (250, 248, 240))
    person(canvas, 440, 690, (70, 112, 164), hat=False, facing=1)
    person(canvas, 768, 690, (72, 128, 96), hat=False, facing=-1)
    canvas.polygon([(300, 566), (900, 566), (930, 600), (270, 600)], (176, 126, 86))
    canvas.rectangle(282, 600, 636, 116, (152, 104, 70))
    canvas.rectangle(282, 600, 636, 10, (132, 88, 58))
    code_stand(canvas, 548, 466)
    canvas.polygon([(676, 520), (756, 520), (764, 574), (684, 574)], (70, 78, 88))
    canvas.polygon([(682, 526), (750, 526), (757, 568), (690, 568)], (142, 190, 214))
    canvas.polygon([(684, 574), (764, 574), (776, 584), (672, 584)], (110, 118, 126))
    person(canvas, 208, 770, (170, 84, 100), hat=True, facing=1)
    person(canvas, 1010, 776, (112, 92, 140), hat=True, facing=-1)
    return canvas.pixels()


def telephone(canvas, x, y):
    canvas.rectangle(x, y, 58, 100, (60, 68, 78))
    canvas.rectangle(x + 5, y + 9, 48, 80, (220, 234, 240))
    canvas.rectangle(x + 12, y + 20, 34, 8, (44, 104, 160))
    canvas.rectangle(x + 12, y + 36, 34, 34, (86, 152, 104))
    canvas.stroke([(x + 19, y + 54), (x + 26, y + 61), (x + 40, y + 44)], 5, (250, 248, 240))


def code_stand(canvas, x, y):
    """A pattern like the square codes on shop counters; it encodes nothing."""
    canvas.polygon([(x - 14, y + 112), (x + 114, y + 112), (x + 106, y + 100), (x - 6, y + 100)], (110, 118, 126))
    canvas.rectangle(x - 8, y - 8, 116, 112, (250, 250, 250))
    side = 100 / 15
    for row in range(15):
        for column in range(15):
            corner = (row < 5 or row > 9) and (column < 5 or column > 9) and not (row > 9 and column > 9)
            if not corner and (row * 7 + column * 11 + row * column) % 5 in (0, 2):
                canvas.rectangle(x + column * side, y - 2 + row * side, side, side, (48, 52, 60))
    for cx, cy in ((0, 0), (10, 0), (0, 10)):
        canvas.rectangle(x + cx * side, y - 2 + cy * side, side * 5, side * 5, (48, 52, 60))
        canvas.rectangle(x + (cx + 1) * side, y - 2 + (cy + 1) * side, side * 3, side * 3, (250, 250, 250))
        canvas.rectangle(x + (cx + 1.6) * side, y - 2 + (cy + 1.6) * side, side * 1.8, side * 1.8, (48, 52, 60))


def person(canvas, x, base, shirt, hat, facing):
    """A figure without a face: in a conical hat seen from behind, or with dark hair turned to the stand."""
    dark = tuple(c * 3 // 4 for c in shirt)
    canvas.polygon([(x - 30, base - 130), (x + 30, base - 130), (x + 34, base), (x + 6, base), (x, base - 96), (x - 6, base), (x - 34, base)], (62, 66, 82))
    canvas.polygon([(x - 46, base - 250), (x + 46, base - 250), (x + 36, base - 116), (x - 36, base - 116)], shirt)
    canvas.ellipse(x, base - 250, 46, 24, shirt)
    canvas.stroke([(x + 38 * facing, base - 240), (x + 62 * facing, base - 190), (x + 96 * facing, base - 196)], 22, dark)
    canvas.ellipse(x + 104 * facing, base - 198, 12, 12, (226, 178, 146))
    canvas.rectangle(x - 11, base - 286, 22, 30, (212, 162, 130))
    if hat:
        canvas.ellipse(x, base - 304, 28, 32, (58, 44, 40))
        canvas.polygon([(x - 76, base - 304), (x + 76, base - 304), (x, base - 366)], (238, 218, 166))
        canvas.polygon([(x, base - 366), (x + 76, base - 304), (x + 20, base - 304)], (220, 196, 140))
        canvas.ellipse(x, base - 304, 76, 13, (228, 206, 152))
    else:
        canvas.ellipse(x, base - 310, 30, 34, (58, 44, 40))
        canvas.ellipse(x, base - 318, 33, 27, (46, 36, 34))


def conference():
    """A speaker at a desk before a curtain, people on benches seen from behind."""
    canvas = Canvas(WIDTH, HEIGHT, (122, 32, 36))
    for n in range(24):
        canvas.rectangle(n * 50, 0, 26, 520, (138, 38, 42) if n % 2 == 0 else (130, 35, 39))
    canvas.rectangle(0, 0, WIDTH, 46, (104, 26, 30))
    canvas.rectangle(250, 92, 700, 168, (28, 84, 150))
    canvas.rectangle(250, 92, 700, 8, (240, 206, 90))
    canvas.rectangle(250, 252, 700, 8, (240, 206, 90))
    for x, y, width, height in ((330, 128, 540, 26), (290, 172, 620, 34), (440, 222, 320, 14)):
        canvas.rectangle(x, y, width, height, (236, 240, 246))
    canvas.polygon([(90, 70), (210, 78), (208, 158), (90, 150)], (206, 44, 44))
    star(canvas, 150, 114, 26, (252, 214, 60))
    canvas.rectangle(84, 60, 6, 420, (206, 190, 150))
    canvas.polygon([(0, 520), (WIDTH, 520), (WIDTH, HEIGHT), (0, HEIGHT)], (172, 134, 96))
    canvas.polygon([(0, 520), (WIDTH, 520), (WIDTH, 534), (0, 534)], (148, 110, 76))
    speaker(canvas, 600, 566)
    canvas.polygon([(486, 430), (714, 430), (700, 566), (500, 566)], (120, 76, 52))
    canvas.polygon([(474, 414), (726, 414), (726, 436), (474, 436)], (148, 98, 66))
    star(canvas, 600, 500, 30, (240, 206, 90))
    for x, colour in ((530, (214, 74, 92)), (548, (244, 196, 74)), (664, (232, 236, 240)), (682, (214, 74, 92))):
        canvas.ellipse(x, 408, 13, 13, colour)
    canvas.stroke([(628, 414), (622, 372), (612, 352)], 5, (60, 64, 70))
    canvas.ellipse(610, 348, 8, 8, (44, 48, 54))
    for row, (base, size, colours) in enumerate((
            (690, 0.86, ((70, 112, 164), (232, 232, 226), (112, 92, 140), (72, 128, 96), (232, 232, 226), (170, 84, 100), (70, 112, 164), (150, 120, 84))),
            (806, 1.14, ((232, 232, 226), (72, 128, 96), (70, 112, 164), (170, 84, 100), (232, 232, 226), (112, 92, 140))))):
        step = WIDTH / len(colours)
        for n, colour in enumerate(colours):
            listener(canvas, step * (n + 0.5) + (24 if row else -10), base, size, colour)
    return canvas.pixels()


def speaker(canvas, x, base):
    canvas.polygon([(x - 58, base - 236), (x + 58, base - 236), (x + 52, base - 80), (x - 52, base - 80)], (44, 52, 74))
    canvas.ellipse(x, base - 236, 58, 30, (44, 52, 74))
    canvas.polygon([(x - 15, base - 258), (x + 15, base - 258), (x, base - 190)], (244, 244, 240))
    canvas.polygon([(x - 5, base - 248), (x + 5, base - 248), (x + 8, base - 180), (x, base - 166), (x - 8, base - 180)], (170, 44, 52))
    canvas.rectangle(x - 13, base - 290, 26, 36, (212, 162, 130))
    canvas.ellipse(x, base - 318, 36, 42, (226, 178, 146))
    canvas.ellipse(x, base - 340, 38, 25, (46, 36, 34))
    canvas.rectangle(x - 38, base - 342, 9, 24, (46, 36, 34))
    canvas.rectangle(x + 29, base - 342, 9, 24, (46, 36, 34))


def listener(canvas, x, base, size, shirt):
    canvas.ellipse(x, base - 40 * size, 62 * size, 46 * size, shirt)
    canvas.rectangle(x - 62 * size, base - 40 * size, 124 * size, 60 * size, shirt)
    canvas.rectangle(x - 13 * size, base - 106 * size, 26 * size, 30 * size, (212, 162, 130))
    canvas.ellipse(x, base - 126 * size, 36 * size, 41 * size, (46, 36, 34))


def campaign():
    """A young woman in the blue shirt of the union shows an elder a telephone, before a house."""
    canvas = Canvas(WIDTH, HEIGHT, (228, 241, 240))
    landscape(canvas, True)
    fields(canvas)
    tree(canvas, 1090, 610, 1.5)
    areca(canvas, 120, 690, 300)
    canvas.polygon([(0, 610), (WIDTH, 598), (WIDTH, HEIGHT), (0, HEIGHT)], (214, 198, 164))
    canvas.rectangle(190, 330, 520, 310, (230, 204, 158))
    canvas.polygon([(140, 344), (760, 344), (690, 226), (210, 226)], (150, 96, 70))
    for n in range(1, 8):
        canvas.stroke([(210 - n * 8.75, 226 + n * 14.75), (690 + n * 8.75, 226 + n * 14.75)], 2, (126, 78, 56))
    for x in (200, 440, 692):
        canvas.rectangle(x, 344, 14, 296, (120, 76, 52))
    canvas.rectangle(270, 400, 110, 240, (104, 66, 46))
    canvas.rectangle(510, 410, 120, 110, (126, 174, 196))
    canvas.stroke([(570, 410), (570, 520)], 6, (250, 250, 244))
    canvas.rectangle(160, 640, 600, 18, (196, 176, 140))
    person(canvas, 470, 776, (36, 104, 178), hat=False, facing=1)
    person(canvas, 730, 780, (150, 120, 84), hat=True, facing=-1)
    canvas.rectangle(578, 528, 46, 80, (60, 68, 78))
    canvas.rectangle(583, 536, 36, 62, (220, 234, 240))
    canvas.rectangle(589, 544, 24, 24, (206, 44, 44))
    canvas.rectangle(589, 576, 24, 6, (44, 104, 160))
    canvas.rectangle(880, 430, 12, 330, (148, 152, 156))
    canvas.polygon([(892, 436), (1070, 446), (1068, 566), (892, 556)], (36, 104, 178))
    star(canvas, 980, 500, 36, (252, 214, 60))
    return canvas.pixels()
