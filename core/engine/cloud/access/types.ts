/** A key pair of an account or IAM user; temporary ones come with a security token. */
export interface AccessKeys {
	readonly kind: 'keys';
	/** AK */
	readonly accessKey: string;
	/** SK */
	readonly secretKey: string;
	readonly securityToken?: string;
}

/** An IAM user, who gets tokens that are valid for 24 hours. */
export interface IamUser {
	readonly kind: 'user';
	/** Account name. */
	readonly domain: string;
	readonly user: string;
	readonly password: string;
}

/** A token that somebody else fetched; it cannot be renewed here. */
export interface FixedToken {
	readonly kind: 'token';
	readonly token: string;
}

export type CloudAuth = AccessKeys | IamUser | FixedToken;

/** Where the calls go. Addresses have no slash at the end. */
export interface CloudPlace {
	/** For example `https://ocr.ap-southeast-1.myhuaweicloud.com`. */
	readonly endpoint: string;
	/** Where tokens come from. */
	readonly iamEndpoint: string;
	/** Region id; absent for an endpoint of the user's own. */
	readonly region?: string;
	readonly projectId: string;
}

export interface CloudAccess {
	readonly place: CloudPlace;
	readonly auth: CloudAuth;
}
