import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { checkPortal } from '../src/checks/check-portal.ts';
import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { takeTurn, wantedPort } from '../src/commands/port.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { settleDay } from '../src/commands/settle-day.ts';
import { atOption } from '../src/commands/usage.ts';
import { hasErrors, report, wholeList } from '../src/issues/report.ts';
import { excerptsOf } from '../src/mending/excerpts.ts';
import { buildEnvironment, keepNeededVariables } from '../src/publish/environment.ts';
import { pagePlaces } from '../src/publish/page-places.ts';
import { stage } from '../src/publish/stage.ts';

// Shows the portal while an editor works. Search needs an index, which only a build makes: it is taken from the last one.
endInWords();
const { values } = readArguments({
  command: 'npm run dev',
  purpose: 'Xem thử thư mục cổng (CONGKHAI_PORTAL) trong lúc sửa, ở số cổng mạng PORT (bình thường là 4321).',
  options: { portal: portalOption, at: atOption },
});
choosePortal(values.portal);
if (values.at !== undefined || process.env.CONGKHAI_AT) settleDay(values.at); // else midnight may pass
const [portal, port] = [existingPortal(), wantedPort()];
await takeTurn(port);
keepNeededVariables();
const { reading, site, issues } = await checkPortal(portal);
if (issues.length > 0) console.log(`${report(issues, 'text', { wholeList, isPortal: true, excerptOf: excerptsOf(portal) })}\n`);
if (hasErrors(issues)) process.exit(1);
mkdirSync('.build', { recursive: true });
const work = mkdtempSync(resolve('.build', `xem-${process.pid}-`));
await stage(portal, work, pagePlaces(reading, site));
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
const child = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
  stdio: 'inherit',
  env: buildEnvironment({ ...process.env, CONGKHAI_WORK: work, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' }),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  rmSync(work, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
