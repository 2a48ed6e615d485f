"""Collect word lists and sentences by language: `python -m multiscript.prepare --work DIR [--install]`.

Writes DIR/text/CODE.words and DIR/text/CODE.sentences.
"""

import argparse
import random
import re
import subprocess
import unicodedata
from pathlib import Path

from . import packages
from .catalogues import read_catalogues
from .languages import LANGUAGES, Language

TESSDATA = Path('/usr/share/tesseract-ocr/5/tessdata')
# Signs of the older Zawgyi encoding; its words would teach wrong labels.
ZAWGYI = re.compile(
    '[\u1060-\u109f\u1022]|^[\u1031\u102b-\u103e]|\u102f\u102d|\u103a[\u102b-\u1030\u103b-\u103e]'
    '|\u1039[^\u1000-\u1021]|[^\u1000-\u1021\u103b-\u103e\u1025\u1027\u1029\u103f\u104e]\u1031|\u1031[\u103b-\u103e]'
)
LONGEST_WORD = 24
LONGEST_SENTENCE = 400


def install() -> None:
    """Install the Debian packages (needs root)."""
    subprocess.run(['apt-get', 'update'], check=True)
    subprocess.run(['apt-get', 'install', '-y', '--no-install-recommends', *packages.installed()], check=True)


def missing_packages() -> list[str]:
    query = ['dpkg-query', '-W', '-f', '${Package} ${Status}\\n']
    listing = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    present = {line.split()[0] for line in listing.splitlines() if line.endswith('install ok installed')}
    return [name for name in packages.installed() if name not in present]


def unpack(work: Path) -> Path:
    """Download and unpack the catalogue packages once."""
    archives, root = work / 'debs', work / 'unpacked'
    archives.mkdir(parents=True, exist_ok=True)
    for name in packages.unpacked():
        if not list(archives.glob(f'{name}_*.deb')):
            subprocess.run(['apt-get', 'download', '-q', name], cwd=archives, check=False)
    if not root.exists():
        for archive in sorted(archives.glob('*.deb')):
            subprocess.run(['dpkg', '-x', archive, root], check=True)
    return root


def word_list(name: str, work: Path) -> list[str]:
    """Words of the dictionary inside Tesseract's data."""
    folder = work / 'dawg'
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / f'{name}.words'
    if not out.exists():
        prefix = f'{folder}/{name}.'
        subprocess.run(
            ['combine_tessdata', '-u', TESSDATA / f'{name}.traineddata', prefix],
            check=True,
            capture_output=True,
        )
        dawg = [f'{prefix}lstm-unicharset', f'{prefix}lstm-word-dawg', out]
        subprocess.run(['dawg2wordlist', *dawg], check=True, capture_output=True)
    return out.read_text(encoding='utf8', errors='ignore').split('\n')


def is_word(word: str, language: Language) -> bool:
    """True for 1 to 24 characters, nine tenths of them letters of the language, not starting with a mark."""
    if not 1 <= len(word) <= LONGEST_WORD or unicodedata.category(word[0])[0] == 'M':
        return False
    if language.code == 'mya' and ZAWGYI.search(word):
        return False
    return len(re.findall(f'[{language.letters}]', word)) >= 0.9 * len(word)


def is_sentence(text: str, language: Language) -> bool:
    if not 2 <= len(text) <= LONGEST_SENTENCE:
        return False
    if language.code == 'mya' and re.search('[\u1060-\u109f]', text):
        return False
    return len(re.findall(f'[{language.letters}]', text)) > 0.55 * len(text)


def collect(language: Language, work: Path, root: Path) -> tuple[int, int]:
    """Write the text files of a language; returns the numbers of words and sentences."""
    clean = lambda text: unicodedata.normalize('NFC', text.strip())  # noqa: E731
    words = {clean(word) for name in language.word_lists for word in word_list(name, work)}
    words = sorted(word for word in words if word and is_word(word, language))
    sentences = {clean(text) for text in read_catalogues(root, language.locales)}
    sentences = sorted(text for text in sentences if is_sentence(text, language))
    order = random.Random(1)
    for name, lines in (('words', words), ('sentences', sentences)):
        order.shuffle(lines)
        (work / 'text').mkdir(exist_ok=True)
        (work / 'text' / f'{language.code}.{name}').write_text('\n'.join(lines), encoding='utf8')
    return len(words), len(sentences)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--install', action='store_true', help='install the Debian packages first')
    options = parser.parse_args()
    if options.install:
        install()
    if missing := missing_packages():
        raise SystemExit(f'Install first (or pass --install): apt-get install {" ".join(missing)}')
    root = unpack(options.work)
    for language in LANGUAGES.values():
        words, sentences = collect(language, options.work, root)
        print(f'{language.code}: {words} words, {sentences} sentences', flush=True)


if __name__ == '__main__':
    main()
