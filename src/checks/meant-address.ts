import { addressOf, fileOf } from '../domain/follow-link.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { Site } from './site.ts';

/** What an editor most likely meant by an address that the portal does not have. */
interface Meant {
  suggestion: string | null;
  hint: string | undefined;
}

/** To look for what is near takes its time in a large portal: a folder with more wrong links than this is wrong as a whole. */
const mostSearches = 200;

/** @returns takes a decoded path that leads nowhere */
export function meantAddress({ served, portal }: Site): (path: string) => Meant {
  const known = new Map<string, Meant>();
  const addresses = [...served].map(addressOf);
  const folded = new Map(addresses.map((address) => [fold(address), address]));
  let searches = 0;
  const search = (path: string): Meant => {
    const { base } = portal.settings;
    if (base !== '/' && path.startsWith(base) && served.has(fileOf(path.slice(base.length - 1)))) return sure(path.slice(base.length - 1), `Cổng tự thêm đường dẫn gốc ${base}.`);
    if (served.has(fileOf(`${path}/`))) return sure(`${path}/`, 'Thiếu dấu / ở cuối: máy chủ này tự chuyển tiếp, máy chủ khác báo không có trang.');
    const code = /^\/thu-tuc\/(\d\.\d{6})-/.exec(path)?.[1];
    if (code && served.has(fileOf(`/thu-tuc/${code}/`))) return sure(`/thu-tuc/${code}/`, 'Địa chỉ chỉ có mã thì không đổi khi thủ tục đổi tên.');
    const text = /([^/]+)\.mdx?$/.exec(path)?.[1];
    const shown = text && [`/tin-tuc/${text}/`, `/trang/${text}/`, `/thu-tuc/${text}/`].find((address) => served.has(fileOf(address)));
    if (shown) return sure(shown, 'Liên kết tới trang trên cổng, không tới tập tin của bài.');
    const other = folded.get(fold(path)) ?? folded.get(fold(`${path}/`));
    if (other) return sure(other, 'Chữ hoa và chữ thường, có dấu và không dấu là những địa chỉ khác nhau.');
    if (/[%#?]/.test(path)) return { suggestion: null, hint: 'Tên tập tin có dấu %, # hoặc ? thì không liên kết tới được. Hãy đổi tên tập tin, chỉ dùng chữ không dấu, số và gạch nối.' };
    searches += 1;
    const suggestion = searches > mostSearches ? null : nearest(path, addresses);
    return { suggestion, hint: suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined };
  };
  return (path) => {
    const meant = known.get(path) ?? search(path);
    known.set(path, meant);
    return meant;
  };
}

function sure(suggestion: string, why: string): Meant {
  return { suggestion, hint: `Viết «${suggestion}». ${why}` };
}
