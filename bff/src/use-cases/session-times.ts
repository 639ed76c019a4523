const MINUTE_MS = 60_000;

/** A session ends after half an hour without a call, and after twelve hours whatever happens. */
export const IDLE_MS = 30 * MINUTE_MS;
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;
/** So long a sign-in counts as fresh, for what needs more than an open session. */
export const FRESH_MS = 5 * MINUTE_MS;
/** Being seen is written down once a minute at most, so that reading stays cheap. */
export const TOUCH_MS = MINUTE_MS;
