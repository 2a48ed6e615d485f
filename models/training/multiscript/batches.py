"""Batches out of the shards: languages by share, similar widths together, quick augmentation."""

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from .charset import Charset
from .labels import to_label
from .languages import LANGUAGES
from .shards import HEIGHT, Sample, Shard

POOL = 768  # lines drawn at a time and sorted by width
STEP = 4


class Lines:
    """All shards of a folder; `refresh` finds new ones. `part` of `parts` keeps processes apart."""

    def __init__(self, folder: Path, charset: Charset, part: int, parts: int):
        self.folder, self.charset, self.part, self.parts = folder, charset, part, parts
        self.known: set[Path] = set()
        self.fresh: dict[str, list[tuple[Shard, Sample, list[int]]]] = {code: [] for code in LANGUAGES}
        self.seen: dict[str, list[tuple[Shard, Sample, list[int]]]] = {code: [] for code in LANGUAGES}
        self.rng = random.Random(part)

    def refresh(self) -> None:
        for index in sorted(self.folder.glob('*.jsonl')):
            if index in self.known:
                continue
            self.known.add(index)
            shard = Shard(index)
            for sample in shard.samples[self.part :: self.parts]:
                classes = self.charset.encode(to_label(sample.text, sample.language))
                if classes:
                    self.fresh[sample.language].append((shard, sample, classes))

    def draw(self, language: str) -> tuple[Shard, Sample, list[int]] | None:
        """A line not yet drawn where there is one, else an earlier one."""
        fresh, seen = self.fresh[language], self.seen[language]
        if fresh:
            position = self.rng.randrange(len(fresh))
            fresh[position], fresh[-1] = fresh[-1], fresh[position]
            seen.append(fresh.pop())
            return seen[-1]
        return self.rng.choice(seen) if seen else None

    def batches(self, pixels: int) -> Iterator[list[tuple[np.ndarray, list[int]]]]:
        """Endless batches whose widths sum to about `pixels`."""
        codes = list(LANGUAGES)
        shares = [LANGUAGES[code].share for code in codes]
        while True:
            self.refresh()
            drawn = [self.draw(code) for code in self.rng.choices(codes, shares, k=POOL)]
            pool = [(shard.picture(sample), classes) for shard, sample, classes in filter(None, drawn)]
            pool.sort(key=lambda item: item[0].shape[1] + self.rng.random() * 40)
            ready, batch = [], []
            for item in pool:
                if batch and (len(batch) + 1) * item[0].shape[1] > pixels:
                    ready.append(batch)
                    batch = []
                batch.append(item)
            self.rng.shuffle(ready)
            yield from ready


def vary(picture: np.ndarray, rng: random.Random) -> np.ndarray:
    """Contrast, brightness, inversion: what need not be rendered."""
    out = picture.astype(np.float32)
    if rng.random() < 0.5:
        out = np.clip((out - 128) * rng.uniform(0.6, 1.3) + 128 + rng.uniform(-30, 30), 0, 255)
    return 255 - out if rng.random() < 0.06 else out


def to_tensor(pictures: list[np.ndarray]) -> tuple[torch.Tensor, list[int]]:
    """Grey pictures -> (n, 3, 48, w) with x / 127.5 - 1, padded with 0 to a multiple of 16; steps of each line."""
    width = -(-max(picture.shape[1] for picture in pictures) // 16) * 16
    x = np.zeros((len(pictures), 1, HEIGHT, width), np.float32)
    for row, picture in enumerate(pictures):
        x[row, 0, :, : picture.shape[1]] = picture.astype(np.float32) / 127.5 - 1
    steps = [-(-picture.shape[1] // STEP) for picture in pictures]
    return torch.from_numpy(x).expand(-1, 3, -1, -1).contiguous(memory_format=torch.channels_last), steps
