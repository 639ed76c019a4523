import type { Task, TaskList } from 'graphile-worker';
import { traced } from '../tracing/traced';

/** The same tasks, each run of one a span of its name. */
export function tracedTasks(tasks: TaskList): TaskList {
  const tracedTask =
    (name: string, task: Task): Task =>
    (payload, helpers) =>
      traced('job', name, async () => task(payload, helpers));
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, task && tracedTask(name, task)]),
  );
}
