import { dirname, join } from 'node:path';
import type { Place } from '../issues/issue.ts';
import type { NewsFront } from '../schemas/news.ts';
import { standingNews } from './join-news.ts';
import type { ProseFile, ProseFiles } from './read-prose-files.ts';

/** A picture that a text shows. */
export interface PictureReference {
  /** As the editor wrote it, from the text's folder. */
  written: string;
  /** From the portal folder. */
  file: string;
  place: Place;
  /** What those who cannot see it are told, and where that stands. */
  description: { text: string; place: Place };
}

type Photo = NewsFront['anh'][number];

/** The pictures that one text shows: photographs of its front matter first, then those in its body. */
export function picturesOf({ file, prose, placeOf }: ProseFile<unknown>, photos: readonly Photo[] = []): PictureReference[] {
  const reference = (written: string, place: Place, description: PictureReference['description']) => ({
    written,
    file: join(dirname(file), written).replaceAll('\\', '/'),
    place,
    description,
  });
  return [
    ...photos.map(({ tep, 'mo-ta': text }, index) =>
      reference(tep, placeOf(['anh', index, 'tep']), { text, place: placeOf(['anh', index, 'mo-ta']) }),
    ),
    ...prose.images.map(({ path, description: text, place }) => reference(path, place, { text, place })),
  ];
}

/** The pictures that all texts show, one text after another; those of a withdrawn article are not shown. */
export function allPictures({ news, pages, guides, rounds }: ProseFiles): PictureReference[] {
  return [
    ...standingNews(news).flatMap((text) => picturesOf(text, text.front?.anh)),
    ...[...pages, ...guides, ...rounds].flatMap((text) => picturesOf(text)),
  ];
}
