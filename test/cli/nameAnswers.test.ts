import { nameAnswers } from '../../cli/nameAnswers';

it.each([
	[
		['a.png', 'scans/b.pdf'],
		['a', 'b'],
	],
	[
		['x/a.png', 'y/a.png', 'a.pdf'],
		['a', 'a-2', 'a-3'],
	],
	[
		['a-2.png', 'a.png', 'a.jpg'],
		['a-2', 'a', 'a-3'],
	],
	[
		['Note.png', 'note.png'],
		['Note', 'note-2'],
	],
	[['page.1.png'], ['page.1']],
])('names the answers to %j', (files, names) => {
	expect(nameAnswers(files)).toEqual(names);
});
