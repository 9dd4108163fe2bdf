import { useEffect, useState } from 'react';

/** Squares of white around a code, without which cameras do not find it. */
const BORDER = 4;

/** The dark squares of a code as one path. */
export function pathOf(squares: readonly (readonly boolean[])[]): string {
  return squares
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter(Boolean)
    .join('');
}

/** A QR code of a text, drawn when its maker has been fetched. `label` says what it is to who cannot see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [squares, setSquares] = useState<boolean[][] | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('qr').then(({ default: encode }) => {
      if (wanted) setSquares(encode(text, 'raw', { ecc: 'medium', border: BORDER }));
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  const size = squares?.length ?? 1;
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      {squares && <path d={pathOf(squares)} />}
    </svg>
  );
}
