"""CTC training, resumable, on CPU (one thread a process, gradients averaged over gloo) or one GPU.

`python -m multiscript.train --work DIR --name NAME --lines N [--init CHECKPOINT] [--processes 2]`
One cosine over N lines; DIR/runs/NAME.pt is saved every few minutes and resumed when it exists.
"""

import argparse
import json
import math
import os
import random
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault('OMP_NUM_THREADS', '1')
import torch  # noqa: E402
import torch.distributed as dist  # noqa: E402
import torch.multiprocessing as multiprocessing  # noqa: E402
import torch.nn.functional as F  # noqa: E402
from torch import nn  # noqa: E402

from . import checkpoint  # noqa: E402
from .batches import Lines, to_tensor, vary  # noqa: E402
from .charset import Charset, build  # noqa: E402
from .model import Recogniser  # noqa: E402

WARM_UP_STEPS = 60
BACKBONE_SHARE = 0.5  # of the learning rate
LOWEST_RATE = 1e-5
PAUSE_LIMIT = timedelta(hours=12)  # processes may be paused for long


def rate_at(step: int, lines: int, options: argparse.Namespace) -> float:
    """Warm-up by steps, then one cosine over the planned lines, or over the time limit when that is nearer."""
    done = lines / options.lines
    if options.until:
        done = max(done, (time.time() - options.began) / max(1.0, options.until - options.began))
    return (
        options.rate * min(1, (step + 1) / WARM_UP_STEPS) * (0.5 + 0.5 * math.cos(math.pi * min(1.0, done)))
        + LOWEST_RATE
    )


def freeze_stem(model: Recogniser, blocks: int) -> None:
    """The first layers stay as they are: they see edges in any script."""
    for part in [model.backbone.stem, *model.backbone.blocks[:blocks]]:
        part.requires_grad_(False)
        part.eval()


def average_gradients(parameters: list[nn.Parameter], processes: int) -> None:
    flat = torch.cat(
        [(p.grad if p.grad is not None else torch.zeros_like(p)).reshape(-1) for p in parameters]
    )
    dist.all_reduce(flat)
    flat /= processes
    start = 0
    for p in parameters:
        p.grad = flat[start : start + p.numel()].view_as(p).clone()
        start += p.numel()


def loss_of(
    model: nn.Module, pictures: torch.Tensor, steps: list[int], classes: list[list[int]]
) -> torch.Tensor:
    """Mean over the lines of the CTC loss a class."""
    scores = model(pictures).log_softmax(2).transpose(0, 1)
    lengths = torch.tensor([len(line) for line in classes])
    flat = torch.tensor([number for line in classes for number in line])
    losses = F.ctc_loss(scores, flat, torch.tensor(steps), lengths, reduction='none', zero_infinity=True)
    return (losses / lengths.to(losses.device)).mean()


def start(options: argparse.Namespace, charset: Charset) -> tuple[Recogniser, dict]:
    """The model and its progress: resumed, from `--init`, or new."""
    model, progress = Recogniser(len(charset)), {'step': 0, 'lines': 0, 'seconds': 0.0}
    own = options.work / 'runs' / f'{options.name}.pt'
    source = own if own.exists() else options.init
    if source:
        stored = checkpoint.read(source)
        known = checkpoint.load_weights(model, charset.symbols, stored)
        if source == own:
            progress = {key: stored[key] for key in progress}
        print(f'{source}: {known} of {len(charset)} classes known, {progress}', flush=True)
    return model, progress


def join_processes(rank: int, options: argparse.Namespace) -> None:
    torch.set_num_threads(1 if options.device == 'cpu' else 4)
    if options.processes > 1:
        dist.init_process_group(
            'gloo',
            init_method=f'tcp://127.0.0.1:{options.port}',
            rank=rank,
            world_size=options.processes,
            timeout=PAUSE_LIMIT,
        )


class Trainer:
    """One process of the training; all of them start with the same weights."""

    def __init__(self, rank: int, options: argparse.Namespace):
        self.rank, self.options = rank, options
        self.charset = Charset(build())
        torch.manual_seed(1)
        model, self.progress = start(options, self.charset)
        torch.manual_seed(rank + self.progress['step'])
        self.rng = random.Random(rank + 1000 * (self.progress['step'] + 1))
        self.model = model.to(options.device, memory_format=torch.channels_last).train()
        freeze_stem(self.model, options.frozen_blocks)
        backbone = [p for p in model.backbone.parameters() if p.requires_grad]
        rest = [p for name, p in model.named_parameters() if not name.startswith('backbone.')]
        groups = [{'params': backbone, 'share': BACKBONE_SHARE}, {'params': rest, 'share': 1.0}]
        self.parameters = backbone + rest
        self.optimiser = torch.optim.AdamW(groups, lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98))

    def run(self) -> None:
        options, progress = self.options, self.progress
        lines = Lines(options.work / 'lines', self.charset, self.rank, options.processes)
        batches = lines.batches(options.pixels)
        mean, saved, began = None, time.time(), time.time() - progress['seconds']
        while not _is_over(progress, options):
            batch = next(batches)
            rate = rate_at(progress['step'], progress['lines'], options)
            loss = self.step(batch, rate)
            mean = loss if mean is None else 0.98 * mean + 0.02 * loss
            progress['step'] += 1
            progress['lines'] += len(batch) * options.processes
            progress['seconds'] = time.time() - began
            if self.rank == 0 and progress['step'] % 50 == 0:
                _log(options, progress, mean, rate)
            if self.rank == 0 and time.time() - saved > options.save_every:
                self.save()
                saved = time.time()
        if self.rank == 0:
            self.save()
            print('finished', progress, flush=True)

    def step(self, batch: list, rate: float) -> float:
        """One update; returns the loss of this process."""
        for group in self.optimiser.param_groups:
            group['lr'] = rate * group['share']
        pictures, steps = to_tensor([vary(picture, self.rng) for picture, _ in batch])
        loss = loss_of(self.model, pictures.to(self.options.device), steps, [classes for _, classes in batch])
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        if self.options.processes > 1:
            average_gradients(self.parameters, self.options.processes)
        nn.utils.clip_grad_norm_(self.parameters, 2.0)
        self.optimiser.step()
        return loss.item()

    def save(self) -> None:
        path = self.options.work / 'runs' / f'{self.options.name}.pt'
        checkpoint.save(path, self.model, self.charset.symbols, self.progress)


def run(rank: int, options: argparse.Namespace) -> None:
    join_processes(rank, options)
    Trainer(rank, options).run()


def _is_over(progress: dict, options: argparse.Namespace) -> bool:
    """All processes agree every ten steps, so that none waits for a gone one."""
    if progress['step'] % 10:
        return False
    over = torch.tensor(
        [float(progress['lines'] >= options.lines or bool(options.until and time.time() > options.until))]
    )
    if options.processes > 1:
        dist.broadcast(over, 0)
    return bool(over.item())


def _log(options: argparse.Namespace, progress: dict, loss: float, rate: float) -> None:
    row = {**progress, 'seconds': round(progress['seconds']), 'loss': round(loss, 4), 'rate': round(rate, 6)}
    row['lines_a_second'] = round(progress['lines'] / max(1.0, progress['seconds']), 1)
    with open(options.work / 'runs' / f'{options.name}.log.jsonl', 'a', encoding='utf8') as log:
        log.write(json.dumps(row) + '\n')


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--name', required=True)
    parser.add_argument('--lines', type=int, required=True, help='planned lines: the length of the cosine')
    parser.add_argument('--until', type=float, help='stop at this Unix time; the cosine ends there too')
    parser.add_argument('--init', type=Path, help='checkpoint to start from')
    parser.add_argument('--processes', type=int, default=2)
    parser.add_argument('--device', default='cpu')
    parser.add_argument('--rate', type=float, default=1.5e-3)
    parser.add_argument(
        '--pixels', type=int, default=6000, help='sum of the widths in a batch of one process'
    )
    parser.add_argument('--frozen-blocks', type=int, default=1)
    parser.add_argument('--save-every', type=float, default=240, help='seconds')
    parser.add_argument('--port', type=int, default=29517)
    options = parser.parse_args()
    (options.work / 'runs').mkdir(parents=True, exist_ok=True)
    options.began = time.time()
    if options.processes == 1:
        run(0, options)
    else:
        multiprocessing.spawn(run, (options,), options.processes)


if __name__ == '__main__':
    main()
