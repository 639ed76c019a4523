// … then the contracts of a family, …
import { familyEndpoints } from '@gongji/shared/contracts';

void familyEndpoints;
