/** Opens the dialler with a number; the person still presses call. */
export function callPhone(number: string): void {
  window.location.href = `tel:${number}`;
}
