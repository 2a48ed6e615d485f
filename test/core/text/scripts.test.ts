import { scriptsOf } from '../../../core/text/scripts';

it.each([
	['Année 2024, 12 €', ['Latn']],
	['漢字かなカナ漢', ['Hani', 'Hira', 'Kana']],
	['ไทย abc de', ['Latn', 'Thai']],
	['12:30 !', []],
])('sees in %s the scripts %j', (text, scripts) => {
	expect(scriptsOf(text)).toEqual(scripts);
});
