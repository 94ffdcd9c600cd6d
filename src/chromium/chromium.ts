import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** A browser to start, and what it needs in its environment. */
export interface Found {
  path: string;
  env: Record<string, string>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: the one that `$CHROMIUM` names, else the system's, else the one that came with `npm ci`.
 *
 * @throws when `$CHROMIUM` names no program
 */
function findChromium(environment: NodeJS.ProcessEnv = process.env): Found {
  const named = environment.CHROMIUM;
  if (named && !isProgram(named)) throw new Error(`CHROMIUM=${named}: không có chương trình này.`);
  const folders = (environment.PATH ?? '').split(delimiter);
  const installed = systemNames.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  const path = named || installed;
  return path ? { path, env: {} } : bundledChromium();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts it. The caller closes it.
 *
 * @param textSize what a reader has set as the standard size of text, in pixels
 */
export async function startChromium({ found = findChromium(), textSize = 16 } = {}): Promise<Browser> {
  const { path, env } = found;
  const inherited = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
  // Never the arguments that @sparticuz/chromium offers: they turn off web security, and with it what is tested here.
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', `--blink-settings=defaultFontSize=${textSize}`],
    env: { ...inherited, ...env },
  });
}

/**
 * The browser inside @sparticuz/chromium, unpacked once (209 MB) into a folder of our own: its files have fixed
 * names, and in the shared temporary folder other programs would meet them. `AWS_LAMBDA_JS_RUNTIME` makes it unpack
 * the NSS libraries too, which a bare system lacks.
 */
function bundledChromium(): Found {
  const manifest = createRequire(import.meta.url)(join(root, 'node_modules/@sparticuz/chromium/package.json')) as { version: string };
  const cache = join(root, 'node_modules', '.cache', 'congkhai');
  const folder = join(cache, `chromium-${manifest.version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const work = mkdtempSync(join(cache, 'chromium-'));
    const unpack = `import('@sparticuz/chromium').then((found) => found.default.executablePath())`;
    execFileSync(process.execPath, ['-e', unpack], {
      cwd: root,
      env: { ...process.env, TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    // Its own list of font folders names places that exist on one vendor's servers only.
    writeFileSync(join(work, 'fonts', 'fonts.conf'), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
    try {
      renameSync(work, folder);
    } catch {
      rmSync(work, { recursive: true, force: true }); // another process was quicker
    }
  }
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fonts } };
}
