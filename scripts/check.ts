import { parseArgs } from 'node:util';
import { checkPortal } from '../src/checks/check-portal.ts';
import { formats, hasErrors, report, type Format } from '../src/issues/report.ts';
import { portalFolder } from '../src/portal/locate.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' }, only: { type: 'string' } } });
if (!formats.includes(values.format as Format)) {
  console.error(`--format nhận một trong: ${formats.join(', ')}.`);
  process.exit(2);
}
const { issues } = await checkPortal(portalFolder());
const shown = values.only ? issues.filter(({ place }) => place.file.startsWith(values.only ?? '')) : issues;
console.log(report(shown, values.format as Format));
process.exitCode = hasErrors(shown) ? 1 : 0;
