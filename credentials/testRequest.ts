import type { ICredentialTestRequest } from 'n8n-workflow';

import { REGIONS } from '../core/engine/cloud/access/regions';
import { CODE_MEANINGS, REFUSED } from '../core/engine/cloud/errorMessages';

/** For each region something that it offers and that takes its picture as `image`. */
const OFFERED = Object.fromEntries(
	REGIONS.map(({ id, capabilities }) => [
		id,
		capabilities.find((name) => name !== 'smart-document-recognizer' && name !== 'seal') ??
			'general-text',
	]),
);

/** Codes that say nothing about the credential: the call has been let in. */
const LET_IN = /^(?:AIS\.|ModelArts\.4104$|APIGW?\.0106$)/;

/** Refusals by the gateway that the OCR service does not list, in both spellings. */
const MORE_REFUSALS = ['0302', '0303', '0304', '0305', '0306', '0307', '0308'].flatMap((number) => [
	`APIG.${number}`,
	`APIGW.${number}`,
]);

const REFUSALS = {
	...Object.fromEntries(MORE_REFUSALS.map((code) => [code, REFUSED])),
	...CODE_MEANINGS,
};

/**
 * A call without a picture. The service lets it in, finds nothing to read and answers 400, which is
 * what shows that address, keys, project and subscription are right; only calls that succeed are
 * paid for. IAM offers no test as sharp: its lists need a permission that OCR users often lack.
 */
export const TEST_REQUEST: ICredentialTestRequest = {
	request: {
		method: 'POST',
		baseURL:
			'={{ $credentials.region === "custom" ? $credentials.endpoint.trim() : `https://ocr.${$credentials.region}.myhuaweicloud.com` }}',
		url: `={{ "/v2/" + $credentials.projectId.trim() + "/ocr/" + (${JSON.stringify(OFFERED)}[$credentials.region] || "general-text") }}`,
		headers: { 'Content-Type': 'application/json' },
		body: { image: '' },
		json: true,
		disableFollowRedirect: true,
		// Also 401: n8n would repeat it, and five refusals lock a key.
		ignoreHttpStatusErrors: true,
	},
	rules: [
		{
			type: 'responseSuccessBody',
			properties: {
				key: 'error_code',
				value: undefined,
				message: 'The endpoint does not answer like Huawei Cloud OCR. Check the endpoint.',
			},
		},
		...Object.entries(REFUSALS)
			.filter(([code]) => !LET_IN.test(code))
			.map(([code, { message, description }]) => ({
				type: 'responseSuccessBody' as const,
				properties: { key: 'error_code', value: code, message: `${message} ${description}` },
			})),
	],
};
