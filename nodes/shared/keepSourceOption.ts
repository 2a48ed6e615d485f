import type { INodeProperties } from 'n8n-workflow';

/** What of the incoming item a node that adds files or fields keeps; read by `keptOf`. */
export const keepSourceOption: INodeProperties = {
	displayName: 'Keep Source',
	name: 'keepSource',
	type: 'options',
	default: 'json',
	description: 'What of the incoming item is kept beside the result',
	options: [
		{ name: 'Binary', value: 'binary', description: 'The files of the incoming item' },
		{ name: 'Both', value: 'both', description: 'Its fields and its files' },
		{ name: 'JSON', value: 'json', description: 'The fields of the incoming item' },
	],
};
