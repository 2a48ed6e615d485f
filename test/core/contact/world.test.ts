import { findContact } from '../../../core/contact/findContact';
import { layOut } from './layOut';

/** Drawing, name, phone, address. */
const CASES: readonly (readonly [string, string, string, string])[] = [
	[
		'Ann Carter\n812 Maple Street Apt 4\nSpringfield, IL 62704',
		'Ann Carter',
		'',
		'812 Maple Street Apt 4, Springfield, IL 62704',
	],
	[
		'Blue Lamp Inc\n77 Pine Road\nAustin, Texas 73301\n\n\n\n\n                              Robert Hill\n                              4410 Lake Avenue PMB 22\n                              Denver, Colorado 80014',
		'Robert Hill',
		'',
		'4410 Lake Avenue PMB 22, Denver, Colorado 80014',
	],
	[
		'# Dr. Laura Bennett\nSenior Researcher\nlaura.bennett@northwind.example.com\nmob: +44 (0) 7700 900123\ntel: +44 (0) 20 7946 0123\nfax: +44 (0) 20 7946 0124\nNorthwind\n5 Regent Street\nMayfair, London, W1B 4DY',
		'Dr. Laura Bennett',
		'+44 (0) 7700 900123',
		'5 Regent Street, Mayfair, London, W1B 4DY',
	],
	[
		'Herrn\nThomas Becker\nLindenstraße 14a\n10969 Berlin',
		'Thomas Becker',
		'',
		'Lindenstraße 14a, 10969 Berlin',
	],
	[
		'Sabine Vogel\nVertriebsleiterin\nMuster Technik GmbH\nAm Alten Markt 3\nD-50667 Köln\nTel.: +49 221 1234567\nMobil: +49 170 1234567',
		'Sabine Vogel',
		'+49 170 1234567',
		'Am Alten Markt 3, D-50667 Köln',
	],
	[
		'Madame Claire Dubois\n12 rue des Lilas\n75011 Paris\nFrance',
		'Madame Claire Dubois',
		'',
		'12 rue des Lilas, 75011 Paris, France',
	],
	[
		'Lucía Romero\nCalle Mayor, 25, 3º B\n28013 Madrid',
		'Lucía Romero',
		'',
		'Calle Mayor, 25, 3º B, 28013 Madrid',
	],
	[
		'Somchai Jaidee\n88/12 Sukhumvit Road\nKhlong Toei, Bangkok 10110\nTel: 02-123-4567',
		'Somchai Jaidee',
		'02-123-4567',
		'88/12 Sukhumvit Road, Khlong Toei, Bangkok 10110',
	],
	[
		'Người nhận: Nguyễn Văn An\nSĐT: 0901 234 567\nĐịa chỉ: 25 đường Lê Lợi, Quận 1, TP. Hồ Chí Minh',
		'Nguyễn Văn An',
		'0901 234 567',
		'25 đường Lê Lợi, Quận 1, TP. Hồ Chí Minh',
	],
	[
		'Tan Wei Ming\nBlk 123 Ang Mo Kio Avenue 6\n#08-15\nSingapore 560123\nHP: 9123 4567',
		'Tan Wei Ming',
		'9123 4567',
		'Blk 123 Ang Mo Kio Avenue 6, #08-15, Singapore 560123',
	],
	[
		'Olivia Brown\nUnit 5, 21 George Street\nSydney NSW 2000\nAustralia\nMobile 0412 345 678',
		'Olivia Brown',
		'0412 345 678',
		'Unit 5, 21 George Street, Sydney NSW 2000, Australia',
	],
	[
		'From: Sam Porter\nAddr: 9 Quay Street\nPhone: 202-555-0101\nTo: Mary Stone\nAddr: 15 Garden Avenue',
		'Mary Stone',
		'',
		'15 Garden Avenue',
	],
	[
		'SHIP TO:\nMARY STONE\n15 GARDEN AVENUE\nPORTLAND OR 97201-1234',
		'MARY STONE',
		'',
		'15 GARDEN AVENUE, PORTLAND OR 97201-1234',
	],
	[
		'FROM:\nACME CORP\n1 FACTORY ROAD\nDAYTON OH 45402\n\nSHIP TO:\nMARY STONE\n(503) 555-0199\n15 GARDEN AVENUE\nPORTLAND OR 97201',
		'MARY STONE',
		'(503) 555-0199',
		'15 GARDEN AVENUE, PORTLAND OR 97201',
	],
	[
		'Mr James Cook\nThe Old Mill\n3 Church Lane\nOXFORD\nOX1 2JD\nUnited Kingdom',
		'Mr James Cook',
		'',
		'3 Church Lane, OXFORD, OX1 2JD, United Kingdom',
	],
	[
		'# JOHN SMITH\nMarketing Manager\n\nBright Ideas Ltd\n100 King Street, Toronto, ON M5X 1A9\nP: (416) 555-0134 | C: (416) 555-0135\nE: john@brightideas.example\nwww.brightideas.example',
		'JOHN SMITH',
		'(416) 555-0135',
		'100 King Street, Toronto, ON M5X 1A9',
	],
	[
		'Familie Jansen\nKeizersgracht 123\n1015 CJ Amsterdam\nNederland',
		'Familie Jansen',
		'',
		'Keizersgracht 123, 1015 CJ Amsterdam, Nederland',
	],
	['SUMMER SALE\nUp to 50% off\nShop now', '', '', ''],
	['Settings\nWi-Fi\nBluetooth\n12:45', '', '', ''],
	[
		'# Priya Sharma\nHead of Sales\nLotus Pvt Ltd\nM: +91 98100 00000\nE: priya.sharma@lotus.example\nPlot 12, Sector 5, Andheri East\nMumbai 400069, India',
		'Priya Sharma',
		'+91 98100 00000',
		'Plot 12, Sector 5, Andheri East, Mumbai 400069, India',
	],
	[
		'คุณสมชาย ใจดี\n99/1 ถนนสุขุมวิท แขวงคลองเตย\nเขตคลองเตย กรุงเทพฯ 10110\nโทร 081-234-5678',
		'คุณสมชาย ใจดี',
		'081-234-5678',
		'99/1 ถนนสุขุมวิท แขวงคลองเตย, เขตคลองเตย กรุงเทพฯ 10110',
	],
	[
		'Deliver to: Emma Wilson\n22 Rose Lane\nManchester M1 4BT\nPhone 07700 900456',
		'Emma Wilson',
		'07700 900456',
		'22 Rose Lane, Manchester M1 4BT',
	],
	[
		'JAMES ROBERTS    PRIORITY MAIL\n4 OAK DR\nRENO NV 89501',
		'JAMES ROBERTS',
		'',
		'4 OAK DR, RENO NV 89501',
	],
	[
		'Marta Novak\nArchitect\n\n+386 41 123 456\nmarta@novak.example',
		'Marta Novak',
		'+386 41 123 456',
		'',
	],
	[
		'Ms. Grace Lim\nMarina Tower #21-04\n8 Bayfront Avenue\nSingapore 018956',
		'Ms. Grace Lim',
		'',
		'Marina Tower #21-04, 8 Bayfront Avenue, Singapore 018956',
	],
	[
		'Paolo Ricci\nVia Garibaldi 8\n20121 Milano MI\nItalia',
		'Paolo Ricci',
		'',
		'Via Garibaldi 8, 20121 Milano MI, Italia',
	],
	[
		'Acme Widgets LLC\nAttn: Kate Moore\n900 Industrial Blvd Ste 12\nPhoenix, AZ 85001',
		'Kate Moore',
		'',
		'900 Industrial Blvd Ste 12, Phoenix, AZ 85001',
	],
	[
		'Trần Thị Bình\n12 Nguyễn Huệ, Phường Bến Nghé\nQuận 1, Thành phố Hồ Chí Minh\nĐT: 028 3822 1234',
		'Trần Thị Bình',
		'028 3822 1234',
		'12 Nguyễn Huệ, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh',
	],
];

describe('contact data in other languages', () => {
	it.each(CASES)('%s', (drawing, name, phone, address) => {
		const { info } = findContact(layOut(drawing));
		expect([info.name, info.phone, info.detail_address]).toEqual([name, phone, address]);
	});
});

describe('what a business card tells beside the fields of the interface', () => {
	it('is company, title, numbers, addresses of the net and the postal code', () => {
		const { details } = findContact(
			layOut(`
# Laura Bennett
Senior Engineer
Harbour Systems Ltd
T: +44 20 7946 0123
M: +44 7700 900123
F: +44 20 7946 0124
laura@harbour.example
www.harbour.example
5 Regent Street
London W1B 4DY`),
		);
		expect(details).toEqual({
			company: 'Harbour Systems Ltd',
			title: 'Senior Engineer',
			phones: ['+44 7700 900123', '+44 20 7946 0123'],
			faxes: ['+44 20 7946 0124'],
			emails: ['laura@harbour.example'],
			websites: ['www.harbour.example'],
			postal_code: 'W1B 4DY',
		});
	});

	it('finds a company by the domain, and both ends of a parcel', () => {
		const card = findContact(layOut('# Ada Klein\nContour\nada@contour.example\n+49 30 1234567'));
		expect(card.details.company).toBe('Contour');
		const parcel = findContact(
			layOut(
				'寄件人：王强 13600000001\n广东省广州市天河区体育西路1号\n收件人：孙丽 13600000002\n湖南省长沙市岳麓区麓山南路2号',
			),
		);
		expect(parcel.details.sender).toEqual({
			name: '王强',
			phone: '13600000001',
			address: '广东省广州市天河区体育西路1号',
		});
	});
});
