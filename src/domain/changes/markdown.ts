import { oneLine } from '../../issues/one-line.ts';

/** Seen by nobody, it keeps apart what forges join to a mention, a reference, a link or a picture. */
const apart = '\u200b';

/**
 * Text of an editor inside a line of Markdown: it is read as it was written and does nothing. Marks are escaped; what
 * GitHub and GitLab act on after Markdown is read (`@name`, `#1`, `!1`, `:tada:`, `GH-1`, bare addresses, names of
 * commits) is taken apart, for an escape does not stop that. A line that begins with it needs a mark of ours in front.
 *
 * @param longest in characters
 * @see https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
export function plainMarkdown(text: string, longest = 300): string {
  return oneLine(text, longest)
    .replace(/[@#!$%&~^:](?=[\p{L}\p{N}"{/_[])/gu, `$&${apart}`)
    .replace(/\b(?:GH|www)(?=[-.])/gi, `$&${apart}`)
    .replace(/\b[0-9a-f]{7,64}\b/gi, (name) =>
      /[a-f]/i.test(name) && /\d/.test(name) ? `${name.slice(0, 3)}${apart}${name.slice(3)}` : name,
    )
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

/** A link to a page of a preview. @param address of the preview, and of the page from the root of the portal */
export function markdownLink(text: string, preview: string, address: string): string {
  const target = encodeURI(`${preview.replace(/\/$/, '')}${address}`).replace(
    /[()<>\\*_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${plainMarkdown(text)}](${target})`;
}
