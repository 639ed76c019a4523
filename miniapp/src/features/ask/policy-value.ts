import type { AskedPolicy } from '../../api';

/** What the policy of the asked place says in a parameter; undefined while nobody knows. */
export function policyValue({ policy }: AskedPolicy, name: string): unknown {
  return policy.data?.parameters.find((parameter) => parameter.name === name)?.value;
}
