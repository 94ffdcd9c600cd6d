/** Folders of `data/` that have one folder below them for each of something, and how the paths of tables write that. */
const manyFolders = new Map([
  ['thu-tuc', '<linh-vuc>'],
  ['ban-dich', '<ngon-ngu>'],
]);

/**
 * Every file stands for a table by where it lies.
 *
 * @example tablePath('data/thu-tuc/ho-tich/can-cu.csv') // => 'thu-tuc/<linh-vuc>/can-cu.csv'
 */
export function tablePath(file: string): string {
  const path = file.replace(/^data\//, '');
  const [top = '', , ...below] = path.split('/');
  const many = manyFolders.get(top);
  return many !== undefined && below.length > 0 ? [top, many, ...below].join('/') : path;
}

/** @example folderIn('data/thu-tuc/ho-tich/can-cu.csv', 'thu-tuc/<linh-vuc>/can-cu.csv') // => 'ho-tich' */
export function folderIn(file: string, path: string): string {
  const at = path.split('/').findIndex((step) => step.startsWith('<'));
  return file.replace(/^data\//, '').split('/')[at] ?? '';
}

/** Names of folders that examples have: a sector, a language. */
const shown: readonly (readonly [stands: string, name: string])[] = [
  ['<linh-vuc>', 'ho-tich'],
  ['<ngon-ngu>', 'en'],
];

/** The path of a table as one file of it may have it. @example examplePath('thu-tuc/<linh-vuc>/can-cu.csv') // => 'thu-tuc/ho-tich/can-cu.csv' */
export function examplePath(path: string): string {
  return shown.reduce((named, [stands, name]) => named.replace(stands, name), path);
}
