import encodeQR from 'qr';

/** White modules that ISO/IEC 18004 asks for all around. */
const quiet = 4;

/** A QR code, a unit a module: how many there are from edge to edge, and the dark ones as a path to stroke. */
export interface QrCode {
  size: number;
  path: string;
}

/**
 * The QR code of a text. Level M of correction: paper on a wall is scratched.
 *
 * @throws RangeError when the text is longer than a QR code holds (some 2,300 bytes)
 */
export function qrCode(text: string): QrCode {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  return { size: modules.length, path: modules.map(runsOf).join('') };
}

/** The same as an SVG file. */
export function drawQrCode(text: string): string {
  const { size, path } = qrCode(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="none" stroke="#000" d="${path}"/></svg>`;
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
