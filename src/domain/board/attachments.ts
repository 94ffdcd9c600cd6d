import type { Procedure } from '../../portal/portal.ts';
import { papersByCase } from '../dossier.ts';

/** A form that whoever posts a procedure puts right behind its sheet. It is a file, which no page can print. */
export interface Attachment {
  /** The paper that is written on it. */
  paper: string;
  /** What the record calls the form, where it names one and gives no file. @example 'Mẫu CT01' */
  form: string | null;
  /** Its file: an address from the root of the portal, or of another page. */
  file: string | null;
}

/** Whether an editor gave a file of the portal or a page elsewhere, not the name of a form. */
const isAddress = (form: string) => form.startsWith('/') || (/^https?:\/\//i.test(form) && URL.canParse(form));

/** The forms of a procedure in the order of its papers, each once. What nobody has to hand in has no form to post. */
export function attachmentsOf({ papers }: Pick<Procedure, 'papers'>): Attachment[] {
  const used = papersByCase(papers.filter(({ use }) => use !== 'Không phải nộp')).flatMap((group) => group.papers);
  const byForm = new Map<string, Attachment>();
  for (const { name, form } of used) {
    if (form === null || byForm.has(form)) continue;
    byForm.set(form, { paper: name, ...(isAddress(form) ? { form: null, file: form } : { form, file: null }) });
  }
  return [...byForm.values()];
}
