import type { Place } from '../issues/issue.ts';
import type { Forge, Settings } from '../schemas/settings.ts';

type Repository = NonNullable<Settings['repository']>;

/** What an issue of the forge is filled with before anybody writes in it. */
export interface IssueDraft {
  title: string;
  /** The address of the page. */
  page: string;
  /** The file of the portal and the line in it; '' where no editor wrote the page. */
  file: string;
}

/** How the pages of a forge are called. `source` shows a table as the text that it is: only there lines have numbers. */
interface ForgePaths {
  folder: string;
  view: string;
  edit: string;
  source: string;
}

/** @see https://docs.github.com/repositories/working-with-files, https://docs.gitlab.com/user/project/repository/files, https://docs.gitea.com */
const paths: Record<Forge, (branch: string) => ForgePaths> = {
  github: (branch) => ({ folder: `tree/${branch}`, view: `blob/${branch}`, edit: `edit/${branch}`, source: '?plain=1' }),
  gitlab: (branch) => ({ folder: `-/tree/${branch}`, view: `-/blob/${branch}`, edit: `-/edit/${branch}`, source: '?plain=1' }),
  gitea: (branch) => ({
    folder: `src/branch/${branch}`,
    view: `src/branch/${branch}`,
    edit: `_edit/${branch}`,
    source: '?display=source',
  }),
};

/**
 * Where on the forge a place of the portal is changed. A text opens in the forge's editor. A table opens as text with its
 * row marked, one click before the editor: no forge opens its editor at a line, and a row is one among hundreds.
 *
 * @param place the name of a folder ends with a slash
 */
export function editAddress({ address, forge, branch, folder }: Repository, { file, line }: Place): string {
  const { view, edit, source, ...at } = paths[forge](branch);
  const steps = [...folder.split('/'), ...file.split('/')].filter((step) => step !== '');
  const path = steps.map((step) => `/${encodeURIComponent(step)}`).join('');
  if (file.endsWith('/')) return `${address}/${at.folder}${path}`;
  if (!/\.csv$/i.test(file)) return `${address}/${edit}${path}`;
  return `${address}/${view}${path}${line === undefined ? '' : `${source}#L${line}`}`;
}

/**
 * The forge's form for a new issue, filled as far as is known: on GitHub the fields of the form `bao-sai-sot.yml`, on
 * GitLab the template of that name with a description, which newer versions show in its place.
 */
export function issueAddress({ address, forge }: Repository, { title, page, file }: IssueDraft): string {
  const body = [page, file, ''].filter((line, index) => line !== '' || index === 2).join('\n');
  const fields: Record<Forge, Record<string, string>> = {
    github: { template: 'bao-sai-sot.yml', title, 'dia-chi-trang': page, 'tap-tin': file },
    gitlab: { issuable_template: 'bao-sai-sot', 'issue[title]': title, 'issue[description]': body },
    gitea: { title, body },
  };
  const asked = Object.entries(fields[forge]).filter(([, value]) => value !== '');
  return `${address}/${forge === 'gitlab' ? '-/' : ''}issues/new?${queryOf(asked)}`;
}

/**
 * A query. Letters stay as they are, since browsers encode them (WHATWG URL), and so does what a query may hold as it is:
 * every page carries such addresses, and what repeats words of the page weighs next to nothing. A blank is `%20`, which
 * mail programs read too.
 *
 * @example queryOf([['a', 'Sót: /b/?c&d']]) // => 'a=Sót:%20/b/%3Fc%26d'
 */
export function queryOf(fields: readonly (readonly [name: string, value: string])[]): string {
  return fields
    .map((field) => field.map((part) => part.toWellFormed().replace(/[^\p{L}\d.,:/_~-]/gu, encodeURIComponent)).join('='))
    .join('&');
}
