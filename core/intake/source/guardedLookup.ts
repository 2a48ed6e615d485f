import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { OcrError } from '../../errors';
import { isPublicAddress } from './isPublicAddress';

export type Resolve = (
	host: string,
	options: LookupOptions & { readonly all: true },
	callback: (failure: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A `lookup` for sockets that lets only public addresses through. The socket connects to the very
 * address that was checked, so a name that answers differently the second time gains nothing.
 */
export function guardedLookup(resolve: Resolve = systemLookup): LookupFunction {
	return (host, options, callback) => {
		resolve(host, { ...options, all: true }, (failure, addresses) => {
			if (failure) return callback(failure, '', 4);
			const first = addresses[0];
			if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
				return callback(refusePrivate(host), '', 4);
			}
			if (options.all) return callback(null, addresses);
			return callback(null, first.address, first.family);
		});
	};
}

export function refusePrivate(host: string): OcrError {
	return new OcrError('address', `The address leads into a private network (${host}).`, {
		description:
			'Addresses of the own network are refused for safety. Allow private addresses in the options if this is intended.',
	});
}
