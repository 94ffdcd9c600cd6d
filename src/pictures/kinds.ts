/** A kind of raster picture that may be published: what its file's name may end in, and how its bytes begin. */
export const pictureKinds = {
  jpeg: { endings: ['jpg', 'jpeg'], begins: (head: string) => head.startsWith('\xff\xd8\xff') },
  png: { endings: ['png'], begins: (head: string) => head.startsWith('\x89PNG\r\n\x1a\n') },
  webp: { endings: ['webp'], begins: (head: string) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' },
  avif: { endings: ['avif'], begins: (head: string) => head.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(head.slice(8, 12)) },
  gif: { endings: ['gif'], begins: (head: string) => /^GIF8[79]a/.test(head) },
} as const;

export type PictureKind = keyof typeof pictureKinds;

const kinds = Object.entries(pictureKinds) as [PictureKind, (typeof pictureKinds)[PictureKind]][];

/** What a file's name says that it is. @example kindOfName('anh/hop.JPG') // => 'jpeg' */
export function kindOfName(name: string): PictureKind | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return kinds.find(([, { endings }]) => (endings as readonly string[]).includes(ending))?.[0] ?? null;
}

/** What a file's bytes say that it is. */
export function kindOfBytes(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return kinds.find(([, { begins }]) => begins(head))?.[0] ?? null;
}
