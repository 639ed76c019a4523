import { auditEveryPage } from './audit-every-page';

describe('every page in standard mode', () => auditEveryPage(false));
