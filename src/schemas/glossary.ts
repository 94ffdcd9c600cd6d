import { registry, type Registry } from './all-tables.ts';

/** Where the written part of GLOSSARY.md ends and the lines of the columns begin. */
const mark = '<!-- Từ đây trở xuống do `npm run dictionary` viết ra từ src/schemas. Đừng sửa tay. -->';

/** GLOSSARY.md with the lines of all columns behind its written part. */
export function withColumns(glossary: string, tables: Registry = registry): string {
  const [written = ''] = glossary.split(mark);
  return `${written.trimEnd()}\n\n${mark}\n\n${columnSection(tables)}\n`;
}

/** What every table and column is called in Vietnamese and in the code. */
function columnSection(tables: Registry): string {
  const sections = Object.entries(tables).map(([name, { title, path, columns }]) => {
    const rows = Object.entries(columns).map(([key, { header }]) => `| ${header} | \`${key}\` |`);
    return [`### ${title}: \`${name}\``, `\`data/${path}\``, ['| Cột | Tên trong mã |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
  });
  return ['## Cột của các bảng', ...sections].join('\n\n');
}
