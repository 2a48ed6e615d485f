import { OcrError } from '../../../errors';
import { checkEndpoint } from './checkEndpoint';
import type { CloudPlace } from './types';

/** What a user gives; the labels are the names of the fields or variables there. */
export interface Location {
	readonly region?: string;
	/** Goes before `region`. */
	readonly endpoint?: string;
	readonly iamEndpoint?: string;
	readonly projectId: string;
	readonly labels: { readonly endpoint: string; readonly iam: string; readonly project: string };
}

/** Region ids such as `ap-southeast-1`; new regions need no new version of this package. */
const REGION_FORM = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const REGION_IN_HOST = /^ocr\.([a-z0-9-]+)\.myhuaweicloud\.(?:com|cn|eu)$/;
const PROJECT_FORM = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Where the calls go. An endpoint of the own with no IAM endpoint beside it gets tokens from the
 * IAM address of its region or, where the host names no region, from itself.
 * @throws OcrError credentials
 */
export function locate({ region, endpoint, iamEndpoint, projectId, labels }: Location): CloudPlace {
	if (!PROJECT_FORM.test(projectId)) {
		throw new OcrError('credentials', `${labels.project} is missing or not a project ID.`, {
			description:
				'Copy it from the Huawei Cloud console: My Credentials, API Credentials, the row of your region.',
		});
	}
	if (!endpoint && !REGION_FORM.test(region ?? '')) {
		throw new OcrError('credentials', 'The region is not known.', {
			description: 'Use a region ID such as ap-southeast-1.',
		});
	}
	const address = endpoint
		? checkEndpoint(endpoint, labels.endpoint)
		: `https://ocr.${region}.myhuaweicloud.com`;
	const hostRegion = REGION_IN_HOST.exec(new URL(address).hostname)?.[1];
	const iamByRegion = hostRegion ? `https://iam.${hostRegion}.myhuaweicloud.com` : address;
	return {
		endpoint: address,
		iamEndpoint: iamEndpoint ? checkEndpoint(iamEndpoint, labels.iam) : iamByRegion,
		region: hostRegion ?? (REGION_FORM.test(region ?? '') ? region : undefined),
		projectId,
	};
}
