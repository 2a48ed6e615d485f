import type { Rule, RuleId } from '../types';
import { judgeAlarms } from './judgeAlarms';
import { judgeBirthDate } from './judgeBirthDate';
import { judgeCheckDigits } from './judgeCheckDigits';
import { judgeConfidence } from './judgeConfidence';
import { judgeCountry, judgeNationality } from './judgeCountry';
import { judgeExpiry } from './judgeExpiry';
import { judgeMinimumAge } from './judgeMinimumAge';
import { judgeName } from './judgeName';
import { judgeNumber } from './judgeNumber';
import { judgeSex } from './judgeSex';
import { judgeZone } from './judgeZone';

export interface RuleInfo {
	readonly label: string;
	readonly description: string;
	readonly judge: Rule;
	/** Counts so much in the score unless the settings say otherwise. */
	readonly weight: number;
	/** It is on unless it is switched off. */
	readonly on: boolean;
	/** Its failure rejects, unless the settings say otherwise; other failures ask for a review. */
	readonly rejects: boolean;
}

/** All rules, in the order in which they are told. */
export const RULES: Readonly<Record<RuleId, RuleInfo>> = {
	name: {
		label: 'Name',
		description: 'The name agrees with the expected one',
		judge: judgeName,
		weight: 3,
		on: true,
		rejects: true,
	},
	number: {
		label: 'Number',
		description: 'The number of the document or of its holder agrees with the expected one',
		judge: judgeNumber,
		weight: 3,
		on: true,
		rejects: true,
	},
	birthDate: {
		label: 'Date of Birth',
		description: 'The date of birth agrees with the expected one',
		judge: judgeBirthDate,
		weight: 2,
		on: true,
		rejects: true,
	},
	sex: {
		label: 'Sex',
		description: 'The sex agrees with the expected one',
		judge: judgeSex,
		weight: 1,
		on: false,
		rejects: false,
	},
	nationality: {
		label: 'Nationality',
		description: 'The nationality is one of the expected ones',
		judge: judgeNationality,
		weight: 1,
		on: false,
		rejects: false,
	},
	country: {
		label: 'Issuing Country',
		description: 'The document was issued by one of the expected countries',
		judge: judgeCountry,
		weight: 1,
		on: false,
		rejects: true,
	},
	expiry: {
		label: 'Expiry',
		description: 'The document is valid, and for as long as Minimum Validity says',
		judge: judgeExpiry,
		weight: 2,
		on: true,
		rejects: true,
	},
	minimumAge: {
		label: 'Minimum Age',
		description: 'The holder has reached the age',
		judge: judgeMinimumAge,
		weight: 1,
		on: false,
		rejects: true,
	},
	checkDigits: {
		label: 'Check Digits',
		description: 'The check digits of the machine-readable zone and of the number hold',
		judge: judgeCheckDigits,
		weight: 2,
		on: true,
		rejects: false,
	},
	zone: {
		label: 'Zone Against Print',
		description: 'The machine-readable zone says the same as the printed text',
		judge: judgeZone,
		weight: 2,
		on: true,
		rejects: false,
	},
	alarms: {
		label: 'Alarms',
		description: 'The reading saw no sign of a copy, a screen or manipulation',
		judge: judgeAlarms,
		weight: 2,
		on: true,
		rejects: false,
	},
	confidence: {
		label: 'Confidence',
		description: 'What is compared was read surely',
		judge: judgeConfidence,
		weight: 1,
		on: true,
		rejects: false,
	},
};
