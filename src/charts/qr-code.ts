import encodeQR from 'qr';

/** A QR code as the runs of one SVG path, a unit a module: stroke it one unit wide. */
export interface QrCode {
  path: string;
  /** Modules along a side, with the quiet zone of four that ISO/IEC 18004 asks for all around. */
  size: number;
}

const quiet = 4;

/**
 * The address of a page for a telephone's camera. Level M of correction: paper on a wall is scratched.
 *
 * @throws RangeError when the text is longer than a QR code holds (some 2,300 bytes)
 */
export function drawQrCode(text: string): QrCode {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  return { path: modules.map(runsOf).join(''), size: modules.length };
}

/** The dark modules of a row, left to right, each run relative to the one before: a third less to send than absolute ones. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  let from = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const end = row.indexOf(false, x);
    path += `${path === '' ? `M${x} ${y + 0.5}` : `m${x - from} 0`}h${end - x}`;
    from = end;
    x = end;
  }
  return path;
}
