/** The part of a logger that use cases and jobs need. Never pass names, numbers or tokens. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
