// … then half of the contracts, …
import { familyEndpoints } from '@gongji/shared/contracts';

void familyEndpoints;
