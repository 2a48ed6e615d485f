import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet. Everything that the registries reserve is
 * refused: private, loopback, link-local, carrier NAT, multicast, documentation. An IPv6 address
 * that carries an IPv4 one (mapped, NAT64, 6to4, Teredo) leads to places that cannot be judged by
 * it and is refused, except a mapped public one.
 */
export function isPublicAddress(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	return ipaddr.process(address).range() === 'unicast';
}
