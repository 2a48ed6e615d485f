"""Weights between two checkpoints of one layout: `python -m multiscript.blend OLD NEW --share 0.5 --out FILE`.

A short run towards one kind of line forgets a little of the others. The straight way between its end and its start
keeps most of what both can do (M. Wortsman et al., Robust fine-tuning of zero-shot models, 2022).
"""

import argparse
from pathlib import Path

import torch

from . import checkpoint


def blend(old: dict, new: dict, share: float) -> dict:
    """Weights at `share` (0..1) of the way from `old` to `new`; counters are those of `new`."""
    if old.keys() != new.keys() or any(old[name].shape != new[name].shape for name in old):
        raise ValueError('the checkpoints are of different layouts')
    return {
        name: torch.lerp(old[name], value, share) if value.is_floating_point() else value
        for name, value in new.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('old', type=Path)
    parser.add_argument('new', type=Path)
    parser.add_argument('--share', type=float, required=True, help='0: the old weights, 1: the new ones')
    parser.add_argument('--out', type=Path, required=True)
    options = parser.parse_args()
    old, new = checkpoint.read(options.old), checkpoint.read(options.new)
    if old['symbols'] != new['symbols']:
        raise SystemExit('the checkpoints have different charsets')
    weights = blend(old['weights'], new['weights'], options.share)
    torch.save({**new, 'weights': weights}, options.out)


if __name__ == '__main__':
    main()
