import type { PremiumCandidate } from '@gongji/shared/contracts';
import type { ParentRole } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Amount, Choice, Press, Text } from '../../components';
import { coverText, PREMIUM, relationText } from '../../text';

interface CandidateChoiceProps {
  readonly candidates: readonly PremiumCandidate[];
  /** Which parent somebody is, by member id, where it is known. */
  readonly roles: ReadonlyMap<string, ParentRole | null>;
  readonly chosen: readonly string[];
  readonly onChange: (memberIds: readonly string[]) => void;
}

/** Whom to pay for: several can be ticked, nobody is ticked beforehand. */
export function CandidateChoice(props: CandidateChoiceProps): ReactElement {
  const { candidates, roles, chosen, onChange } = props;
  const all = candidates.map(({ memberId }) => memberId);
  const allChosen = all.every((memberId) => chosen.includes(memberId));
  return (
    <>
      <Choice
        label={PREMIUM.whom}
        many
        chosen={chosen}
        onChange={onChange}
        options={candidates.map(({ memberId, name, relation, amountFen, cover }) => ({
          value: memberId,
          title: `${name}（${relationText(relation, roles.get(memberId) ?? null)}）`,
          about: coverText(cover),
          aside: amountFen === null ? null : <Amount amountFen={amountFen} />,
        }))}
      />
      {all.length > 1 ? (
        <Press className="link choice-all" onPress={() => onChange(allChosen ? [] : all)}>
          <Text>{allChosen ? PREMIUM.selectNone : PREMIUM.selectAll}</Text>
        </Press>
      ) : null}
    </>
  );
}
