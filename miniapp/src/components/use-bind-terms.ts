import type { BindAsksView, BindTerms, PaperDescription } from '@gongji/shared/contracts';
import { useDraft } from '../state/drafts';
import { useSession } from '../state/session';

/** What the payer has answered so far of what their area asks. */
export interface TermsDraft extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
  readonly rank: number | null;
  readonly name: string;
  readonly papers: readonly PaperDescription[];
}

const NOTHING_YET: TermsDraft = { from: '', to: '', rank: null, name: '', papers: [] };

/** One year from a day, the ordinary length that is offered first. */
function yearFrom(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
}

/** True where the area asks the payer for nothing that is filled in here. */
export function asksNothing({ period, ranks, signature, papers }: BindAsksView): boolean {
  return !period && ranks === null && signature === 'no' && papers === 'no';
}

/**
 * What is filled in and what is still wrong with it.
 * @param form which form it belongs to: what was typed is kept for that one until it is sent
 */
export function useBindTerms(form: string, asks: BindAsksView) {
  const me = useSession((session) => session.me?.name) ?? '';
  const { period, ranks, signature, papers, today } = asks;
  const blank: TermsDraft = { from: today, to: yearFrom(today), rank: null, name: '', papers: [] };
  const { value: draft, change } = useTermsDraft(form, blank);
  const wrong = {
    period: period?.end === true && draft.to <= draft.from,
    rank: ranks !== null && draft.rank === null,
    signature: draft.name === '' ? signature === 'must' : draft.name !== me,
    papers: papers === 'must' && draft.papers.length === 0,
  };
  const terms: BindTerms = {
    period: period ? { from: draft.from, to: period.end ? draft.to : null } : null,
    rank: draft.rank,
    signature: draft.name ? { method: 'typed-name', name: draft.name } : null,
    papers: [...draft.papers],
  };
  return { me, draft, change, wrong, terms };
}

/** The draft itself, for whoever drops it once it is sent. */
export function useTermsDraft(form: string, blank: TermsDraft = NOTHING_YET) {
  return useDraft<TermsDraft>(`terms:${form}`, blank);
}
