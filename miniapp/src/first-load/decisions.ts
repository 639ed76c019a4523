// … then decisions, which most answers carry, …
import { Decision } from '@gongji/shared/decision';

void Decision;
