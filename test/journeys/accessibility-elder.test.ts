import { auditEveryPage } from './audit-every-page';

describe('every page in elder mode', () => auditEveryPage(true));
