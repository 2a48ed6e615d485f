"""Turn a drawn line into what a detector cuts from a photo: place, warp, print, light, camera.

Every step draws from the given generators alone, so a seed gives the same picture.
"""

import math
import random

import cv2
import numpy as np

from . import plates
from .backgrounds import background

HEIGHT = 48
SMALLEST_INK = 34  # thin inks (digits, a dash) are not blown up to the full height
# How often a kind of line is seen at low resolution, by the usual share: plates and cards are small in photos.
HARDNESS = {'plate': 1.3, 'card': 1.2}


def place(mask: np.ndarray, neighbour: np.ndarray | None, rng: random.Random) -> np.ndarray:
    """Put the ink into a box with margins, sometimes cutting it, with neighbours' ink and rules."""
    height, width = mask.shape
    base = max(height, SMALLEST_INK)
    top, bottom = rng.uniform(-0.05, 0.28), rng.uniform(-0.06, 0.28)
    left, right = (rng.uniform(-0.04 if rng.random() < 0.1 else 0.04, 0.6) for _ in range(2))
    box_height, box_width = int(base * (1 + top + bottom)), int(width + base * (left + right))
    box = np.zeros((box_height, box_width), np.float32)
    y = int(base * top + (base - height) * rng.uniform(0.2, 0.8))
    x = int(base * left)
    ink = mask.astype(np.float32) / 255
    ink = ink[max(0, -y) :, max(0, -x) :]
    y, x = max(0, y), max(0, x)
    ink = ink[: box_height - y, : box_width - x]
    box[y : y + ink.shape[0], x : x + ink.shape[1]] = ink
    if neighbour is not None and rng.random() < 0.3:
        _leak(box, neighbour, rng)
    if rng.random() < 0.12:
        row = rng.choice(
            (rng.randint(0, int(box_height * 0.08)), box_height - 1 - rng.randint(0, int(box_height * 0.1)))
        )
        box[row : row + rng.randint(1, 3)] = rng.uniform(0.5, 1)
    if rng.random() < 0.06:
        column = rng.choice((rng.randint(0, 6), box_width - 1 - rng.randint(0, 6)))
        box[:, max(0, column) : column + rng.randint(1, 3)] = rng.uniform(0.5, 1)
    return box


def _leak(box: np.ndarray, neighbour: np.ndarray, rng: random.Random) -> None:
    """Ink of the line above or below at the edge of the box."""
    rows = max(1, min(int(box.shape[0] * rng.uniform(0.03, 0.18)), neighbour.shape[0]))
    shift = rng.randint(0, max(0, neighbour.shape[1] - 40))
    strip = neighbour[:, shift : shift + box.shape[1]].astype(np.float32) / 255
    columns = strip.shape[1]
    if rng.random() < 0.5:
        box[:rows, :columns] = np.maximum(box[:rows, :columns], strip[-rows:])
    else:
        box[-rows:, :columns] = np.maximum(box[-rows:, :columns], strip[:rows])


def warp(box: np.ndarray, rng: random.Random) -> np.ndarray:
    """Rotation, shear, perspective, and now and then a bent baseline."""
    height, width = box.shape
    angle = math.radians(rng.gauss(0, 0.9))
    shear = rng.gauss(0, 0.05)
    reach = height * (0.05 if rng.random() < 0.65 else 0.15)
    corners = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    moved = corners + np.float32([[rng.uniform(-reach, reach), rng.uniform(-reach, reach)] for _ in corners])
    moved[:2, 0] += shear * height
    moved[1:3, 1] += math.tan(angle) * min(width, 6 * height) * 0.5
    box = cv2.warpPerspective(box, cv2.getPerspectiveTransform(corners, moved), (width, height))
    if rng.random() < 0.12:
        columns = np.arange(width, dtype=np.float32)
        bend = (
            height * rng.uniform(0.01, 0.05) * np.sin(columns / width * rng.uniform(1, 3) + rng.uniform(0, 6))
        )
        rows = np.arange(height, dtype=np.float32)[:, None] + bend[None].astype(np.float32)
        box = cv2.remap(box, np.broadcast_to(columns, box.shape).copy(), rows, cv2.INTER_LINEAR)
    return box


def wear(mask: np.ndarray, rng: random.Random, noise: np.random.Generator) -> np.ndarray:
    """Uneven ink: faded patches, scratches and pin holes."""
    height, width = mask.shape
    patches = noise.uniform(
        rng.uniform(0.1, 0.6), 1.15, (rng.randint(2, 7), max(2, width // rng.randint(12, 60)))
    ).astype(np.float32)
    mask = mask * np.clip(cv2.resize(patches, (width, height), interpolation=cv2.INTER_CUBIC), 0.08, 1)
    if rng.random() < 0.4:
        grain = (noise.random((max(4, height // 2), max(4, width // 2))) > rng.uniform(0.7, 0.95)).astype(
            np.float32
        )
        mask = mask * (1 - rng.uniform(0.4, 1) * cv2.resize(grain, (width, height)))
    for _ in range(rng.choice((0, 0, 1, 2, 3))):
        start = (rng.randint(0, width), rng.randint(0, height))
        end = (start[0] + rng.randint(-80, 80), start[1] + rng.randint(-40, 40))
        mask = cv2.line(np.ascontiguousarray(mask), start, end, rng.choice((0.0, 0.0, 0.7)), 1, cv2.LINE_AA)
    return mask


def emboss(mask: np.ndarray, paper: np.ndarray, rng: random.Random) -> np.ndarray:
    """Raised letters: a light and a dark flank along one direction, with or without paint on top."""
    depth = rng.choice((1, 1, 2))
    soft = cv2.GaussianBlur(mask, (0, 0), rng.uniform(0.5, 1.2))
    angle = rng.uniform(0, 2 * math.pi)
    dx, dy = round(depth * math.cos(angle)), round(depth * math.sin(angle))
    relief = np.roll(soft, (dy or 1, dx), (0, 1)) - np.roll(soft, (-(dy or 1), -dx), (0, 1))
    paint = rng.choice((0, 0, rng.uniform(-40, 40), rng.uniform(40, 150)))
    return paper + rng.uniform(30, 110) * relief - paint * mask


def ink_on_paper(mask: np.ndarray, kind: str, rng: random.Random, noise: np.random.Generator) -> np.ndarray:
    """Grey picture of the line on a background; sometimes inverted, embossed or outlined."""
    if rng.random() < (0.4 if kind == 'plate' else 0.1):
        return emboss(mask, background(mask.shape, rng.uniform(70, 205), rng, noise), rng)
    tone = rng.uniform(90, 255) if rng.random() < 0.65 else 255
    paper = background(mask.shape, tone, rng, noise)
    contrast = rng.random()
    ink = rng.uniform(0, max(5, tone - 60)) if contrast < 0.5 else rng.uniform(0, 60)
    if contrast > 0.93:
        ink = max(0, tone - rng.uniform(28, 60))  # pale print
    picture = paper * (1 - mask) + (ink + (paper - tone) * 0.3) * mask
    if rng.random() < 0.05:
        outline = cv2.dilate(mask, np.ones((3, 3))) - mask
        picture = picture * (1 - outline) + (255 - ink) * outline * 0.8 + picture * outline * 0.2
    return 255 - picture if rng.random() < 0.16 else picture


def light(picture: np.ndarray, rng: random.Random) -> np.ndarray:
    """Glare spots and shadow edges."""
    height, width = picture.shape
    if rng.random() < 0.08:
        x, y = rng.uniform(0, width), rng.uniform(-0.3, 1.3) * height
        radius = rng.uniform(0.3, 1.6) * height
        columns, rows = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
        spot = np.exp(-(((columns - x) / (radius * rng.uniform(1, 4))) ** 2 + ((rows - y) / radius) ** 2))
        picture = picture + (255 - picture) * spot * rng.uniform(0.4, 0.9)
    if rng.random() < 0.06:
        edge = rng.uniform(0, width)
        slope = rng.uniform(0.5, 12)
        picture = (
            picture * (1 - rng.uniform(0.15, 0.5) / (1 + np.exp(-(np.arange(width) - edge) / slope)))[None]
        )
    return picture


def camera(
    picture: np.ndarray, hardness: float, rng: random.Random, noise: np.random.Generator
) -> np.ndarray:
    """Blur, low resolution (down to 10 px high), noise, JPEG."""
    height, width = picture.shape
    draw = rng.random()
    if draw < 0.22:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 1.4))
    elif draw < 0.22 + 0.44 * hardness:
        low = int(rng.triangular(10, 38, 15))
        small = cv2.resize(picture, (max(8, int(width * low / height)), low), interpolation=cv2.INTER_AREA)
        if rng.random() < 0.45:
            small = compress(small, rng.randint(25, 85))
        picture = cv2.resize(
            small.astype(np.float32),
            (width, height),
            interpolation=rng.choice((cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_CUBIC)),
        )
    elif draw < 0.31 + 0.44 * hardness:
        length = rng.randint(2, 5)
        picture = cv2.blur(picture, (length, 1) if rng.random() < 0.6 else (1, length))
    if rng.random() < 0.07:
        picture = cv2.addWeighted(
            picture, 1.8, cv2.GaussianBlur(picture, (0, 0), 1.5), -0.8, 0
        )  # over-sharpened
    if rng.random() < 0.4:
        picture = picture + noise.normal(0, rng.uniform(1, 14), picture.shape)
    picture = np.clip(picture, 0, 255).astype(np.uint8)
    return compress(picture, rng.randint(20, 80)) if rng.random() < 0.3 else picture


def compress(picture: np.ndarray, quality: int) -> np.ndarray:
    data = cv2.imencode(
        '.jpg', np.clip(picture, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality]
    )[1]
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)


def degrade(
    mask: np.ndarray,
    neighbour: np.ndarray | None,
    kind: str,
    generators: tuple[random.Random, np.random.Generator],
) -> np.ndarray:
    """A drawn line -> grey picture of 48 px height."""
    rng, noise = generators
    is_plate = kind == 'plate'
    box = place(plates.press(mask, rng) if is_plate else mask, None if is_plate else neighbour, rng)
    if is_plate:
        box = plates.lean(plates.furnish(box, neighbour, rng), rng)
    if rng.random() < 0.55:
        box = warp(box, rng)
    draw = rng.random()
    if draw < 0.16:
        box = cv2.dilate(box, np.ones((rng.choice((1, 2, 2)), 2)))
    elif draw < 0.3:
        box = cv2.erode(box, np.ones((1, 2)))
    if rng.random() < (0.3 if is_plate else 0.12):
        box = wear(box, rng, noise)
    height, width = box.shape
    stretch = rng.uniform(0.78, 1.22)
    new_width = max(16, round(width * HEIGHT / height * stretch))
    box = cv2.resize(box, (new_width, HEIGHT), interpolation=cv2.INTER_AREA)
    picture = light(ink_on_paper(np.clip(box, 0, 1), kind, rng, noise), rng)
    if is_plate:
        picture = plates.expose(picture, rng, noise)
    return camera(picture, HARDNESS.get(kind, 1.0), rng, noise)


def clean(mask: np.ndarray, generators: tuple[random.Random, np.random.Generator]) -> np.ndarray:
    """A clean print: dark ink on light paper, small margins, a trace of scanner blur and noise."""
    rng, noise = generators
    height, width = mask.shape
    base = max(height, SMALLEST_INK)
    margins = [int(base * rng.uniform(0.04, 0.16)) for _ in range(4)]
    spare = base - height
    box = np.pad(
        mask.astype(np.float32) / 255,
        ((margins[0] + spare // 2, margins[1] + spare - spare // 2), (margins[2] + 3, margins[3] + 3)),
    )
    scan_height = rng.randint(26, 60)  # 200 to 300 dpi for 9 to 14 point print
    scan = cv2.resize(
        box,
        (max(8, round(box.shape[1] * scan_height / box.shape[0])), scan_height),
        interpolation=cv2.INTER_AREA,
    )
    scan = cv2.GaussianBlur(scan, (0, 0), rng.uniform(0.3, 0.6))
    box = cv2.resize(
        scan,
        (max(16, round(scan.shape[1] * HEIGHT / scan_height)), HEIGHT),
        interpolation=cv2.INTER_CUBIC if scan_height < HEIGHT else cv2.INTER_AREA,
    )
    picture = (
        rng.uniform(235, 255) * (1 - box)
        + rng.uniform(0, 50) * box
        + noise.normal(0, rng.uniform(0, 3), box.shape)
    )
    return np.clip(picture, 0, 255).astype(np.uint8)
