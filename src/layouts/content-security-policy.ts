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

/**
 * The policy of `/bien-tap/` alone. Its program writes styles into the page, shows pictures before they are saved, and
 * asks the forge; no script but the portal's own files, nothing evaluated, no other host.
 *
 * @param forge the origin of the forge's API
 */
export function editingPagePolicy(forge: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self' ${forge}; base-uri 'none'; form-action 'none'`;
}
