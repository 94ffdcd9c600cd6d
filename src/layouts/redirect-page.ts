import { escapeHtml } from '../text/escape-html.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/**
 * A page that leads on to another address, without rewriting rules and without scripts.
 *
 * @param canonical the whole address, once the portal has a server
 */
export function redirectPage({ title, href, canonical }: { title: string; href: string; canonical: string | null }): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(false)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>Chuyển tới: ${escapeHtml(title)}</title>${canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">` : ''}
<meta http-equiv="refresh" content="0; url=${escapeHtml(href)}"></head>
<body><p>Trang này ở địa chỉ mới: <a href="${escapeHtml(href)}">${escapeHtml(title)}</a></p></body></html>
`;
}
