import type { DataCopy } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { type ApiProblem, asProblem, call } from '../../api';
import { Actions, Button, Cell, ErrorState, Facts, List, Text, View } from '../../components';
import { savesAs, saveText } from '../../platform/save-text';
import { DATA_PART, instantDayText, MY_DATA, timeText } from '../../text';

const { copying } = MY_DATA;

/** Asks for all that is kept, shows what is in it, and hands it over as this platform can. */
export function DataCopyMaker(): ReactElement {
  const [copy, setCopy] = useState<DataCopy | null>(null);
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const make = async () => {
    setMaking(true);
    setProblem(null);
    try {
      setCopy(await call('copyMyData', {}));
    } catch (error) {
      setProblem(asProblem(error));
    }
    setMaking(false);
  };
  if (copy) return <MadeCopy copy={copy} />;
  return (
    <>
      {problem ? <ErrorState problem={problem} onRetry={() => void make()} /> : null}
      <Actions>
        <Button
          text={making ? copying.making : copying.make}
          sending={making}
          onPress={() => void make()}
        />
      </Actions>
    </>
  );
}

function MadeCopy({ copy }: { readonly copy: DataCopy }): ReactElement {
  const [said, setSaid] = useState('');
  const { person, madeAt, parts } = copy;
  const save = async () => {
    const name = copying.fileName(instantDayText(madeAt));
    const saved = await saveText(name, readable(copy)).catch(() => null);
    if (saved) setSaid(savesAs === 'file' ? copying.saved : copying.copied);
    else setSaid(saved === false && savesAs === 'file' ? '' : copying.failed);
  };
  return (
    <>
      <Facts
        rows={[
          { label: copying.name, value: person.name },
          { label: copying.idNumber, value: person.idNumber },
          { label: copying.since, value: timeText(person.createdAt) },
        ]}
      />
      <List title={copying.whatIsIn}>
        {parts
          .filter(({ rows }) => rows.length > 0)
          .map(({ part, rows, more }) => (
            <Cell key={part} title={DATA_PART[part]} value={copying.times(rows.length, more)} />
          ))}
      </List>
      <Text className="soft">{copying.made(timeText(madeAt))}</Text>
      <Actions>
        <Button
          text={savesAs === 'file' ? copying.save : copying.copyText}
          onPress={() => void save()}
        />
        <View role="status">{said ? <Text className="soft said">{said}</Text> : null}</View>
      </Actions>
    </>
  );
}

/** JSON, so that another product can read it, under headings that a person can. */
function readable({ madeAt, person, parts }: DataCopy): string {
  const told = parts.map(({ part, rows, more }) => {
    const what = DATA_PART[part];
    return [more ? copying.newestOf(what, rows.length) : what, rows] as const;
  });
  const whole = { [copying.person]: person, ...Object.fromEntries(told) };
  return JSON.stringify({ madeAt, ...whole }, null, 2);
}
