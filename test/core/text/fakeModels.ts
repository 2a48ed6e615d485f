import type { ModelId, Models, Tensor } from '../../../core/models';

type Answer = (input: Tensor) => Tensor;

/** Models that answer by functions; one that was not expected to run makes the test fail. */
export function fakeModels(
	answers: Partial<Record<ModelId, Answer>>,
	charset: readonly string[] = ['', 'a'],
): Models {
	return {
		async run(id, input) {
			const answer = answers[id];
			if (!answer) throw new Error(`${id} was not to be run`);
			return [answer(input)];
		},
		charset: async () => charset,
	};
}
