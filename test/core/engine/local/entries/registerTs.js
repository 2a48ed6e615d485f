// Lets a worker that a test starts run the TypeScript sources without a build. What was compiled is
// kept in the temporary folder, because every worker would have to do it again.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const CACHE = join(tmpdir(), 'ocr-suite-test-sources');

require.extensions['.ts'] = (module, fileName) => {
	module._compile(compile(readFileSync(fileName, 'utf8'), fileName), fileName);
};

function compile(source, fileName) {
	const cached = join(CACHE, `${createHash('sha256').update(source).digest('hex')}.js`);
	try {
		return readFileSync(cached, 'utf8');
	} catch {
		const compiled = transpile(source, fileName);
		mkdirSync(CACHE, { recursive: true });
		writeFileSync(`${cached}.${process.pid}`, compiled);
		renameSync(`${cached}.${process.pid}`, cached);
		return compiled;
	}
}

function transpile(source, fileName) {
	const ts = require('typescript');
	const compilerOptions = {
		module: ts.ModuleKind.CommonJS,
		target: ts.ScriptTarget.ES2022,
		esModuleInterop: true,
	};
	return ts.transpileModule(source, { compilerOptions, fileName }).outputText;
}
