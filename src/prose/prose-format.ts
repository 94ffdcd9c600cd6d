/** How a text is written: plain Markdown, or MDX with components. */
export type ProseFormat = 'md' | 'mdx';
