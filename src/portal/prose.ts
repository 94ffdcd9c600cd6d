import type { ImageMetadata } from 'astro';
import { getEntry, render } from 'astro:content';
import type { NewsArticle } from './portal.ts';

/** The body of a text, ready to stand in a page; `null` when the portal has none of that name. */
export async function bodyOf(collection: 'news' | 'pages' | 'guides' | 'rounds', id: string) {
  const entry = await getEntry(collection, id);
  return entry ? (await render(entry)).Content : null;
}

/** The headings of a guide, with the ids that they have in its body. */
export async function guideHeadings(code: string): Promise<{ id: string; text: string }[]> {
  const entry = await getEntry('guides', code);
  return entry ? (await render(entry)).headings.map(({ slug, text }) => ({ id: slug, text })) : [];
}

/** The photographs of an article as the image service knows them, in the order of its front matter. */
export async function photographsOf(slug: string): Promise<ImageMetadata[]> {
  const entry = await getEntry('news', slug);
  return entry ? entry.data.photos : [];
}

/** An article with its first photograph, if it has any. */
export async function withPhotograph(article: NewsArticle): Promise<{ article: NewsArticle; image: ImageMetadata | undefined }> {
  const [image] = await photographsOf(article.slug);
  return { article, image };
}
