import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongCall } from '../../src/commands/wrong-call.ts';

/** How whoever wants a measurement gets what it needs: the other tools, and those that look at processes. */
export const howToGetPeers = 'Phép đo này cần những công cụ chưa được cài; hãy chạy «npm ci --prefix scripts/bench» rồi đo lại.';

/** Whether everything that the manifest of the measurements names is installed. */
export function hasPeers(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).every((name) => existsSync(join(import.meta.dirname, 'node_modules', name, 'package.json')));
}

/** @throws {WrongCall} where they are not installed */
export function requirePeers(): void {
  if (!hasPeers()) throw new WrongCall(howToGetPeers);
}
