"""Texts of lines: sentences, joined words, numbers, Latin inserts, card wording, rare characters."""

import random
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from .cards import CARDS
from .languages import LANGUAGES
from .numbers import code, net_address, number, to_local_digits
from .templates import TemplateFiller

LONGEST_LINE = 56
KINDS = ('text', 'number', 'card', 'plate')
PLAIN_TEMPLATES = (
    '{day} {month} {year}',
    '{weekday}, {day} {month} {year}',
    '{territory}',
    '{word} {word}: {num}',
    '{territory}, {day} {month}',
    '{word}: {d4}',
    '{month} {year}',
    '{word} {house}, {d5} {territory}',
    '{word} {d2}.{d2}.{year}',
)
WRAPPERS = (
    '({})',
    '"{}"',
    '{},',
    '{}.',
    '{}:',
    '{};',
    '{}!',
    '{}?',
    '- {}',
    "'{}'",
    '{}/',
    '[{}]',
    '“{}”',
    '{} -',
    '• {}',
    '{}…',
)
ENDINGS = {
    'khm': ('។៖៕ៗ', 0.05),
    'mya': ('၊။', 0.08),
    'tha': ('ฯๆ', 0.04),
    'hin': ('।', 0.06),
    'amh': ('፣።፤፡', 0.12),
    'ara': ('،؟؛', 0.06),
}
POINTS = {
    'ara': ('\u0621', '\u064a', '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652', 0.3),
    'heb': ('\u05d0', '\u05ea', ''.join(map(chr, range(0x5B0, 0x5BD))), 0.5),
}
PLAIN_SHARE = 0.06  # of lines from templates where there is no card of the language
# Languages whose letters carry two marks, of which a small print loses one: share of further lines of rare letters.
STACKED_MARKS = {'vie': 0.2}
HALF_CLUSTER_ENDS = '\u17d2\u1039\u094d '


@dataclass(frozen=True)
class Line:
    """`text` is the truth, `drawn` what is put on the picture (points and wide gaps are drawn, not read)."""

    text: str
    drawn: str
    kind: str  # one of KINDS


def _read(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding='utf8').split('\n') if line]


class TextSource:
    """An endless, seeded source of lines in one language."""

    def __init__(self, language: str, folder: Path, rng: random.Random):
        self.rng, self.language = rng, LANGUAGES[language]
        self.words = _read(folder / f'{language}.words')
        self.sentences = _read(folder / f'{language}.sentences')
        self.latin_words = [word for word in _read(folder / 'lat.words')[:60_000] if len(word) > 1]
        self.cards = CARDS.get(language)
        self.filler = TemplateFiller(rng, self.language.locales[0], self.words, self.cards)
        self.by_character = self._rare_words()

    def _rare_words(self) -> dict[str, list[str]]:
        """Some words for each character, so that rare characters can be drawn as often as common ones."""
        found: dict[str, list[str]] = {}
        for word in self.words[:200_000]:
            for char in sorted(set(word)):  # a set's own order differs from process to process
                examples = found.setdefault(char, [])
                if len(examples) < 12:
                    examples.append(word)
        return found

    def line(self) -> Line:
        """The next line; never empty."""
        while True:
            kind, text = self._draw()
            text = self._trim(re.sub(r'\s+', ' ', unicodedata.normalize('NFC', text)).strip())
            if text:
                return Line(text, self._with_gaps(text) if kind == 'plate' else self._with_points(text), kind)

    def _draw(self) -> tuple[str, str]:
        draw = self.rng.random()
        if draw < 0.06:
            return 'number', self._number()
        if draw < 0.12:
            return 'text', self._latin() if self.rng.random() < 0.5 else f'{self._latin()} {self._latin()}'
        if draw < 0.16:
            return 'text', ' '.join(self._rare_word() for _ in range(self.rng.randint(1, 4)))
        if draw < 0.16 + (self.cards.SHARE if self.cards else PLAIN_SHARE):
            return self._card()
        if self.language.code in STACKED_MARKS and self.rng.random() < STACKED_MARKS[self.language.code]:
            text = ' '.join(self._rare_word() for _ in range(self.rng.randint(1, 4)))
            return 'card', text.upper() if self.rng.random() < 0.5 else text.title()
        text = self._sentence() if draw < 0.66 else self._joined()
        if self.language.code in ('rus', 'ukr', 'lat', 'vie') and self.rng.random() < 0.08:
            text = text.upper()
        return 'text', text

    def _number(self) -> str:
        text = number(self.rng)
        zero = self.language.digit_zero
        if self.language.code == 'ara' and self.rng.random() < 0.3:
            zero = 0x6F0  # Persian digits
        return to_local_digits(text, zero) if zero and self.rng.random() < 0.35 else text

    def _latin(self) -> str:
        draw = self.rng.random()
        if draw < 0.6:
            word = self.rng.choice(self.latin_words)
            return self.rng.choice((word, word.upper(), word.capitalize())).replace('\u0307', '')
        return code(self.rng) if draw < 0.8 else net_address(self.rng, self.latin_words)

    def _rare_word(self) -> str:
        return self.rng.choice(self.by_character[self.rng.choice(list(self.by_character))])

    def _card(self) -> tuple[str, str]:
        if not self.cards:
            return 'card', self.filler.fill(self.rng.choice(PLAIN_TEMPLATES))
        if self.rng.random() < self.cards.PLATE_SHARE:
            return 'plate', self.filler.fill(self.rng.choice(self.cards.PLATES))
        text = self.filler.fill(self.rng.choice(self.cards.TEMPLATES))
        if self.rng.random() < self.cards.LOCAL_DIGITS:
            text = to_local_digits(text, self.language.digit_zero or 0x30)
        return 'card', text

    def _length(self) -> int:
        return min(46, max(3, int(self.rng.gauss(20, 11))))

    def _sentence(self) -> str:
        text, length = self.rng.choice(self.sentences), self._length()
        if len(text) <= length:
            return text
        words = text.split(' ')
        first = self.rng.randrange(len(words))
        part = words[first]
        for word in words[first + 1 :]:
            if len(part) >= length:
                break
            part += ' ' + word
        return part

    def _joined(self) -> str:
        text, length = '', self._length()
        while len(text) < length:
            draw = self.rng.random()
            word = (
                self._number()
                if draw < 0.07
                else self._latin() if draw < 0.12 else self.rng.choice(self.words)
            )
            if self.rng.random() < 0.08:
                word = self.rng.choice(WRAPPERS).format(word)
            endings, share = ENDINGS.get(self.language.code, ('', 0))
            if self.rng.random() < share:
                word += self.rng.choice(endings)
            joined = not self.language.spaces_between_words and self.rng.random() < 0.6
            text = text + ('' if joined or not text else ' ') + word
        return text

    def _trim(self, text: str) -> str:
        text = text[:LONGEST_LINE]
        return text.rstrip(HALF_CLUSTER_ENDS)

    def _with_gaps(self, text: str) -> str:
        """Letters and digits of a plate stand far apart."""
        return text.replace(' ', ' ' * self.rng.choice((1, 1, 2, 3, 4)))

    def _with_points(self, text: str) -> str:
        if self.language.code not in POINTS or self.rng.random() > 0.12:
            return text
        first, last, points, share = POINTS[self.language.code]
        return ''.join(
            char + (self.rng.choice(points) if first <= char <= last and self.rng.random() < share else '')
            for char in text
        )
