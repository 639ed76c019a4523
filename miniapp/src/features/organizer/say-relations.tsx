import type { MemberView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { FormParts, RelationChoice, type RelationOption } from '../../components';
import { ORGANIZER } from '../../text';

/** What each of the others is to the new organizer, by member id. */
export type Relations = Readonly<Record<string, RelationOption>>;

interface SayRelationsProps {
  readonly others: readonly MemberView[];
  readonly relations: Relations;
  readonly at: number;
  readonly change: (patch: { relations?: Relations; at?: number }) => void;
  readonly onDone: () => void;
}

/** Only the new organizer knows who the others are to them: nothing is guessed. */
export function SayRelations(props: SayRelationsProps): ReactElement {
  const { others, relations, at, change, onDone } = props;
  const parts = others.map(({ memberId, name }) => ({
    name,
    complete: relations[memberId] !== undefined,
    body: (tried: boolean) => (
      <RelationChoice
        label={ORGANIZER.relationOf(name)}
        relation={relations[memberId] ?? ''}
        onChange={(relation) => change({ relations: { ...relations, [memberId]: relation } })}
        error={tried && !relations[memberId] ? ORGANIZER.relationMissing : null}
      />
    ),
  }));
  return <FormParts parts={parts} at={at} onAt={(next) => change({ at: next })} onDone={onDone} />;
}
