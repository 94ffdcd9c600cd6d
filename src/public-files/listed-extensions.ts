/** The ends of names of the files that may be published as they are. */
export const listedExtensions = [
  'pdf',
  'docx',
  'xlsx',
  'odt',
  'ods',
  'csv',
  'txt',
  'zip',
  'jpg',
  'jpeg',
  'png',
  'webp',
  'avif',
  'gif',
  'svg',
  'ico',
  'woff2',
  'woff',
  'ttf',
  'otf',
] as const;

export type ListedExtension = (typeof listedExtensions)[number];
