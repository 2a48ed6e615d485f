"""The model's shapes, and loading of checkpoints into a grown charset."""

import pytest
import torch

from multiscript import checkpoint
from multiscript.blend import blend
from multiscript.model import Recogniser


def test_one_step_is_four_pixels() -> None:
    model = Recogniser(11).eval()
    assert model(torch.zeros(2, 3, 48, 64)).shape == (2, 16, 11)


def test_new_block_starts_as_identity_and_classes_follow_their_symbol() -> None:
    torch.manual_seed(0)
    small = Recogniser(3, (7, 7)).eval()
    grown = Recogniser(4, (7, 7, 15)).eval()
    stored = {'weights': small.state_dict(), 'symbols': ['a', 'b']}
    assert checkpoint.load_weights(grown, ['b', 'x', 'a'], stored) == 2
    x = torch.rand(1, 3, 48, 32)
    before, after = small(x), grown(x)
    assert torch.allclose(after[..., [0, 3, 1]], before, atol=1e-5)


def test_checkpoint_round_trip(tmp_path) -> None:
    model = Recogniser(3).eval()
    checkpoint.save(tmp_path / 'a.pt', model, ['a', 'b'], {'step': 1, 'lines': 2, 'seconds': 3.0})
    again, symbols = checkpoint.restore(tmp_path / 'a.pt')
    x = torch.rand(1, 3, 48, 32)
    assert symbols == ['a', 'b'] and torch.allclose(model(x), again(x))


def test_blend_lies_between_and_keeps_counters() -> None:
    old, new = Recogniser(3).state_dict(), Recogniser(3).state_dict()
    half = blend(old, new, 0.5)
    assert torch.allclose(half['head.bias'], (old['head.bias'] + new['head.bias']) / 2)
    assert all(torch.equal(value, new[name]) for name, value in blend(old, new, 1).items())
    with pytest.raises(ValueError):
        blend(old, Recogniser(4).state_dict(), 0.5)
