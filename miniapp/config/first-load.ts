import path from 'node:path';

interface Entry {
  readonly import?: readonly string[];
  readonly dependOn?: readonly string[];
}

/** As much of webpack's compiler as is needed here. */
interface Compiler {
  readonly options: { entry: Readonly<Record<string, Entry>> };
}

/** Each a file of src/first-load, in the order in which they run. */
const STEPS = [
  ...['react', 'vocabulary', 'decisions', 'contracts', 'money-contracts', 'all-contracts'],
  ...['reads', 'taro'],
];

/**
 * Lets what the browser loads first run in several short tasks: a script a step, the app's own
 * last. In one task nothing could be pressed or drawn before all of it had run, on a slow phone
 * for half a second. Steps only run modules before the app does; it needs none of them to be right.
 */
export class FirstLoad {
  apply({ options }: Compiler): void {
    const { app, ...others } = options.entry;
    const steps = STEPS.map((name, at) => {
      const file = path.resolve(__dirname, '../src/first-load', `${name}.ts`);
      return [name, { import: [file], ...(at > 0 ? { dependOn: STEPS.slice(0, at) } : {}) }];
    });
    options.entry = { ...others, ...Object.fromEntries(steps), app: { ...app, dependOn: STEPS } };
  }
}
