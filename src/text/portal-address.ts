/** Signs of one step of an address: letters of any language, digits and a few marks that no server reads as anything else. */
const sign = /^[\p{L}\p{M}\p{N} ._(),-]+$/u;
/** The ending of a file. The points of a procedure's code are followed by digits. */
const fileEnding = /\.[a-z][a-z0-9]*$/i;
const longestStep = 255; // bytes, as file systems take them

/**
 * Whether a text is an address of a portal as the portal writes it: from its root, without its base path, decoded. A
 * page ends with a stroke, a file with its ending. There is no sign in it that a web server, an address or HTML gives a
 * meaning to, and nothing that climbs, hides or names a host; a page has one spelling, without its `index.html`.
 *
 * @example isPortalAddress('/mau/to-khai.docx') // => true
 * @example isPortalAddress('//evil.example/') // => false
 */
export function isPortalAddress(text: string): boolean {
  if (!text.startsWith('/') || text.length > 1000 || text !== text.normalize('NFC')) return false;
  const steps = text.slice(1).split('/');
  const last = steps.pop() ?? '';
  const folders = steps.every((step) => isStep(step) && !fileEnding.test(step));
  return folders && (last === '' || (isStep(last) && fileEnding.test(last) && last.toLowerCase() !== 'index.html'));
}

function isStep(step: string): boolean {
  return sign.test(step) && !/^[ .]|[ .]$| {2}/.test(step) && new TextEncoder().encode(step).length <= longestStep;
}
