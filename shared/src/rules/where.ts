import type { CivilDate } from '../calendar';
import type { AreaCode } from '../vocabulary';

/**
 * Where and when a question is asked: the pooling area whose rules hold (whose area, each question
 * says), whether it is the province's own pooling area (省直), and the day in Asia/Shanghai.
 */
export interface Where {
  readonly region: AreaCode;
  readonly provinceDirect: boolean;
  readonly on: CivilDate;
}
