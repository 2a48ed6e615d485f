import { OcrError } from '../../errors';

const REASONS: Readonly<Record<number, readonly [what: string, advice: string]>> = {
	401: ['asks for a sign-in', 'Use an address that needs no sign-in, or a pre-signed one.'],
	403: [
		'refuses access to the file',
		'Check that the file is public; a pre-signed address may have run out.',
	],
	404: ['does not have the file', 'Check the address.'],
	410: ['no longer has the file', 'Check the address.'],
	429: ['asks to wait: too many requests', 'Try again later.'],
};

/** A status other than success, in words. */
export function explainStatus(status: number, host: string): OcrError {
	const [what, advice] = REASONS[status] ?? [
		status >= 500 ? 'cannot deliver the file at the moment' : 'does not deliver the file',
		status >= 500 ? 'Try again later.' : 'Check the address.',
	];
	return new OcrError('download', `${host} ${what} (HTTP status ${status}).`, {
		description: advice,
	});
}
