"""Degrading is decided by its seed; shards give back what they were given."""

import random
from pathlib import Path

import numpy as np

from multiscript.batches import Lines
from multiscript.charset import Charset, build
from multiscript.degrade import clean, degrade
from multiscript.plates import expose
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


def test_processes_share_each_shard(tmp_path: Path) -> None:
    about = {'text': 'ก', 'language': 'tha', 'font': 'F', 'kind': 'text'}
    pictures = [np.full((48, 20), 9, np.uint8) for _ in range(5)]
    write_shard(tmp_path / 'tha_1', ((picture, about) for picture in pictures))
    starts = []
    for part in range(2):
        lines = Lines(tmp_path, Charset(build()), part, 2)
        lines.refresh()
        starts.append({sample.start for _, sample, _ in lines.fresh['tha']})
    assert sorted(map(len, starts)) == [2, 3] and not starts[0] & starts[1]


def test_lamps_and_night_leave_letters_to_see() -> None:
    picture = np.full((48, 200), 200.0, np.float32)
    picture[10:38, 10:190:12] = 60
    for seed in range(60):
        seen = expose(picture, random.Random(seed), np.random.default_rng(seed))
        assert seen[20, 10:190:12].mean() < seen[20, 15:190:12].mean() - 5
