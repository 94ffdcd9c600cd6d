import { createServer } from 'node:net';
import { quoted, WrongCall } from './wrong-call.ts';

const usual = 4321;

/** The port that `PORT` asks for, or the usual one. @throws {WrongCall} */
export function wantedPort(): number {
  const text = process.env.PORT;
  if (!text) return usual;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new WrongCall(`PORT phải là một số từ 0 đến 65535, không phải ${quoted(text)}.`);
  return Number(text);
}

/** Whether a program may listen on a port of this machine. @throws {WrongCall} when it may not */
export async function takeTurn(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portTrouble(error, port)));
    server.listen(port, 'localhost', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

/** A port that can't be had, as a wrong call; any other error as it is. */
export function portTrouble(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new WrongCall(`Số cổng mạng ${port} đang có chương trình khác dùng; hãy dừng chương trình ấy hoặc đặt PORT bằng một số khác.`);
  if (code === 'EACCES')
    return new WrongCall(`Tài khoản này không được dùng số cổng mạng ${port}; hãy đặt PORT bằng một số từ 1024 trở lên.`);
  return error;
}
