import { oneLine } from '../../issues/one-line.ts';
import type { NewsArticle } from '../../portal/portal.ts';
import { articleAddress, roundAddress, staticPageAddress } from '../addresses.ts';
import type { Change, ChangeKind, Part, Side } from './change.ts';
import { isRewording, meaningOf } from './same-meaning.ts';

const fact = (says: string): Part => ({ says, weight: 'fact' });
const change = (kind: ChangeKind, title: string, address: string | null, parts: readonly Part[] = []): Change => ({
  kind,
  title,
  address,
  unit: null,
  parts,
  tables: [],
});
const bodiesOf = ({ texts }: Side, kind: string) => new Map(texts.filter((text) => text.kind === kind).map(({ id, body }) => [id, body]));

/** News, static pages and the longer texts of rounds that came, went or changed. */
export function textChanges(before: Side, after: Side): Change[] {
  return [...newsChanges(before, after), ...pageChanges(before, after), ...roundTextChanges(before, after)];
}

function newsChanges(before: Side, after: Side): Change[] {
  const [old, now] = [before, after].map(({ portal }) => new Map(portal.news.map((article) => [article.slug, article])));
  const [oldBodies, bodies] = [bodiesOf(before, 'news'), bodiesOf(after, 'news')];
  const withdrawn = new Map(after.portal.withdrawn.map((article) => [article.slug, article]));
  const were = new Set(before.portal.withdrawn.map(({ slug }) => slug));
  const present = [...(now ?? [])].flatMap(([slug, article]): Change[] => {
    const was = old?.get(slug);
    const parts = was ? articleParts(was, article, oldBodies.get(slug) ?? '', bodies.get(slug) ?? '') : [];
    if (was && parts.length === 0) return [];
    // What could not be read before is not new.
    if (!was && !were.has(slug) && oldBodies.has(slug)) return [];
    return [
      change(
        was || were.has(slug) ? 'news' : 'news new',
        article.title,
        articleAddress(article),
        was ? parts : were.has(slug) ? [fact('đăng lại bài đã rút')] : [],
      ),
    ];
  });
  const taken = [...withdrawn.values()]
    .filter(({ slug }) => !were.has(slug))
    .map(({ slug, title, reason }) => change('news withdrawn', title, articleAddress({ slug }), [fact(`lý do: ${oneLine(reason, 120)}`)]));
  const gone = [...(old?.values() ?? []), ...before.portal.withdrawn].filter(({ slug }) => !now?.has(slug) && !bodies.has(slug));
  return [...present, ...taken, ...gone.map(({ title }) => change('news gone', title, null))];
}

function articleParts(before: NewsArticle, after: NewsArticle, oldBody: string, body: string): Part[] {
  const corrections = after.corrections.slice(before.corrections.length).map(({ text }) => fact(`đính chính: ${oneLine(text, 120)}`));
  const title = meaningOf(before.title) === meaningOf(after.title) ? [] : [fact(`đổi tiêu đề, trước là «${oneLine(before.title, 90)}»`)];
  const rest = ({ corrections: _corrections, title: _title, lead: _lead, ...others }: NewsArticle) => JSON.stringify(others);
  return [
    ...corrections,
    ...title,
    ...wordsParts('tóm tắt', before.lead, after.lead),
    ...wordsParts('bài', oldBody, body),
    ...(rest(before) === rest(after) ? [] : [{ says: 'thông tin kèm bài (ngày, ảnh, chủ đề, liên kết)', weight: 'wording' as const }]),
  ];
}

function wordsParts(name: string, before: string, after: string): Part[] {
  if (meaningOf(before) === meaningOf(after)) return [];
  return [isRewording(before, after) ? { says: name, weight: 'wording' } : fact(`sửa nội dung ${name}`)];
}

function pageChanges(before: Side, after: Side): Change[] {
  const [old, now] = [before, after].map(({ portal }) => new Map(portal.pages.map((page) => [page.slug, page])));
  const [oldBodies, bodies] = [bodiesOf(before, 'pages'), bodiesOf(after, 'pages')];
  const present = [...(now ?? [])].flatMap(([slug, page]): Change[] => {
    const was = old?.get(slug);
    if (!was) return oldBodies.has(slug) ? [] : [change('page', page.title, staticPageAddress(page), [fact('trang mới')])];
    const parts = [
      ...(meaningOf(was.title) === meaningOf(page.title) ? [] : [fact(`đổi tên, trước là «${oneLine(was.title, 90)}»`)]),
      ...wordsParts('mô tả', was.description, page.description),
      ...wordsParts('trang', oldBodies.get(slug) ?? '', bodies.get(slug) ?? ''),
    ];
    return parts.length > 0 ? [change('page', page.title, staticPageAddress(page), parts)] : [];
  });
  const gone = [...(old?.values() ?? [])].filter(({ slug }) => !bodies.has(slug));
  return [...present, ...gone.map(({ title }) => change('page', title, null, [fact('không còn trên cổng')]))];
}

function roundTextChanges(before: Side, after: Side): Change[] {
  const [old, now] = [bodiesOf(before, 'rounds'), bodiesOf(after, 'rounds')];
  const titleOf = (id: string) => after.rows.inspectionRounds.find((round) => round.id === id)?.name ?? id;
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const parts = !old.has(id)
      ? [fact('thêm bài')]
      : !now.has(id)
        ? [fact('bỏ bài')]
        : wordsParts('bài', old.get(id) ?? '', now.get(id) ?? '');
    return parts.length > 0 ? [change('round', titleOf(id), now.has(id) ? roundAddress({ id }) : null, parts)] : [];
  });
}
