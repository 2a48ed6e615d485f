import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	ICredentialsHelper,
	IHttpRequestOptions,
} from 'n8n-workflow';

export type CredentialValues = ICredentialDataDecryptedObject;

/** What n8n does with a credential, with one credential that is kept in memory. */
export function createCredentialsHelper(values: CredentialValues = {}): ICredentialsHelper {
	const stored = { ...values };
	const helper = {
		isCredentialUsableByNode: () => true,
		getParentTypes: () => [],
		getDecrypted: async () => ({ ...stored }),
		async preAuthentication(
			...[context, credentials, , , expired]: Parameters<ICredentialsHelper['preAuthentication']>
		) {
			const type = await loadType();
			const hidden = type.properties.find(({ typeOptions }) => typeOptions?.expirable);
			if (!type.preAuthentication || !hidden) return undefined;
			if (credentials[hidden.name] && !expired) return undefined;
			const output = await type.preAuthentication.call(context, credentials);
			Object.assign(stored, output);
			return output;
		},
		async authenticate(credentials: CredentialValues, _type: string, options: IHttpRequestOptions) {
			const type = await loadType();
			if (typeof type.authenticate !== 'function') return options;
			return await type.authenticate(credentials, options);
		},
	};
	return helper as unknown as ICredentialsHelper;
}

async function loadType(): Promise<ICredentialType> {
	const path = '../../credentials/HuaweiCloudOcrApi.credentials';
	const { HuaweiCloudOcrApi } = (await import(path)) as {
		HuaweiCloudOcrApi: new () => ICredentialType;
	};
	return new HuaweiCloudOcrApi();
}
