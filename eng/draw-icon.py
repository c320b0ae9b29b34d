#!/usr/bin/env python3
"""Draws eng/icon.png, the icon of the packages: one bar of work that breaks down into three. Standard library only."""
import pathlib
import struct
import zlib

SIZE, SAMPLES = 256, 4
INK, PAPER, RED = (32, 52, 84), (246, 243, 236), (201, 58, 50)

# Rounded rectangles: left, top, right, bottom, radius, color. Later ones lie on top.
SHAPES = [
    (8, 8, 248, 248, 52, INK),
    (48, 56, 208, 88, 16, PAPER),
    (66, 80, 74, 204, 4, PAPER),
    (66, 125, 104, 133, 4, PAPER),
    (66, 161, 104, 169, 4, PAPER),
    (66, 197, 104, 205, 4, PAPER),
    (96, 117, 208, 141, 12, PAPER),
    (96, 153, 176, 177, 12, PAPER),
    (96, 189, 144, 213, 12, PAPER),
    (184, 153, 208, 177, 12, RED),
    (152, 189, 176, 213, 12, RED),
]


def inside(x, y, left, top, right, bottom, radius):
    if not (left <= x < right and top <= y < bottom):
        return False
    dx = max(left + radius - x, x - (right - radius), 0)
    dy = max(top + radius - y, y - (bottom - radius), 0)
    return dx * dx + dy * dy <= radius * radius


def sample(x, y):
    for *box, color in reversed(SHAPES):
        if inside(x, y, *box):
            return (*color, 255)
    return (0, 0, 0, 0)


def pixel(column, row):
    points = [(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES) for i in range(SAMPLES) for j in range(SAMPLES)]
    colors = [sample(x, y) for x, y in points]
    alpha = sum(color[3] for color in colors)
    if alpha == 0:
        return bytes(4)
    mixed = [round(sum(color[k] * color[3] for color in colors) / alpha) for k in range(3)]
    return bytes([*mixed, round(alpha / len(colors))])


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIZE)) for y in range(SIZE))
png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0))
png += chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
pathlib.Path(__file__).with_name("icon.png").write_bytes(png)
