import { endInWords } from '../src/commands/end-in-words.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { runTool } from '../src/commands/run-tool.ts';

endInWords();
readArguments({ command: 'npm run types', purpose: 'Kiểm kiểu TypeScript của mọi tập tin mã và trang.', options: {} });
process.exitCode = await runTool('astro', ['check']);
