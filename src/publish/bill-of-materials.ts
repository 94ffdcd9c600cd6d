import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  [key: string]: unknown;
}

interface Manifest {
  name: string;
  devDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, { dev?: boolean; devDependencies?: Record<string, string> }>;
}

/**
 * Everything that a portal is built with, as a CycloneDX document in JSON: npm's own, from the lock file alone,
 * without what only tests use. Two calls give the same bytes: the number and the time that npm invents are left out,
 * and the name is the package's, not that of the folder it happens to lie in.
 *
 * @param root the folder with `package.json` and `package-lock.json`
 * @throws when npm is older than 10.2, which has no such command, or cannot read the files; its words are in the error
 */
export async function billOfMaterials(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cong-khai-'));
  try {
    const { name } = await writeWithoutDevelopment(root, folder);
    const bill = JSON.parse(await askNpm(folder)) as Bill;
    delete bill.serialNumber;
    delete bill.metadata.timestamp;
    bill.metadata.component.name = name;
    return `${JSON.stringify(bill, null, 2)}\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Not npm's `--omit=dev`: that also leaves out what a development tool shares with the portal, `yaml` and `vite` among them. */
async function writeWithoutDevelopment(root: string, folder: string): Promise<Manifest> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock;
  delete manifest.devDependencies;
  delete lock.packages['']?.devDependencies;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).filter(([, { dev }]) => !dev));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  return manifest;
}

async function askNpm(folder: string): Promise<string> {
  const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  // Below `npm run` the npm that is running says where it is; that works on Windows too, where `npm` is no program.
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm, ...words]] : ['npm', words];
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
