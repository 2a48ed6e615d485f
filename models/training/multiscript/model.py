"""The recogniser: the convolutional backbone of PP-OCRv6 tiny with a time step of 4 px, 1-d blocks, a CTC head.

Input (n, 3, 48, w), w a multiple of 16; output logits (n, w / 4, classes).
"""

import torch
import torch.nn.functional as F
from torch import nn

# channels in, hidden, channels out, vertical stride, squeeze-excite
BLOCKS = (
    (48, 96, 48, 1, True),
    (48, 96, 48, 1, False),
    (48, 96, 96, 2, False),
    (96, 192, 96, 1, True),
    (96, 192, 96, 1, False),
    (96, 192, 160, 2, False),
    (160, 320, 160, 1, True),
    (160, 320, 160, 1, False),
    (160, 320, 160, 1, False),
)
FEATURES = 224
KERNELS = (7, 7, 15)  # of the 1-d blocks; the last one widens the context to +-13 steps


class SqueezeExcite(nn.Module):
    def __init__(self, channels: int):
        super().__init__()
        self.down = nn.Conv2d(channels, channels // 4, 1)
        self.up = nn.Conv2d(channels // 4, channels, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        gate = self.up(F.relu(self.down(x.mean((2, 3), keepdim=True))))
        return x * F.hardsigmoid(gate)


class Block(nn.Module):
    """Depthwise 3x3, optional squeeze-excite, pointwise MLP; residual where the shape stays."""

    def __init__(self, channels: int, hidden: int, out: int, stride: int, excite: bool):
        super().__init__()
        self.mix = nn.Conv2d(channels, channels, 3, (stride, 1), 1, groups=channels)
        self.excite = SqueezeExcite(channels) if excite else None
        self.expand = nn.Conv2d(channels, hidden, 1)
        self.project = nn.Conv2d(hidden, out, 1)
        self.residual = stride == 1 and channels == out

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.mix(x)
        if self.excite is not None:
            x = self.excite(x)
        y = self.project(F.gelu(self.expand(x)))
        return x + y if self.residual else y


class Backbone(nn.Module):
    """(n, 3, 48, w) -> (n, 160, 3, w / 4)."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 24, 3, 2, 1, bias=False),
            nn.BatchNorm2d(24),
            nn.GELU(),
            nn.Conv2d(24, 48, 3, 2, 1, bias=False),
            nn.BatchNorm2d(48),
        )
        self.blocks = nn.Sequential(*(Block(*shape) for shape in BLOCKS))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.blocks(self.stem(x))


class LineBlock(nn.Module):
    """Depthwise 1-d convolution and pointwise MLP, residual; starts as the identity."""

    def __init__(self, channels: int, kernel: int):
        super().__init__()
        self.mix = nn.Conv1d(channels, channels, kernel, padding=kernel // 2, groups=channels)
        self.norm = nn.BatchNorm1d(channels)
        self.expand = nn.Conv1d(channels, 2 * channels, 1)
        self.project = nn.Conv1d(2 * channels, channels, 1)
        nn.init.zeros_(self.project.weight)
        nn.init.zeros_(self.project.bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.project(F.gelu(self.expand(self.norm(self.mix(x)))))


class Recogniser(nn.Module):
    def __init__(self, classes: int, kernels: tuple[int, ...] = KERNELS):
        super().__init__()
        self.backbone = Backbone()
        self.squeeze = nn.Conv2d(BLOCKS[-1][2], FEATURES, 3, padding=(0, 1), bias=False)
        self.norm = nn.BatchNorm2d(FEATURES)
        self.blocks = nn.Sequential(*(LineBlock(FEATURES, kernel) for kernel in kernels))
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(FEATURES, classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = F.gelu(self.norm(self.squeeze(self.backbone(x)))).squeeze(2)
        return self.head(self.drop(self.blocks(x).transpose(1, 2)))
