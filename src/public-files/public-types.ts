import type { Finding } from '../issues/rule.ts';
import { judgeArchive, judgeOffice } from './archive-content.ts';
import { judgeFont, judgePdf, judgePicture } from './binary-content.ts';
import { judgeIcon } from './icon-content.ts';
import { listedExtensions, type ListedExtension } from './listed-extensions.ts';
import { judgeBlank, judgeHostName, judgeJson, judgeText } from './text-content.ts';

/** What a kind of file in `public/` may be. */
export interface PublicType {
  /** The most that it may weigh, in bytes. */
  mostBytes: number;
  /** Whether it says all by being there. */
  mayBeEmpty?: true;
  /** What is wrong with its bytes, `null` when nothing is. The host is the one that the portal is published at. */
  judge: (bytes: Uint8Array, host: string | null) => Finding | null | Promise<Finding | null>;
}

const megabyte = 1024 * 1024;
const document = 20 * megabyte;

/** Everything that may be published as it is, by the end of its name. Nothing on the list is active in a browser. */
const listedTypes: Readonly<Record<ListedExtension, PublicType>> = {
  pdf: { mostBytes: document, judge: judgePdf },
  docx: { mostBytes: document, judge: (bytes) => judgeOffice(bytes, 'docx') },
  xlsx: { mostBytes: document, judge: (bytes) => judgeOffice(bytes, 'xlsx') },
  odt: { mostBytes: document, judge: (bytes) => judgeOffice(bytes, 'odt') },
  ods: { mostBytes: document, judge: (bytes) => judgeOffice(bytes, 'ods') },
  csv: { mostBytes: document, judge: judgeText },
  txt: { mostBytes: document, judge: judgeText },
  zip: { mostBytes: document, judge: judgeArchive },
  jpg: { mostBytes: document, judge: (bytes) => judgePicture(bytes, 'jpg') },
  jpeg: { mostBytes: document, judge: (bytes) => judgePicture(bytes, 'jpg') },
  png: { mostBytes: document, judge: (bytes) => judgePicture(bytes, 'png') },
  webp: { mostBytes: document, judge: (bytes) => judgePicture(bytes, 'webp') },
  avif: { mostBytes: document, judge: (bytes) => judgePicture(bytes, 'avif') },
  gif: { mostBytes: document, judge: (bytes) => judgePicture(bytes, 'gif') },
  // A rule of its own reads drawings: see checks/active-svg.ts.
  svg: { mostBytes: megabyte, judge: () => null },
  ico: { mostBytes: megabyte, judge: judgeIcon },
  woff2: { mostBytes: document, judge: (bytes) => judgeFont(bytes, 'woff2') },
  woff: { mostBytes: document, judge: (bytes) => judgeFont(bytes, 'woff') },
  ttf: { mostBytes: document, judge: (bytes) => judgeFont(bytes, 'sfnt') },
  otf: { mostBytes: document, judge: (bytes) => judgeFont(bytes, 'sfnt') },
};

const blank: PublicType = { mostBytes: megabyte, mayBeEmpty: true, judge: judgeBlank };
const json: PublicType = { mostBytes: megabyte, judge: judgeJson };

/** Files that hosts and devices ask for under a name of their own. */
const namedFiles: Readonly<Record<string, PublicType>> = {
  CNAME: { mostBytes: megabyte, judge: judgeHostName },
  '.nojekyll': blank,
  '.well-known/apple-app-site-association': json,
};

/** What proves to a certificate authority that somebody holds a host. No pull request may do so. */
const proofOfHost = /^\.well-known\/(?:acme-challenge|pki-validation)(?:\/|$)/i;

/** The end of a name, folded. @example extensionOf('mau/CT01.DOCX') // => 'docx' */
export function extensionOf(path: string): string {
  return /[^/]\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/**
 * What a file of `public/` may hold, or `null` when there is no place for such a file.
 *
 * @param path relative to `public/`
 */
export function publicTypeOf(path: string): PublicType | null {
  const named = Object.hasOwn(namedFiles, path) ? namedFiles[path] : undefined;
  if (named) return named;
  const steps = path.split('/');
  if (steps.at(-1) === '.gitkeep' && !steps.slice(0, -1).some(isHidden)) return blank;
  const isWellKnown = steps[0] === '.well-known' && steps.length > 1;
  if (steps.slice(isWellKnown ? 1 : 0).some(isHidden) || proofOfHost.test(path) || programExtension(path)) return null;
  const extension = extensionOf(path);
  if (isWellKnown) return extension === 'json' ? json : extension === 'txt' ? listedTypes.txt : null;
  const listed = listedExtensions.find((one) => one === extension);
  return listed ? listedTypes[listed] : null;
}

export const isProofOfHost = (path: string) => proofOfHost.test(path);
const isHidden = (step: string) => step.startsWith('.');

/**
 * Some servers look at every part of a name, and at the folders: with Apache's AddHandler `a.php.pdf` runs as a
 * program, on old IIS whatever lies in `a.asp/` does.
 *
 * @example programExtension('mau/a.php.pdf') // => 'php'
 */
export function programExtension(path: string): string | null {
  const parts = path
    .toLowerCase()
    .split('/')
    .flatMap((step) => step.split('.').slice(1))
    .map((part) => part.trim());
  return (
    parts.find((part) =>
      /^(?:php\d?|phtml|phar|cgi|fcgi|pl|py|rb|sh|aspx?|ashx|asmx|cer|jspx?|cfm|shtml?|stm|x?html?|xht|mhtml?|svgz|[mc]?js|wasm)$/.test(
        part,
      ),
    ) ?? null
  );
}

/**
 * Whether a file of `public/` is published. Hidden files stay at home, but for those that hosts ask for.
 *
 * @param file relative to the portal
 */
export function isPublished(file: string): boolean {
  const name = file.slice('public/'.length);
  return !/(^|\/)\./.test(name) || name.startsWith('.well-known/') || name === '.nojekyll';
}
