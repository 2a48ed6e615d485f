"""Lines on disk: a flat file of grey pixels and a JSON-lines index; read through a memory map."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

HEIGHT = 48


@dataclass(frozen=True)
class Sample:
    """One line: `start` is its first byte in the pixel file, `width` its width in px (height 48)."""

    start: int
    width: int
    text: str
    language: str
    font: str
    kind: str


def write_shard(path: Path, lines: Iterable[tuple[np.ndarray, dict]]) -> int:
    """Write `path`.gray and `path`.jsonl; the index appears last, so a reader never sees half a shard."""
    start, rows = 0, []
    with open(f'{path}.gray', 'wb') as pixels:
        for picture, about in lines:
            pixels.write(np.ascontiguousarray(picture).tobytes())
            rows.append(json.dumps(asdict(Sample(start, picture.shape[1], **about)), ensure_ascii=False))
            start += picture.size
    temporary = Path(f'{path}.part')
    temporary.write_text('\n'.join(rows), encoding='utf8')
    temporary.rename(f'{path}.jsonl')
    return len(rows)


class Shard:
    """A finished shard; pictures are read when asked for."""

    def __init__(self, index: Path):
        self.samples = [
            Sample(**json.loads(row)) for row in index.read_text(encoding='utf8').split('\n') if row
        ]
        self.pixels = np.memmap(index.with_suffix('.gray'), np.uint8, 'r')

    def picture(self, sample: Sample) -> np.ndarray:
        """Grey picture, 48 x width."""
        return self.pixels[sample.start : sample.start + HEIGHT * sample.width].reshape(HEIGHT, sample.width)
