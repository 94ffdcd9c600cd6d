/** A page that has nothing wrong with it, for tests that spoil one thing. */
export function soundPage({ title = 'Trang chủ', head = '', body = '' } = {}): string {
  return `<!DOCTYPE html><html lang="vi"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>${title}</title>
<meta name="description" content="Mô tả của ${title}">${head}</head><body><main id="noi-dung"><h1>${title}</h1>${body}</main></body></html>`;
}
