import { isRaised } from '../../card/alarms/toScore';
import { judgeCard, type AlarmScores } from '../../card/alarms/judgeCard';
import { cardReading } from '../../card/cardReading';
import { viewCard } from '../../card/frame/viewCard';
import { classifyDocument, type ClassifiedKind } from '../../card/kinds/classifyDocument';
import { readZone } from '../../card/mrz/readZone';
import { readCardText } from '../../card/readCardText';
import type { CardText } from '../../card/types';
import { OcrError } from '../../errors';
import { createPyramid } from '../../image/pyramid';
import type { Page } from '../../intake/types';
import { roundShare, type FoundDocument, type Warning } from '../../result';
import type { ReadableScript } from '../../text/readableScripts';
import { placeInSent } from '../cardPictures';
import type { ReadContext, Reader } from '../types';
import { autoIdDocClassification, type AutoIdDocClassificationResult } from './descriptor';

/** Scripts of the titles that tell cards apart. */
const SCRIPTS: readonly ReadableScript[] = ['Latn', 'Viet', 'Thai', 'Khmr', 'Mymr', 'Hani'];

/** Kinds for which the interface has a word but no reader are read as documents of any issuer. */
const OTHERS = 'id-document';

type ReaderId = Exclude<(typeof autoIdDocClassification.kinds)[Kind], undefined>;
type Kind = keyof typeof autoIdDocClassification.kinds;

/** The readers that documents are handed to. */
export type DocumentReaders = Readonly<Record<ReaderId, Reader>>;

const ADVICE =
	'Give a sharp picture of one card, passport or number plate that fills most of the picture.';

async function classifyText(
	page: Page,
	card: CardText,
	context: ReadContext,
): Promise<ClassifiedKind | undefined> {
	const zone = await readZone(createPyramid(page.image), card, context);
	if (!zone) return classifyDocument(card);
	const [first = ''] = zone.lines;
	return classifyDocument(card, { begins: first.slice(0, 1), country: first.slice(2, 5) });
}

/** Text that is no card may be a number plate; its reader tells. */
async function tryPlate(page: Page, context: ReadContext, readers: DocumentReaders) {
	try {
		return await readers['thailand-license-plate'](page, {}, context);
	} catch (caught) {
		if (caught instanceof OcrError && caught.kind === 'content') return undefined;
		throw caught;
	}
}

/** A document whose fields cannot be read keeps its kind; a warning says what happened. */
async function tryDocument(
	capability: ReaderId,
	read: () => ReturnType<Reader>,
): Promise<{ readonly document?: FoundDocument; readonly warnings: readonly Warning[] }> {
	try {
		return { document: { capability, reading: await read() }, warnings: [] };
	} catch (caught) {
		if (!(caught instanceof OcrError)) throw caught;
		return { warnings: [{ code: 'partial', message: caught.message }] };
	}
}

function alarmsOf(scores: AlarmScores) {
	return {
		alarm_result: {
			detect_blur_result: isRaised(scores.blur),
			detect_glare_result: isRaised(scores.glare),
			detect_blocking_within_border_result: isRaised(scores.cover),
			detect_insufficient_lighting_result: isRaised(scores.dark),
			detect_copy_result: isRaised(scores.copy),
			detect_border_integrity_result: isRaised(scores.border),
			detect_reproduce_result: isRaised(scores.reproduce),
		},
		alarm_confidence: {
			blur_score: scores.blur,
			glare_score: scores.glare,
			blocking_within_border_score: scores.cover,
			insufficient_lighting_score: scores.dark,
			copy_score: scores.copy,
			border_integrity_score: scores.border,
			reproduce_score: scores.reproduce,
		},
	};
}

function alarmWarnings(results: Readonly<Record<string, boolean>>): Warning[] {
	const flaws = autoIdDocClassification.fields.flatMap((field) =>
		field.name === 'alarm_result' ? field.fields : [],
	);
	return flaws
		.filter(({ name }) => results[name])
		.map(({ alarm }): Warning => ({ code: 'alarm', message: alarm }));
}

/** Makes the reader that says what a picture shows and hands it to the reader of its kind. */
export function createDocumentReader(readers: DocumentReaders): Reader {
	return async (page, parameters, context) => {
		const card = await readCardText(page, context, SCRIPTS);
		const kind = await classifyText(page, card, context);
		const plate = kind ? undefined : await tryPlate(page, context, readers);
		if (!kind && !plate) {
			const message = 'No card, passport or number plate was recognised in the picture.';
			throw new OcrError('content', message, { description: ADVICE });
		}
		const type: Kind = kind ?? 'thailand_license_plate';
		const capability = autoIdDocClassification.kinds[type] ?? OTHERS;
		const view = viewCard(page.image, card);
		const alarms = parameters.alarm === true ? alarmsOf(judgeCard(view)) : undefined;
		const result: AutoIdDocClassificationResult = {
			type,
			location: placeInSent(view.frame.quad, page),
			confidence: roundShare(view.frame.confidence),
			...alarms,
		};
		const found = context.classifyOnly
			? { warnings: [] }
			: await tryDocument(capability, async () =>
					plate ? plate : readers[capability](page, {}, context),
				);
		const reading = cardReading({
			page,
			card,
			result,
			confidence: { type: result.confidence },
			warnings: [...alarmWarnings(alarms?.alarm_result ?? {}), ...found.warnings],
		});
		return 'document' in found ? { ...reading, document: found.document } : reading;
	};
}
