import type { AstroIntegration } from 'astro';

/** A style sheet that a page asks for, and where Astro puts it among the others. */
interface Style {
  depth: number;
  order: number;
  sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
}

type Pages = ReadonlyMap<string, { component: string; styles: Style[] }>;
type Bundle = Record<string, { type: string; source?: unknown; viteMetadata?: { importedCss: Set<string> } }>;
interface Bundling {
  emitFile: (file: { type: 'asset'; name: string; originalFileName: string; source: string }) => string;
  getFileName: (reference: string) => string;
}

/**
 * All styles of a kind of page in one file, in the order in which its files would be read. The bundler cuts styles by
 * which kinds share them, and a page would ask for up to nineteen files, most of them smaller than what asking costs. The
 * name comes from what is in the file: kinds with the same styles share it, and a page says the same whichever others are built.
 */
export function oneStyleSheet(): AstroIntegration {
  let pages: Pages = new Map();
  const plugin = {
    name: 'congkhai-one-style-sheet',
    enforce: 'post' as const, // after Astro, which tells each kind its files
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    generateBundle(this: Bundling, _options: unknown, bundle: Bundle) {
      const joined = new Set<string>();
      for (const page of pages.values()) {
        const files = filesOf(page.styles);
        if (files.length === 0) continue;
        for (const file of files) joined.add(file);
        const source = files.map((file) => bundle[file]?.source).join('');
        const file = this.getFileName(this.emitFile({ type: 'asset', name: 'page.css', originalFileName: page.component, source }));
        page.styles.splice(0, page.styles.length, { depth: 0, order: 0, sheet: { type: 'external', src: file } });
      }
      forget(joined, bundle);
    },
  };
  return {
    name: plugin.name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }),
      'astro:build:setup': (build) => void (pages = build.pages as Pages),
    },
  };
}

/** As Astro orders them (`cssOrder`): those of no known place last, then by place, the deepest first. */
function filesOf(styles: readonly Style[]): string[] {
  const place = ({ order }: Style) => (order === -1 ? Infinity : order);
  const ordered = styles.toSorted((a, b) => (place(a) === place(b) ? b.depth - a.depth : place(a) - place(b)));
  return ordered.flatMap(({ sheet }) => (sheet.type === 'external' ? sheet.src : []));
}

function forget(files: ReadonlySet<string>, bundle: Bundle): void {
  for (const file of files) delete bundle[file];
  for (const chunk of Object.values(bundle)) for (const file of files) chunk.viteMetadata?.importedCss.delete(file);
}
