import type { ReactElement } from 'react';
import type { ApiProblem } from '../../api';
import { Actions, Button, Card, Text, View } from '../../components';
import { FIELD_ERROR, problemText, TEMPORARY } from '../../text';

interface FieldProblemsProps {
  readonly problem: ApiProblem;
  readonly onBack: () => void;
}

/** What the server found wrong in the form, and the way back to it. */
export function FieldProblems({ problem, onBack }: FieldProblemsProps): ReactElement {
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
        <Button text={TEMPORARY.back} onPress={onBack} />
      </Actions>
    </>
  );
}
