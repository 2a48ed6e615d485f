"""Text <-> label: what the CTC output spells, and how the text comes back out of it.

Labels run from left to right over the picture, so that CTC stays monotonic:
- NFC, zero-width characters out, look-alike punctuation folded, one kind of space.
- Hebrew and Arabic: points dropped, visual order by the bidi algorithm with a right-to-left base.
- Hangul syllables as conjoining jamo (67 classes instead of 11 172); NFC joins them again.
- Thai, Khmer, Burmese, Devanagari: clusters keep the storage order (a cluster spans several time steps,
  the network sees all of it), with the signs of a cluster in one canonical order.
"""

import re
import unicodedata

from bidi.algorithm import get_display

INVISIBLE = re.compile('[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u17b4\u17b5]')
SPACES = re.compile(r'\s+')
FOLDED = {
    '’': "'",
    '‘': "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '…': '...',
    '\u00a0': ' ',
    '׳': "'",
    '״': '"',
    '־': '-',
    '٪': '%',
    '·': '•',
    '৷': '।',
}
POINTS = {
    'ara': re.compile('[\u064b-\u065f\u0670\u06d6-\u06ed\u0640]'),
    'heb': re.compile('[\u0591-\u05bd\u05bf-\u05c7]'),
}
# Thai marks: vowel or sign above/below first, then the tone mark.
THAI_TONE_FIRST = re.compile('([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e3a])')
BURMESE_SIGNS = re.compile('[\u102b-\u1038\u103a-\u103e]+')
# Unicode Technical Note 11: medials, vowel e, upper vowels, lower vowels, aa, signs above, below, after.
BURMESE_ORDER = {
    sign: rank
    for rank, sign in enumerate(
        '\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1033\u1034\u1035\u1032\u102f\u1030\u102b\u102c\u1036\u1037\u1038'
    )
}
MIRRORED = str.maketrans('()[]{}<>', ')(][}{><')
LEFT_TO_RIGHT_RUNS = (
    re.compile(
        r"[A-Za-z\u00c0-\u024f0-9\u0660-\u0669\u06f0-\u06f9]+(?:[^\u0590-\u08ff]*[A-Za-z\u00c0-\u024f0-9\u0660-\u0669\u06f0-\u06f9]+)*"
    ),
    re.compile(
        r'[A-Za-z]+(?:[^\u0590-\u08ff]*[A-Za-z0-9]+)*|[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/+-][0-9\u0660-\u0669\u06f0-\u06f9]+)*'
    ),
    re.compile(
        r'[A-Za-z]+(?:[^\u0590-\u08ff]*[A-Za-z0-9]+)*|[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/][0-9\u0660-\u0669\u06f0-\u06f9]+)*'
    ),
)


def normalise(text: str, language: str) -> str:
    """Canonical logical text: the form in which truth and reading are compared."""
    text = unicodedata.normalize('NFC', INVISIBLE.sub('', text))
    text = ''.join(FOLDED.get(char, char) for char in text)
    text = text.replace('\u0e4d\u0e32', '\u0e33').replace('\u0e40\u0e40', '\u0e41')
    text = THAI_TONE_FIRST.sub(r'\2\1', text)
    if language == 'mya':
        text = unicodedata.normalize('NFC', BURMESE_SIGNS.sub(_order_burmese, text))
    if language in POINTS:
        text = POINTS[language].sub('', text)
    return SPACES.sub(' ', text).strip()


def _order_burmese(match: re.Match) -> str:
    """Sort the signs of a cluster; an asat keeps its sign and so cuts the sequence."""
    return ''.join(
        ''.join(sorted(part, key=lambda sign: BURMESE_ORDER.get(sign, 99)))
        for part in re.split('(\u103a)', match.group())
    )


def to_label(text: str, language: str) -> str:
    """Logical text -> label string (characters in the order of the time steps)."""
    text = normalise(text, language)
    if language in POINTS:
        return get_display(text, base_dir='R')
    if language == 'kor':
        return ''.join(
            unicodedata.normalize('NFD', char) if '\uac00' <= char <= '\ud7a3' else char for char in text
        )
    return text


def from_label(label: str) -> str:
    """Label string -> logical text; a line with mostly right-to-left letters is turned back."""
    text = unicodedata.normalize('NFC', label)
    right_to_left = sum('\u0590' <= char <= '\u08ff' for char in text)
    if right_to_left * 2 > sum(char.isalpha() for char in text):
        return to_logical(text)
    return text


def to_logical(visual: str) -> str:
    """Invert the bidi algorithm: the candidate whose display is `visual`, else the plain double display."""
    plain = get_display(visual, base_dir='R')
    candidates = [plain]
    for runs in LEFT_TO_RIGHT_RUNS:
        turned = visual[::-1].translate(MIRRORED)
        candidates.append(runs.sub(lambda run: run.group()[::-1].translate(MIRRORED), turned))
    for candidate in candidates:
        if get_display(candidate, base_dir='R') == visual:
            return candidate
    return plain
