import { oneLine } from '../issues/one-line.ts';
import { HelpAsked, WrongCall } from './wrong-call.ts';

/**
 * From here on a command that can't end well says why in one sentence, whatever was thrown and wherever: a wrong call
 * ends with code 2, what nobody foresaw with code 1. The stack of that is for those who mend it: `CONGKHAI_DEBUG=1`.
 *
 * @param afterFailure a sentence more about what was left as it was
 * @param foreseen a sentence for an error that has one of its own, such as a full disk
 */
export function endInWords(afterFailure: () => string = () => '', foreseen: (error: unknown) => string | null = () => null): void {
  process.on('uncaughtException', (error: unknown) => {
    if (error instanceof HelpAsked) {
      console.log(error.message);
      process.exit(0);
    }
    console.error(
      error instanceof WrongCall ? error.message : [foreseen(error) ?? failure(error), afterFailure()].filter(Boolean).join('\n'),
    );
    process.exit(error instanceof WrongCall ? 2 : 1);
  });
  // Whoever reads what is printed has seen enough: `npm run check | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** An error's own words, on one line of ours. */
function failure(error: unknown): string {
  const words = error instanceof Error ? error.message.trim() || error.name : String(error);
  const stack = process.env.CONGKHAI_DEBUG === '1' && error instanceof Error ? `\n${error.stack}` : '';
  return `Lệnh dừng giữa chừng vì một lỗi không lường trước: ${oneLine(words, 1000)}${stack}`;
}
