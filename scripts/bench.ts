import { benchSearch } from '../src/bench/search.ts';

const benches: Record<string, (args: string[]) => Promise<void>> = { search: benchSearch };

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  await bench(args);
} else {
  console.error(`npm run bench -- <${Object.keys(benches).join(' | ')}>`);
  process.exitCode = 2;
}
