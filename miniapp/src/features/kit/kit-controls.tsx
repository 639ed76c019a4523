import { type ReactElement, useState } from 'react';
import { Button, Choice, CounterCode, DayField, Field, SwitchRow, View } from '../../components';
import { COMMON } from '../../text';
import { KIT } from '../../text/kit';
import { KitPart } from './kit-part';

const nothing = () => undefined;

/** What is pressed, typed into or chosen from. */
export function KitControls(): ReactElement {
  return (
    <>
      <KitPart title={KIT.buttons}>
        <Button text={KIT.primary} onPress={nothing} />
        <Button text={KIT.second} look="second" onPress={nothing} />
        <Button text={KIT.quiet} look="quiet" onPress={nothing} />
        <Button text={KIT.stop} look="stop" onPress={nothing} />
        <Button text={KIT.off} disabled onPress={nothing} />
        <Button text={KIT.sent} sending onPress={nothing} />
      </KitPart>
      <Fields />
      <Choices />
      <KitPart title={KIT.counterCode}>
        <CounterCode sending={false} refused={false} onCode={nothing} onFace={nothing} />
      </KitPart>
    </>
  );
}

function Fields(): ReactElement {
  const [name, setName] = useState('');
  const [yuan, setYuan] = useState('500');
  const [day, setDay] = useState('2025-11-15');
  return (
    <KitPart title={KIT.fields}>
      <Field
        label={KIT.name}
        hint={KIT.nameHint}
        placeholder={KIT.namePlaceholder}
        value={name}
        onInput={setName}
      />
      <Field
        label={KIT.amount}
        kind="decimal"
        unit={COMMON.unitYuan}
        value={yuan}
        onInput={setYuan}
        error={KIT.amountWrong}
      />
      <DayField label={KIT.day} value={day} from="2020-01-01" to="2030-12-31" onPick={setDay} />
    </KitPart>
  );
}

function Choices(): ReactElement {
  const { father, mother, other } = KIT.relations;
  const [one, setOne] = useState<string[]>(['father']);
  const [some, setSome] = useState<string[]>(['father']);
  const [on, setOn] = useState(true);
  return (
    <KitPart title={KIT.choices}>
      <Choice
        label={KIT.relation}
        options={[
          { value: 'father', title: father, about: KIT.fatherAbout },
          { value: 'mother', title: mother },
          { value: 'other', title: other },
        ]}
        chosen={one}
        onChange={setOne}
      />
      <Choice
        many
        label={KIT.people}
        options={[
          { value: 'father', title: father, aside: '450.00' },
          { value: 'mother', title: mother, about: KIT.notNow, disabled: true },
        ]}
        chosen={some}
        onChange={setSome}
      />
      <Choice
        label={KIT.year}
        options={[{ value: '2026', title: '2026' }]}
        chosen={[]}
        onChange={nothing}
        error={KIT.none}
      />
      <View className="card card-rows">
        <SwitchRow title={KIT.remind} about={KIT.remindAbout} on={on} onChange={setOn} />
        <SwitchRow title={KIT.remind} on={!on} onChange={(off) => setOn(!off)} />
      </View>
    </KitPart>
  );
}
