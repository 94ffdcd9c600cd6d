const plainFunctions = /^(?:rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY])$/i;

/**
 * The first thing in a style, or in a drawing's attribute, that could fetch something or hide what it says; `null` when
 * there is none. Colours, movements, `@media` and `url(#id)` are plain.
 *
 * @example unplainCss('fill:url(http://a.b/)') // => 'url(http://a.b/)'
 */
export function unplainCss(css: string): string | null {
  const rest = css.replace(/\burl\(\s*(["']?)#[\p{L}\p{N}_.:-]+\1\s*\)/giu, '');
  const mark = /\\|@(?!media\b)[\w-]*|<|javascript:/i.exec(rest);
  if (mark) return rest.slice(mark.index, mark.index + 40);
  for (const { index } of rest.matchAll(/\(/g)) {
    const name =
      rest
        .slice(Math.max(0, index - 40), index)
        .split(/[^\w-]/)
        .at(-1) ?? '';
    if (name !== '' && !plainFunctions.test(name)) return rest.slice(index - name.length, index + 40);
  }
  return null;
}
