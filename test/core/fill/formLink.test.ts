import { formLink } from '../../../core/fill/formLink';

it('puts values behind the labels of a form, so that n8n fills them in', () => {
	const link = formLink('https://n8n.example.com/form/8f1c', [
		['Given names', 'Mina Rose'],
		['姓', '张 & Co'],
	]);
	const { searchParams, search } = new URL(link);
	expect(searchParams.get('Given names')).toBe('Mina Rose');
	expect(searchParams.get('姓')).toBe('张 & Co');
	expect(search).not.toContain('+');
});

it.each(['form/8f1c', 'javascript:alert(1)', ''])('refuses the address "%s"', (address) => {
	expect(() => formLink(address, [])).toThrow('cannot be used');
});
