import { allBenches } from '../src/bench/all-benches.ts';

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? allBenches : allBenches.filter((bench) => bench.name === name);
if (chosen.length === 0) {
  console.error(`npm run bench -- <name>\n${allBenches.map((bench) => `  ${bench.name}: ${bench.summary}`).join('\n')}`);
  process.exitCode = 2;
}
for (const bench of chosen) await bench.run(args);
