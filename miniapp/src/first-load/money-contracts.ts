// … those about money, …
import { premiumEndpoints, recordEndpoints, walletEndpoints } from '@gongji/shared/contracts';

void [premiumEndpoints, recordEndpoints, walletEndpoints];
