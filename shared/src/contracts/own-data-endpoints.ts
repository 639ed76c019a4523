import { consentEndpoints } from './consents';
import { myDataEndpoints } from './my-data';

/** What somebody may do about their own data: the families' app asks it on a few pages alone. */
export const ownDataEndpoints = { ...consentEndpoints, ...myDataEndpoints };

export type OwnDataEndpointName = keyof typeof ownDataEndpoints;
