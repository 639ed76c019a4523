import { AlertKind, type AlertView, type SentRequest } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useOperatorPages } from '../../api/operator';
import { View } from '../../components';
import { ALERT_KIND, ALERT_STATUS, OPERATOR } from '../../text/operator';
import { AlertTable } from './alert-table';
import { ExportButton } from './export-button';
import { MoreOfList } from './more-of-list';
import { SelectField } from './select-field';
import { queryOf, useFilter } from './use-filter';

const NAMES = ['status', 'kind'] as const;

const ALL = { value: '', text: OPERATOR.all };
const STATUSES = Object.entries(ALERT_STATUS).map(([value, text]) => ({ value, text }));
const KINDS = AlertKind.options.map((value) => ({ value, text: ALERT_KIND[value] }));

/** What a person was told to look at, the newest first. */
export function AlertList(): ReactElement {
  const { filter, set } = useFilter('alerts', NAMES);
  const given = queryOf(filter);
  const kind = AlertKind.safeParse(given.kind).data;
  const status = given.status === 'open' || given.status === 'closed' ? given.status : undefined;
  const query: SentRequest<'exportAlerts'>['query'] = {
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
  };
  const list = useOperatorPages('listAlerts', query);
  const alerts: AlertView[] = list.pages?.flatMap((page) => page.alerts) ?? [];
  return (
    <>
      <View className="desk-filters">
        <SelectField
          label={OPERATOR.state}
          value={filter.status}
          options={[ALL, ...STATUSES]}
          onChange={(value) => set('status', value)}
        />
        <SelectField
          label={OPERATOR.kind}
          value={filter.kind}
          options={[ALL, ...KINDS]}
          onChange={(value) => set('kind', value)}
        />
        <ExportButton name="exportAlerts" query={query} />
      </View>
      <MoreOfList list={list} count={alerts.length}>
        <AlertTable alerts={alerts} />
      </MoreOfList>
    </>
  );
}
