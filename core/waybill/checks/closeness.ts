/**
 * A name with one wrong character counts for this much: it decides between places that are alike
 * otherwise, and does not outweigh a name that is right (南沙区 of one city, 南山区 of another).
 */
const ONE_WRONG = 0.15;

/** 1 for equal names, `ONE_WRONG` where one character of at least three is wrong, otherwise 0. */
export function closeness(name: string, text: string): number {
	if (name === '' || text === '') return 0;
	if (name === text) return 1;
	const [a, b] = [[...name], [...text]];
	if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return 0;
	return isOneApart(a, b) ? ONE_WRONG : 0;
}

/** Whether one character was replaced, left out or put in. */
function isOneApart(a: readonly string[], b: readonly string[]): boolean {
	const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
	const at = longer.findIndex((char, i) => char !== shorter[i]);
	const skip = longer.length === shorter.length ? 1 : 0;
	return longer.slice(at + 1).join('') === shorter.slice(at + skip).join('');
}
