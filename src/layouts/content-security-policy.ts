/**
 * The Content-Security-Policy that every page carries: the portal's own files and nothing else, nothing inline.
 * `frame-ancestors` cannot stand in a page; the README says how to set it at the web server.
 *
 * @param searches whether the page may compile WebAssembly, which Pagefind needs
 * @param preview whether the page is only shown to its editor: there the renderer writes styles into the
 *   page, and waits in a worker for a server that starts anew
 */
export function contentSecurityPolicy(searches: boolean, preview = false): string {
  const scripts = searches ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  const styles = preview ? "style-src 'self' 'unsafe-inline'; worker-src 'self' blob:" : "style-src 'self'";
  return `default-src 'none'; ${scripts}; ${styles}; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'`;
}
