import { existsSync, readdirSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { outFolder, portalFolder } from '../portal/locate.ts';
import { quoted, WrongCall } from './wrong-call.ts';

/** The portal folder, which is there and can be read. @throws {WrongCall} */
export function existingPortal(): string {
  const folder = portalFolder();
  const there = statOf(folder, 'CONGKHAI_PORTAL');
  if (!there) throw new WrongCall(`CONGKHAI_PORTAL trỏ tới ${quoted(folder)}, nơi không có thư mục nào.`);
  if (!there.isDirectory()) throw new WrongCall(`CONGKHAI_PORTAL trỏ tới ${quoted(folder)}, đó không phải thư mục.`);
  try {
    readdirSync(folder);
  } catch (error) {
    throw unusable('CONGKHAI_PORTAL', folder, error);
  }
  return folder;
}

/** Where a portal is to be built: a folder, or a place where one can be made. @throws {WrongCall} */
export function outToBuild(): string {
  const folder = outFolder();
  for (let path = folder; ; path = dirname(path)) {
    const there = statOf(path, 'CONGKHAI_OUT');
    if (there && !there.isDirectory()) throw new WrongCall(`CONGKHAI_OUT là ${quoted(folder)}, nhưng ${quoted(path)} không phải thư mục.`);
    if (there || path === dirname(path)) return folder;
  }
}

/** The folder of a portal that was built. @throws {WrongCall} */
export function builtPortal(): string {
  const folder = outToBuild();
  if (!existsSync(join(folder, 'index.html'))) throw new WrongCall(`Chưa có cổng nào ở ${quoted(folder)}; hãy chạy «npm run build» trước.`);
  return folder;
}

function statOf(path: string, variable: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw unusable(variable, path, error);
  }
}

/** Closed to us, too long, a link to itself, a sign that no path may have. */
function unusable(variable: string, path: string, error: unknown): WrongCall {
  return new WrongCall(
    `Không mở được ${quoted(path)} (${(error as NodeJS.ErrnoException).code ?? 'lỗi'}); hãy xem lại ${variable} và quyền đọc.`,
  );
}
