import type { INodeProperties } from 'n8n-workflow';

import { fillOptions } from './fillOptions';
import { mappingProperties } from './mappingProperties';
import { templateProperties } from './templateProperties';

/** All parameters of the node. */
export const fillProperties: INodeProperties[] = [
	...templateProperties,
	...mappingProperties,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		default: {},
		placeholder: 'Add Option',
		options: fillOptions,
	},
];
