import { yearOf } from '@gongji/shared/calendar';
import { Choice, type FormPart } from '../../components';
import { ASK_YEAR } from '../../text';

/** The question for which year a premium is: the year of the day, or the one after it. */
export function yearPart(
  day: string,
  coverYear: number | null,
  onPick: (coverYear: number) => void,
): FormPart {
  const years = [yearOf(day), yearOf(day) + 1];
  return {
    name: ASK_YEAR.part,
    complete: coverYear !== null,
    body: (tried) => (
      <Choice
        label={ASK_YEAR.which}
        options={years.map((year) => ({ value: String(year), title: ASK_YEAR.title(year) }))}
        chosen={coverYear === null ? [] : [String(coverYear)]}
        onChange={([chosen]) => chosen && onPick(Number(chosen))}
        error={tried && coverYear === null ? ASK_YEAR.missing : null}
      />
    ),
  };
}
