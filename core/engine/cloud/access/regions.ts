/** A region of the cloud. */
export interface Region {
	readonly id: string;
	readonly name: string;
	/** Ids of the capabilities published there, of those in this package. */
	readonly capabilities: readonly string[];
}

/** The regions that have the OCR service; what each of them offers is published by the cloud. */
export const REGIONS: readonly Region[] = [
	{ id: 'af-south-1', name: 'AF-Johannesburg', capabilities: ['web-image'] },
	{
		id: 'ap-southeast-2',
		name: 'AP-Bangkok',
		capabilities: [
			'web-image',
			'passport',
			'thailand-id-card',
			'thailand-license-plate',
			'myanmar-id-card',
		],
	},
	{
		id: 'ap-southeast-3',
		name: 'AP-Singapore',
		capabilities: ['general-table', 'smart-document-recognizer', 'cambodian-idcard'],
	},
	{
		id: 'cn-east-3',
		name: 'CN East-Shanghai1',
		capabilities: ['general-text', 'general-table', 'web-image'],
	},
	{
		id: 'cn-north-1',
		name: 'CN North-Beijing1',
		capabilities: [],
	},
	{
		id: 'cn-north-4',
		name: 'CN North-Beijing4',
		capabilities: [
			'general-text',
			'general-table',
			'web-image',
			'smart-document-recognizer',
			'passport',
			'seal',
		],
	},
	{ id: 'cn-south-1', name: 'CN South-Guangzhou', capabilities: ['web-image'] },
	{
		id: 'cn-southwest-2',
		name: 'CN Southwest-Guiyang1',
		capabilities: [],
	},
	{
		id: 'ap-southeast-1',
		name: 'CN-Hong Kong',
		capabilities: [
			'general-text',
			'smart-document-recognizer',
			'passport',
			'myanmar-id-card',
			'myanmar-driver-license',
			'vietnam-id-card',
		],
	},
	{ id: 'la-north-2', name: 'LA-Mexico City2', capabilities: [] },
	{ id: 'la-south-2', name: 'LA-Santiago', capabilities: ['chile-id-card', 'peru-id-card'] },
];

export function findRegion(id: string | undefined): Region | undefined {
	return REGIONS.find((region) => region.id === id);
}

/** The regions in which the cloud publishes a capability. */
export function regionsOffering(capability: string): readonly Region[] {
	return REGIONS.filter((region) => region.capabilities.includes(capability));
}
