import { create } from 'qrcode';
import { type ReactElement, useMemo } from 'react';
import { Picture, View } from './native';

interface QrCodeProps {
  readonly text: string;
  /** What scanning it does, for screen readers. */
  readonly label: string;
}

/** Quiet zone around the code, in modules; four is what readers expect. */
const MARGIN = 4;

/** In UTF-8; given a text, the library would ask for a TextEncoder, which mini-programs lack. */
function bytesOf(text: string): Uint8ClampedArray {
  const parts = encodeURIComponent(text).match(/%..|./g) ?? [];
  return Uint8ClampedArray.from(parts, (part) =>
    part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}

/** The code as one SVG path: every dark module a square, runs in a row joined. */
function svgOf(text: string): string {
  const bytes = { data: bytesOf(text), mode: 'byte' } as const;
  const { modules } = create([bytes], { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const parts: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column)) parts.push(`M${column + MARGIN} ${row + MARGIN}h1v1h-1z`);
    }
  }
  const side = size + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"`,
    ' shape-rendering="crispEdges">',
    `<rect width="${side}" height="${side}" fill="#fff"/><path d="${parts.join('')}"/></svg>`,
  ].join('');
}

/** A QR code as one picture: no canvas, the same on every platform, always dark on white. */
export function QrCode({ text, label }: QrCodeProps): ReactElement {
  const source = useMemo(() => `data:image/svg+xml,${encodeURIComponent(svgOf(text))}`, [text]);
  return (
    <View className="qr">
      <Picture className="qr-picture" src={source} label={label} />
    </View>
  );
}
