/** Huawei's library comes without types; the caller describes the few calls that it makes. */
declare module 'esdk-obs-nodejs';
