import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { checkPortal } from '../src/checks/check-portal.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { portalFolder } from '../src/portal/locate.ts';
import { buildEnvironment, keepNeededVariables } from '../src/publish/environment.ts';
import { stage } from '../src/publish/stage.ts';

// Shows the portal while an editor works. Search needs an index, which only a build makes: it is taken from the last one.
keepNeededVariables();
const { issues } = await checkPortal(portalFolder());
if (issues.length > 0) console.log(`${report(issues, 'text')}\n`);
if (hasErrors(issues)) process.exit(1);
mkdirSync('.build', { recursive: true });
const work = mkdtempSync(resolve('.build', `xem-${process.pid}-`));
await stage(portalFolder(), work);
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
const child = spawn(process.execPath, [astro, 'dev'], {
  stdio: 'inherit',
  env: buildEnvironment({ ...process.env, CONGKHAI_WORK: work, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' }),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  rmSync(work, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
