import { DiscrepancyStatus, DiscrepancyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useOperatorPages } from '../../api/operator';
import { View } from '../../components';
import { DISCREPANCY_KIND, DISCREPANCY_STATUS, OPERATOR, SYSTEM } from '../../text/operator';
import { DiscrepancyTable } from './discrepancy-table';
import { ExportButton } from './export-button';
import { MoreOfList } from './more-of-list';
import { SelectField } from './select-field';
import { type Filter, queryOf, useFilter } from './use-filter';

const NAMES = ['status', 'kind', 'system'] as const;
type DiscrepancyFilter = Filter<(typeof NAMES)[number]>;

const { kind: Kind, system: System } = DiscrepancyView.shape;

const ALL = { value: '', text: OPERATOR.all };
const STATUSES = DiscrepancyStatus.options.map((value) => {
  return { value, text: DISCREPANCY_STATUS[value].label };
});
const KINDS = Kind.options.map((value) => ({ value, text: DISCREPANCY_KIND[value] }));
const SYSTEMS = System.options.map((value) => ({ value, text: SYSTEM[value] }));

/** What statements and our books do not agree on, the newest first. */
export function DiscrepancyList(): ReactElement {
  const { filter, set } = useFilter('discrepancies', NAMES);
  const query = asQuery(filter);
  const list = useOperatorPages('listDiscrepancies', query);
  const found = list.pages?.flatMap((page) => page.discrepancies) ?? [];
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
        <SelectField
          label={OPERATOR.system}
          value={filter.system}
          options={[ALL, ...SYSTEMS]}
          onChange={(value) => set('system', value)}
        />
        <ExportButton name="exportDiscrepancies" query={query} />
      </View>
      <MoreOfList list={list} count={found.length}>
        <DiscrepancyTable found={found} />
      </MoreOfList>
    </>
  );
}

/** The address is anybody's to write: what is none of ours is left out. */
function asQuery(filter: DiscrepancyFilter) {
  const given = queryOf(filter);
  const status = DiscrepancyStatus.safeParse(given.status).data;
  const kind = Kind.safeParse(given.kind).data;
  const system = System.safeParse(given.system).data;
  return {
    ...(status ? { status } : {}),
    ...(kind ? { kind } : {}),
    ...(system ? { system } : {}),
  };
}
