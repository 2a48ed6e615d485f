"""The languages of the recogniser as data: letters, digits, direction, text sources and fonts.

`held_fonts` are never used for training lines: the frozen evaluation set is rendered with them alone.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """One training language; `code` is the Tesseract name where one exists."""

    code: str
    name: str
    locales: tuple[str, ...]
    letters: str  # body of a regular expression class
    word_lists: tuple[str, ...]
    fonts: tuple[str, ...]
    held_fonts: tuple[str, ...]
    tesseract: tuple[str, ...]  # candidate models; the better one counts in comparisons
    digit_zero: int | None = None
    right_to_left: bool = False
    spaces_between_words: bool = True
    share: float = 1.0  # weight among the training lines
    plate_fonts: tuple[str, ...] = ()  # upright fonts of even strokes, as number plates have


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.replace('\n', ' ').split(';') if name.strip())


_LATIN_FONTS = _names('''DejaVu Sans;DejaVu Serif;DejaVu Sans Mono;Noto Sans;Noto Serif;Noto Sans Mono;
Liberation Sans;Liberation Mono;FreeSans;FreeSerif;Open Sans;Open Sans Condensed;Roboto;
Roboto Condensed;PT Sans;PT Sans Narrow;Arimo;Tinos;Cousine;Linux Libertine O;Linux Biolinum O;
Charis SIL;Noto Sans Display;Noto Serif Display;Cantarell;Nimbus Sans Narrow;URW Gothic''')

LANGUAGES = {
    language.code: language
    for language in (
        Language(
            'tha',
            'Thai',
            ('th',),
            r'\u0e01-\u0e5b',
            ('tha',),
            _names('''Arundina Sans;Arundina Sans Mono;Arundina Serif;FreeSerif;Garuda;Laksaman;Loma;
            Norasi;Noto Looped Thai;Noto Sans Thai;Noto Sans Thai;Noto Sans Thai;Noto Sans Thai UI;
            Purisa;Sawasdee;Tlwg Mono;Tlwg Typewriter;Tlwg Typist;Tlwg Typo;Umpush;Waree'''),
            ('Kinnari', 'Noto Serif Thai'),
            ('tha+eng', 'Thai+eng'),
            digit_zero=0xE50,
            spaces_between_words=False,
            share=5.0,
            plate_fonts=_names('''Arundina Sans;Garuda;Laksaman;Loma;Loma;Noto Looped Thai;Noto Sans Thai;
            Noto Sans Thai;Noto Sans Thai UI;Sawasdee;Tlwg Typo;Umpush;Waree;Waree'''),
        ),
        Language(
            'khm',
            'Khmer',
            ('km',),
            r'\u1780-\u17f9',
            ('khm',),
            _names('''Khmer Busra;Khmer Busra Bunong;Khmer Busra MOE;Khmer OS;Khmer OS Battambang;
            Khmer OS Bokor;Khmer OS Content;Khmer OS Fasthand;Khmer OS Freehand;Khmer OS Muol;
            Khmer OS Metal Chrieng;Khmer OS Muol Light;Khmer OS System;Khmer Oureang;Khmer Ratanakiri;
            Noto Sans Khmer;Noto Sans Khmer;Noto Sans Khmer UI;Noto Serif Khmer;Noto Serif Khmer'''),
            ('Khmer Mondulkiri', 'Khmer OS Siemreap'),
            ('khm+eng', 'Khmer+eng'),
            digit_zero=0x17E0,
            spaces_between_words=False,
            share=1.8,
        ),
        Language(
            'mya',
            'Burmese',
            ('my',),
            r'\u1000-\u104f',
            ('mya',),
            _names('''Myanmar Census;Myanmar Chatu;Myanmar Chatu Light;Myanmar Gantgaw;Myanmar Khyay;
            Myanmar Kuttar;Myanmar Nayone;Myanmar Njaun;Myanmar Pauklay;Myanmar Phetsot;
            Myanmar Ponenyet;Myanmar Sabae;Myanmar Sagar;Myanmar Sans Pro;Myanmar Square Light;
            Myanmar Tagu;Myanmar Thuriya;Myanmar Waso;Myanmar Yinmar;Myanmar3;Noto Sans Myanmar;
            Noto Sans Myanmar;Noto Sans Myanmar;Noto Sans Myanmar UI;Noto Serif Myanmar;Padauk;
            Padauk;Padauk Book'''),
            ('Pyidaungsu', 'Myanmar Sanpya'),
            ('mya+eng', 'Myanmar+eng'),
            digit_zero=0x1040,
            spaces_between_words=False,
            share=1.4,
        ),
        Language(
            'heb',
            'Hebrew',
            ('he',),
            r'\u05d0-\u05ea',
            ('heb',),
            _names('''Aharoni CLM;Arimo;Cousine;DejaVu Sans;Dorian CLM;Drugulin CLM;Ellinia CLM;
            Ezra SIL;Frank Ruehl CLM;FreeMono;FreeSans;FreeSerif;Hadasim CLM;Keter YG;
            Liberation Mono;Liberation Sans;Liberation Serif;Makabi YG;Miriam CLM;Miriam Mono CLM;
            Nachlieli CLM;Noto Sans Hebrew;Noto Sans Hebrew;Simple CLM;Taamey Frank CLM;Tinos;
            Yehuda CLM;Gladia CLM;Linux Libertine O;Hillel CLM;Shmulik CLM'''),
            ('David CLM', 'Noto Serif Hebrew'),
            ('heb+eng', 'Hebrew+eng'),
            right_to_left=True,
            share=0.9,
        ),
        Language(
            'amh',
            'Ethiopic',
            ('am', 'ti'),
            r'\u1200-\u137f',
            ('amh', 'tir'),
            _names('''Abyssinica SIL;Abyssinica SIL;Ethiopia Jiret;Ethiopic WashRa Bold;
            Ethiopic WashRa SemiBold;Ethiopic Yigezu Bisrat Goffer;Ethiopic Yigezu Bisrat Gothic;
            FreeSerif;Noto Sans Ethiopic;Noto Sans Ethiopic;Noto Sans Ethiopic;Ethiopic Hiwua'''),
            ('Noto Serif Ethiopic',),
            ('amh+eng', 'Ethiopic+eng'),
        ),
        Language(
            'hin',
            'Devanagari',
            ('hi', 'mr', 'ne'),
            r'\u0900-\u097f',
            ('hin', 'mar', 'nep'),
            _names('''Annapurna SIL;Chandas;Gargi;Kalimati;Nakula;Noto Sans Devanagari;
            Noto Sans Devanagari;Noto Sans Devanagari UI;Sahadeva;Samanata;Samyak Devanagari;Sarai;
            Aksharyogini2'''),
            ('Lohit Devanagari', 'Noto Serif Devanagari'),
            ('hin+eng', 'Devanagari+eng'),
            digit_zero=0x966,
            share=1.0,
        ),
        Language(
            'ara',
            'Arabic',
            ('ar', 'fa'),
            r'\u0620-\u06ff',
            ('ara', 'fas'),
            _names('''AlArabiya;Amiri;Amiri;DejaVu Sans;DejaVu Sans Mono;FreeMono;FreeSerif;Furat;
            Harmattan;Homa;KacstArt;KacstLetter;KacstNaskh;KacstOffice;KacstOne;KacstPen;KacstScreen;
            KacstTitle;Lateef;Lemonada;Noto Kufi Arabic;Noto Naskh Arabic;Noto Naskh Arabic;
            Noto Sans Arabic;Noto Sans Arabic;Noto Sans Arabic UI;Noto Naskh Arabic UI;
            PakType Naskh Basic;Petra;Scheherazade;Tholoth;Titr;mry_KacstQurn;AlYarmook;Sharjah'''),
            ('KacstBook', 'Nazli'),
            ('ara+eng', 'Arabic+eng'),
            digit_zero=0x660,
            right_to_left=True,
            share=1.4,
        ),
        Language(
            'kor',
            'Hangul',
            ('ko',),
            r'\uac00-\ud7a3',
            ('kor',),
            _names('''BM DoHyeon;BM HANNA Air;BM JUA_TTF;Baekmuk Batang;Baekmuk Dotum;Baekmuk Gulim;
            Baekmuk Headline;LexiGulim;NanumBarunGothic;NanumBarunpen;NanumGothic;NanumGothicCoding;
            NanumSquare;NanumSquareRound;Noto Sans CJK KR;Noto Sans CJK KR;Noto Serif CJK KR;UnBatang;
            UnGraphic;UnGungseo;UnPilgi;UnShinmun;BM YEONSUNG;Nanum Pen Script'''),
            ('NanumMyeongjo', 'UnDotum'),
            ('kor+eng', 'Hangul+eng'),
            share=1.1,
        ),
        Language(
            'rus',
            'Russian',
            ('ru',),
            r'\u0400-\u045f',
            ('rus',),
            _LATIN_FONTS,
            ('PT Serif', 'Liberation Serif'),
            ('rus+eng', 'Cyrillic+eng'),
            share=0.5,
        ),
        Language(
            'ukr',
            'Ukrainian',
            ('uk',),
            r'\u0400-\u0491',
            ('ukr',),
            _LATIN_FONTS,
            ('PT Serif', 'Liberation Serif'),
            ('ukr+eng', 'Cyrillic+eng'),
            share=0.4,
        ),
        Language(
            'lat',
            'Latin',
            ('fr', 'de', 'es', 'pl', 'cs', 'tr', 'pt', 'it', 'sv'),
            r'A-Za-z\u00c0-\u024f',
            ('eng', 'fra', 'deu', 'spa', 'pol', 'tur', 'ces', 'por', 'ita'),
            _LATIN_FONTS,
            ('Carlito', 'PT Serif'),
            ('eng', 'Latin'),
            share=0.6,
        ),
        Language(
            'vie',
            'Vietnamese',
            ('vi',),
            r'A-Za-z\u00c0-\u01b0\u1ea0-\u1ef9',
            ('vie',),
            _names('''Arimo;Cantarell;Charis SIL;Cousine;DejaVu Sans;DejaVu Serif;FreeSans;FreeSerif;
            Lato;Liberation Mono;Liberation Sans;Liberation Serif;Noto Sans;Noto Sans;Noto Serif;
            Noto Sans Display;Noto Sans Mono;Roboto;Roboto Condensed;Tinos;Linux Biolinum O'''),
            ('Inter', 'Gentium Plus'),
            ('vie', 'Vietnamese'),
            share=1.5,
        ),
    )
}
