import './phone-frame.scss';

/** Shows the preview as on a phone wherever the screen is wider than one. */
export function framePreview(): void {
  document.documentElement.classList.add('framed');
}
