import fs from 'node:fs';
import { basename } from 'node:path';
import { oneLine } from '../../issues/one-line.ts';
import { mostFileBytes } from './limits.ts';

/** A file to import: the name that messages carry, and its bytes once they are asked for. */
export interface InputFile {
  name: string;
  /** In bytes, known before anything is read. */
  size: number;
  /** @throws {InputError} */
  read: () => Uint8Array;
}

/** Why a file that was named cannot be read, in a Vietnamese sentence. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The files of a command line. Two files may share a name in two folders; then messages say which folder. */
export function inputFiles(paths: readonly string[]): InputFile[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) => {
    const name = names[index] ?? path;
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return { name: oneLine(isAlone ? name : path), size: sizeOf(path), read: () => readPlainFile(path) };
  });
}

function sizeOf(path: string): number {
  try {
    return fs.statSync(path).size;
  } catch {
    return 0; // reading it says why
  }
}

/** Reads a plain file and nothing else: a pipe would never answer, a device never end. */
function readPlainFile(path: string): Uint8Array {
  let descriptor: number | null = null;
  try {
    refuseUnlessPlain(fs.statSync(path));
    descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    refuseUnlessPlain(fs.fstatSync(descriptor)); // it may have been replaced since
    return readWithin(descriptor, mostFileBytes + 1);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`Không mở được tập tin: ${reasonOf(error)}.`);
  } finally {
    if (descriptor !== null) fs.closeSync(descriptor);
  }
}

function refuseUnlessPlain(stats: fs.Stats): void {
  if (stats.isDirectory()) throw new InputError('Đây là một thư mục, không phải tập tin.');
  if (!stats.isFile()) throw new InputError('Đây không phải tập tin thường (mà là ống dẫn, thiết bị…), nên không đọc.');
}

/** What a file says of its size need not be true. */
function readWithin(descriptor: number, most: number): Uint8Array {
  const chunks: Buffer[] = [];
  let left = most;
  while (left > 0) {
    const chunk = Buffer.allocUnsafe(Math.min(left, 1 << 20));
    const length = fs.readSync(descriptor, chunk);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    left -= length;
  }
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có tập tin này',
  ENOTDIR: 'đường dẫn đi qua một tập tin không phải thư mục',
  EACCES: 'không được phép đọc',
  EPERM: 'không được phép đọc',
  ELOOP: 'liên kết (symlink) dẫn vòng quanh',
  ENAMETOOLONG: 'tên tập tin quá dài',
  EIO: 'ổ đĩa báo lỗi đọc',
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? `hệ thống báo ${code || 'một lỗi không rõ'}`;
}
