const WITHIN_MS = 10_000;

/** Waits for something to hold; fails with what is said when it does not in time. */
export async function until(
  holds: () => boolean,
  said: () => string = () => 'it did not happen in time',
): Promise<void> {
  const end = Date.now() + WITHIN_MS;
  while (!holds()) {
    if (Date.now() > end) throw new Error(said());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
