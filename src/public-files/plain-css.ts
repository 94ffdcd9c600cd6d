const plainFunctions = /^(?:rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY])$/i;

/**
 * The first thing in a style, or in a drawing's attribute, that could fetch something or hide what it says; `null` when
 * there is none. Colours, movements, `@media` and `url(#id)` are plain.
 *
 * @example unplainCss('fill:url(http://a.b/)') // => 'url(http://a.b/)'
 */
export function unplainCss(css: string): string | null {
  const rest = css.replace(/\burl\(\s*(["']?)#[\w.:-]+\1\s*\)/gi, '');
  const mark = /\\|@(?!media\b)[\w-]*|<|javascript:/i.exec(rest);
  if (mark) return rest.slice(mark.index, mark.index + 40);
  for (const { 0: call, 1: name = '', index } of rest.matchAll(/([\w-]+)\(/g)) {
    if (!plainFunctions.test(name)) return rest.slice(index, index + Math.max(call.length, 40));
  }
  return null;
}
