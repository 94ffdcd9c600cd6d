import { basename, extname } from 'node:path';
import type { Encode } from '../pictures/encoded-once.ts';
import { forRenderer } from '../pictures/re-encode.ts';
import { standingNews } from '../portal/join-news.ts';
import { picturesOf } from '../portal/picture-references.ts';
import { readBytes } from '../portal/read-folder.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ProseFile } from '../portal/read-prose-files.ts';
import type { NewsFront } from '../schemas/news.ts';
import { slugOf } from '../text/slug.ts';

/** The folder of each kind of text, where the renderer looks for it. */
export const textFolders = ['tin-tuc', 'trang', 'thu-tuc', 'kiem-tra'] as const;
type TextFolder = (typeof textFolders)[number];

/** Where a text or its picture goes. @param file with its folder: `tin-tuc/a.mdx` */
export type PutText = (file: string, bytes: Uint8Array) => void;

/**
 * Makes the texts of a checked portal as the renderer gets them: the body as it was judged, below front matter of our
 * own, with its pictures beside it. Pictures lie there under names of our own too, so that the renderer, which imports
 * them as modules, never sees what an editor wrote. Of a withdrawn article it sees nothing.
 */
export async function stageTexts({ folder, prose }: PortalReading, put: PutText, encode: Encode): Promise<void> {
  const read: ReadPicture = async (file) => {
    const bytes = readBytes(folder, file);
    if (!bytes) throw new Error(`${file} đã mất sau khi kiểm tra.`);
    return forRenderer(bytes, encode);
  };
  await stageCollection({ read, put, into: 'tin-tuc' }, standingNews(prose.news), ({ front }) => front?.anh);
  await stageCollection({ read, put, into: 'trang' }, prose.pages);
  await stageCollection({ read, put, into: 'thu-tuc' }, prose.guides);
  await stageCollection({ read, put, into: 'kiem-tra' }, prose.rounds);
}

/** A picture of the portal by its path, as the renderer gets it. */
type ReadPicture = (file: string) => Promise<Uint8Array>;
type Photos<F> = (text: ProseFile<F>) => NewsFront['anh'] | undefined;

interface Staging {
  read: ReadPicture;
  put: PutText;
  into: TextFolder;
}

async function stageCollection<F>(staging: Staging, texts: readonly ProseFile<F>[], photosOf: Photos<F> = () => undefined): Promise<void> {
  const stagePicture = pictureStager(staging);
  for (const text of texts) {
    const photos = photosOf(text) ?? [];
    const pictures = picturesOf(text, photos);
    const staged: string[] = [];
    for (const { file } of pictures) staged.push(`./${await stagePicture(file)}`);
    const inText = Object.fromEntries(pictures.slice(photos.length).map(({ written }, index) => [written, staged[photos.length + index]]));
    const front = JSON.stringify({ photos: staged.slice(0, photos.length), inText });
    staging.put(`${staging.into}/${text.id}${extname(text.file)}`, Buffer.from(`---\n${front}\n---\n${text.prose.body}`));
  }
}

/** Puts pictures beside the texts, each once. @returns takes a picture's path in the portal, gives its name there */
function pictureStager({ read, put, into }: Staging): (file: string) => Promise<string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return async (file) => {
    const known = names.get(file);
    if (known !== undefined) return known;
    const ending = extname(file).toLowerCase();
    const stem = slugOf(basename(file, extname(file))) || 'anh';
    let name = `${stem}${ending}`;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}${ending}`;
    names.set(file, name);
    taken.add(name);
    put(`${into}/${name}`, await read(file));
    return name;
  };
}
