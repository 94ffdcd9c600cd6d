import { keysOf, type KeyLine } from '../../schemas/dictionary.ts';
import { newsSchema, staticPageSchema } from '../../schemas/news.ts';
import type { Settings } from '../../schemas/settings.ts';

export type Repository = NonNullable<Settings['repository']>;

/** A field of the editing page, in the words of Sveltia CMS. */
export interface Field {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'boolean' | 'list' | 'object' | 'select' | 'image';
  required: boolean;
  hint?: string;
  options?: readonly string[];
  fields?: Field[];
}

/** What editors call the keys of articles and pages. */
const labels: Record<string, string> = {
  'tieu-de': 'Tiêu đề',
  mu: 'Dòng nhỏ trên tiêu đề',
  sapo: 'Tóm tắt',
  'thoi-gian': 'Thời gian đăng',
  'thoi-gian-khong-ro': 'Thời gian như nguồn ghi',
  'dua-len-cong': 'Ngày đưa lên cổng',
  'nam-cua-tin': 'Năm của tin',
  'tac-gia': 'Người viết',
  nguon: 'Nguồn',
  'noi-bat': 'Nổi bật',
  'chu-de': 'Chủ đề',
  'don-vi': 'Đơn vị',
  'thu-tuc': 'Thủ tục',
  'kiem-tra': 'Đợt kiểm tra',
  'van-ban': 'Văn bản',
  'bo-chi-so': 'Bộ chỉ số',
  'so-lieu': 'Số liệu',
  anh: 'Ảnh',
  tep: 'Tập tin ảnh',
  'mo-ta': 'Mô tả',
  'chu-thich': 'Chú thích',
  'nhan-ra-nguoi': 'Nhận ra người dân',
  'dong-y': 'Sự đồng ý',
  'dinh-chinh': 'Đính chính',
  'rut-bai': 'Rút bài',
  ngay: 'Ngày',
  'noi-dung': 'Nội dung',
  'ly-do': 'Lý do',
  'thu-tu': 'Thứ tự',
  'phu-trach': 'Đơn vị giữ trang',
  'ra-soat': 'Ngày rà soát',
};
/** How the changes are called in the repository, and the requests after them. */
const messages = { create: 'Thêm {{collection}}: {{slug}}', update: 'Sửa {{collection}}: {{slug}}', uploadMedia: 'Thêm ảnh {{path}}' };
const long = new Set(['sapo', 'mo-ta', 'chu-thich', 'noi-dung', 'ly-do']);

/** Where the forge answers programs; the editing page may ask that host and no other. */
export function apiAddress({ address, forge }: Repository): string {
  const { origin } = new URL(address);
  if (forge === 'gitlab') return `${origin}/api/v4`;
  return origin === 'https://github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
}

/** Everything that Sveltia CMS has to know: the repository, and each key of our schemas as a field. */
export function webEditorConfig(settings: Settings, repository: Repository) {
  const { address, forge, branch } = repository;
  const { origin, pathname } = new URL(address);
  const inRepository = (folder: string) => (repository.folder ? `${repository.folder}/${folder}` : folder);
  return {
    load_config_file: false,
    app_title: `Biên tập cổng ${settings.shortName}`,
    // A token is asked of the editor: signing in with a password would need a server of somebody's between.
    backend: {
      name: forge,
      repo: pathname.slice(1),
      branch,
      api_root: apiAddress(repository),
      base_url: origin,
      auth_methods: ['token'],
      commit_messages: messages,
    },
    publish_mode: 'editorial_workflow',
    media_folder: inRepository('content/tin-tuc/anh'),
    public_folder: '/anh',
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    show_preview_links: false,
    collections: collectionsIn(inRepository),
  };
}

function collectionsIn(inRepository: (folder: string) => string) {
  const own = { extension: 'mdx', format: 'yaml-frontmatter', create: true, delete: false, identifier_field: 'tieu-de', slug: '{{slug}}' };
  // The text is edited as it is written: an editor that formats would rewrite our components.
  const body: Field = {
    name: 'body',
    label: 'Bài viết',
    widget: 'text',
    required: true,
    hint: 'Viết bằng Markdown. Tiểu mục bắt đầu bằng ##.',
  };
  const news = [...fieldsOf(keysOf(newsSchema)), body];
  const pages = [...fieldsOf(keysOf(staticPageSchema)), body];
  // Photographs lie beside the articles and are named from there.
  const beside = { media_folder: 'anh', public_folder: './anh' };
  return [
    { ...own, ...beside, name: 'tin-tuc', label: 'Tin tức', folder: inRepository('content/tin-tuc'), publish: false, fields: news },
    { ...own, name: 'trang', label: 'Trang tĩnh', folder: inRepository('content/trang'), publish: false, fields: pages },
  ];
}

/** @param keys of a schema with those below them, as `keysOf` lists them */
export function fieldsOf(keys: readonly KeyLine[], above = ''): Field[] {
  return keys
    .filter(({ path }) => path.startsWith(above) && !path.slice(above.length).includes('.'))
    .map((key) => {
      const name = key.path.slice(above.length);
      const below = fieldsOf(keys, `${key.path}.`);
      return {
        name,
        label: labels[name] ?? name,
        widget: widgetOf(name, key),
        required: key.required,
        hint: key.meaning,
        ...(key.allowed.length > 0 ? { options: key.allowed } : {}),
        ...(below.length > 0 ? { fields: below } : {}),
      };
    });
}

function widgetOf(name: string, { form, allowed }: KeyLine): Field['widget'] {
  if (form === 'flag') return 'boolean';
  if (form === 'group') return 'object';
  if (form === 'list' || form === 'groups') return 'list';
  if (allowed.length > 0) return 'select';
  if (name === 'tep') return 'image';
  return long.has(name) ? 'text' : 'string';
}
