// Starlight as `npm create astro -- --template starlight` has it, in Vietnamese; what it keeps and builds lies elsewhere.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: process.env.FELT_OUT,
  cacheDir: process.env.FELT_CACHE,
  vite: { cacheDir: process.env.FELT_CACHE },
  integrations: [starlight({ title: 'Mường Mây', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })],
});
