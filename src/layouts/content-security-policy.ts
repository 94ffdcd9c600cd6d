/**
 * The Content-Security-Policy that every page carries: the portal's own files and nothing else, nothing inline.
 * `frame-ancestors` cannot stand in a page; the README says how to set it at the web server.
 *
 * @param searches whether the page may compile WebAssembly, which Pagefind needs
 */
export function contentSecurityPolicy(searches: boolean): string {
  const scripts = searches ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  return `default-src 'none'; ${scripts}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'`;
}
