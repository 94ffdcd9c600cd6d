// What browsers may take for a page when a server names no type, or names it wrongly: the first bytes of the table in
// https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type, and the tags that do most harm.
// `<head` and `<base` are not among them: fonts have tables of these names, and what stands before is any byte.
const harmful = /<(?:!doctype html|html|body|script|iframe|object|embed|svg|meta|link|style|form|\?php)(?=[\s/>])/i;

/** Browsers look at the start of a file only; this is more than any of them reads. */
const sniffedBytes = 1445;

/** The tag in the first bytes of a file that makes a browser, or a server, read it as a page; `null` when there is none. */
export function markupAtStart(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, sniffedBytes));
  return harmful.exec(start)?.[0] ?? null;
}

/** Whether a text begins with a tag, after marks and blanks. No note and no table does. */
export function beginsWithTag(text: string): boolean {
  return /^[\s\u0000-\u0020\u0085\u200b-\u200f\u2060\ufeff\ufffe]*<[a-z!?/%]/i.test(text.slice(0, 100_000));
}

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
