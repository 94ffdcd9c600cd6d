import { allBenches } from './bench/all-benches.ts';
import { hasPeers, howToGetPeers } from './bench/peers.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { quoted, WrongCall } from '../src/commands/wrong-call.ts';
import { nearest } from '../src/text/nearest.ts';

endInWords();
const args = process.argv.slice(2);
const named = allBenches.find(({ name }) => name === args[0]);
if (!named) {
  const names = allBenches.map(({ name }) => name);
  const { operands } = readArguments({
    command: 'npm run bench',
    purpose: 'Đo mọi thứ, hoặc một thứ; lựa chọn của từng phép đo: npm run bench -- <tên> --help.',
    options: {},
    operands: '[TÊN]',
    notes: allBenches.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n'),
  });
  const [name] = operands;
  const meant = name === undefined ? null : nearest(name, names);
  if (name !== undefined)
    throw new WrongCall(`Không có phép đo ${quoted(name)}; ${meant ? `có phải ý bạn là ${meant}?` : `chỉ có ${names.join(', ')}.`}`);
}
for (const bench of named ? [named] : allBenches) {
  // Of everything, what can be measured is measured.
  if (!named && bench.needsPeers && !hasPeers()) {
    console.error(`${bench.name}: ${howToGetPeers}`);
    process.exitCode = 1;
  } else await bench.run(args.slice(1));
}
