import { fromBase, concept, agency, type Named } from './mentioned.ts';
import { laterRulesOf } from '../../domain/later-rules.ts';
import type { Paper, Portal, Procedure } from '../../portal/portal.ts';
import { splitOutsideBrackets } from '../../text/brackets.ts';
import { isWholeLink } from '../../text/link.ts';
import { sentences, type Linked } from './node.ts';

/** The papers that are handed in or shown; what nobody has to bring is none of them. */
export function evidences({ code, papers }: Procedure): Linked[] {
  const asked = papers.filter(({ use }) => use !== 'Không phải nộp');
  return asked.map((paper, index) => ({
    type: 'Evidence',
    identifier: `${code}-giay-${index + 1}`,
    title: paper.name,
    description: sentences([
      paper.case && `Trường hợp: ${paper.case}`,
      paper.use === 'Xuất trình' ? 'Đưa ra xem' : paper.use,
      counted(paper),
      paper.form && formAddress(paper.form) === undefined ? paper.form : null,
      paper.note,
    ]),
    page: paper.form ? formAddress(paper.form) : undefined,
  }));
}

function counted({ originals, copies }: Paper): string | null {
  return [originals ? `${originals} bản chính` : null, copies ? `${copies} bản sao` : null].filter(Boolean).join(', ') || null;
}

/** Where the form can be fetched, when the table says it; a mere number of a form leads nowhere. */
function formAddress(form: string): Linked | undefined {
  if (form.startsWith('/')) return { id: fromBase(encodeURI(form)), type: 'Document' };
  return isWholeLink(form) && URL.canParse(form) ? { id: new URL(form).href, type: 'Document' } : undefined;
}

export function outputs({ code, outcomes }: Procedure): Linked[] {
  return outcomes.map((title, index) => ({ type: 'Output', identifier: `${code}-ket-qua-${index + 1}`, title }));
}

export function requirements({ code, requirements }: Procedure): Linked[] {
  return requirements.map((title, index) => ({ type: 'Requirement', identifier: `${code}-dieu-kien-${index + 1}`, title }));
}

/**
 * The steps, until when people have to act, and what later acts have changed of all that: what a record says must not
 * go out without what applies now.
 */
export function rules(procedure: Procedure, portal: Portal): Linked[] {
  const { code, steps, answers } = procedure;
  const inSteps = steps.map(({ number, title, content }) => sentences([`Bước ${number}`, title, content]));
  const deadline = answers.find(({ question, answer }) => question === 'Hạn của bạn' && answer !== null);
  const later = laterRulesOf(procedure, portal).map(({ recordSays, nowApplies, source, from }) =>
    sentences([`Hồ sơ ghi: ${recordSays}`, `Nay áp dụng: ${nowApplies}`, [source, from].filter(Boolean).join(', ')]),
  );
  const all = [
    { id: 'trinh-tu', title: 'Trình tự thực hiện', description: inSteps.join('\n') },
    { id: 'han', title: 'Hạn của bạn', description: deadline && sentences([deadline.answer, deadline.note]) },
    ...later.map((description, index) => ({ id: `quy-dinh-moi-${index + 1}`, title: 'Quy định mới hơn hồ sơ', description })),
  ];
  return all.flatMap(({ id, title, description }) =>
    description ? [{ type: 'Rule', identifier: `${code}-${id}`, title, description }] : [],
  );
}

/** Who takes part, each in a role of its own: to carry out, to decide, to act for another and to help are four things. */
export function participations({ code, ...procedure }: Procedure): { nodes: Linked[]; mentioned: Named[] } {
  const roles = [
    { role: 'Cơ quan thực hiện', names: procedure.implementingAgency },
    { role: 'Cơ quan có thẩm quyền', names: procedure.competentAuthority },
    { role: 'Cơ quan được ủy quyền', names: procedure.delegatedAgency },
    { role: 'Cơ quan phối hợp', names: procedure.coordinatingAgency },
  ];
  const taking = roles.flatMap(({ role, names }) => agencies(names).map((own) => ({ role: concept('vai', role), label: role, own })));
  return {
    nodes: taking.map(({ role, label, own }, index) => ({
      type: 'Participation',
      identifier: `${code}-vai-${index + 1}`,
      description: `${label}: ${String(own.prefLabel)}`,
      role: role.id,
      participant: own.id,
    })),
    mentioned: taking.flatMap(({ role, own }) => [role, own]),
  };
}

/**
 * Who answers for the service, in the profile's sense: who decides, or where the record leaves that open, who carries
 * it out. Nobody else is put in their place.
 */
export function responsible({ competentAuthority, implementingAgency }: Procedure): Named[] {
  return agencies(competentAuthority ?? implementingAgency);
}

function agencies(names: string | null): Named[] {
  const parts = splitOutsideBrackets(names ?? '', /;/g).map((name) => name.trim());
  return parts.filter((name) => name !== '').map(agency);
}
