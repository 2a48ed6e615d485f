"""Number plates: narrow heavy letters on metal, with bolts, frames and the other line near by, in bad light."""

import random

import cv2
import numpy as np

NARROWEST = 0.58  # of a font's usual width: plate letters are condensed
LEAST_CONTRAST = 0.35  # of the picture's own, or nobody could read it
PROVINCE_SIZE = (0.32, 0.5)  # of the number's height


def press(mask: np.ndarray, rng: random.Random) -> np.ndarray:
    """Letters (ink 255) as stamped: condensed, with heavy even strokes."""
    height, width = mask.shape
    narrow = rng.uniform(NARROWEST, 1.05)
    mask = cv2.resize(mask, (max(8, round(width * narrow)), height), interpolation=cv2.INTER_AREA)
    if rng.random() < 0.5:
        size = rng.choice((2, 3, 3, 4))
        mask = cv2.dilate(mask, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    return mask


def furnish(box: np.ndarray, neighbour: np.ndarray | None, rng: random.Random) -> np.ndarray:
    """Add what a cut of a plate shows beside its line: bolts, a raised frame, the other line's ink."""
    if neighbour is not None and rng.random() < 0.45:
        _other_line(box, neighbour, rng)
    height, width = box.shape
    if rng.random() < 0.3:
        for _ in range(rng.randint(1, 2)):
            centre = (rng.randint(0, width), rng.choice((0, 0, height)) + rng.randint(-3, 5))
            cv2.circle(box, centre, rng.randint(3, max(4, height // 7)), rng.uniform(0.3, 1), -1, cv2.LINE_AA)
    if rng.random() < 0.25:
        row = rng.choice((rng.randint(0, 4), height - 1 - rng.randint(0, 4)))
        cv2.line(box, (0, row), (width, row + rng.randint(-3, 3)), rng.uniform(0.4, 1), rng.randint(1, 4))
    return box


def _other_line(box: np.ndarray, neighbour: np.ndarray, rng: random.Random) -> None:
    """The upper edge of a small province below a number, or the feet of large letters above a province."""
    below = rng.random() < 0.6
    size = rng.uniform(*PROVINCE_SIZE) if below else rng.uniform(1.6, 2.6)
    strip = cv2.resize(neighbour, None, fx=size, fy=size, interpolation=cv2.INTER_AREA).astype(np.float32)
    rows = min(max(2, int(box.shape[0] * rng.uniform(0.04, 0.22))), strip.shape[0])
    left = rng.randint(0, max(0, box.shape[1] - 20))
    strip = strip[:rows] if below else strip[-rows:]
    strip = strip[:, : box.shape[1] - left] / 255
    target = box[-rows:, left:] if below else box[:rows, left:]
    target = target[:, : strip.shape[1]]
    np.maximum(target, strip, out=target)


def lean(box: np.ndarray, rng: random.Random) -> np.ndarray:
    """Seen from the side: sheared and foreshortened."""
    height, width = box.shape
    slant = rng.gauss(0, 0.16)
    rise = rng.gauss(0, 0.035) * min(width, 6 * height) / width
    move = np.float32([[1, -slant, slant * height / 2], [rise, 1, -rise * width / 2]])
    return cv2.warpAffine(box, move, (width, height), flags=cv2.INTER_LINEAR)


def expose(picture: np.ndarray, rng: random.Random, noise: np.random.Generator) -> np.ndarray:
    """Lamps on reflecting metal: light ground that floods the strokes, or a dark grainy plate."""
    draw = rng.random()
    if draw < 0.18:
        glow = cv2.GaussianBlur(np.clip(picture, 0, 255).astype(np.float32), (0, 0), rng.uniform(0.8, 2.6))
        share = rng.uniform(0.3, 0.8)
        lit = np.clip((picture * (1 - share) + glow * share) * rng.uniform(1.05, 1.6), 0, 255)
        return lit if lit.std() > LEAST_CONTRAST * picture.std() else picture
    if draw < 0.3:
        dark = picture * rng.uniform(0.15, 0.5)
        grain = min(rng.uniform(2, 9), 0.6 * float(dark.std()))
        return np.clip(dark + noise.normal(0, grain, picture.shape), 0, 255)
    return picture
