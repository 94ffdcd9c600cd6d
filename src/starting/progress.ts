import type { InputFile } from '../importing/opening/input-file.ts';

/** Where a line of progress goes: a terminal, where it is written over, or a log, where each line stays. */
interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Of a log, so many lines for all the files. */
const linesOfLog = 10;

/**
 * The same files, each of which says when it is read how far one has come: on one line of a terminal, and in ten lines
 * of a log however many files there are.
 */
export function withProgress(files: readonly InputFile[], output: Output): InputFile[] {
  const every = output.isTTY ? 1 : Math.max(1, Math.ceil(files.length / linesOfLog));
  return files.map((file, index) => ({
    ...file,
    read: () => {
      const number = index + 1;
      const line = `Đọc hồ sơ: ${number}/${files.length}`;
      if (output.isTTY) output.write(number === files.length ? `\r${line}\n` : `\r${line}`);
      else if (number % every === 0 || number === files.length) output.write(`${line}\n`);
      return file.read();
    },
  }));
}
