import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/** The environment for a thread or process that is to use what this one keeps of compiled programs: nothing else tells it where. */
export function withCompiledPrograms(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir(); // one of a version of Node.js below the folder that was named
  return folder === undefined ? environment : { ...environment, NODE_COMPILE_CACHE: dirname(folder) };
}
