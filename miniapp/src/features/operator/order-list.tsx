import type { OperatorOrder } from '@gongji/shared/contracts';
import { OrderKind, OrderState } from '@gongji/shared/order';
import type { ReactElement } from 'react';
import { useAreaNames } from '../../api';
import { useOperatorPages } from '../../api/operator';
import { Amount, StatusTag, View } from '../../components';
import { orderKindText, orderStateText } from '../../text';
import { momentText, OPERATOR } from '../../text/operator';
import { AreaSelect } from './area-select';
import { DataTable } from './data-table';
import { ExportButton } from './export-button';
import { MoreOfList } from './more-of-list';
import { OrderLink } from './order-link';
import { SelectField } from './select-field';
import { type Filter, queryOf, useFilter } from './use-filter';

const NAMES = ['state', 'kind', 'areaCode', 'unmovedHours'] as const;
type OrderFilter = Filter<(typeof NAMES)[number]>;

const ALL = { value: '', text: OPERATOR.all };
const STATES = OrderState.options.map((value) => ({ value, text: orderStateText(value).label }));
const KINDS = OrderKind.options.map((value) => ({ value, text: orderKindText(value) }));
const AGES = Object.entries(OPERATOR.unmovedHours)
  .map(([value, text]) => ({ value, text }))
  .sort((one, other) => Number(one.value) - Number(other.value));

const COLUMNS = [
  { name: OPERATOR.orderNumber },
  { name: OPERATOR.kind },
  { name: OPERATOR.state },
  { name: OPERATOR.amount, numeric: true },
  { name: OPERATOR.people },
  { name: OPERATOR.area },
  { name: OPERATOR.updated },
];

/** Orders by state, kind, area and age, the newest first. */
export function OrderList(): ReactElement {
  const { filter, set } = useFilter('orders', NAMES);
  const query = asQuery(filter);
  const list = useOperatorPages('listOrders', query);
  const areaName = useAreaNames();
  const orders = list.pages?.flatMap((page) => page.orders) ?? [];
  return (
    <>
      <View className="desk-filters">
        <SelectField
          label={OPERATOR.state}
          value={filter.state}
          options={[ALL, ...STATES]}
          onChange={(value) => set('state', value)}
        />
        <SelectField
          label={OPERATOR.kind}
          value={filter.kind}
          options={[ALL, ...KINDS]}
          onChange={(value) => set('kind', value)}
        />
        <AreaSelect value={filter.areaCode} onChange={(value) => set('areaCode', value)} />
        <SelectField
          label={OPERATOR.unmoved}
          value={filter.unmovedHours}
          options={AGES}
          onChange={(value) => set('unmovedHours', value)}
        />
        <ExportButton name="exportOrders" query={query} />
      </View>
      <MoreOfList list={list} count={orders.length}>
        <DataTable
          label={OPERATOR.view.orders}
          columns={COLUMNS}
          rows={orders.map((order) => ({
            key: order.orderNumber,
            cells: cellsOf(order, areaName(order.areaCode) ?? order.areaCode),
          }))}
        />
      </MoreOfList>
    </>
  );
}

function cellsOf(order: OperatorOrder, area: string) {
  const { label, tone } = orderStateText(order.state, order.kind);
  return [
    <OrderLink key="number" number={order.orderNumber} />,
    orderKindText(order.kind),
    <StatusTag key="state" text={label} tone={tone} />,
    <Amount key="amount" amountFen={order.amountFen} />,
    [order.payerMasked, order.memberMasked].filter(Boolean).join(' → '),
    area,
    momentText(order.updatedAt),
  ];
}

/** The address is anybody's to write: what is none of ours is left out. */
function asQuery(filter: OrderFilter) {
  const { state, kind, areaCode, unmovedHours } = queryOf(filter);
  const knownState = OrderState.safeParse(state).data;
  const knownKind = OrderKind.safeParse(kind).data;
  return {
    ...(knownState ? { state: knownState } : {}),
    ...(knownKind ? { kind: knownKind } : {}),
    ...(areaCode ? { areaCode } : {}),
    ...(unmovedHours ? { unmovedHours } : {}),
  };
}
