/** How many cloud calls a run may still make; shared by all items of the run. */
export interface CloudBudget {
	readonly limit: number;
	/** Takes so many calls, or none of them when fewer are left. */
	take(calls: number): boolean;
}

export function createCloudBudget(limit: number): CloudBudget {
	let left = limit;
	return {
		limit,
		take(calls) {
			if (calls > left) return false;
			left -= calls;
			return true;
		},
	};
}
