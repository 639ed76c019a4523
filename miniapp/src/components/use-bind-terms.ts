import type { BindAsksView, BindTerms, PaperDescription } from '@gongji/shared/contracts';
import { useState } from 'react';
import { useSession } from '../state/session';

/** What the payer has answered so far of what their area asks. */
export interface TermsDraft {
  readonly from: string;
  readonly to: string;
  readonly rank: number | null;
  readonly name: string;
  readonly papers: readonly PaperDescription[];
}

/** One year from a day, the ordinary length that is offered first. */
function yearFrom(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
}

/** True where the area asks the payer for nothing that is filled in here. */
export function asksNothing({ period, ranks, signature, papers }: BindAsksView): boolean {
  return !period && ranks === null && signature === 'no' && papers === 'no';
}

export function useBindTerms(asks: BindAsksView) {
  const me = useSession((session) => session.me?.name) ?? '';
  const { period, ranks, signature, papers, today } = asks;
  const blank = { from: today, to: yearFrom(today), rank: null, name: '', papers: [] };
  const [draft, setDraft] = useState<TermsDraft>(blank);
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
  const change = (patch: Partial<TermsDraft>) => setDraft((before) => ({ ...before, ...patch }));
  return { me, draft, change, wrong, terms };
}
