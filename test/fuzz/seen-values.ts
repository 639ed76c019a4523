/**
 * What the product has answered so far, by the name of its field: ids that exist, areas, days. A
 * request that names what is really there reaches further than one that was made up.
 */
export class SeenValues {
  private readonly byField = new Map<string, string[]>();

  /** Takes in every text of an answer. */
  learn(answer: unknown, field = ''): void {
    if (typeof answer === 'string') this.keep(field, answer);
    if (answer === null || typeof answer !== 'object') return;
    for (const [key, value] of Object.entries(answer)) {
      this.learn(value, Array.isArray(answer) ? field : key);
    }
  }

  /** For a world that begins anew: what was there is not there any more. */
  forget(): void {
    this.byField.clear();
  }

  /** One of this form that was seen under this name, or of a field that ends like it; or none. */
  pick(field: string, which: number, form: RegExp): string | undefined {
    const seen = this.byField.get(field.toLowerCase()) ?? [];
    const values = seen.filter((value) => form.test(value));
    return values[which % Math.max(values.length, 1)];
  }

  private keep(field: string, value: string): void {
    for (const name of namesOf(field)) {
      const values = this.byField.get(name) ?? [];
      if (!values.includes(value)) this.byField.set(name, [...values, value].slice(-MOST));
    }
  }
}

/** So many of a kind: the newest, for what is older is often over. */
const MOST = 12;

/** `memberIds` asks for what `memberId` was answered under, and a `memberPersonId` is a person. */
function namesOf(field: string): string[] {
  const whole = field.toLowerCase();
  const names = [whole, `${whole}s`];
  const [ending] = /[A-Z][a-z]+Id$/.exec(field) ?? [];
  return ending === undefined
    ? names
    : [...names, ending.toLowerCase(), `${ending.toLowerCase()}s`];
}
