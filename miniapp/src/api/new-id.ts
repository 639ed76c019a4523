/** Random bytes where the platform has them; an id must be unique, it need not be secret. */
function randomByte(): number {
  const source = typeof crypto === 'undefined' ? undefined : crypto;
  return source?.getRandomValues?.(new Uint8Array(1))[0] ?? Math.floor(Math.random() * 256);
}

function hex(bytes: number): string {
  return Array.from({ length: bytes }, () => randomByte().toString(16).padStart(2, '0')).join('');
}

/** A version 4 UUID, made on the phone before anything is sent. */
export function newRequestId(): string {
  const variant = '89ab'.charAt(randomByte() % 4);
  return `${hex(4)}-${hex(2)}-4${hex(2).slice(1)}-${variant}${hex(2).slice(1)}-${hex(6)}`;
}

/** W3C trace context: one trace a call. */
export function newTraceParent(): string {
  return `00-${hex(16)}-${hex(8)}-01`;
}
