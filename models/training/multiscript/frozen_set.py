"""The frozen evaluation set: held-back fonts, its own seed, never used in training.

`python -m multiscript.frozen_set --work DIR` writes DIR/frozen/{photo,clean}_CODE. The definition below is
frozen; a change gets a new VERSION and new numbers for every model that is compared.
"""

import argparse
from pathlib import Path

from .languages import LANGUAGES
from .render import FROZEN_SEED, render_lines, take
from .shards import write_shard

# 3 has the plates, the wide gaps and the smaller cards of today's renderer; 2 was drawn before them, and 1
# depended on the order of a set and cannot be drawn again.
VERSION = 3
PARTS = {
    'photo': {'lines': 200, 'options': {'held': True}},  # the augmentations of training
    'clean': {'lines': 100, 'options': {'held': True, 'clean': True}},  # scans at 200 dpi and more
    'plate': {'lines': 300, 'options': {'held': True, 'kind': 'plate'}, 'languages': ('tha',)},
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--work', type=Path, required=True)
    options = parser.parse_args()
    folder = options.work / 'frozen'
    folder.mkdir(parents=True, exist_ok=True)
    for part, definition in PARTS.items():
        for language in definition.get('languages', LANGUAGES):
            lines = render_lines(language, FROZEN_SEED, options.work / 'text', definition['options'])
            print(
                part,
                language,
                write_shard(folder / f'{part}_{language}', take(lines, definition['lines'])),
                flush=True,
            )


if __name__ == '__main__':
    main()
