import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from 'react';

interface ToldLines {
  /** Numbers that stand on the page already, beside what they are about. */
  readonly told: readonly string[];
  readonly tell: (numbers: readonly string[]) => () => void;
}

const Told = createContext<ToldLines>({ told: [], tell: () => () => undefined });

/** A page on which every number to call stands once. */
export function ToldLinesOfPage({ children }: { readonly children: ReactNode }): ReactElement {
  const [told, setTold] = useState<readonly string[]>([]);
  const [tell] = useState(() => (numbers: readonly string[]) => {
    setTold((before) => [...before, ...numbers]);
    return () => setTold((before) => without(before, numbers));
  });
  return <Told.Provider value={{ told, tell }}>{children}</Told.Provider>;
}

function without(before: readonly string[], numbers: readonly string[]): readonly string[] {
  const left = [...before];
  for (const number of numbers) left.splice(left.indexOf(number), 1);
  return left;
}

/**
 * The numbers to show here.
 * @param rest true at the foot: what stands above is left out
 */
export function useLinesToTell(numbers: readonly string[], rest: boolean): readonly string[] {
  const { told, tell } = useContext(Told);
  const key = numbers.join(' ');
  useEffect(() => (rest ? undefined : tell(key.split(' '))), [key, rest, tell]);
  return rest ? numbers.filter((number) => !told.includes(number)) : numbers;
}
