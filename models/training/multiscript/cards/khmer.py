"""Cambodian identity cards and addresses. Names of provinces are public facts."""

SHARE = 0.26  # of the lines in this language
PLATE_SHARE = 0.06  # of these, lines of number plates
LOCAL_DIGITS = 0.4
TEMPLATES = (
    'ព្រះរាជាណាចក្រកម្ពុជា',
    'ជាតិ សាសនា ព្រះមហាក្សត្រ',
    'អត្តសញ្ញាណប័ណ្ណសញ្ជាតិខ្មែរ',
    'គោត្តនាមនិងនាម: {family} {given}',
    'គោត្តនាមនិងនាម៖ {family} {given}',
    '{family} {given}',
    '{family} {given}',
    '{enname} {enname}',
    'ថ្ងៃខែឆ្នាំកំណើត: {dots}',
    'ថ្ងៃខែឆ្នាំកំណើត: {dots} ភេទ: {sex}',
    'ថ្ងៃខែឆ្នាំកំណើត៖ {dots} ភេទ៖ {sex} កម្ពស់៖ 1{d2} ស.ម',
    'ភេទ: {sex} កម្ពស់: 1{d2} ស.ម',
    'ទីកន្លែងកំណើត: {commune}{word} {district}{word} {provkind}{province}',
    'ទីកន្លែងកំណើត: {district}{word} {province}',
    'អាសយដ្ឋាន: ផ្ទះ{house} ផ្លូវ{small} {village}{word}',
    'អាសយដ្ឋាន: {village}{word} {commune}{word}',
    'ភូមិ{word} {commune}{word} {district}{word}',
    '{commune}{word} {district}{word} {provkind}{province}',
    '{commune}{word} {district}{word}',
    '{provkind}{province}',
    '{province}',
    'សុពលភាព: {dots} ដល់ថ្ងៃ {dots}',
    'សុពលភាព៖ {dots} ដល់ថ្ងៃ {dots}',
    'ភិនភាគ: {mark}',
    'ភិនភាគ៖ {mark}',
    '{mark}',
    'ថ្ងៃទី{day} ខែ{month} ឆ្នាំ{year}',
    '{day} {month} {year}',
    'ថ្ងៃ{weekday} ទី{day} ខែ{month} ឆ្នាំ{year}',
    '{d9}',
    '{d9}({digit})',
    'លេខ {d9}',
    'ផ្ទះលេខ {house} ផ្លូវ {d3} រាជធានីភ្នំពេញ',
    'ទូរស័ព្ទ: 0{d2} {d3} {d3}',
    'តម្លៃ {num} រៀល',
    '{num}៛',
    'ប័ណ្ណបើកបរ',
    'លិខិតឆ្លងដែន',
    'សញ្ជាតិ ខ្មែរ',
    'មុខរបរ {word}',
    'ឈ្មោះ {family} {given}',
    'នាយកដ្ឋានអត្តសញ្ញាណកម្ម',
    'ក្រសួងមហាផ្ទៃ',
    'អគ្គស្នងការដ្ឋាននគរបាលជាតិ',
)
PLATES = ('{province}', '{digit}{letter} {d4}', '{digit}{letter}{letter} {d4}', 'ភ្នំពេញ')
WORDS = {
    'family': (
        '''ចាន់ សុខ គឹម លី ហេង ជា ឈឹម ស៊ឹម ម៉ៅ នួន កែវ ទេព ប៊ុន យឹម ញឹម អ៊ុក អ៊ុំ ឡុង សេង ហុង តាន់ ងួន ឃុន រស់ ពេជ្រ វង្ស អ៊ិន
        ឌុច ប៉ែន ម៉ែន ឆាយ ឈុន ផាន់ នុត ហ៊ុន ស ពៅ ជួន ឡាយ'''
    ).split(),
    'given': (
        '''សុភា ស្រីមុំ ដារ៉ា វិចិត្រ បុប្ផា សុវណ្ណ រតនា ច័ន្ទធូ ពិសិដ្ឋ វណ្ណៈ សំណាង កុសល មករា សុផល វាសនា ណារ៉ុង ផល្លា ស្រីនាង រដ្ឋា
        សុខា ធីតា ម៉ាលី គន្ធា បញ្ញា សេរី ច័ន្ទត្រា ឧត្តម ឫទ្ធី វុទ្ធី ចរិយា លក្ខិណា សុជាតា ស្រីពេជ្រ វីរៈ ភារុណ ឌីណា អេងហុង អូន'''
    ).split(),
    'enname': 'CHAN SOK KIM LY HENG SOPHEA DARA BOPHA SOVANN RATANA PISETH KOSAL SREYMOM VICHET PHALLA CHEA NUON'.split(),
    'sex': ['ប្រុស', 'ស្រី'],
    'village': ['ភូមិ', 'ក្រុម', 'ភូមិថ្មី'],
    'commune': ['ឃុំ', 'សង្កាត់'],
    'district': ['ស្រុក', 'ខណ្ឌ', 'ក្រុង'],
    'provkind': ['ខេត្ត', 'រាជធានី', ''],
    'mark': (
        '''ប្រជ្រុយចំ{digit}ស.ម លើចិញ្ចើមខាងឆ្វេង|ស្លាកស្នាមលើថ្ងាសខាងស្តាំ|ប្រជ្រុយក្រោមបបូរមាត់ខាងស្តាំ|ប្រជ្រុយលើថ្ពាល់ខាងឆ្វេង
        |ស្នាមចំ{digit}ស.ម ក្រោមភ្នែកខាងឆ្វេង|ប្រជ្រុយចំកន្ទុយភ្នែកស្តាំ|ស្លាកស្នាមចំ{digit}ស.ម លើច្រមុះ|ប្រជ្រុយលើចង្កាខាងស្តាំ'''
    )
    .replace('\n', '')
    .split('|'),
    'letter': list('ABCDEFGHJKLMNPQRSTUVWXYZ'),
    'province': (
        '''ភ្នំពេញ បន្ទាយមានជ័យ បាត់ដំបង កំពង់ចាម កំពង់ឆ្នាំង កំពង់ស្ពឺ កំពង់ធំ កំពត កណ្តាល កែប កោះកុង ក្រចេះ មណ្ឌលគិរី ឧត្តរមានជ័យ ប៉ៃលិន
        ព្រះសីហនុ ព្រះវិហារ ពោធិ៍សាត់ ព្រៃវែង រតនគិរី សៀមរាប ស្ទឹងត្រែង ស្វាយរៀង តាកែវ ត្បូងឃ្មុំ'''
    ).split(),
}
