"""Paper under the ink: plain, blotched, graded, guilloche, hatched, textured."""

import random

import cv2
import numpy as np


def background(
    shape: tuple[int, int], tone: float, rng: random.Random, noise: np.random.Generator
) -> np.ndarray:
    """Grey background around `tone`, float32."""
    height, width = shape
    paper = np.full(shape, tone, np.float32)
    draw = rng.random()
    if draw < 0.22:
        grid = noise.normal(0, rng.uniform(3, 24), (rng.randint(2, 8), rng.randint(3, 30))).astype(np.float32)
        paper += cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)
    elif draw < 0.36:
        slope = np.linspace(rng.uniform(-45, 0), rng.uniform(0, 45), width, dtype=np.float32)
        paper += slope[None] * rng.choice((-1, 1))
    elif draw < 0.54:
        paper += _guilloche(shape, rng)
    elif draw < 0.6:
        paper += _hatching(shape, rng)
    elif draw < 0.66:
        grain = noise.normal(0, rng.uniform(4, 20), (height, width)).astype(np.float32)
        paper += cv2.GaussianBlur(grain, (0, 0), rng.uniform(0.6, 2))
    return paper


def _guilloche(shape: tuple[int, int], rng: random.Random) -> np.ndarray:
    """One to three families of wavy lines."""
    height, width = shape
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    total = np.zeros(shape, np.float32)
    for _ in range(rng.randint(1, 3)):
        wave = rng.uniform(2, 8) * np.sin(rows * rng.uniform(0.05, 0.5) + columns * rng.uniform(0, 0.1))
        lines = np.sin(columns * rng.uniform(0.05, 0.9) + wave + rows * rng.uniform(-0.9, 0.9))
        if rng.random() < 0.5:
            lines = -(np.abs(lines) < rng.uniform(0.1, 0.4)).astype(np.float32) * 2  # thin dark lines
        total += rng.uniform(3, 18) * lines
    return total


def _hatching(shape: tuple[int, int], rng: random.Random) -> np.ndarray:
    height, width = shape
    columns, rows = np.meshgrid(np.arange(width), np.arange(height))
    step = rng.randint(3, 12)
    return np.where((columns + int(rng.uniform(-2, 2)) * rows) % step == 0, -rng.uniform(10, 50), 0).astype(
        np.float32
    )
