// … and here the rest.
import { appEndpointOf } from '@gongji/shared/contracts';

void appEndpointOf;
