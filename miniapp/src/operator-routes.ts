/** The operator's pages. Apart from the app's: they are built for the browser only. */
export const OPERATOR_ROUTES = {
  desk: '/subpackages/operator/desk/index',
  order: '/subpackages/operator/order/index',
} as const;

export const OPERATOR_VIEWS = [
  'overview',
  'orders',
  'discrepancies',
  'alerts',
  'refusals',
] as const;
export type OperatorViewName = (typeof OPERATOR_VIEWS)[number];

type Params = Readonly<Record<string, string>>;

/** The desk at one of its views, looking for something. */
export function deskAddress(view: OperatorViewName, params: Params = {}): string {
  return withQuery(OPERATOR_ROUTES.desk, { view, ...params });
}

/** One order, by the number that outside systems know too. */
export function operatorOrderAddress(number: string): string {
  return withQuery(OPERATOR_ROUTES.order, { number });
}

function withQuery(path: string, params: Params): string {
  const pairs = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${path}?${pairs.join('&')}`;
}
