"""Degrading is decided by its seed; shards give back what they were given."""

import random
from pathlib import Path

import numpy as np

from multiscript.degrade import clean, degrade
from multiscript.shards import Shard, write_shard


def _mask() -> np.ndarray:
    mask = np.zeros((40, 200), np.uint8)
    mask[8:30, 10:190:12] = 255
    return mask


def test_same_seed_same_picture() -> None:
    for seed in range(40):
        first, second = (
            degrade(_mask(), _mask(), 'plate', (random.Random(seed), np.random.default_rng(seed)))
            for _ in range(2)
        )
        assert first.shape[0] == 48 and first.dtype == np.uint8
        assert np.array_equal(first, second)


def test_clean_print_is_dark_on_light() -> None:
    picture = clean(_mask(), (random.Random(1), np.random.default_rng(1)))
    assert picture.shape[0] == 48 and np.median(picture) > 200


def test_shard_round_trip(tmp_path: Path) -> None:
    pictures = [np.full((48, width), width, np.uint8) for width in (20, 33)]
    about = {'text': 'ก', 'language': 'tha', 'font': 'F', 'kind': 'text'}
    assert write_shard(tmp_path / 'tha_1', ((picture, about) for picture in pictures)) == 2
    shard = Shard(tmp_path / 'tha_1.jsonl')
    assert [np.array_equal(shard.picture(s), p) for s, p in zip(shard.samples, pictures)] == [True, True]
