import { defineMdastPlugin } from 'satteri';

/**
 * Puts the name of the staged file in the place of what an editor wrote: the renderer imports a picture as a module,
 * and imports only what was found, measured and named by us. What was not staged is not rendered.
 */
export const stagedPictures = defineMdastPlugin({
  name: 'congkhai-staged-pictures',
  image(node, context) {
    const staged = (context.data.astro?.frontmatter.inText ?? {}) as Record<string, string>;
    const name = Object.hasOwn(staged, node.url) ? staged[node.url] : undefined;
    if (name === undefined) throw new Error(`Ảnh «${node.url}» chưa được chuẩn bị để hiện.`);
    context.setProperty(node, 'url', name);
  },
});
