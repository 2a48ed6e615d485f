"""Render training lines without end, or a number of them: `python -m multiscript.render --work DIR --seed N`.

`--language CODE --kind plate --shards N` adds lines of one kind, for a run that has to learn it.
Each shard is DIR/lines/CODE_SEED.{gray,jsonl}; its seed alone decides its content.
"""

import argparse
import random
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from .charset import Charset, build
from .degrade import clean, degrade
from .labels import from_label, normalise, to_label
from .languages import LANGUAGES
from .plates import press
from .shape import shape
from .shards import write_shard
from .text import KINDS, TextSource

NARROWEST, WIDEST = 16, 960
PIXELS_PER_STEP = 4
LINES_A_SHARD = 500
# Of the training lines: a run on photos alone read clean prints a little worse. The shapes of rare letters, which
# plates show as often as common ones, are learnt where they are seen well.
CLEAN_SHARE = 0.15
CLEAN_PLATES = 0.35
SEEDS_A_PROCESS = 100_000
FROZEN_SEED = 900_001  # of the evaluation set; no training shard may take it


def render_lines(language: str, seed: int, texts: Path, options: dict) -> Iterator[tuple[np.ndarray, dict]]:
    """Endless (picture, about) pairs. `options`: `held` takes the held-back fonts, `clean` a clean print,
    `kind` lines of that kind alone."""
    passport = LANGUAGES[language]
    mixed = zlib.crc32(f'{language} {seed}'.encode())
    rng, noise = random.Random(mixed), np.random.default_rng(mixed)
    source = TextSource(language, texts, rng)
    fonts = passport.held_fonts if options.get('held') else passport.fonts
    charset = Charset(build())
    neighbour = None
    while True:
        line = source.line()
        if options.get('kind', line.kind) != line.kind:
            continue
        is_plate = line.kind == 'plate' and passport.plate_fonts and not options.get('held')
        family = rng.choice(passport.plate_fonts if is_plate else fonts)
        about = {'language': language, 'right_to_left': passport.right_to_left, 'kind': line.kind}
        mask = shape(line.drawn, family, about, rng)
        if mask is None:
            continue
        label = to_label(line.text, language)
        classes = charset.encode(label)
        if not classes or not _is_unambiguous(line.text, label, language):
            continue
        share = CLEAN_PLATES if line.kind == 'plate' else CLEAN_SHARE
        if options.get('clean') or (not options.get('held') and rng.random() < share):
            picture = clean(press(mask, rng) if line.kind == 'plate' else mask, (rng, noise))
        else:
            picture = degrade(mask, neighbour, line.kind, (rng, noise))
        neighbour = mask
        width = picture.shape[1]
        # CTC needs a step a class and a blank between repeats
        steps = len(classes) + sum(a == b for a, b in zip(classes, classes[1:]))
        if NARROWEST <= width <= WIDEST and steps * PIXELS_PER_STEP <= width:
            yield picture, {'text': line.text, 'language': language, 'font': family, 'kind': line.kind}


def _is_unambiguous(text: str, label: str, language: str) -> bool:
    """False for right-to-left lines that share their picture with another text (numbers at a line's edge)."""
    return not LANGUAGES[language].right_to_left or normalise(from_label(label), language) == normalise(
        text, language
    )


def take(lines: Iterator, count: int) -> Iterator:
    for _ in range(count):
        yield next(lines)


def languages_by_share(seed: int) -> Callable[[], str]:
    """Draws languages by their share; the same order for the same seed."""
    rng = random.Random(seed)
    codes = list(LANGUAGES)
    weights = [LANGUAGES[code].share for code in codes]
    return lambda: rng.choices(codes, weights)[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--seed', type=int, required=True, help='a separate seed for each process and day')
    parser.add_argument('--shards', type=int, default=10**9)
    parser.add_argument('--language', choices=list(LANGUAGES), help='lines of this language alone')
    parser.add_argument('--kind', choices=KINDS, help='lines of this kind alone')
    options = parser.parse_args()
    folder = options.work / 'lines'
    folder.mkdir(parents=True, exist_ok=True)
    draw = languages_by_share(options.seed)
    wanted = {'kind': options.kind} if options.kind else {}
    for number in range(options.shards):
        language, seed = options.language or draw(), options.seed * SEEDS_A_PROCESS + number
        path = folder / f'{language}_{seed}'
        if seed == FROZEN_SEED or path.with_suffix('.jsonl').exists():
            continue
        lines = render_lines(language, seed, options.work / 'text', wanted)
        print(path.name, write_shard(path, take(lines, LINES_A_SHARD)), flush=True)


if __name__ == '__main__':
    main()
