import type { QaState } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useAreaNames } from '../../api';
import { Button } from '../../components';
import { deskAddress } from '../../operator-routes';
import { go, goTo } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { DEMO_GROUP, QA } from '../../text';
import { QA_SCENES } from '../../text/scenarios';
import { QaGroup } from './qa-group';
import { QaSelect } from './qa-select';

interface QaPeopleProps {
  readonly people: QaState['people'];
  readonly operators: QaState['operators'];
  readonly onBe: (demoId: string) => void;
  readonly onLeave: () => void;
}

/** Who to be, of one area or of all; and what an area's rules are. */
export function QaPeople(props: QaPeopleProps): ReactElement {
  const { people, operators, onBe, onLeave } = props;
  const nameOf = useAreaNames();
  const [area, setArea] = useState('');
  const me = useSession((session) => session.me);
  const mine = people.find((person) => person.name === me?.name)?.demoId ?? '';
  const areas = [...new Set(people.map(({ areaCode }) => areaCode))].sort();
  const shown = people.filter(({ areaCode }) => area === '' || areaCode === area);
  const here = shown.some(({ demoId }) => demoId === mine) ? mine : '';
  const leave = (goOn: () => void) => {
    onLeave();
    goOn();
  };
  return (
    <QaGroup title={QA.whoTitle}>
      <QaSelect
        label={QA_SCENES.area}
        value={area}
        options={[
          { value: '', text: QA_SCENES.areaAll },
          ...areas.map((code) => ({ value: code, text: nameOf(code) ?? code })),
        ]}
        onChange={setArea}
      />
      {area ? (
        <Button
          text={QA_SCENES.areaRules(nameOf(area) ?? area)}
          look="second"
          onPress={() => leave(() => go('policy', { areaCode: area }))}
        />
      ) : null}
      <QaSelect
        label={QA.person}
        value={here}
        options={[
          ...(here ? [] : [{ value: '', text: mine ? QA.nobody : QA.personNone }]),
          ...shown.map(({ demoId, name, age, about, group }) => ({
            value: demoId,
            text: `${name} ${age} · ${about}`,
            group: DEMO_GROUP[group],
          })),
        ]}
        onChange={onBe}
      />
      {operators.map(({ demoId, name }) => (
        <Button
          key={demoId}
          text={QA.desk(name)}
          look="quiet"
          onPress={() => leave(() => goTo(deskAddress('overview')))}
        />
      ))}
    </QaGroup>
  );
}
