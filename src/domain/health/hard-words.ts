import type { Procedure } from '../../portal/portal.ts';
import { answerTable } from '../../schemas/answers.ts';
import { channelTable } from '../../schemas/channels.ts';
import { citizenWords } from '../../schemas/citizen-words.ts';
import { laterRuleTable } from '../../schemas/later-rules.ts';
import { paperTable } from '../../schemas/papers.ts';
import { procedureTable } from '../../schemas/procedures.ts';
import type { AnyRow } from '../../schemas/reference.ts';
import { stepTable } from '../../schemas/steps.ts';
import type { Table } from '../../schemas/table.ts';
import { longSentences } from '../../text/sentences.ts';
import { isVague } from '../../text/vague.ts';

/** The places of a procedure that are hard to read: sentences of more than one breath, and answers «theo quy định». */
export function countHardWords(procedure: Procedure): number {
  const { channels, papers, steps, answers, laterRules } = procedure;
  const parts: [Table, readonly AnyRow[]][] = [
    [procedureTable, [{ ...procedure }]],
    [channelTable, channels],
    [paperTable, papers],
    [stepTable, steps],
    [answerTable, answers],
    [laterRuleTable, laterRules],
  ];
  const texts = parts.flatMap(([table, rows]) => rows.flatMap((row) => citizenTextsIn(row, table)));
  return texts.reduce((sum, text) => sum + longSentences(text).length + (isVague(text) ? 1 : 0), 0);
}

function citizenTextsIn(row: AnyRow, { columns }: Table): string[] {
  return Object.entries(columns).flatMap(([key, { citizen }]) => (citizen ? citizenWords(row[key]) : []));
}
