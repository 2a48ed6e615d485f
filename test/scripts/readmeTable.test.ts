import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CAPABILITIES } from '../../core/capabilities';
import type { CapabilityDescriptor } from '../../core/capabilities/types';

it('has a row for every capability in the README (node scripts/generateReadme.mjs)', () => {
	const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
	const [, table = ''] = /<!-- capabilities:[^>]*-->\n([^]*?)\n<!-- /.exec(readme) ?? [];
	const [, , ...rows] = table.split('\n');
	expect(rows).toEqual(
		(CAPABILITIES as readonly CapabilityDescriptor[]).map(
			({ id, displayName, node, summary, limits }) =>
				`| **${node?.displayName ?? displayName}** | ${summary} | ${limits.formats.join(', ')} | \`${id}\` |`,
		),
	);
});
