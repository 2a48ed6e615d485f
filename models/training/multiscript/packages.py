"""Debian packages that fonts and texts come from. Nothing else is downloaded for the data."""

TOOLS = ('python3-gi', 'python3-gi-cairo', 'gir1.2-pango-1.0', 'fontconfig', 'tesseract-ocr')

# package -> licence as its Debian copyright file states it
FONTS = {
    'fonts-noto-core': 'OFL-1.1',
    'fonts-noto-extra': 'OFL-1.1',
    'fonts-noto-ui-core': 'OFL-1.1',
    'fonts-noto-cjk': 'OFL-1.1',
    'fonts-thai-tlwg': 'GPL-2+ with font exception',
    'fonts-arundina': 'Vera-like licence, LPPL',
    'fonts-khmeros': 'LGPL-2.1+',
    'fonts-sil-mondulkiri': 'OFL-1.1',
    'fonts-sil-mondulkiri-extra': 'OFL-1.1',
    'fonts-sil-padauk': 'OFL-1.1',
    'fonts-myanmar': 'OFL-1.1, GPL-3+ or Apache-2.0, by family',
    'culmus': 'GPL-2 with font exception',
    'culmus-fancy': 'GPL-2 with font exception',
    'fonts-sil-ezra': 'OFL-1.1',
    'fonts-ldco': 'OFL-1.1',
    'fonts-sil-abyssinica': 'OFL-1.1',
    'fonts-senamirmir-washra': 'OFL-1.1',
    'fonts-lohit-deva': 'OFL-1.1',
    'fonts-deva-extra': 'GPL-2+',
    'fonts-sil-annapurna': 'OFL-1.1',
    'fonts-hosny-amiri': 'OFL-1.1',
    'fonts-kacst': 'GPL-2',
    'fonts-kacst-one': 'GPL-2',
    'fonts-arabeyes': 'GPL-2',
    'fonts-farsiweb': 'GPL-2+',
    'fonts-paktype': 'GPL-2',
    'fonts-sil-lateef': 'OFL-1.1',
    'fonts-sil-harmattan': 'OFL-1.1',
    'fonts-sil-scheherazade': 'OFL-1.1',
    'fonts-lemonada': 'OFL-1.1',
    'fonts-nanum': 'OFL-1.1',
    'fonts-nanum-extra': 'OFL-1.1',
    'fonts-unfonts-core': 'GPL-2',
    'fonts-unfonts-extra': 'GPL-2',
    'fonts-baekmuk': 'Baekmuk licence (permissive)',
    'fonts-lexi-gulim': 'GPL-2',
    'fonts-woowa-bm': 'OFL-1.1',
    'fonts-paratype': 'ParaType Free Font Licence',
    'fonts-dejavu': 'Bitstream Vera licence',
    'fonts-liberation2': 'OFL-1.1',
    'fonts-freefont-ttf': 'GPL-3+ with font exception',
    'fonts-roboto': 'Apache-2.0',
    'fonts-lato': 'OFL-1.1',
    'fonts-open-sans': 'Apache-2.0',
    'fonts-croscore': 'OFL-1.1',
    'fonts-linuxlibertine': 'OFL-1.1 or GPL-2+',
    'fonts-sil-charis': 'OFL-1.1',
    'fonts-sil-gentiumplus': 'OFL-1.1',
    'fonts-inter': 'OFL-1.1',
    'fonts-crosextra-carlito': 'OFL-1.1',
    'fonts-cantarell': 'OFL-1.1',
    'fonts-urw-base35': 'AGPL-3 with font exception',
}

WORD_LISTS = 'Apache-2.0'  # tesseract-ocr-*: the dictionaries inside the trained data
TESSERACT_LANGUAGES = (
    'tha',
    'khm',
    'mya',
    'heb',
    'amh',
    'tir',
    'hin',
    'mar',
    'nep',
    'ara',
    'fas',
    'kor',
    'rus',
    'ukr',
    'eng',
    'fra',
    'deu',
    'spa',
    'pol',
    'vie',
    'tur',
    'ces',
    'por',
    'ita',
)
TESSERACT_SCRIPTS = (
    'thai',
    'khmr',
    'mymr',
    'hebr',
    'ethi',
    'deva',
    'arab',
    'hang',
    'cyrl',
    'viet',
    'latn',
)

# unpacked, not installed; pattern -> licence
CATALOGUES = {
    'libreoffice-l10n-{}': 'MPL-2.0',
    'firefox-esr-l10n-{}': 'MPL-2.0',
}
CATALOGUE_LOCALES = (
    'th',
    'km',
    'my',
    'he',
    'am',
    'hi',
    'mr',
    'ne',
    'ar',
    'fa',
    'ko',
    'ru',
    'uk',
    'fr',
    'de',
    'es',
    'es-es',
    'vi',
    'pl',
    'cs',
    'tr',
    'pt',
    'pt-br',
    'it',
    'sv',
    'sv-se',
)
CATALOGUES_OF_ALL_LOCALES = {
    'libkf5i18n-data': 'LGPL-2+',
    'iso-codes': 'LGPL-2.1+',
    'gimp-data': 'GPL-3+',
}


def installed() -> list[str]:
    """Packages that must be installed."""
    return [
        *TOOLS,
        *FONTS,
        *(f'tesseract-ocr-{language}' for language in TESSERACT_LANGUAGES),
        *(f'tesseract-ocr-script-{script}' for script in TESSERACT_SCRIPTS),
    ]


def unpacked() -> list[str]:
    """Packages that are only downloaded and unpacked; names that a release lacks are skipped."""
    names = [pattern.format(locale) for pattern in CATALOGUES for locale in CATALOGUE_LOCALES]
    return names + list(CATALOGUES_OF_ALL_LOCALES)
