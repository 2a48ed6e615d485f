"""Tesseract on the frozen set: `python -m multiscript.compare_tesseract --work DIR`. The better of its models counts."""

import argparse
import json
import os
import subprocess
import tempfile
from pathlib import Path

import cv2
import numpy as np

from .evaluate import edits
from .labels import normalise
from .languages import LANGUAGES
from .shards import Shard

MARGIN = 10  # px around a line; Tesseract reads badly without


def read_lines(pictures: list[np.ndarray], model: str) -> list[str]:
    """One reading for each picture, by one run over a list of files."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, picture in enumerate(pictures):
            names.append(f'{folder}/{number}.png')
            framed = cv2.copyMakeBorder(picture, MARGIN, MARGIN, MARGIN, MARGIN, cv2.BORDER_REPLICATE)
            cv2.imwrite(names[-1], framed)
        listing = Path(folder) / 'list.txt'
        listing.write_text('\n'.join(names), encoding='utf8')
        command = ['tesseract', str(listing), '-', '--psm', '7', '-l', model]
        environment = {**os.environ, 'OMP_THREAD_LIMIT': '1'}
        done = subprocess.run(command, check=True, capture_output=True, env=environment)
    pages = done.stdout.decode('utf8', 'replace').split('\f')
    return [page.strip().replace('\n', ' ') for page in pages][: len(pictures)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--parts', default='photo,clean')
    parser.add_argument('--limit', type=int, default=10**9, help='lines a language')
    parser.add_argument('--json', type=Path)
    options = parser.parse_args()
    results: dict[str, dict] = {}
    for part in options.parts.split(','):
        results[part] = {}
        for code, language in LANGUAGES.items():
            shard = Shard(options.work / 'frozen' / f'{part}_{code}.jsonl')
            samples = shard.samples[: options.limit]
            pictures = [shard.picture(sample) for sample in samples]
            rates = {}
            for model in language.tesseract:
                wrong = total = 0
                for sample, reading in zip(samples, read_lines(pictures, model)):
                    truth, got = (normalise(text, code).replace(' ', '') for text in (sample.text, reading))
                    wrong, total = wrong + edits(truth, got), total + len(truth)
                rates[model] = round(100 * wrong / total, 2)
            results[part][code] = (min(rates.values()), rates, len(samples))
            print(f'{part:6s} {code}  {rates}', flush=True)
            if options.json:
                options.json.write_text(json.dumps(results), encoding='utf8')


if __name__ == '__main__':
    main()
