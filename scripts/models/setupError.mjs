/** What is missing (`message`) and what to do about it (`advice`). */
export class SetupError extends Error {
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
}
