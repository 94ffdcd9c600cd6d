/** What Node.js, Astro and Pagefind need of an environment: programs, temporary files, a language, the operator's limits. */
const needed = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'UV_THREADPOOL_SIZE',
  'NO_COLOR',
  'FORCE_COLOR',
  'CI',
  'NODE_ENV',
  'ASTRO_TELEMETRY_DISABLED',
  // Windows starts no program without these.
  'SystemRoot',
  'SystemDrive',
  'ComSpec',
  'PATHEXT',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE',
];

const isNeeded = (name: string) => name.startsWith('CONGKHAI_') || needed.some((one) => one.toUpperCase() === name.toUpperCase());

/**
 * The variables that a build may see. A machine that builds strangers' requests often has tokens and passwords in its
 * environment; what a program does not have it can't give away.
 */
export function buildEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => isNeeded(name)));
}

/** Takes all other variables from this process, and so from everything that it starts. */
export function keepNeededVariables(): void {
  for (const name of Object.keys(process.env)) if (!isNeeded(name)) delete process.env[name];
}
