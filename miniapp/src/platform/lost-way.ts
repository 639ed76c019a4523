/** The hosts show a page of their own for an address without one. */
export function onLostWay(_lead: () => void): void {}
