"""Checkpoint -> ONNX with probabilities, checked against the framework: `python -m multiscript.export CKPT --out FOLDER`.

Writes FOLDER/multiScript.onnx, FOLDER/charset.txt (line n is class n, class 0 the blank) and
FOLDER/checkpoint.pt (half precision, for the next run). Input `x`, output `y`; batch and width are free.
"""

import argparse
import hashlib
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from .charset import Charset
from .checkpoint import restore

LARGEST_DIFFERENCE = 1e-4
OPSET = 17


class Probabilities(torch.nn.Module):
    def __init__(self, model: torch.nn.Module):
        super().__init__()
        self.model = model

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.model(x).softmax(2)


def export(model: torch.nn.Module, path: Path) -> None:
    torch.onnx.export(
        model,
        (torch.randn(1, 3, 48, 320),),
        str(path),
        input_names=['x'],
        output_names=['y'],
        opset_version=OPSET,
        dynamic_axes={'x': {0: 'batch', 3: 'width'}, 'y': {0: 'batch', 1: 'steps'}},
        dynamo=False,
    )


def check(model: torch.nn.Module, path: Path) -> tuple[float, float]:
    """Largest difference of the probabilities over three shapes, and ms for a 48 x 320 line on one thread."""
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), settings, providers=['CPUExecutionProvider'])
    torch.manual_seed(0)
    largest = 0.0
    for count, width in ((1, 64), (2, 320), (3, 496)):
        x = torch.rand(count, 3, 48, width) * 2 - 1
        with torch.no_grad():
            expected = model(x).numpy()
        largest = max(largest, float(np.abs(expected - session.run(None, {'x': x.numpy()})[0]).max()))
    x = np.zeros((1, 3, 48, 320), np.float32)
    times = []
    for _ in range(30):
        start = time.perf_counter()
        session.run(None, {'x': x})
        times.append(time.perf_counter() - start)
    return largest, 1000 * sorted(times)[len(times) // 2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('checkpoint', type=Path)
    parser.add_argument('--out', type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    model, symbols = restore(options.checkpoint)
    wrapped = Probabilities(model).eval()
    path = options.out / 'multiScript.onnx'
    export(wrapped, path)
    difference, milliseconds = check(wrapped, path)
    if difference > LARGEST_DIFFERENCE:
        raise SystemExit(f'the export differs from the model by {difference:.2e}')
    Charset(symbols).write(options.out / 'charset.txt')
    weights = {
        name: value.half() if value.is_floating_point() else value
        for name, value in model.state_dict().items()
    }
    torch.save({'weights': weights, 'symbols': symbols}, options.out / 'checkpoint.pt')
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    print(
        f'{path.stat().st_size / 1e6:.2f} MB, largest difference {difference:.1e}, {milliseconds:.1f} ms a 48x320 line, sha256 {digest}'
    )


if __name__ == '__main__':
    main()
