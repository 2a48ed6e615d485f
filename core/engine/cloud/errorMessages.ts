import { MODELARTS_CODES } from './errorMessagesModelArts';
import { ASK_SUPPORT } from './errorTypes';
import type { CodeMeaning } from './errorTypes';

const TEMPLATES_ONLY = 'This belongs to custom templates, which this package does not use.';

const AIS_CODES: Readonly<Record<string, CodeMeaning>> = {
	'AIS.0101': {
		kind: 'parameter',
		message: 'Huawei Cloud does not accept a parameter.',
		description:
			'Check the values: a page number must exist in the file, and an option must be one of those offered.',
	},
	'AIS.0102': {
		kind: 'format',
		message: 'Huawei Cloud does not accept the format of the file.',
		description: 'Use one of the formats of this capability, and check that the file is complete.',
	},
	'AIS.0103': {
		kind: 'size',
		message: 'The picture is too small or too large for Huawei Cloud.',
		description: 'Keep every side within the limits of this capability.',
	},
	'AIS.0104': {
		kind: 'content',
		message: 'Huawei Cloud found nothing in the picture that it could read.',
		description:
			'Check that the capability fits the document and that its text is sharp, complete and well lit.',
	},
	'AIS.0105': {
		kind: 'cloud',
		message: 'The recognition at Huawei Cloud stopped.',
		description: `Try another picture of the document. ${ASK_SUPPORT}`,
	},
	'AIS.0117': {
		kind: 'parameter',
		message: 'Huawei Cloud does not know the classifier or template.',
		description: TEMPLATES_ONLY,
	},
	'AIS.0118': {
		kind: 'cloud',
		message: 'The tax authority did not answer Huawei Cloud.',
		description: 'This belongs to invoice verification; run it again after about two hours.',
	},
	'AIS.0119': {
		kind: 'content',
		message: 'The picture does not fit the template.',
		description: TEMPLATES_ONLY,
	},
	'AIS.0120': {
		kind: 'content',
		message: 'No template fits the picture.',
		description: TEMPLATES_ONLY,
	},
	'AIS.0121': {
		kind: 'parameter',
		message: 'The template has no area to read.',
		description: TEMPLATES_ONLY,
	},
	'AIS.0122': {
		kind: 'content',
		message: 'The picture shows the same side of several cards.',
		description: 'Use a picture of one card only.',
	},
};

const NO_SUCH_INTERFACE: CodeMeaning = {
	kind: 'cloud',
	message: 'Huawei Cloud has no such interface at this address.',
	description: 'Check the region or endpoint and the project ID.',
	checkRegion: true,
};

const GATEWAY_PARAMETER: CodeMeaning = {
	kind: 'parameter',
	message: 'The gateway of Huawei Cloud does not accept a parameter.',
	description: 'Check that the values are of the kind and within the range that is offered.',
};

/** The keys, the user or the token were not accepted. */
export const REFUSED: CodeMeaning = {
	kind: 'credentials',
	message: 'Huawei Cloud did not accept the credentials.',
	description:
		'Check that the keys belong together and to this region, that a token is not older than 24 hours, and that the clock of this machine is right to 15 minutes. After five refusals in a row a key is locked for five minutes.',
	renewToken: true,
};

const GATEWAY_CODES: Readonly<Record<string, CodeMeaning>> = {
	'APIG.0101': NO_SUCH_INTERFACE,
	'APIG.0106': GATEWAY_PARAMETER,
	'APIG.0201': {
		kind: 'cloud',
		message: 'Huawei Cloud did not answer in time.',
		description: 'Run it again after some seconds; a smaller picture is read faster.',
		retry: true,
	},
	'APIG.0301': REFUSED,
	'APIG.0307': {
		kind: 'credentials',
		message: 'The token is no longer valid, or belongs to another region.',
		description: 'Use a new token from the same region.',
		renewToken: true,
	},
	'APIG.0308': {
		kind: 'cloud',
		message: 'Huawei Cloud received too many calls in this minute.',
		description: 'Wait some seconds and run it again with fewer items at once.',
		retry: true,
	},
	'APIGW.0101': NO_SUCH_INTERFACE,
	'APIGW.0106': GATEWAY_PARAMETER,
	'APIGW.0201': {
		kind: 'cloud',
		message: 'The gateway of Huawei Cloud did not understand the call.',
		description: 'Check the endpoint, and that no proxy on the way changes the call.',
	},
	'APIGW.0301': REFUSED,
	'APIGW.0302': {
		kind: 'credentials',
		message: 'The user may not call this interface.',
		description: 'Ask the administrator of the account to allow the IAM user to use OCR.',
	},
};

/** Every published code of the OCR service; an answer is told by its code, never by its text. */
export const CODE_MEANINGS: Readonly<Record<string, CodeMeaning>> = {
	...AIS_CODES,
	...MODELARTS_CODES,
	...GATEWAY_CODES,
};

/** For answers without a known code; the service's own statuses first, then those of a way there. */
export const STATUS_MEANINGS: Readonly<Record<number, CodeMeaning>> = {
	400: {
		kind: 'cloud',
		message: 'Huawei Cloud refused the call.',
		description: 'Check the parameters and the file.',
	},
	401: REFUSED,
	403: {
		kind: 'credentials',
		message: 'Huawei Cloud does not permit this call.',
		description: 'Ask the administrator of the account to allow the IAM user to use OCR.',
	},
	404: NO_SUCH_INTERFACE,
	407: {
		kind: 'network',
		message: 'A proxy on the way to Huawei Cloud asks for a sign-in.',
		description: 'Check the proxy settings of this machine.',
	},
	408: {
		kind: 'network',
		message: 'The call to Huawei Cloud took too long on its way.',
		description: 'Run it again; a smaller file is sent faster.',
		retry: true,
	},
	413: {
		kind: 'size',
		message: 'The file is too large for Huawei Cloud.',
		description: 'Use a smaller file: the picture, as base64 text, may have 10 MB.',
	},
	414: {
		kind: 'address',
		message: 'The address of the call is too long.',
		description: 'Check the endpoint and the project ID.',
	},
	429: {
		kind: 'cloud',
		message: 'Huawei Cloud received too many calls.',
		description: 'Wait some seconds and run it again with fewer items at once.',
		retry: true,
	},
	494: {
		kind: 'cloud',
		message: 'The headers of the call are too large.',
		description: 'Check that the token was copied alone, with nothing after it.',
	},
};

/** Any other status from 500 on. */
export const SERVICE_DOWN: CodeMeaning = {
	kind: 'cloud',
	message: 'Huawei Cloud could not serve the call.',
	description: `Run it again in a few minutes. If it stays so: ${ASK_SUPPORT}`,
	retry: true,
};
