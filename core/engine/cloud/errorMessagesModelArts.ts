import { ASK_SUPPORT } from './errorTypes';
import type { CodeMeaning } from './errorTypes';

const CHECK_TOKEN = 'Check that the token was copied whole, or get a new one.';
const CHECK_ADDRESS = 'Check the region or endpoint and the project ID.';

/** Codes of the platform below the OCR service. */
export const MODELARTS_CODES: Readonly<Record<string, CodeMeaning>> = {
	'ModelArts.0203': {
		kind: 'credentials',
		message: 'The token is not valid.',
		description: 'Get a new token.',
		renewToken: true,
	},
	'ModelArts.0212': {
		kind: 'credentials',
		message: 'The token belongs to no project.',
		description: 'Get a token whose scope is the project of the region in use.',
	},
	'ModelArts.4101': {
		kind: 'credentials',
		message: 'The call had no token.',
		description: 'Check the credential, and that no proxy on the way removes headers.',
	},
	'ModelArts.4102': {
		kind: 'credentials',
		message: 'Huawei Cloud could not read the token.',
		description: CHECK_TOKEN,
		renewToken: true,
	},
	'ModelArts.4103': {
		kind: 'credentials',
		message: 'Huawei Cloud did not accept the token.',
		description: CHECK_TOKEN,
		renewToken: true,
	},
	'ModelArts.4104': {
		kind: 'size',
		message: 'The file is empty or too large for Huawei Cloud.',
		description: 'Keep the base64 text of the file within 10 MB, about 7.8 MB of file.',
	},
	'ModelArts.4105': {
		kind: 'internal',
		message: 'Huawei Cloud could not read the call as JSON.',
		description: 'Check that no proxy on the way changes the call.',
	},
	'ModelArts.4106': {
		kind: 'credentials',
		message: 'The Huawei Cloud account is restricted.',
		description: 'Look at the state of the account in the console.',
	},
	'ModelArts.4107': {
		kind: 'cloud',
		message: 'Huawei Cloud got no temporary key for the account.',
		description: ASK_SUPPORT,
	},
	'ModelArts.4201': {
		kind: 'cloud',
		message: 'The address of the call names no service.',
		description: CHECK_ADDRESS,
	},
	'ModelArts.4202': {
		kind: 'cloud',
		message: 'The address of the call has a wrong form.',
		description: CHECK_ADDRESS,
	},
	'ModelArts.4203': {
		kind: 'credentials',
		message: 'The user has no permission for OCR.',
		description: 'Ask the administrator of the account to allow the IAM user to use OCR.',
	},
	'ModelArts.4204': {
		kind: 'cloud',
		message: 'The account has not subscribed to this interface in this region.',
		description:
			'Open the OCR console with the same account in the same region and subscribe to the interface.',
		checkRegion: true,
	},
	'ModelArts.4301': {
		kind: 'cloud',
		message: 'Huawei Cloud got no token of its own for the call.',
		description: ASK_SUPPORT,
	},
	'ModelArts.4302': {
		kind: 'cloud',
		message: 'The gateway of Huawei Cloud could not pass on the call.',
		description: `Run it again. If it stays so: ${ASK_SUPPORT}`,
		retry: true,
	},
	'ModelArts.4401': {
		kind: 'cloud',
		message: 'Huawei Cloud received too many calls at once.',
		description: 'Wait some seconds and run it again with fewer items at once.',
		retry: true,
	},
	'ModelArts.4402': {
		kind: 'cloud',
		message: 'The recognition at Huawei Cloud took too long.',
		description: 'Run it again, or use a smaller picture.',
		retry: true,
	},
	'ModelArts.4403': {
		kind: 'cloud',
		message: 'The OCR service of Huawei Cloud is not available at present.',
		description: 'Run it again later.',
		retry: true,
	},
	'ModelArts.4502': {
		kind: 'cloud',
		message: 'The OCR service behind the gateway did not serve the call.',
		description: `Run it again. If it stays so: ${ASK_SUPPORT}`,
		retry: true,
	},
	'ModelArts.4503': {
		kind: 'cloud',
		message: 'Huawei Cloud does not know the service.',
		description: ASK_SUPPORT,
	},
	'ModelArts.4504': {
		kind: 'cloud',
		message: 'Huawei Cloud does not know the interface.',
		description: CHECK_ADDRESS,
		checkRegion: true,
	},
	'ModelArts.4505': {
		kind: 'cloud',
		message: 'The OCR service of Huawei Cloud stopped inside.',
		description: `Run it again. If it stays so: ${ASK_SUPPORT}`,
		retry: true,
	},
	'ModelArts.4506': {
		kind: 'cloud',
		message: 'Huawei Cloud does not know a part of the service.',
		description: ASK_SUPPORT,
	},
	'ModelArts.4508': {
		kind: 'cloud',
		message: 'The service at Huawei Cloud is stopped or does not exist.',
		description: ASK_SUPPORT,
	},
	'ModelArts.4601': {
		kind: 'address',
		message: 'Huawei Cloud does not accept the address of the file.',
		description: 'Use a public http or https address, or an address in OBS.',
	},
	'ModelArts.4603': {
		kind: 'download',
		message: 'Huawei Cloud could not download the file.',
		description:
			'The address must be reachable from the internet, answer quickly and with the content type of a picture. Otherwise download the file first and send it.',
	},
	'ModelArts.4702': {
		kind: 'download',
		message: 'The OCR service may not read from OBS.',
		description: 'Switch on the OBS authorisation of the OCR service in the console.',
	},
	'ModelArts.4703': {
		kind: 'address',
		message: 'The OBS address is not valid.',
		description: 'Check bucket, region and object name.',
	},
	'ModelArts.4704': {
		kind: 'download',
		message: 'Huawei Cloud could not read the object in OBS.',
		description:
			'Check that it lies in the same region and that the OCR service may read it. Otherwise download the file first and send it.',
	},
	'ModelArts.4705': {
		kind: 'size',
		message: 'The object in OBS is too large for Huawei Cloud.',
		description: 'Use a smaller file.',
	},
	'ModelArts.4706': {
		kind: 'download',
		message: 'The object does not exist in OBS.',
		description: 'Check bucket and object name.',
	},
	'ModelArts.6201': {
		kind: 'credentials',
		message: 'The Huawei Cloud account is frozen.',
		description: 'Look at the balance of the account in the console.',
	},
};
