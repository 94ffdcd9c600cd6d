/** What somebody sends on of a procedure. */
export interface ShareMessage {
  title: string;
  answers: readonly SharedAnswer[];
  /** The day of the data, as people write it; '' where the page does not say it. */
  asOf: string;
}

/** An answer as the page prints it. */
export interface SharedAnswer {
  question: string;
  answer: string;
  /** What qualifies it; '' where nothing does. */
  detail: string;
}

/** A message for a chat: the name, each answer in a line of its own, of which day that is. Where it leads stands apart. */
export function shareMessage({ title, answers, asOf }: ShareMessage): string {
  const lines = answers.map(({ question, answer, detail }) => `${question}: ${answer}${detail === '' ? '' : ` (${detail})`}`);
  return [title, ...lines, ...(asOf === '' ? [] : [`Theo dữ liệu ngày ${asOf}.`])].join('\n');
}
