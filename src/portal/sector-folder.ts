/** The sector that a table belongs to by the folder it lies in: `data/thu-tuc/ho-tich/danh-muc.csv` → `ho-tich`. */
export function sectorIdOf(file: string): string {
  return file.split('/')[2] ?? '';
}
