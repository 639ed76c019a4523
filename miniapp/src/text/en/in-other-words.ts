/** The words of one entry: of the same kind, and made from the same numbers and names. */
type Words<V> = V extends string
  ? string
  : V extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : V extends readonly (infer Entry)[]
      ? readonly Words<Entry>[]
      : V extends object
        ? { readonly [K in keyof V]: Words<V[K]> }
        : V;

/** A whole table in other words; an entry that is missing does not compile. */
export type InOtherWords<T> = Words<T>;

/** Part of a table in other words; what is left out stays Chinese. */
export type PartlyInOtherWords<T> = Partial<Words<T>>;
