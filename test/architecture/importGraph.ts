import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

export interface Edge {
	/** Paths from the root of the project, with slashes. */
	readonly from: string;
	readonly to: string;
	/** Types only, or inside a function: neither loads anything by itself. */
	readonly atLoad: boolean;
	/** Loaded when the importing code runs, not when it is loaded. */
	readonly lazy: boolean;
}

/** All imports between the TypeScript files of the folders, and of packages by their names. */
export function readImportGraph(root: string, folders: readonly string[]): Edge[] {
	return folders.flatMap((folder) =>
		listFiles(join(root, folder)).flatMap((file) => readEdges(root, file)),
	);
}

function listFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return listFiles(path);
		return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
	});
}

function readEdges(root: string, file: string): Edge[] {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
	const edges: Edge[] = [];
	const add = (specifier: ts.Node, kind: { atLoad: boolean; lazy: boolean }) => {
		if (!ts.isStringLiteralLike(specifier)) return;
		const to = resolveFile(root, file, specifier.text);
		edges.push({ from: toPath(root, file), to, ...kind });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			add(node.moduleSpecifier, { atLoad: !isTypeOnly(node), lazy: false });
		} else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
			add(node.moduleSpecifier, { atLoad: !node.isTypeOnly, lazy: false });
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			add(node.arguments[0]!, { atLoad: false, lazy: true });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return edges;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
	if (!importClause) return false;
	if (importClause.isTypeOnly) return true;
	const { name, namedBindings } = importClause;
	if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
	return namedBindings.elements.every((element) => element.isTypeOnly);
}

function resolveFile(root: string, file: string, specifier: string): string {
	if (!specifier.startsWith('.')) return specifier;
	const base = join(dirname(file), specifier);
	const found = [`${base}.ts`, join(base, 'index.ts'), base].find((path) => existsSync(path));
	return toPath(root, found ?? base);
}

function toPath(root: string, file: string): string {
	return relative(root, file).split(sep).join('/');
}

/** The first cycle among the edges, as a list of files, or undefined. */
export function findCycle(edges: readonly Edge[]): string[] | undefined {
	const next = new Map<string, string[]>();
	for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
	const done = new Set<string>();
	const path: string[] = [];
	const visit = (file: string): string[] | undefined => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return undefined;
		path.push(file);
		for (const target of next.get(file) ?? []) {
			const cycle = visit(target);
			if (cycle) return cycle;
		}
		path.pop();
		done.add(file);
		return undefined;
	};
	for (const file of next.keys()) {
		const cycle = visit(file);
		if (cycle) return cycle;
	}
	return undefined;
}
