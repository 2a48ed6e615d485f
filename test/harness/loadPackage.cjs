// Loads a package as n8n does at its start and prints what n8n then knows, and which modules that
// has brought in. Runs in a process of its own, since jest keeps modules apart from Node's cache.
const { PackageDirectoryLoader } = require('n8n-core');

const before = new Set(Object.keys(require.cache));
const loader = new PackageDirectoryLoader(process.argv[2]);
loader.loadAll().then(() => {
	const { nodes, credentials } = loader.types;
	process.stdout.write(
		JSON.stringify({
			known: Object.keys(loader.known.nodes),
			nodes: nodes.map(({ name, iconUrl, codex }) => ({ name, iconUrl, codex })),
			credentials: credentials.map(({ name, iconUrl, supportedNodes }) => ({
				name,
				iconUrl,
				supportedNodes,
			})),
			modules: Object.keys(require.cache).filter((path) => !before.has(path)),
		}),
	);
});
