import sharp from 'sharp';
import { openDocument } from '../../../core/intake/openDocument';
import { OPTIONS } from './fixtures/openOptions';
import { makePicture } from './fixtures/picture';

const picture = makePicture();
const { width, height } = picture;

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
	'maps orientation %i back to the picture as sent',
	async (tag) => {
		const file = await sharp(Buffer.from(picture.data), { raw: { width, height, channels: 3 } })
			.withMetadata({ orientation: tag })
			.png()
			.toBuffer();
		const page = await (await openDocument(new Uint8Array(file), OPTIONS)).readPage(1);
		expect(page).toMatchObject({ sentWidth: width, sentHeight: height });
		expect(page.image).toMatchObject(
			tag >= 5 ? { width: height, height: width } : { width, height },
		);
		const [a, b, c, d, e, f] = page.toSent;
		for (let y = 0; y < page.image.height; y += 1) {
			for (let x = 0; x < page.image.width; x += 1) {
				const sentX = Math.floor(a * (x + 0.5) + b * (y + 0.5) + c);
				const sentY = Math.floor(d * (x + 0.5) + e * (y + 0.5) + f);
				const shown = 3 * (y * page.image.width + x);
				const sent = 3 * (sentY * width + sentX);
				expect(page.image.data.subarray(shown, shown + 3)).toEqual(
					picture.data.subarray(sent, sent + 3),
				);
			}
		}
	},
);
