"""Character error rates by language on the frozen set: `python -m multiscript.evaluate MODEL --work DIR`.

MODEL is a checkpoint (.pt) or an exported .onnx with its charset beside it. Spaces are ignored in the first
number of each cell and counted in the second; edits of a line count at most its length.
"""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rapidfuzz.distance import Levenshtein

from .charset import Charset
from .labels import from_label, normalise
from .languages import LANGUAGES
from .shards import Shard

Reader = Callable[[np.ndarray], str]


def edits(truth: str, reading: str) -> int:
    return min(len(truth), Levenshtein.distance(truth, reading))


def torch_reader(path: Path) -> Reader:
    import torch

    from .batches import to_tensor
    from .checkpoint import restore

    torch.set_num_threads(1)
    model, symbols = restore(path)
    charset = Charset(symbols)

    def read(picture: np.ndarray) -> str:
        with torch.no_grad():
            pictures, steps = to_tensor([picture])
            best = model(pictures)[0, : steps[0]].argmax(1).tolist()
        return from_label(charset.decode(best)).strip()

    return read


def onnx_reader(path: Path) -> Reader:
    import onnxruntime

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), settings, providers=['CPUExecutionProvider'])
    charset = Charset.read(path.with_name('charset.txt'))

    def read(picture: np.ndarray) -> str:
        width = picture.shape[1]
        x = np.zeros((1, 3, 48, -(-width // 16) * 16), np.float32)
        x[0, :, :, :width] = picture.astype(np.float32) / 127.5 - 1
        best = session.run(None, {'x': x})[0][0, : -(-width // 4)].argmax(1).tolist()
        return from_label(charset.decode(best)).strip()

    return read


def measure(read: Reader, folder: Path, part: str, limit: int) -> dict[str, tuple[float, float, int]]:
    """Language -> (CER without spaces %, CER with spaces %, lines)."""
    results = {}
    for code in LANGUAGES:
        index = folder / f'{part}_{code}.jsonl'
        if not index.exists():
            continue  # some parts are of one language
        shard = Shard(index)
        totals = np.zeros(4)
        samples = shard.samples[:limit]
        for sample in samples:
            truth = normalise(sample.text, code)
            reading = normalise(read(shard.picture(sample)), code)
            bare = truth.replace(' ', ''), reading.replace(' ', '')
            totals += edits(*bare), len(bare[0]), edits(truth, reading), len(truth)
        results[code] = (
            round(100 * totals[0] / totals[1], 2),
            round(100 * totals[2] / totals[3], 2),
            len(samples),
        )
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('model', type=Path)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--parts', default='photo,clean,plate')
    parser.add_argument('--limit', type=int, default=10**9, help='lines a language')
    parser.add_argument('--json', type=Path)
    options = parser.parse_args()
    read = onnx_reader(options.model) if options.model.suffix == '.onnx' else torch_reader(options.model)
    results = {
        part: measure(read, options.work / 'frozen', part, options.limit) for part in options.parts.split(',')
    }
    for part, rows in results.items():
        for code, row in rows.items():
            print(f'{part:6s} {code}  CER {row[0]:6.2f}  with spaces {row[1]:6.2f}  lines {row[2]}')
    if options.json:
        options.json.write_text(json.dumps(results), encoding='utf8')


if __name__ == '__main__':
    main()
