"""Every card template can be filled."""

import random

import pytest

from multiscript.cards import CARDS
from multiscript.languages import LANGUAGES
from multiscript.templates import TemplateFiller


@pytest.mark.parametrize('language', list(CARDS))
def test_templates_fill_completely(language: str) -> None:
    cards = CARDS[language]
    filler = TemplateFiller(random.Random(1), LANGUAGES[language].locales[0], ['word', 'other'], cards)
    for template in (*cards.TEMPLATES, *cards.PLATES):
        text = filler.fill(template)
        assert text and '{' not in text
