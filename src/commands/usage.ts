/** One `--name` that a command takes. */
export interface Option {
  /** What stands after it, in capitals: «NGÀY». An option without one is a switch. */
  value?: string;
  short?: string;
  /** The only values there are. */
  choices?: readonly string[];
  /** A value that works, for the sentence about a missing one. */
  example?: string;
  means: string;
}

/** How a command may be called. */
export interface Call {
  /** As it is typed. @example 'npm run check' */
  command: string;
  purpose: string;
  options: Readonly<Record<string, Option>>;
  /** What else it takes, as in «TẬP-TIN…»; a command without it takes options alone. */
  operands?: string;
  /** More that one should know, after the options. */
  notes?: string;
}

/** Stands in every command that checks or builds. */
export const atOption = {
  value: 'NGÀY',
  example: '2026-11-24',
  means: 'coi ngày này là hôm nay, viết như 2026-11-24 (thay cho CONGKHAI_AT)',
} as const;

/** How to call a command, for people. */
export function usage({ command, purpose, options, operands = '', notes = '' }: Call): string {
  const help: Option = { short: 'h', means: 'in lời này rồi thôi' };
  const lines = Object.entries({ ...options, help }).map(
    ([name, { value, short, means }]) => [[`--${name}`, value, short && `(-${short})`].filter(Boolean).join(' '), means] as const,
  );
  const width = Math.max(...lines.map(([left]) => left.length));
  const call = [command, '--', '[lựa chọn]', operands].filter(Boolean).join(' ');
  return [`Cách dùng: ${call}`, purpose, lines.map(([left, means]) => `  ${left.padEnd(width)}  ${means}`).join('\n'), notes]
    .filter(Boolean)
    .join('\n\n');
}
