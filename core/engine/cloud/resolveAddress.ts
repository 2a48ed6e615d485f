import { OcrError } from '../../errors';
import type { CloudPlace } from './access/types';

/**
 * The address of a file as the cloud takes it: http(s), percent-encoded. `obs://bucket/key` becomes
 * the address of the object in the region of the service.
 * @throws OcrError address
 */
export function resolveAddress(typed: string, { region }: CloudPlace): string {
	const text = typed.trim();
	if (/^obs:\/\//i.test(text)) return resolveObject(text, region);
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
	throw new OcrError('address', 'The address of the file cannot be passed on to Huawei Cloud.', {
		description: 'Use an address that starts with http://, https:// or obs://.',
	});
}

/** Bucket names: 3 to 63 lower-case letters, digits, hyphens and dots. */
const OBJECT = /^obs:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.+)$/is;

function resolveObject(text: string, region: string | undefined): string {
	const [, bucket, key] = OBJECT.exec(text) ?? [];
	if (bucket === undefined || key === undefined) {
		throw new OcrError('address', 'The OBS address has a wrong form.', {
			description: 'Write it as obs://bucket/folder/file.png.',
		});
	}
	if (region === undefined) {
		throw new OcrError('address', 'The region of the OBS object is not known.', {
			description:
				'With an endpoint of your own, give the https address of the object instead of obs://.',
		});
	}
	const path = key.split('/').map(encodeURIComponent).join('/');
	return `https://${bucket.toLowerCase()}.obs.${region}.myhuaweicloud.com/${path}`;
}
