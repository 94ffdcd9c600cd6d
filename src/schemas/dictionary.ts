import type { z } from 'astro/zod';
import { offeredComponents } from '../prose/components.ts';
import { listedExtensions } from '../public-files/listed-extensions.ts';
import { registry, type Registry } from './all-tables.ts';
import { keyedFiles, type KeyedFile } from './keyed-files.ts';
import type { Table } from './table.ts';
import { writingRules } from './writing-rules.ts';

/** The whole dictionary for editors: `data/README.md`. */
export function dictionary(tables: Registry = registry): string {
  return (
    [
      '<!-- Do `npm run dictionary` viết ra từ src/schemas. Đừng sửa tay: lần chạy sau sẽ ghi đè. -->',
      '# Từ điển bảng và mục',
      'Thư mục này giữ số liệu của cổng. Mỗi bảng là một tập tin CSV mở được bằng Excel. Cách sửa và gửi một bảng: xem CONTRIBUTING.md.',
      '## Các tập tin của một cổng',
      'Chỉ `data/cong.yaml` là bắt buộc. Bảng hay thư mục nào chưa có thì phần đó chưa hiện trên cổng.',
      filesSection(tables),
      '## Quy tắc chung của bảng',
      bullets([
        'Dòng đầu là tên cột. Viết đúng nhãn như ở dưới; không phân biệt chữ hoa, dấu, dấu cách và gạch dưới: «Mã thủ tục» và `ma_thu_tuc` là một.',
        'Thứ tự cột tùy bạn. Cột không bắt buộc có thể bỏ hẳn. Cột ngoài danh sách thì bị báo lỗi.',
        'Bắt buộc «có» nghĩa là cột phải có và ô không được trống.',
        'Thứ tự dòng được giữ. Dòng trống được bỏ qua.',
        '`<linh-vuc>` là thư mục của một lĩnh vực, tên là mã trong linh-vuc.csv. Mỗi lĩnh vực một thư mục, nên mỗi phòng giữ một thư mục.',
        '`<ngon-ngu>` là thư mục của một ngôn ngữ, tên là mã trong ban-dich/ngon-ngu.csv.',
      ]),
      '## Cách viết giá trị',
      writingSection(),
      'Giá trị chọn trong danh mục không phân biệt chữ hoa và dấu: `toan trinh` được hiểu là «Toàn trình».',
      '## Bảng mã và dấu phân cách',
      bullets([
        '**Nên dùng:** «CSV UTF-8 (Comma delimited)» của Excel. UTF-8 có hay không có dấu BOM đều đọc được.',
        '**Cũng đọc được:** «Unicode Text» của Excel (UTF-16).',
        '**Đọc được, có cảnh báo:** Windows-1258 của Excel cũ.',
        '**Bị từ chối:** chữ gõ bằng TCVN3 (.VnTime) hoặc VNI, chữ đã thành dấu hỏi, và mọi bảng mã khác.',
        'Ô ngăn bằng dấu phẩy, dấu chấm phẩy hoặc tab; cổng tự nhận. Xuống dòng kiểu Windows hay kiểu khác đều được.',
        'Ô có dấu phân cách, dấu ngoặc kép hoặc xuống dòng thì đặt trong "…"; dấu " trong ô viết hai lần. Excel tự làm việc này.',
      ]),
      '# Các bảng',
      ...Object.values(tables).map(tableSection),
      '# Các tập tin có mục',
      'Mục con viết thụt vào hai dấu cách. Chữ có dấu hai chấm hoặc dấu thăng thì đặt trong ngoặc kép.',
      ...keyedFiles.map(keyedSection),
      `Trong bài dùng được các thành phần: ${offered()}.`,
    ].join('\n\n') + '\n'
  );
}

/** One table of the portal: path, meaning and a line for each column. */
export function tableSection({ path, title, meaning, columns, key, apart, folder }: Table): string {
  const labels = key?.map((name) => (name === folder?.key ? 'thư mục' : `«${columns[name]?.header}»`)).join(' + ');
  const unless = apart ? `, trừ khi hai dòng khác «${columns[apart]?.header}»` : '';
  const rows = Object.values(columns).map(({ header, kind, required, meaning: says, example }) => [
    `**${escaped(header)}**`,
    required ? 'có' : 'không',
    escaped(kind.name),
    escaped(says),
    code(example),
    escaped(kind.allowed?.join(' · ') ?? ''),
  ]);
  return [
    `## ${title}`,
    `${code(`data/${path}`)} – ${escaped(meaning)}${labels ? ` Không được trùng: ${labels}${unless}.` : ''}`,
    grid(['Cột', 'Bắt buộc', 'Loại giá trị', 'Ý nghĩa', 'Ví dụ', 'Giá trị được phép'], rows),
  ].join('\n\n');
}

/** One file of keys: path, meaning, a line for each key and a sample. */
function keyedSection({ title, path, meaning, schema, sample }: KeyedFile): string {
  const rows = keysOf(schema).map(({ path: name, required, type, meaning: says, allowed }) => [
    code(name),
    required ? 'có' : 'không',
    escaped(type),
    escaped(says),
    escaped(allowed.join(' · ')),
  ]);
  const heading = [`## ${title}`, `${code(path)} – ${escaped(meaning)}`];
  const written = path.endsWith('.mdx') ? `---\n${sample}\n---` : sample;
  return [
    ...heading,
    grid(['Mục', 'Bắt buộc', 'Loại', 'Ý nghĩa', 'Giá trị được phép'], rows),
    'Mẫu:',
    `\`\`\`yaml\n${written}\n\`\`\``,
  ].join('\n\n');
}

/** One key of a YAML shape; `path` joins the keys above it with full stops. */
export interface KeyLine {
  path: string;
  required: boolean;
  type: string;
  /** How it is written, whatever its words mean. */
  form: 'value' | 'flag' | 'list' | 'group' | 'groups';
  meaning: string;
  allowed: readonly string[];
}

/** The keys of a shape with those below them, in the order in which they are written. */
export function keysOf(schema: z.ZodType, above = ''): KeyLine[] {
  return Object.entries(definitionOf(unwrap(schema)).shape ?? {}).flatMap(([name, field]) => {
    const inner = unwrap(field);
    const { type, entries, element } = definitionOf(inner);
    const { type: wrapper, defaultValue } = definitionOf(field);
    const item = element && unwrap(element);
    const says = field.description ?? '';
    const form = formOf(type, element !== undefined, definitionOf(item ?? inner).type === 'object');
    const line: KeyLine = {
      path: above + name,
      required: wrapper !== 'optional' && wrapper !== 'default',
      form,
      type: typeNameOfForm[form] ?? typeName(type, kindNamed(item ?? inner)),
      meaning: defaultValue === undefined || typeof defaultValue === 'object' ? says : `${says} Không ghi thì là ${String(defaultValue)}.`,
      allowed: Object.values(entries ?? definitionOf(item ?? inner).entries ?? {}),
    };
    return [line, ...keysOf(item ?? inner, `${above}${name}.`)];
  });
}

const typeNameOfForm: Partial<Record<KeyLine['form'], string>> = {
  groups: 'danh sách, mỗi phần gồm các mục con',
  group: 'các mục con',
};

function formOf(type: string, isList: boolean, isShape: boolean): KeyLine['form'] {
  if (isShape) return isList ? 'groups' : 'group';
  if (isList) return 'list';
  return type === 'boolean' ? 'flag' : 'value';
}

function typeName(type: string, kind: string | null): string {
  if (kind === null) return typeNames[type] ?? 'chữ';
  return type === 'array' ? `danh sách; mỗi phần: ${kind}` : kind;
}

/** The kind of a value that is read as a column of that kind would be. */
function kindNamed(schema: z.ZodType): string | null {
  const kind = schema.meta()?.kind;
  return typeof kind === 'string' ? kind : null;
}

const typeNames: Record<string, string> = { number: 'số', boolean: 'true hoặc false', array: 'danh sách' };

interface Definition {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  defaultValue?: unknown;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** What stands inside `optional`, `default` and the key folding of a shape. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  if (innerType) return unwrap(innerType);
  return out && definitionOf(out).type === 'object' ? out : schema;
}

function filesSection(tables: Registry): string {
  const rows = [
    ...keyedFiles.slice(0, 1).map(({ path, title }) => [code(path), title]),
    ...Object.values(tables).map(({ path, title }) => [code(`data/${path}`), title]),
    [
      code('content/thu-tuc/<ma-thu-tuc>.md'),
      'Hướng dẫn dài hơn của một thủ tục, Markdown thường, không có phần đầu. Tên tập tin là mã, ví dụ 1.001193.md',
    ],
    [
      code('content/kiem-tra/<ma-dot>.mdx'),
      'Bài kể thêm về một đợt kiểm tra, không có phần đầu. Tên tập tin là mã đợt, ví dụ cchc-2026.mdx',
    ],
    [code('content/tin-tuc/<ten-bai>.mdx'), 'Một tin bài. Tên tập tin là địa chỉ trang'],
    [code('content/tin-tuc/anh/'), 'Ảnh của tin bài'],
    [code('content/trang/<ten-trang>.mdx'), 'Một trang tĩnh. Tên tập tin là địa chỉ trang'],
    [
      code('public/'),
      `Tập tin phát nguyên trạng: mẫu đơn, bản quét. public/mau/ct01.docx có địa chỉ /mau/ct01.docx. Nhận: ${listedExtensions.join(', ')}; mỗi tập tin nặng nhất 20 MB`,
    ],
  ];
  return grid(['Tập tin', 'Là gì'], rows);
}

function writingSection(): string {
  const list = (values: readonly string[]) => values.map(code).join(' · ');
  const rows = writingRules.map(({ title, right, wrong, advice }) => [`**${title}**`, list(right), list(wrong), escaped(advice)]);
  return grid(['Loại', 'Viết đúng', 'Bị báo lỗi', 'Ghi nhớ'], rows);
}

function offered(): string {
  return Object.entries(offeredComponents)
    .map(([name, attributes]) => code(`<${[name, ...attributes.map((attribute) => `${attribute}="…"`)].join(' ')}>`))
    .join(', ');
}

function bullets(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join('\n');
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Text in a Markdown table: a pipe would end the cell, a `<` would start a tag. */
function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;
}
