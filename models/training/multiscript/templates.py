"""Fill the slots of card templates: `{province}` from the word lists, `{d4}` four digits, `{day}` and so on."""

import random
import re
from collections.abc import Callable
from types import ModuleType

from babel import Locale

from .numbers import amount, digits

SLOT = re.compile(r'\{(\w+)\}')
ENGLISH_MONTHS = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.'.split()
DEEPEST = 6


class TemplateFiller:
    """Expands templates of one language."""

    def __init__(self, rng: random.Random, locale: str, words: list[str], cards: ModuleType | None):
        self.rng = rng
        self.lists: dict[str, list[str]] = dict(cards.WORDS) if cards else {}
        calendar = Locale.parse(locale)
        self.lists['month'] = list(calendar.months['format']['wide'].values())
        self.lists['shortmonth'] = list(calendar.months['format']['abbreviated'].values())
        self.lists['weekday'] = list(calendar.days['format']['wide'].values())
        self.lists['territory'] = list(calendar.territories.values())
        self.lists['enmonth'] = ENGLISH_MONTHS
        short = [word for word in words if 2 <= len(word) <= 9]
        self.lists['word'] = short
        pick = rng.randint
        self.makers: dict[str, Callable[[], str]] = {
            'day': lambda: str(pick(1, 31)),
            'small': lambda: str(pick(1, 19)),
            'digit': lambda: str(pick(1, 9)),
            'year': lambda: str(pick(1930, 2040)),
            'byear': lambda: str(pick(2470, 2590)),
            'number': lambda: str(pick(1, 9999)),
            'num': lambda: amount(rng),
            'house': lambda: str(pick(1, 999)) + rng.choice(('', f'/{pick(1, 99)}')),
            'dots': lambda: f'{pick(1, 31):02d}.{pick(1, 12):02d}.{pick(1930, 2040)}',
            'slashes': lambda: f'{pick(1, 31):02d}/{pick(1, 12):02d}/{pick(1930, 2040)}',
            'id': self._thai_number,
            'Word': lambda: rng.choice(short).capitalize(),
            'NAME': lambda: self.fill('{name}').upper(),
        }

    def _thai_number(self) -> str:
        groups = [digits(self.rng, count) for count in (1, 4, 5, 2, 1)]
        return self.rng.choice((' ', ' ', '-', '')).join(groups)

    def _slot(self, match: re.Match) -> str:
        name = match.group(1)
        if name in self.lists:
            return self.rng.choice(self.lists[name])
        if name in self.makers:
            return self.makers[name]()
        if re.fullmatch(r'd\d+', name):
            return digits(self.rng, int(name[1:]))
        raise KeyError(f'unknown slot {name}')

    def fill(self, template: str) -> str:
        for _ in range(DEEPEST):
            if '{' not in template:
                break
            template = SLOT.sub(self._slot, template)
        return template
