"""The classes of the recogniser: characters by script, and stacked consonants as classes of their own.

Class 0 is the CTC blank; line n of the charset file (from 1) is class n.
"""

import re
import unicodedata
from pathlib import Path

RANGES = (
    (0x20, 0x7E),
    (0xA1, 0xA1),
    (0xA3, 0xA3),
    (0xA5, 0xA5),
    (0xA9, 0xA9),
    (0xAE, 0xAE),
    (0xB0, 0xB2),
    (0xBA, 0xBA),
    (0xBF, 0xFF),
    (0x100, 0x107),
    (0x10A, 0x113),
    (0x116, 0x11B),
    (0x11E, 0x11F),
    (0x122, 0x123),
    (0x128, 0x12B),
    (0x12E, 0x131),
    (0x136, 0x137),
    (0x139, 0x13E),
    (0x141, 0x148),
    (0x14C, 0x14D),
    (0x150, 0x155),
    (0x158, 0x15B),
    (0x15E, 0x165),
    (0x168, 0x16B),
    (0x16E, 0x173),
    (0x178, 0x17E),
    (0x1A0, 0x1A1),
    (0x1AF, 0x1B0),
    (0x218, 0x21B),
    (0x1E9E, 0x1E9E),
    (0x1EA0, 0x1EF9),
    (0x401, 0x401),
    (0x404, 0x404),
    (0x406, 0x408),
    (0x40E, 0x44F),
    (0x451, 0x451),
    (0x454, 0x454),
    (0x456, 0x458),
    (0x45E, 0x45E),
    (0x490, 0x491),
    (0x5D0, 0x5EA),
    (0x60C, 0x60C),
    (0x61B, 0x61B),
    (0x61F, 0x61F),
    (0x621, 0x63A),
    (0x641, 0x64A),
    (0x660, 0x669),
    (0x66B, 0x66C),
    (0x679, 0x679),
    (0x67E, 0x67E),
    (0x686, 0x686),
    (0x688, 0x688),
    (0x691, 0x691),
    (0x698, 0x698),
    (0x6A4, 0x6A4),
    (0x6A9, 0x6A9),
    (0x6AF, 0x6AF),
    (0x6BA, 0x6BA),
    (0x6BE, 0x6BE),
    (0x6C1, 0x6C1),
    (0x6CC, 0x6CC),
    (0x6D2, 0x6D2),
    (0x6F0, 0x6F9),
    (0x900, 0x970),
    (0x972, 0x972),
    (0xE01, 0xE3A),
    (0xE3F, 0xE5B),
    (0x1000, 0x1032),
    (0x1036, 0x104F),
    (0x1033, 0x1035),
    (0x1100, 0x1112),
    (0x1161, 0x1175),
    (0x11A8, 0x11C2),
    (0x1200, 0x1357),
    (0x1361, 0x137C),
    (0x1780, 0x17B3),
    (0x17B6, 0x17DD),
    (0x17E0, 0x17E9),
)
SINGLES = '•€№₩₪₫₹™\u02bc\u201a'
KHMER_COENG = '\u17d2'
BURMESE_VIRAMA = '\u1039'
DEVANAGARI_VIRAMA = '\u094d'
STACKS = (
    [KHMER_COENG + chr(code) for code in range(0x1780, 0x17A3) if code not in (0x179D, 0x179E)]
    + [BURMESE_VIRAMA + char for char in 'ကခဂဃငစဆဇဈဉညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအ']
    + [
        chr(code) + DEVANAGARI_VIRAMA
        for code in [*range(0x915, 0x929), *range(0x92A, 0x934), *range(0x935, 0x93A), 0x931]
    ]
)
TOKEN = re.compile(
    f'{KHMER_COENG}[\u1780-\u17a2]|{BURMESE_VIRAMA}[\u1000-\u1021]'
    f'|[\u0915-\u0939]{DEVANAGARI_VIRAMA}(?=[\u0915-\u0939])|.',
    re.S,
)


def build() -> list[str]:
    """All classes without the blank, sorted, so that the file is reproducible."""
    singles = {chr(code) for first, last in RANGES for code in range(first, last + 1)} | set(SINGLES)
    singles = {char for char in singles if unicodedata.category(char) != 'Cn'}
    return sorted(singles) + sorted(set(STACKS))


class Charset:
    """Symbols <-> class numbers."""

    def __init__(self, symbols: list[str]):
        self.symbols = symbols
        self.index = {symbol: number for number, symbol in enumerate(symbols, 1)}

    @classmethod
    def read(cls, path: str | Path) -> 'Charset':
        return cls(Path(path).read_text(encoding='utf8').rstrip('\n').split('\n'))

    def write(self, path: str | Path) -> None:
        Path(path).write_text('\n'.join(self.symbols) + '\n', encoding='utf8')

    def __len__(self) -> int:
        """Number of classes with the blank."""
        return len(self.symbols) + 1

    def encode(self, label: str) -> list[int] | None:
        """Label -> classes; None when a character has no class."""
        classes: list[int] = []
        for token in TOKEN.findall(label):
            known = [token] if token in self.index else list(token)
            if any(symbol not in self.index for symbol in known):
                return None
            classes += [self.index[symbol] for symbol in known]
        return classes

    def decode(self, steps: list[int]) -> str:
        """Best path: repeats joined, blanks dropped."""
        label, previous = [], 0
        for number in steps:
            if number and number != previous:
                label.append(self.symbols[number - 1])
            previous = number
        return ''.join(label)
