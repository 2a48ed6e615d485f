import type { FillPlan } from '../../../core/fill/types';

/** A plan in which nothing is asked for but what is given. */
export function planOf(changes: Partial<FillPlan> = {}): FillPlan {
	return {
		given: {},
		matchLimit: 0.7,
		required: [],
		keepsRequired: true,
		formats: [],
		dateOrder: 'dmy',
		letterCase: 'keep',
		...changes,
	};
}
