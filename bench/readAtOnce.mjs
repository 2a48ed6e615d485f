/**
 * Reads pictures, so many at a time.
 *
 * @param {{read(picture: string | Uint8Array): Promise<string>}} engine
 * @param {readonly (string | Uint8Array)[]} pictures
 * @param {number} atOnce
 * @param {(finished: number) => Promise<void>} [onRead] after each picture
 */
export async function readAtOnce(engine, pictures, atOnce, onRead) {
	let [next, finished] = [0, 0];
	const work = async () => {
		while (next < pictures.length) {
			await engine.read(pictures[next++]);
			await onRead?.(++finished);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}
