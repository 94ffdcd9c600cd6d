import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

/** What a page asked GitHub to do. */
export interface Asked {
  /** Branches that were made, as `refs/heads/…`. */
  branches: string[];
  /** Where each commit went, and the files that it wrote. */
  commits: { branch: string; files: Record<string, string> }[];
  requests: { head: string; base: string }[];
}

type Variables = Record<string, unknown> & { input?: CommitInput & { name?: string } };
interface CommitInput {
  branch: { branchName: string };
  fileChanges: { additions: { path: string; contents: string }[] };
}

const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };
const tip = 'a'.repeat(40);
const day = '2026-11-29T00:00:00Z';
const blobName = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/** Answers a page in place of api.github.com, as far as Sveltia CMS asks. @param files of the main branch */
export async function standInForGithub(page: Page, files: Record<string, string>): Promise<Asked> {
  const asked: Asked = { branches: [], commits: [], requests: [] };
  await page.route('https://api.github.com/**', async (route) => {
    const method = route.request().method();
    if (method === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
    return route.fulfill({ headers: cors, json: answer(route, method, files, asked) });
  });
  return asked;
}

function answer(route: Route, method: string, files: Record<string, string>, asked: Asked): object {
  const path = new URL(route.request().url()).pathname;
  if (path === '/user') return { id: 1, name: 'Lò Thị Mây', login: 'may', avatar_url: '', html_url: 'https://github.com/may' };
  if (path.includes('/git/trees/')) {
    const tree = Object.entries(files).map(([name, text]) => ({
      path: name,
      type: 'blob',
      sha: blobName(text),
      size: Buffer.byteLength(text),
    }));
    return { sha: tip, truncated: false, tree };
  }
  if (path.endsWith('/pulls') && method === 'POST') {
    const request = route.request().postDataJSON() as { title: string; head: string; base: string };
    asked.requests.push({ head: request.head, base: request.base });
    return { number: 7, node_id: 'n', title: request.title, html_url: '', head: { sha: tip }, created_at: day, updated_at: day };
  }
  if (path !== '/graphql') return [];
  const { query, variables } = route.request().postDataJSON() as { query: string; variables: Variables };
  return { data: answerQuery(query, variables, files, asked) };
}

function answerQuery(query: string, { input }: Variables, files: Record<string, string>, asked: Asked): object {
  if (query.includes('forkOwner')) return { fork: { id: 'R' }, base: { ref: { target: { oid: tip } } } };
  if (query.includes('createRef')) {
    asked.branches.push(input?.name ?? '');
    return { createRef: { ref: { name: input?.name } } };
  }
  if (input && query.includes('createCommitOnBranch')) {
    const written = input.fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()]);
    asked.commits.push({ branch: input.branch.branchName, files: Object.fromEntries(written) });
    return { createCommitOnBranch: { commit: { oid: 'b'.repeat(40), committedDate: day, file_0: { oid: 'c'.repeat(40) } } } };
  }
  const author = { name: 'Mây', email: '', user: null };
  const ref = { target: { oid: tip, history: { nodes: [{ oid: tip, message: '', author, committedDate: day }] } } };
  const texts = [...query.matchAll(/\b(\w+): object\(oid: "(\w+)"\)/g)].map(([, name, blob]) => {
    const text = Object.values(files).find((one) => blobName(one) === blob);
    return [name, { text, isTruncated: false }];
  });
  const refs = [...query.matchAll(/\b(\w+): +ref\(/g)].map(([, name]) => [name, ref]);
  const pullRequests = { nodes: [], pageInfo: { hasNextPage: false } };
  return { repository: { ref, pullRequests, ...Object.fromEntries([...texts, ...refs]) } };
}
