import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkPortal } from '../src/checks/check-portal.ts';
import { hasErrors, report } from '../src/issues/report.ts';
import { portalFolder } from '../src/portal/locate.ts';

// Shows the portal while an editor works. Search needs an index, which only a build makes: it is taken from the last one.
const { issues } = await checkPortal(portalFolder());
if (issues.length > 0) console.log(`${report(issues, 'text')}\n`);
if (hasErrors(issues)) process.exit(1);
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
const child = spawn(process.execPath, [astro, 'dev'], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
});
child.on('close', (code) => (process.exitCode = code ?? 1));
