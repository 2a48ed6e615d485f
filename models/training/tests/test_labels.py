"""Texts come back in correct Unicode order from their labels."""

import pytest

from multiscript.charset import Charset, build
from multiscript.labels import from_label, normalise, to_label

CHARSET = Charset(build())
LINES = [
    ('tha', 'นายสมชาย ใจดี ๑๒๓ ม.ค. 2530'),
    ('khm', 'អត្តសញ្ញាណប័ណ្ណសញ្ជាតិខ្មែរ'),
    ('mya', '၁၂/ကမန(နိုင်)၁၂၃၄၅၆ ဗုဒ္ဓ'),
    ('hin', 'राष्ट्रीय क्षमता १२'),
    ('heb', 'שלום (2024) עולם'),
    ('ara', 'مرحبا 12.5 بالعالم World'),
    ('kor', '대한민국 한글 값'),
    ('amh', 'ሰላም ለዓለም።'),
    ('vie', 'Nguyễn Thị Ước - 12/3/1990'),
    ('rus', 'Съешь ещё этих булок №5'),
]


@pytest.mark.parametrize('language,text', LINES)
def test_label_round_trip(language: str, text: str) -> None:
    classes = CHARSET.encode(to_label(text, language))
    assert classes is not None
    steps = [step for number in classes for step in (0, number, number)]
    assert from_label(CHARSET.decode(steps)) == normalise(text, language)


def test_stacked_consonant_is_one_class() -> None:
    assert len(CHARSET.encode('ខ្មែ')) == 3  # kho, coeng mo, vowel
    assert len(CHARSET.encode('ဗုဒ္ဓ')) == 4
    assert len(CHARSET.encode('क्षम')) == 3


def test_hangul_becomes_jamo() -> None:
    assert to_label('한', 'kor') == '\u1112\u1161\u11ab'


def test_right_to_left_label_runs_from_left_to_right() -> None:
    assert to_label('אב 12', 'heb') == '12 בא'


def test_points_and_invisible_characters_drop_out() -> None:
    assert normalise('שָׁלוֹם\u200f', 'heb') == 'שלום'
    assert normalise('كتـــاب\u064b', 'ara') == 'كتاب'


def test_thai_marks_get_one_order() -> None:
    assert normalise('ท\u0e35\u0e48', 'tha') == normalise('ท\u0e48\u0e35', 'tha')
    assert normalise('น\u0e4d\u0e32', 'tha') == 'น\u0e33'


def test_burmese_signs_follow_technical_note_11() -> None:
    assert normalise('က\u102f\u102d', 'mya') == 'က\u102d\u102f'
    assert normalise('က\u1031\u103b', 'mya') == 'က\u103b\u1031'


def test_unknown_character_has_no_class() -> None:
    assert CHARSET.encode('漢') is None


def test_charset_is_unique_and_ordered() -> None:
    symbols = build()
    assert len(symbols) == len(set(symbols))
    assert symbols == build()
