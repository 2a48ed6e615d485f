import { OcrError } from '../../errors';
import type { WaybillOrder } from '../types';
import { checkParty, type Check } from './checkParty';

export interface CheckOptions {
	readonly checks: readonly Check[];
	/** Whether divisions that do not belong together are replaced by the nearest that do. */
	readonly correct: boolean;
}

export interface CheckedOrder {
	/** With the divisions of both parties by their full names. */
	readonly order: WaybillOrder;
	/** Sentences about what a person may want to look at. */
	readonly remarks: readonly string[];
}

/**
 * Checks an order before its label is printed. Of the sender, what is not given is not missed.
 * @throws OcrError content, with everything that is missing or wrong
 */
export async function checkOrder(
	order: WaybillOrder,
	options: CheckOptions,
): Promise<CheckedOrder> {
	const receiver = await checkParty(order.receiver, { role: 'receiver', ...options });
	const sender = order.sender && (await checkSender(order.sender, options));
	const tracking = order.trackingNumber === '' ? ['the tracking number is missing'] : [];
	const problems = [...tracking, ...receiver.problems, ...(sender?.problems ?? [])];
	if (problems.length > 0) throw refuse(problems);
	return {
		order: { ...order, receiver: receiver.party, ...(sender && { sender: sender.party }) },
		remarks: [...receiver.remarks, ...(sender?.remarks ?? [])],
	};
}

async function checkSender(sender: NonNullable<WaybillOrder['sender']>, options: CheckOptions) {
	const checks = options.checks.filter((check) => check !== 'phone' || sender.phone !== '');
	return await checkParty(sender, { role: 'sender', checks, correct: options.correct });
}

function refuse(problems: readonly string[]): OcrError {
	const list = problems.join('; ');
	return new OcrError(
		'content',
		`The label was not made: ${list.charAt(0).toLowerCase()}${list.slice(1)}.`,
		{
			description:
				'Complete the data, or leave a check out under Checks. Divisions can be corrected with the option Correct Divisions.',
		},
	);
}
