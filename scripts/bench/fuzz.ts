import { readArguments } from '../../src/commands/read-arguments.ts';
import { quoted, WrongCall } from '../../src/commands/wrong-call.ts';
import type { Bench } from './bench.ts';
import { fuzz, printFaults } from './fuzz/fuzz.ts';

const summary = 'làm hỏng bảng, bài và cong.yaml theo mọi cách rồi xem lời báo';
const call = {
  command: 'npm run bench -- fuzz',
  purpose: `${summary}.`,
  options: {
    count: { value: 'SỐ', example: '2000', means: 'làm hỏng chừng ấy lần; bình thường là 100000' },
    seed: { value: 'SỐ', example: '7', means: 'bắt đầu từ hạt giống này; bình thường là 1' },
    from: { value: 'SỐ', example: '1234', means: 'bắt đầu từ lần thứ mấy, để xem lại một lần' },
  },
} as const;

/** `npm run bench -- fuzz`: spoils tables, settings and texts in very many ways and looks at what the checks say. */
export const fuzzBench: Bench = {
  name: 'fuzz',
  summary,
  needsPeers: false,
  run: async (args) => {
    const { values } = readArguments(call, args);
    const whole = (name: 'count' | 'seed' | 'from', otherwise: number) => {
      const text = values[name] ?? String(otherwise);
      if (!/^\d{1,9}$/.test(text)) throw new WrongCall(`Giá trị của --${name} phải là số nguyên không âm, không phải ${quoted(text)}.`);
      return Number(text);
    };
    const options = { count: whole('count', 100_000), seed: whole('seed', 1), from: whole('from', 0) };
    const { faults, mostCalls } = await fuzz(options);
    console.log(
      `${options.count} mutations from seed ${options.seed}: ${faults.length} answered wrongly; at most ${mostCalls.toFixed(1)} calls a byte`,
    );
    if (faults.length > 0) throw new Error(`\n${printFaults(faults.slice(0, 20), options.seed)}`);
  },
};
