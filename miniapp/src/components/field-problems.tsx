import type { ReactElement } from 'react';
import type { ApiProblem } from '../api';
import { FIELD_ERROR, problemText } from '../text';
import { Actions } from './actions';
import { Button } from './button';
import { Card } from './list';
import { Text, View } from './native';

interface FieldProblemsProps {
  readonly problem: ApiProblem;
  readonly back: string;
  readonly onBack: () => void;
}

/** What the server found wrong in the form, and the way back to it. */
export function FieldProblems({ problem, back, onBack }: FieldProblemsProps): ReactElement {
  const errors = problem.problem?.errors ?? [];
  const { title, advice } = problemText(problem.code);
  return (
    <>
      <Card>
        <View role="alert">
          <Text className="error-title">{title}</Text>
          {errors.map(({ field, code }) => (
            <Text key={field} className="field-error">
              {FIELD_ERROR[code] ?? advice}
            </Text>
          ))}
        </View>
      </Card>
      <Actions>
        <Button text={back} onPress={onBack} />
      </Actions>
    </>
  );
}
