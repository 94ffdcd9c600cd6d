import { basename } from 'node:path';
import type { Place } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { inspectPicture } from '../pictures/inspect-picture.ts';
import { kindOfBytes, kindOfName } from '../pictures/kinds.ts';
import { damagedPicture } from '../pictures/rules/damaged-picture.ts';
import { allPictures } from '../portal/picture-references.ts';
import { readBytes } from '../portal/read-folder.ts';
import { isPicture } from '../prose/pictures.ts';
import type { Check } from './check.ts';

/** Every picture that will be published is sound; what is wrong is said where a text first shows it. */
export const unsoundPicture: Check = {
  rule: damagedPicture,
  needs: [],
  waits: true,
  guards: true,
  find: async ({ folder, prose, publicFiles }) => {
    const pictures = new Map<string, { name: string; place: Place }>();
    for (const { written, file, place } of allPictures(prose))
      if (isPicture(written) && !pictures.has(file)) pictures.set(file, { name: written, place });
    for (const file of publicFiles) if (kindOfName(file)) pictures.set(file, { name: basename(file), place: { file } });
    const issues = [];
    // One after another: a decoded picture takes up to 200 MB.
    for (const [file, { name, place }] of pictures) {
      const bytes = readBytes(folder, file);
      // In public/ a name that says something else is told by a rule for all kinds of files.
      const isToldElsewhere = bytes !== null && file.startsWith('public/') && kindOfBytes(bytes) !== kindOfName(file);
      const found = bytes && !isToldElsewhere ? await inspectPicture(bytes, name) : null;
      if (found) issues.push(issueOf(found.rule, place, found.finding));
    }
    return issues;
  },
};
