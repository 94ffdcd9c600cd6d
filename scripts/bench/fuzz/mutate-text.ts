import { codeInProse } from '../../../src/prose/rules/code-in-prose.ts';
import { rawHtml } from '../../../src/prose/rules/raw-html.ts';
import { remoteImage } from '../../../src/prose/rules/remote-image.ts';
import { unknownComponent } from '../../../src/prose/rules/unknown-component.ts';
import { unsafeProseLink } from '../../../src/prose/rules/unsafe-prose-link.ts';
import type { Random } from '../made-portal/random.ts';
import type { Expected } from './mutation.ts';

const everywhere: readonly (readonly [structure: string, code: string])[] = [
  ['[x](javascript:canary())', unsafeProseLink.code],
  ['[x](//canary.example/)', unsafeProseLink.code],
  ['[x]: data:text/html,x', unsafeProseLink.code],
  ['![x](https://canary.example/x.png)', remoteImage.code],
  ['![x](./x.js?raw)', remoteImage.code],
];
const inMarkdown = [
  ...everywhere,
  ['<script>canary()</script>', rawHtml.code],
  ['<img src=x onerror=canary()>', rawHtml.code],
  ['<svg onload=canary()>', rawHtml.code],
] as const;
const inMdx = [
  ...everywhere,
  ['{canary()}', codeInProse.code],
  ['import x from "y"', codeInProse.code],
  ['export const x = 1', codeInProse.code],
  ['<script>canary()</script>', rawHtml.code],
  ['<Canary />', unknownComponent.code],
] as const;

/** The body of a text with one hostile block between two of its own; `line` counts from the start of the body. */
export function mutateBody(body: string, isMdx: boolean, random: Random): { what: string; body: string; expected: Expected } {
  const [structure, code] = random.pick(isMdx ? inMdx : inMarkdown);
  const lines = body.split('\n');
  let fenced = false;
  const gaps = lines.flatMap((line, index) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    return line === '' && !fenced ? [index] : [];
  });
  const gap = gaps.length > 0 ? random.pick(gaps) : lines.length;
  lines.splice(gap, 0, '', structure, '');
  return { what: `${structure} on line ${gap + 2} of the body`, body: lines.join('\n'), expected: [code, gap + 2, 1] };
}
