import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { fuzz, printFaults } from './fuzz/fuzz.ts';

/** `npm run bench -- fuzz`: spoils tables, settings and texts in very many ways and looks at what the checks say. */
export const fuzzBench: Bench = {
  name: 'fuzz',
  summary: 'làm hỏng bảng, bài và cong.yaml theo mọi cách rồi xem lời báo (--count 100000, --seed 1, --from 0)',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { count: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } } });
    const whole = (text: string | undefined, otherwise: number) => {
      const number = Number(text ?? otherwise);
      if (!Number.isSafeInteger(number) || number < 0) throw new Error(`«${text}» không phải số nguyên không âm.`);
      return number;
    };
    const options = { count: whole(values.count, 100_000), seed: whole(values.seed, 1), from: whole(values.from, 0) };
    const { faults, mostCalls } = await fuzz(options);
    console.log(`${options.count} mutations from seed ${options.seed}: ${faults.length} answered wrongly; at most ${mostCalls.toFixed(1)} calls a byte`);
    if (faults.length > 0) throw new Error(`\n${printFaults(faults.slice(0, 20), options.seed)}`);
  },
};
