"""Sentences out of translation catalogues: gettext .mo files and Firefox language packs."""

import re
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

MO_MAGIC = 0x950412DE
PLACEHOLDERS = re.compile(r'<[^>]*>|\{[^}]*\}|%[-\d.$]*[a-zA-Z]+|\$[\w(]+\)?|\\.|[_~&](?=\w)')


def strip_placeholders(text: str) -> str:
    return re.sub(r'\s+', ' ', PLACEHOLDERS.sub('', text)).strip()


def read_mo(path: Path) -> Iterator[str]:
    """Translations of a little-endian .mo file."""
    data = path.read_bytes()
    if len(data) < 20 or struct.unpack_from('<I', data)[0] != MO_MAGIC:
        return
    count, _, table = struct.unpack_from('<III', data, 8)
    for row in range(count):
        length, start = struct.unpack_from('<II', data, table + 8 * row)
        yield from data[start : start + length].decode('utf8', 'ignore').split('\0')


def read_language_pack(path: Path) -> Iterator[str]:
    """Values of the .ftl and .properties files of a language pack."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith(('.ftl', '.properties')):
                continue
            for line in archive.read(name).decode('utf8', 'ignore').splitlines():
                if line.startswith('#'):
                    continue
                if '=' in line:
                    yield line.split('=', 1)[1]
                elif line.startswith('    '):
                    yield line


def read_catalogues(root: Path, locales: tuple[str, ...]) -> Iterator[str]:
    """Every translated text of the unpacked packages under `root` in one of the locales."""
    for locale in locales:
        for catalogue in sorted(root.rglob(f'{locale}/LC_MESSAGES/*.mo')):
            yield from map(strip_placeholders, read_mo(catalogue))
        for pack in sorted(root.rglob(f'langpack-{locale}*@*.xpi')):
            yield from map(strip_placeholders, read_language_pack(pack))
