"""Checkpoints: weights with their class symbols; loading into a grown charset or from an older layout."""

from pathlib import Path

import torch

from .model import Recogniser

HEAD = ('head.weight', 'head.bias')
NEW_CLASS_BIAS = -1.5  # classes without a trained row start unlikely


def save(path: Path, model: Recogniser, symbols: list[str], progress: dict) -> None:
    """Written whole and renamed, so that a stop never leaves half a file."""
    temporary = path.with_suffix('.part')
    torch.save({'weights': model.state_dict(), 'symbols': symbols, **progress}, temporary)
    temporary.rename(path)


def read(path: Path) -> dict:
    """`weights`, `symbols` and progress of a checkpoint; `sd`/`cs` are the names of the older layout."""
    stored = torch.load(path, map_location='cpu', weights_only=True)
    if 'sd' in stored:
        stored = {'weights': stored['sd'], 'symbols': stored['cs']}
    stored['weights'] = {
        name: value.float() if value.is_floating_point() else value
        for name, value in stored['weights'].items()
    }
    return stored


def restore(path: Path) -> tuple[Recogniser, list[str]]:
    """The model of a checkpoint, with its own charset and its own number of 1-d blocks."""
    stored = read(path)
    symbols = stored['symbols']
    blocks = _count_line_blocks(stored['weights'])
    model = Recogniser(len(symbols) + 1, (7, 7, 15, 15)[:blocks])
    load_weights(model, symbols, stored)
    return model.eval(), symbols


def _count_line_blocks(weights: dict) -> int:
    return len({name.split('.')[1] for name in weights if name.startswith('blocks.')})


def load_weights(model: Recogniser, symbols: list[str], stored: dict) -> int:
    """Copy what fits: tensors by name, else by order; rows of the head by symbol. Returns the known classes.

    1-d blocks that the checkpoint lacks keep their start (the identity).
    """
    own, weights = model.state_dict(), stored['weights']
    copied = [name for name in own if name not in HEAD]
    if set(copied) - set(weights):
        added = {str(index) for index in range(_count_line_blocks(weights), len(model.blocks))}
        copied = [name for name in copied if not (name.startswith('blocks.') and name.split('.')[1] in added)]
    source = [name for name in weights if name not in HEAD]
    if len(source) != len(copied):
        raise ValueError(f'the checkpoint holds {len(source)} tensors, the model takes {len(copied)}')
    for name, origin in zip(copied, source if set(copied) - set(weights) else copied):
        if own[name].shape != weights[origin].shape:
            raise ValueError(
                f'{origin} {tuple(weights[origin].shape)} does not fit {name} {tuple(own[name].shape)}'
            )
        own[name] = weights[origin]
    known = _copy_head(own, weights, symbols, stored['symbols'])
    model.load_state_dict(own)
    return known


def _copy_head(own: dict, weights: dict, symbols: list[str], old_symbols: list[str]) -> int:
    old_row = {symbol: row for row, symbol in enumerate(old_symbols, 1)}
    rows = [(row, old_row[symbol]) for row, symbol in enumerate(symbols, 1) if symbol in old_row]
    own['head.weight'] = own['head.weight'] * 0.2
    own['head.bias'] = torch.full_like(own['head.bias'], NEW_CLASS_BIAS)
    for name in HEAD:
        own[name][[0, *(row for row, _ in rows)]] = weights[name][[0, *(row for _, row in rows)]]
    return len(rows)
