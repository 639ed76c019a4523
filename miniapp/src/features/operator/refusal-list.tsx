import type { ReactElement } from 'react';
import { useAreaNames } from '../../api';
import { useOperatorRead } from '../../api/operator';
import { EmptyState, ErrorState, Skeleton, Text, View } from '../../components';
import { outcomeText, SHORT_REASONS } from '../../text';
import { momentText, OPERATOR } from '../../text/operator';
import { AreaSelect } from './area-select';
import { DataTable } from './data-table';
import { ExportButton } from './export-button';
import { SelectField } from './select-field';
import { queryOf, useFilter } from './use-filter';

const NAMES = ['areaCode', 'days'] as const;
const DAYS = Object.entries(OPERATOR.dayRange).map(([value, text]) => ({ value, text }));
const USUAL_DAYS = '30';

const COLUMNS = [
  { name: OPERATOR.reason },
  { name: OPERATOR.area },
  { name: OPERATOR.outcome },
  { name: OPERATOR.quoted, numeric: true },
  { name: OPERATOR.sent, numeric: true },
  { name: OPERATOR.last },
];

/** Why people were kept from something, by reason and area, the most frequent first. */
export function RefusalList(): ReactElement {
  const { filter, set } = useFilter('refusals', NAMES);
  const days = filter.days in OPERATOR.dayRange ? filter.days : USUAL_DAYS;
  const { areaCode } = queryOf(filter);
  const query = { days, ...(areaCode ? { areaCode } : {}) };
  const areaName = useAreaNames();
  const { data, problem, retry } = useOperatorRead('countRefusals', { query });
  const rows = data?.refusals ?? [];
  return (
    <>
      <Text className="page-lead desk-lead">{OPERATOR.refusalsLead}</Text>
      <View className="desk-filters">
        <SelectField
          label={OPERATOR.days}
          value={days}
          options={DAYS}
          onChange={(value) => set('days', value)}
        />
        <AreaSelect value={filter.areaCode} onChange={(value) => set('areaCode', value)} />
        <ExportButton name="exportRefusals" query={query} />
      </View>
      {problem ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {!data && !problem ? <Skeleton shape="rows" /> : null}
      {data && rows.length === 0 ? (
        <EmptyState icon="records" title={OPERATOR.none} about={OPERATOR.noneAbout} />
      ) : null}
      {rows.length > 0 ? (
        <DataTable
          label={OPERATOR.view.refusals}
          columns={COLUMNS}
          rows={rows.map(({ reason, areaCode: area, outcome, quoted, sent, lastAt }) => ({
            key: `${reason} ${area} ${outcome}`,
            cells: [
              <View key="reason" className="desk-mending">
                <Text>{SHORT_REASONS[reason]}</Text>
                <Text className="soft">{reason}</Text>
              </View>,
              areaName(area) ?? area,
              outcomeText(outcome).label,
              OPERATOR.often(quoted),
              OPERATOR.often(sent),
              momentText(lastAt),
            ],
          }))}
        />
      ) : null}
    </>
  );
}
