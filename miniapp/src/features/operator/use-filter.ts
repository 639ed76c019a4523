import { deskAddress, type OperatorViewName } from '../../operator-routes';
import { replaceTo, useParam } from '../../platform/navigate';

export type Filter<Name extends string> = Readonly<Record<Name, string>>;

/** What a list is narrowed to stands in the page's address, so that it can be sent to somebody. */
export function useFilter<Name extends string>(
  view: OperatorViewName,
  names: readonly Name[],
): { readonly filter: Filter<Name>; readonly set: (name: Name, value: string) => void } {
  const text = useParam('filter');
  const given = new URLSearchParams(text);
  const entries = names.map((name) => [name, given.get(name) ?? '']);
  const filter = Object.fromEntries(entries) as Filter<Name>;
  const set = (name: Name, value: string) => {
    const next = Object.entries<string>({ ...filter, [name]: value }).filter(([, kept]) => kept);
    const params = new URLSearchParams(next).toString();
    replaceTo(deskAddress(view, params ? { filter: params } : {}));
  };
  return { filter, set };
}

/** Only what is narrowed, as the query of the endpoint; empty text stands for everything. */
export function queryOf<Name extends string>(filter: Filter<Name>): Partial<Filter<Name>> {
  const kept = Object.entries<string>(filter).filter(([, value]) => value !== '');
  return Object.fromEntries(kept) as Partial<Filter<Name>>;
}
